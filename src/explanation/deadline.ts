/** By when: as the notice said, and as it holds now. */
import type { IsoDate, PolicyChange, Prompt } from '../model.ts';
import type { Telling } from './telling.ts';

/** What a reminder may lie ahead of its deadline, in days, best first. */
const REMIND_DAYS_BEFORE = [3, 1];
const DAY = 86_400_000;

/** The day by which the notice asks for an answer: the prompt's own words come first. */
export const noticeDay = ({ prompt, leading }: Pick<Telling, 'prompt' | 'leading'>): IsoDate | null =>
  prompt?.deadline?.date ?? leading?.deadline ?? null;

function lastKnownDay({ deadline, revisions }: PolicyChange): IsoDate | null {
  return revisions.reduce<IsoDate | null>(
    (day, revision) => (revision.deadline === undefined ? day : revision.deadline),
    deadline,
  );
}

const knowsDay = (change: PolicyChange, day: IsoDate) =>
  [change.deadline, change.effective, ...change.revisions.map(({ deadline }) => deadline)].includes(day);

/**
 * The day that holds now: the last one known of the change. A prompt that names another day than
 * any of those is newer than what we know.
 */
export function dayInForce(change: PolicyChange | null, prompt: Prompt | null): IsoDate | null {
  const own = prompt?.deadline?.date ?? null;
  if (!change || (own && !knowsDay(change, own))) return own;
  return lastKnownDay(change);
}

/** When a reminder would come, between tomorrow and the deadline; null where there is no such day. */
export function reminderDay(deadline: IsoDate | null, today: IsoDate): IsoDate | null {
  // "May 2021" is no day to count back from.
  if (deadline === null || deadline.length < 10) return null;
  const end = Date.parse(deadline);
  if (Number.isNaN(end)) return null;
  const days = REMIND_DAYS_BEFORE.map((before) => new Date(end - before * DAY).toISOString().slice(0, 10));
  return days.find((day) => day > today) ?? null;
}
