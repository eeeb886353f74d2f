import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  distance,
  findPlace,
  fits,
  GAP,
  grow,
  overlap,
  type Room,
} from '../../extension/warning/placement.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const viewport = { width: 1280, height: 800 };
const dialog = box(400, 180, 480, 440);
const action = box(768, 558, 84, 36);
const statement = box(428, 430, 420, 110);
const card = { width: 360, height: 460 };

const place = (room: Partial<Room>, size = card) =>
  findPlace({ viewport, action, keepClear: [statement], controls: [], avoid: [dialog], panel: dialog, ...room }, size)
    ?.box;

describe('placement', () => {
  it('stands beside a dialog in the middle, on the side where the action is', () => {
    const found = place({});
    expect(found?.left).toBe(dialog.left + dialog.width + GAP);
  });

  it('goes to the other side when the first one is too narrow', () => {
    const moved = (from: Box) => box(from.left + 300, from.top, from.width, from.height);
    const found = place({
      action: moved(action),
      keepClear: [moved(statement)],
      avoid: [moved(dialog)],
      panel: moved(dialog),
    });
    expect(found && found.left + found.width).toBe(moved(dialog).left - GAP);
  });

  it('goes below or above on a narrow page', () => {
    const narrow = { width: 375, height: 740 };
    const button = box(16, 300, 343, 44);
    const found = place(
      { viewport: narrow, action: button, keepClear: [], avoid: [], panel: null },
      { width: 359, height: 260 },
    );
    expect(found?.top).toBe(button.top + button.height + GAP);
  });

  it('would rather cover nothing than be close', () => {
    const controls = [box(900, 300, 300, 300)];
    const found = place({ controls }, { width: 300, height: 200 });
    for (const control of controls) expect(found && overlap(found, control)).toBe(0);
  });

  it('finds no place where there is none', () => {
    expect(place({ viewport: { width: 500, height: 300 }, action: box(100, 100, 300, 100) })).toBeUndefined();
  });

  const within = (max: number) => fc.integer({ min: 0, max });
  const boxes = fc.record({ left: within(1100), top: within(700), width: within(400), height: within(300) });
  const rooms = fc.record({
    viewport: fc.record({ width: fc.integer({ min: 320, max: 1400 }), height: fc.integer({ min: 320, max: 900 }) }),
    action: boxes,
    keepClear: fc.array(boxes, { maxLength: 4 }),
    controls: fc.array(boxes, { maxLength: 6 }),
    avoid: fc.array(boxes, { maxLength: 2 }),
    panel: fc.option(boxes),
  });
  const sizes = fc.record({ width: fc.integer({ min: 140, max: 368 }), height: fc.integer({ min: 40, max: 500 }) });

  it('never covers what must stay clear, and never leaves the viewport', () => {
    fc.assert(
      fc.property(rooms, sizes, (room, size) => {
        const found = findPlace(room, size);
        return found === null || fits(found.box, room);
      }),
    );
  });

  it('finds the same place when only cheaper ones than a little more count, and none when none is cheaper', () => {
    fc.assert(
      fc.property(rooms, sizes, (room, size) => {
        const found = findPlace(room, size);
        if (found === null) return;
        expect(findPlace(room, size, found.price + 0.01)).toEqual(found);
        expect(findPlace(room, size, found.price)).toBeNull();
      }),
    );
  });

  it('finds a place wherever a search of the whole viewport finds one', () => {
    const search = (room: Room, { width, height }: { width: number; height: number }) => {
      const spaced = {
        ...room,
        action: grow(room.action, GAP),
        keepClear: room.keepClear.map((one) => grow(one, GAP)),
      };
      for (let left = GAP; left + width <= room.viewport.width - GAP; left += 12)
        for (let top = GAP; top + height <= room.viewport.height - GAP; top += 12)
          if (fits(box(left, top, width, height), spaced)) return true;
      return false;
    };
    fc.assert(
      fc.property(rooms, sizes, (room, size) => findPlace(room, size) !== null || !search(room, size)),
      { numRuns: 60 },
    );
  });

  it('measures distance from edge to edge', () => {
    expect(distance(box(0, 0, 10, 10), box(13, 14, 5, 5))).toBe(5);
    expect(distance(box(0, 0, 10, 10), box(5, 5, 10, 10))).toBe(0);
  });
});
