import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASKED_FOR, choosePlace, type Form, type Measure, only, pricesFor } from '../../extension/warning/form.ts';
import { type Box, overlap, type Room } from '../../extension/warning/placement.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const measure: Measure = (form) => ({ card: 460, note: 90, strip: 44 })[form];

const desktop: Room = {
  viewport: { width: 1280, height: 800 },
  action: box(768, 558, 84, 36),
  keepClear: [box(428, 430, 420, 110)],
  controls: [],
  avoid: [box(400, 180, 480, 440)],
  panel: box(400, 180, 480, 440),
};
const phone: Room = {
  viewport: { width: 375, height: 740 },
  action: box(245, 601, 83, 38),
  keepClear: [box(47, 414, 282, 170)],
  controls: [],
  avoid: [box(19, 75, 337, 590)],
  panel: box(19, 75, 337, 590),
};

describe('the form of the warning', () => {
  it('is a card for serious matters where there is room', () => {
    expect(choosePlace(desktop, pricesFor('serious'), measure)?.form).toBe('card');
  });

  it('is one line for small matters, wherever it is', () => {
    expect(choosePlace(desktop, pricesFor('minor'), measure)?.form).toBe('strip');
  });

  it('is one line outside the dialog on a phone, as wide as the screen', () => {
    const place = choosePlace(phone, pricesFor('serious'), measure);
    expect(place?.form).toBe('strip');
    expect(place?.box.width).toBe(375 - 16);
    for (const part of [phone.action, ...phone.keepClear, ...phone.avoid])
      expect(place && overlap(place.box, part)).toBe(0);
  });

  it('becomes a card on a phone when asked for, and leaves the action free', () => {
    const place = choosePlace(phone, ASKED_FOR, measure);
    expect(place?.form).toBe('card');
    expect(place && overlap(place.box, phone.action)).toBe(0);
  });

  it('is a low card for serious matters where a phone has just enough room for one', () => {
    const room: Room = {
      viewport: { width: 390, height: 740 },
      action: box(286, 420, 76, 42),
      keepClear: [box(46, 340, 298, 60)],
      controls: [],
      avoid: [box(16, 264, 358, 214)],
      panel: box(16, 264, 358, 214),
    };
    const high: Measure = (form, width) => ({ card: 690 + (368 - width) / 2, note: 110, strip: 44 })[form];
    const place = choosePlace(room, pricesFor('serious'), high);
    expect(place).toMatchObject({ form: 'card', capped: true });
    expect(place?.box.width).toBe(368);
    expect(place && overlap(place.box, room.avoid[0] ?? room.action)).toBe(0);
    expect(choosePlace(room, pricesFor('notable'), high)?.form).toBe('note');
  });

  it('scrolls inside where its full height does not fit', () => {
    const low: Room = {
      ...desktop,
      viewport: { width: 1280, height: 420 },
      action: box(700, 300, 84, 36),
      keepClear: [],
      avoid: [],
      panel: null,
    };
    const place = choosePlace(low, pricesFor('serious'), measure);
    expect(place?.form).toBe('card');
    expect(place?.capped).toBe(true);
    expect(place?.box.height).toBeLessThan(420);
  });

  it.each([
    ['below the view', box(400, 1200, 100, 40), (place: Box) => place.top > 700],
    ['above the view', box(400, -300, 100, 40), (place: Box) => place.top < 60],
  ])('waits as one line at the edge when the action is %s', (_, action, isAtEdge) => {
    const place = choosePlace(
      { ...desktop, action, keepClear: [], avoid: [], panel: null },
      pricesFor('serious'),
      measure,
    );
    expect(place?.form).toBe('strip');
    expect(place && isAtEdge(place.box)).toBe(true);
  });

  it('stays what it is for someone who is inside', () => {
    expect(choosePlace(desktop, only('strip'), measure)?.form).toBe('strip');
  });

  it('is nowhere while the action is not drawn', () => {
    expect(choosePlace({ ...desktop, action: box(0, 0, 0, 0) }, pricesFor('serious'), measure)).toBeNull();
  });

  it('is nowhere when even one line would cover the action', () => {
    const full: Room = { ...phone, action: box(0, 0, 375, 740) };
    expect(choosePlace(full, pricesFor('serious'), measure)).toBeNull();
  });
});

describe('the search for the form', () => {
  it('measures nothing that can not win', () => {
    const measured = new Set<Form>();
    const noting: Measure = (form, width) => {
      measured.add(form);
      return measure(form, width);
    };
    expect(choosePlace(desktop, pricesFor('serious'), noting)?.form).toBe('card');
    expect([...measured]).toEqual(['card']);
  });

  it('leaves out nothing that would have won', () => {
    const side = fc.integer({ min: 0, max: 700 });
    const anyBox = fc
      .tuple(side, side, fc.integer({ min: 20, max: 500 }), fc.integer({ min: 10, max: 300 }))
      .map(([left, top, width, height]) => box(left, top, width, height));
    const priceOf = (place: unknown) => (place as { price: number } | null)?.price ?? Number.POSITIVE_INFINITY;
    fc.assert(
      fc.property(
        anyBox,
        fc.array(anyBox, { maxLength: 3 }),
        fc.array(anyBox, { maxLength: 5 }),
        (action, clear, words) => {
          const room: Room = { ...desktop, action, keepClear: clear, avoid: words, panel: null };
          const prices = pricesFor('notable');
          const each = (['card', 'note', 'strip'] as const).map(
            (form) => priceOf(choosePlace(room, only(form), measure)) + (prices[form] ?? 0),
          );
          expect(priceOf(choosePlace(room, prices, measure))).toBe(Math.min(...each));
        },
      ),
      { numRuns: 100 },
    );
  });
});
