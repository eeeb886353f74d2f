/** Comparing days that sources give more or less exactly: `2021-02-08`, `2021-02`, `2021`. */
import type { IsoDate, PolicyChange, Timestamp } from '../model.ts';

const YEAR_AND_MONTH = 7;

/** The UTC day of a moment. */
export const dayOf = (at: Timestamp): IsoDate => new Date(at).toISOString().slice(0, 10);

/** Whether `one` is certainly later than `other`: they differ in the part that both of them give. */
export function isLater(one: IsoDate, other: IsoDate): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** Whether both may mean the same day. A bare year is too little to say so. */
export function isSameDay(one: IsoDate, other: IsoDate): boolean {
  const length = Math.min(one.length, other.length);
  return length >= YEAR_AND_MONTH && one.slice(0, length) === other.slice(0, length);
}

/** The same day of the month, `months` earlier; the month's last day where it has no such day. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 - months, Math.min(day, lastDay)));
}

/** Every day by which the change asked for an answer or came into force, as announced or as moved. */
export function namedDays({ deadline, effective, revisions }: PolicyChange): IsoDate[] {
  return [deadline, effective, ...revisions.map((revision) => revision.deadline)].filter(
    (day) => typeof day === 'string',
  );
}

/** When the change became known; null where nothing says so. */
export const beganOn = ({ announced, effective, deadline }: PolicyChange): IsoDate | null =>
  announced ?? effective ?? deadline;

/** When it last became binding: a person who accepted later accepted it too. */
export const bindingFrom = ({ announced, effective, deadline }: PolicyChange): IsoDate | null =>
  effective ?? deadline ?? announced;
