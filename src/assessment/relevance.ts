/** Which policy changes bear on a prompt, and which of them tells most. */
import type { Decision, IsoDate, PolicyChange, Prompt } from '../model.ts';
import { LEVELS, REVIEW_STATES } from '../model.ts';
import { beganOn, bindingFrom, dayOf, isLater, isSameDay, monthsBefore, namedDays } from './dates.ts';
import { fitOfDocuments } from './documents.ts';
import { levelOfChange } from './level.ts';
import { mentionsDay } from './mentioned-dates.ts';
import { holdsIn } from './regions.ts';

/** How far back a change may lie for a prompt to be about it, where the person never accepted before. */
const MONTHS_BACK = 24;

/** How a change bears on a prompt, strongest first: the prompt names its day; it is news; it is history. */
const BEARINGS = ['named', 'news', 'history'] as const;
export type Bearing = (typeof BEARINGS)[number];
export interface Ranked {
  change: PolicyChange;
  bearing: Bearing;
}

export interface Situation {
  prompt: Prompt | null;
  /** Decisions for this service. */
  decisions: readonly Decision[];
  today: IsoDate;
  /** Where the person is; null where they have not said. */
  region: string | null;
}

/** The prompt's day, or one that its words name, is a day of this change. */
function isNamed(prompt: Prompt, change: PolicyChange): boolean {
  const { deadline, text, lang } = prompt;
  const days = namedDays(change);
  if (deadline && days.some((day) => isSameDay(day, deadline.date))) return true;
  return [...days, ...(change.announced ? [change.announced] : [])].some((day) => mentionsDay(text, lang, day));
}

/** The last time the person accepted. */
function lastAcceptance({ prompt, decisions, today }: Situation): Decision | null {
  // A page may show the prompt again just after the click: the card must not go away by that.
  const isThisOne = (decision: Decision) => decision.prompt.id === prompt?.id && dayOf(decision.at) === today;
  const earlier = decisions.filter((decision) => decision.answer === 'accepted' && !isThisOne(decision));
  return earlier.reduce<Decision | null>((last, one) => (last && last.at >= one.at ? last : one), null);
}

/** Whether the change itself was taken back by then; a `deadline` tells that only the date or the price was. */
const isTakenBack = ({ revisions }: PolicyChange, day: IsoDate) =>
  revisions.some(({ kind, deadline, date }) => kind === 'withdrawn' && deadline === undefined && !isLater(date, day));

/** Whether the change came after what the person last accepted, or lately, and not after the prompt's own day. */
function isNews(change: PolicyChange, situation: Situation): boolean {
  if (isTakenBack(change, situation.today)) return false;
  const began = beganOn(change);
  const binding = bindingFrom(change);
  if (began === null || binding === null) return false;
  const promptDay = situation.prompt?.deadline?.date ?? situation.today;
  if (isLater(began, promptDay)) return false;
  const last = lastAcceptance(situation);
  if (!last) return !isLater(monthsBefore(promptDay, MONTHS_BACK), binding);
  return isLater(binding, dayOf(last.at)) && !last.shown?.changes.includes(change.id);
}

function bearingOf(change: PolicyChange, situation: Situation): Bearing {
  const { prompt, region } = situation;
  if (prompt && isNamed(prompt, change)) return 'named';
  if (region !== null && !holdsIn(change, region)) return 'history';
  if (prompt && fitOfDocuments(prompt, change) === 'other') return 'history';
  return isNews(change, situation) ? 'news' : 'history';
}

/** What changes are ordered by, smallest first, each deciding where those before it are equal. */
function ranksOf({ change, bearing }: Ranked, prompt: Prompt | null): number[] {
  return [
    BEARINGS.indexOf(bearing),
    REVIEW_STATES.indexOf(change.review.state),
    prompt && fitOfDocuments(prompt, change) === 'same' ? 0 : 1,
    // Of history the latest tells most; of what is news, the most serious.
    bearing === 'history' ? 0 : LEVELS.indexOf(levelOfChange(change, prompt)),
  ];
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
// Not localeCompare: the order must not depend on where it runs.
const compareText = (one: string, other: string) => Number(one > other) - Number(one < other);

const byNewest = (one: PolicyChange, other: PolicyChange) =>
  compareText(beganOn(other) ?? '', beganOn(one) ?? '') || compareText(one.id, other.id);

/** The service's changes, most telling first, whatever order they came in. */
export function rankChanges(changes: readonly PolicyChange[], situation: Situation): Ranked[] {
  return changes
    .map((change) => {
      const ranked: Ranked = { change, bearing: bearingOf(change, situation) };
      return { ranked, ranks: ranksOf(ranked, situation.prompt) };
    })
    .sort((one, other) => compareLists(one.ranks, other.ranks) || byNewest(one.ranked.change, other.ranked.change))
    .map(({ ranked }) => ranked);
}
