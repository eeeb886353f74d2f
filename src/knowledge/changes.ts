/** Known policy changes, newest first. The day that counts is when a change became known. */
import { type IsoDate, type PolicyChange, REVIEW_STATES, type Service } from '../model.ts';
import type { Database } from './database.ts';
import { readHidden, readKnown, startingWith } from './reads.ts';
import { CATALOGUE, type ChangeRow, changeRowSchema, type RowReader, serviceRowSchema } from './rows.ts';

/** As many as an assessment may hold. */
export const MOST_CHANGES = 50;

/** The same change from several origins: the one checked best holds, of those the one checked last, and of equals the catalogue's. */
function isBetter(one: ChangeRow, other: ChangeRow): boolean {
  const [day, otherDay] = [one.change.review.date, other.change.review.date];
  const rankOf = ({ change }: ChangeRow) => REVIEW_STATES.indexOf(change.review.state);
  if (rankOf(one) !== rankOf(other)) return rankOf(one) < rankOf(other);
  return day === otherDay ? one.origin === CATALOGUE : day > otherDay;
}

const newestFirst = {
  store: 'changes',
  direction: 'prev',
  schema: changeRowSchema,
  identify: ({ id }: ChangeRow) => id,
  isBetter,
} as const;

/** The day by which a change is ordered. */
export const dayOfChange = ({ announced, effective, review }: PolicyChange) => announced ?? effective ?? review.date;

const byDay = (one: PolicyChange, other: PolicyChange) =>
  Number(dayOfChange(one) < dayOfChange(other)) - Number(dayOfChange(one) > dayOfChange(other));

export async function changesOf(db: Database, rows: RowReader, serviceId: string, limit = MOST_CHANGES) {
  const found = await readKnown(db, rows, { ...newestFirst, index: 'service', range: startingWith(serviceId), limit });
  return found.map(({ change }) => change);
}

/**
 * How many changes of each service became known after a day, at most 50; from their keys alone, whatever else is in them.
 * @returns a number for each of `asked`, in their order
 */
export async function countChangesAfter(
  db: Database,
  rows: RowReader,
  asked: readonly { serviceId: string; day: IsoDate }[],
): Promise<number[]> {
  const transaction = db.transaction(['changes', 'meta']);
  const index = transaction.objectStore('changes').index('service');
  const [hidden, ...found] = await Promise.all([
    readHidden(transaction.objectStore('meta'), rows),
    ...asked.map(({ serviceId, day }) => index.getAllKeys(IDBKeyRange.bound([serviceId, day], [serviceId, []], true))),
  ]);
  // Several origins may bring the same one.
  const distinct = (keys: [origin: string, id: string][]) =>
    new Set(keys.flatMap(([origin, id]) => (hidden.has(origin) ? [] : [id]))).size;
  return found.map((keys) => Math.min(MOST_CHANGES, distinct(keys)));
}

/** More origins than this don't know one service under different ids. */
const MOST_SAME = 10;

/** Ids under which the origins know this service: those of services with the same main domain. */
async function idsOf(db: Database, rows: RowReader, { id, domains: [main] }: Service): Promise<string[]> {
  if (main === undefined) return [id];
  const sharing = await readKnown(db, rows, {
    store: 'services',
    index: 'domain',
    range: IDBKeyRange.only(main),
    direction: 'next',
    limit: MOST_SAME,
    schema: serviceRowSchema,
    identify: (row) => row.id,
  });
  const same = sharing.filter(({ service }) => service.domains[0] === main);
  return [...new Set([id, ...same.map((row) => row.id)])];
}

/**
 * The changes of a service from every origin, also where a feed knows it under another id. All of
 * them come as changes of `service`.
 */
export async function changesOfService(db: Database, rows: RowReader, service: Service, limit = MOST_CHANGES) {
  const [ids, own] = await Promise.all([idsOf(db, rows, service), changesOf(db, rows, service.id, limit)]);
  const others = ids.filter((id) => id !== service.id).map((id) => changesOf(db, rows, id, limit));
  return [own, ...(await Promise.all(others))]
    .flat()
    .map((change) => ({ ...change, service }))
    .sort(byDay)
    .slice(0, limit);
}

/** Addresses of a stored change's documents. A row is input like any other: its shape is not known yet. */
function documentsOf({ change }: ChangeRow): string[] {
  const documents: unknown = change?.documents;
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document: unknown) =>
    document !== null && typeof document === 'object' && 'url' in document && typeof document.url === 'string'
      ? [document.url]
      : [],
  );
}

/**
 * Changes of the other services of the same corporate group; none where the service stands alone.
 * @param concerns whether a document at this address is asked about: changes of others are stepped over before they cost
 * anything to check, so that a large group's latest don't hide the few that are asked for
 */
export async function changesOfGroup(
  db: Database,
  rows: RowReader,
  service: Service,
  limit = MOST_CHANGES,
  concerns: (address: string) => boolean = () => true,
) {
  if (service.group === null) return [];
  const found = await readKnown(db, rows, {
    ...newestFirst,
    index: 'group',
    range: startingWith(service.group),
    skip: (stored) => stored.change?.service?.id === service.id || !documentsOf(stored).some(concerns),
    limit,
  });
  return found.map(({ change }) => change);
}

export async function latestChanges(db: Database, rows: RowReader, limit = MOST_CHANGES) {
  const found = await readKnown(db, rows, { ...newestFirst, index: 'date', range: null, limit });
  return found.map(({ change }) => change);
}
