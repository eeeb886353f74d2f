/** Known policy changes, newest first. The day that counts is when a change became known. */
import type { PolicyChange, Service } from '../model.ts';
import type { Database } from './database.ts';
import { readRows, startingWith } from './reads.ts';
import { changeRowSchema, type RowReader } from './rows.ts';

/** As many as an assessment may hold. */
export const MOST_CHANGES = 50;

const newestFirst = { store: 'changes', direction: 'prev', schema: changeRowSchema } as const;

/** The day by which a change is ordered. */
export const dayOf = ({ announced, effective, review }: PolicyChange) => announced ?? effective ?? review.date;

export async function changesOf(db: Database, rows: RowReader, serviceId: string, limit = MOST_CHANGES) {
  const found = await readRows(db, rows, { ...newestFirst, index: 'service', range: startingWith(serviceId), limit });
  return found.map(({ change }) => change);
}

/** Changes of the other services of the same corporate group; none where the service stands alone. */
export async function changesOfGroup(db: Database, rows: RowReader, service: Service, limit = MOST_CHANGES) {
  if (service.group === null) return [];
  const own = (change: PolicyChange) => change.service.id === service.id;
  const found = await readRows(db, rows, {
    ...newestFirst,
    index: 'group',
    range: startingWith(service.group),
    // Its own are among them: read as many more as it can have.
    limit: limit + MOST_CHANGES,
  });
  return found
    .map(({ change }) => change)
    .filter((change) => !own(change))
    .slice(0, limit);
}

export async function latestChanges(db: Database, rows: RowReader, limit = MOST_CHANGES) {
  const found = await readRows(db, rows, { ...newestFirst, index: 'date', range: null, limit });
  return found.map(({ change }) => change);
}
