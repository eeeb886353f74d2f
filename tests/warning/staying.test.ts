import { describe, expect, it } from 'vitest';
import { type Box, GAP, type Room } from '../../extension/warning/placement.ts';
import { stayAsGood, stayPut } from '../../extension/warning/staying.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const viewport = { width: 1280, height: 800 };

describe('a warning whose contents changed', () => {
  const room: Room = {
    viewport: { width: 800, height: 600 },
    action: { left: 100, top: 300, width: 80, height: 30 },
    keepClear: [],
    controls: [],
    avoid: [],
    panel: null,
  };
  const beside = { left: 200, top: 200, width: 360, height: 200 };

  it('keeps its top where there is room below', () => {
    expect(stayPut(beside, 300, room)).toEqual({ ...beside, height: 300 });
    expect(stayPut(beside, 120, room)).toEqual({ ...beside, height: 120 });
  });

  it('keeps its bottom where it stands above the action or at the end of the view', () => {
    const above = { left: 60, top: 92, width: 360, height: 200 };
    expect(stayPut(above, 250, room)).toEqual({ ...above, top: 42, height: 250 });
    const low = { ...beside, top: 392 };
    expect(stayPut(low, 260, room)).toEqual({ ...low, top: 332, height: 260 });
  });

  it('has to go elsewhere where it fits neither way', () => {
    expect(stayPut(beside, 590, room)).toBeNull();
    expect(stayPut({ left: 60, top: 92, width: 360, height: 200 }, 290, room)).toBeNull();
  });
});

describe('a warning that turned out higher or lower than was guessed', () => {
  const button = box(600, 500, 100, 40);
  const room: Room = { viewport, action: button, keepClear: [], controls: [], avoid: [], panel: null };
  const above = box(500, 500 - GAP - 300, 360, 300);
  const below = box(500, 540 + GAP, 360, 150);

  it('stays as near to the action, above it and below it', () => {
    expect(stayAsGood(above, 340, room)).toEqual({ ...above, top: above.top - 40, height: 340 });
    expect(stayAsGood(above, 280, room)).toEqual({ ...above, top: above.top + 20, height: 280 });
    expect(stayAsGood(below, 170, room)).toEqual({ ...below, height: 170 });
    expect(stayAsGood(below, 130, room)).toEqual({ ...below, height: 130 });
  });

  it('has to look for another place where it would cover a field that it did not', () => {
    const field = box(500, above.top - GAP - 30, 360, 30);
    expect(stayAsGood(above, 340, { ...room, controls: [field] })).toBeNull();
    expect(stayAsGood(above, 304, { ...room, controls: [field] })).not.toBeNull();
  });

  it('has to where it would come too near to what must stay clear, or leave the view', () => {
    const statement = box(500, above.top - GAP - 30, 360, 30);
    expect(stayAsGood(above, 304, { ...room, keepClear: [statement] })).toBeNull();
    expect(stayAsGood(above, 485, room)).toBeNull();
  });
});
