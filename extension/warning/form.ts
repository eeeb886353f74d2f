/** How large the warning is: the form that tells most for what it covers and how far off it stands. */
import type { Level } from '../../src/model.ts';
import { type Box, findPlace, fits, GAP, type Room, type Spot } from './placement.ts';

/** All of it · level and headline · one line. */
export type Form = 'card' | 'note' | 'strip';

const FORMS: readonly Form[] = ['card', 'note', 'strip'];

export interface Place {
  form: Form;
  box: Box;
  /** Lower than its contents: they scroll. */
  capped: boolean;
}

/** What not showing all is worth, in pixels of distance from the action; null where the form is not wanted. */
export type Prices = Record<Form, number | null>;

const LINE_FIRST: Prices = { card: null, note: null, strip: 0 };
const PRICES: Record<Level, Prices> = {
  serious: { card: 0, note: 240, strip: 320 },
  notable: { card: 0, note: 70, strip: 150 },
  favourable: { card: 0, note: 70, strip: 150 },
  unknown: { card: 0, note: 70, strip: 150 },
  minor: LINE_FIRST,
  none: LINE_FIRST,
};
export const pricesFor = (level: Level): Prices => PRICES[level];
/** For someone who asked to read it: a card over the prompt's other words, if need be, but never over the action. */
export const ASKED_FOR: Prices = { card: 0, note: null, strip: 10_000 };
/** For someone whose focus is inside: it stays what it is. */
export const only = (form: Form): Prices => ({ card: null, note: null, strip: null, [form]: 0 });

/** Height in pixels that each form takes when it is `width` wide. */
export type Measure = (form: Form, width: number) => number;

const WIDTHS: Record<Form, number[]> = {
  card: [368, 336, 304],
  note: [440, 360, 296],
  strip: [640, 520, 440, 360, 280, 200, 140],
};
/** Price of a pixel less than the widest: words get cut off or wrap. */
const NARROWING_PRICE = 0.25;
/** Lower than this, a card shows too little between its headline and its controls. */
const LEAST_CARD_HEIGHT = 236;
const HEIGHT_STEP = 36;
/** Price of having to scroll for nearly all of the card. */
const CAPPING_PRICE = 200;

type Offer = Spot & Place;

/** Whether anything of the action is to be seen. */
export const isInView = ({ viewport, action }: Room): boolean =>
  action.width > 0 &&
  action.height > 0 &&
  action.left < viewport.width &&
  action.top < viewport.height &&
  action.left + action.width > 0 &&
  action.top + action.height > 0;

function widthsFor(form: Form, { viewport }: Room): number[] {
  const widest = viewport.width - 2 * GAP;
  const possible = WIDTHS[form].filter((width) => width < widest);
  return widest <= (WIDTHS[form][0] ?? 0) ? [widest, ...possible] : possible;
}

/** Heights are guessed for the widest that a form gets. */
export const isWidest = ({ form, box }: Place, room: Room): boolean => box.width === Math.max(...widthsFor(form, room));

/** All of the form, as wide as is worth it, if it is cheaper than `below`. */
function offerWhole(room: Room, form: Form, measure: Measure, below = Number.POSITIVE_INFINITY): Offer | null {
  const widths = widthsFor(form, room);
  const widest = Math.max(...widths);
  let best: Offer | null = null;
  for (const width of widths) {
    const extra = (widest - width) * NARROWING_PRICE;
    // Measuring and searching take longest of all that a warning does: nothing is measured that can't win.
    const limit = (best?.price ?? below) - extra;
    if (limit <= 0) continue;
    const spot = findPlace(room, { width, height: measure(form, width) }, limit);
    if (spot) best = { form, box: spot.box, capped: false, price: spot.price + extra };
  }
  return best;
}

/** In steps down to the least that a card needs, which is tried even where no step falls on it. */
function heightsBelow(tallest: number): number[] {
  const heights: number[] = [];
  for (let height = tallest; height > LEAST_CARD_HEIGHT; height -= HEIGHT_STEP) heights.push(height);
  return tallest < LEAST_CARD_HEIGHT ? [] : [...heights, LEAST_CARD_HEIGHT];
}

/** With its contents scrolling: as high as is worth what it covers of the prompt's other words. */
function offerCapped(room: Room, measure: Measure): Offer | null {
  const sizes = widthsFor('card', room).map((width) => ({ width, natural: measure('card', width) }));
  const widest = Math.max(...sizes.map(({ width }) => width));
  const tallest = Math.min(Math.max(...sizes.map(({ natural }) => natural)), room.viewport.height - 2 * GAP);
  let best: Offer | null = null;
  for (const height of heightsBelow(tallest)) {
    for (const { width, natural } of sizes) {
      const extra = CAPPING_PRICE * (1 - height / natural) + (widest - width) * NARROWING_PRICE;
      const limit = (best?.price ?? Number.POSITIVE_INFINITY) - extra;
      if (height >= natural || limit <= 0) continue;
      const spot = findPlace(room, { width, height }, limit);
      if (spot) best = { form: 'card', box: spot.box, capped: true, price: spot.price + extra };
    }
  }
  return best;
}

/** A line at the edge beyond which the action lies: it is there, out of view. */
function dock(room: Room, measure: Measure): Place | null {
  const { viewport, action } = room;
  const width = Math.min(440, viewport.width - 2 * GAP);
  const height = measure('strip', width);
  const middle = action.left + action.width / 2 - width / 2;
  const box: Box = {
    left: Math.min(Math.max(GAP, middle), viewport.width - GAP - width),
    top: action.top + action.height <= 0 ? GAP : viewport.height - GAP - height,
    width,
    height,
  };
  return fits(box, room) ? { form: 'strip', box, capped: false } : offerWhole(room, 'strip', measure);
}

/**
 * @param prices what each form is worth now; `ASKED_FOR` lets the card cover the prompt's words
 * @returns null where the action is not drawn, or where even a line would cover what must stay clear: then the
 *   toolbar has to do
 */
export function choosePlace(room: Room, prices: Prices, measure: Measure): Place | null {
  if (room.action.width === 0) return null;
  if (!isInView(room)) return dock(room, measure);
  const bare: Room = { ...room, avoid: [...room.avoid, ...room.keepClear], keepClear: [] };
  let best: Offer | null = null;
  for (const form of FORMS) {
    const extra = prices[form];
    const limit: number = extra === null ? 0 : (best?.price ?? Number.POSITIVE_INFINITY) - extra;
    if (extra === null || limit <= 0) continue;
    let found = offerWhole(room, form, measure, limit);
    if (form === 'card') found ??= offerCapped(room, measure);
    if (form === 'card' && prices === ASKED_FOR) {
      found ??= offerWhole(bare, form, measure) ?? offerCapped(bare, measure);
    }
    if (found) best = { ...found, price: found.price + extra };
  }
  return best;
}
