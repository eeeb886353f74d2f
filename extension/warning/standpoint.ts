/** Where the warning stands now, and whether it can stay there relative to the action. */
import { type Form, isInView, isWidest, type Measure, type Place } from './form.ts';
import { type Box, fits, type Room } from './placement.ts';
import type { Stage } from './stage.ts';
import { stayAsGood, stayPut } from './staying.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** How long the list of the page's controls is taken for good. */
const FRESH_MS = 1_000;
/** Pixels that a warning may be lower than was guessed without another place being looked for. */
const FAR_OFF = 60;
/** How long a place is taken for good beside an action that stands where it stood: what else could come under the warning is measured then. */
const SETTLED_MS = 700;

interface Options {
  stage: Stage;
  /** What is measured: as high as its contents. */
  mount: HTMLElement;
  action: Element;
  keepClear: Element[];
  formNow(): Form;
  /** The height of what has not been drawn yet; once it is, it is measured. */
  guess(form: Form): number;
}

type Choose = (room: Room, measure: Measure) => Place | null;

export interface Standpoint {
  /** @param isCardWanted whether a card that is there may stay one */
  find(choose: Choose, isCardWanted: boolean): Place | null;
  /**
   * Measures the page before the warning is in it: afterwards it would have to be laid out for that. Once it is drawn, the warning
   * stands where this puts it if the guess at its height was about right.
   * @returns the form that is worth drawing first
   */
  prepare(choose: Choose): Form;
  /** Whether the contents are as high as they were when they were measured. */
  isAsMeasured(): boolean;
  /** The contents changed: sizes are measured anew. A whole card stays where it is if it still fits there. */
  forget(): void;
}

const moved = (box: Box, from: Box, to: Box): Box => ({
  ...box,
  left: box.left + to.left - from.left,
  top: box.top + to.top - from.top,
});

interface Stand {
  place: Place;
  /** As it was at the last look. */
  room: Room;
  /** The action as it was when the place was chosen. */
  chosenFor: Box;
  /** When it was last looked at whether it still is one. */
  at: number;
}

/** Nothing that a place depends on first has moved since a moment ago: frames follow each other sixty times a second. */
const stands = ({ room: before, chosenFor, at }: Stand, room: Room, now: number): boolean =>
  now - at < SETTLED_MS &&
  before.viewport.width === room.viewport.width &&
  before.viewport.height === room.viewport.height &&
  isSame(before.action, room.action) &&
  isSame(chosenFor, room.action);

const isSame = (one: Box, other: Box): boolean =>
  one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;

/**
 * The same place beside the action, so that nothing jumps while the page scrolls.
 *
 * @returns null where a better one has to be looked for: it no longer fits, the viewport or the view of
 *   the action changed, or all stands still and the warning is smaller than it might be
 */
function keep({ place, room: before, chosenFor }: Stand, room: Room): Place | null {
  const isSmall = place.form !== 'card' || place.capped;
  const hasSettled = isSame(before.action, room.action) && !isSame(chosenFor, room.action);
  const sameViewport = before.viewport.width === room.viewport.width && before.viewport.height === room.viewport.height;
  if (!sameViewport || !isInView(before) || !isInView(room) || (isSmall && hasSettled)) return null;
  const box = moved(place.box, before.action, room.action);
  return fits(box, room) ? { ...place, box } : null;
}

/** Whether the contents neither scroll in the box that holds them nor leave some of it empty: the box keeps its height. */
function isFilled(mount: HTMLElement): boolean {
  const section = mount.firstElementChild;
  if (!section) return false;
  const { height } = section.getBoundingClientRect();
  if (Math.ceil(height) < Math.floor(mount.getBoundingClientRect().height)) return false;
  return [section, ...section.querySelectorAll('.body')].every((one) => one.scrollHeight <= one.clientHeight + 1);
}

export function createStandpoint({ stage, mount, action, keepClear, formNow, guess }: Options): Standpoint {
  const heights = new Map<string, number>();
  let seen: { surroundings: Surroundings; at: number } | null = null;
  let last: Stand | null = null;
  let prepared: Room | null = null;
  /** Where a card stood before its contents changed. */
  let resized: Stand | null = null;
  /** Where it would stand first if it were as high as was guessed. */
  let guessed: Stand | null = null;

  const keyOf = (form: Form, width: number) => `${form} ${width}`;
  const heightNow = () => Math.ceil(mount.getBoundingClientRect().height);
  const look = (now: number): Room => {
    if (seen === null || now - seen.at > FRESH_MS) {
      seen = { surroundings: surroundingsOf(action, keepClear, stage.host), at: now };
    }
    return seen.surroundings.measure();
  };
  /** Only what is drawn can be measured; the other form keeps the height it had, or the guess. */
  const measure: Measure = (form, width) => {
    const key = keyOf(form, width);
    const known = heights.get(key);
    if (known !== undefined) return known;
    if (form !== formNow()) return guess(form);
    stage.tryWidth(width);
    const height = heightNow();
    heights.set(key, height);
    return height;
  };
  /** A card that was drawn and measured before its place was chosen. */
  const isWhole = ({ form, capped, box }: Place) =>
    form === 'card' && !capped && heights.get(keyOf('card', box.width)) === box.height;
  const stay = ({ place, room: before }: Stand, room: Room): Place | null => {
    const from = moved(place.box, before.action, room.action);
    const box = stayPut(from, measure(place.form, from.width), room);
    return box && { ...place, box };
  };
  /** Where the guess was about right: to look for a place once more costs as much as the first time. */
  const settle = ({ place }: Stand, room: Room): Place | null => {
    const { form, box } = place;
    if (!isWidest(place, room)) return null;
    const height = measure(form, box.width);
    if (box.height - height > FAR_OFF) return null;
    const stood = stayAsGood(box, height, room);
    return stood && { ...place, box: stood };
  };
  return {
    find(choose, isCardWanted) {
      const now = performance.now();
      const room = prepared ?? look(now);
      prepared = null;
      const [stood, first] = [resized, guessed];
      [resized, guessed] = [null, null];
      if (last && stands(last, room, now)) return last.place;
      const kept = last && keep(last, room);
      if (kept) {
        last = { place: kept, room, chosenFor: last?.chosenFor ?? room.action, at: now };
        return kept;
      }
      const stays = isCardWanted && stood && isInView(room) ? stay(stood, room) : null;
      const settles = first && isInView(room) ? settle(first, room) : null;
      const place = stays ?? settles ?? choose(room, measure);
      last = place && { place, room, chosenFor: room.action, at: now };
      return place;
    },
    prepare(choose) {
      const now = performance.now();
      const room = { ...look(now) }; // What it would measure when asked is measured now.
      prepared = room;
      const place = choose(room, guess);
      if (place && !place.capped) guessed = { place, room, chosenFor: room.action, at: now };
      return place?.form ?? 'strip';
    },
    isAsMeasured() {
      if (!last) return false;
      const { form, box } = last.place;
      return form === formNow() && heights.get(keyOf(form, box.width)) === heightNow() && isFilled(mount);
    },
    forget() {
      resized = last && isWhole(last.place) ? last : null;
      last = null;
      for (const key of heights.keys()) if (key.startsWith(formNow())) heights.delete(key);
    },
  };
}
