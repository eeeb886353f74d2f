/** Looking services up by what a person types: through the indexes, a bounded number of rows. */
import type { Service } from '../model.ts';
import type { Database } from './database.ts';
import { normaliseHost } from './hosts.ts';
import { foldName } from './names.ts';
import { readRows } from './reads.ts';
import { type RowReader, type ServiceRow, serviceRowSchema } from './rows.ts';

const MOST_SERVICES = 30;
/** Above every character that a name or domain can have. */
const LAST = '\uffff';
const MOST_LETTERS = 100;

const beginningWith = (start: string) => IDBKeyRange.bound(start, start + LAST);

/** Each service once, in the order in which they came; several origins may know the same. */
const distinct = (services: readonly Service[]): Service[] => [
  ...new Map(services.map((service) => [service.id, service] as const)).values(),
];

const isBeginning = (name: string, typed: string) => foldName(name).startsWith(foldName(typed));
const domainOf = (typed: string) => normaliseHost(URL.canParse(typed) ? new URL(typed).hostname : typed);

/** What of a service begins with `text`: its name, another name of it, or one of its domains. */
export function foundBy(
  { name, aliases, domains }: Service,
  text: string,
): 'name' | { alias: string } | { domain: string } {
  const typed = text.trim();
  const domain = domainOf(typed);
  if (isBeginning(name, typed)) return 'name';
  const alias = aliases.find((one) => isBeginning(one, typed));
  if (alias !== undefined) return { alias };
  return { domain: domains.find((one) => domain !== '' && one.startsWith(domain)) ?? domains[0] ?? '' };
}

/**
 * Services of which a name, another name or a domain begins with `text`; those first that are called so.
 * @param text as a person types it, an address too
 * @returns none where `text` holds neither letter nor digit
 */
export async function searchServices(db: Database, rows: RowReader, text: string, limit = MOST_SERVICES) {
  const typed = text.trim().slice(0, MOST_LETTERS);
  const name = foldName(typed);
  if (name === '') return [];
  const domain = domainOf(typed);
  const query = { store: 'services', direction: 'next', limit, schema: serviceRowSchema } as const;
  const byName = await readRows(db, rows, { ...query, index: 'name', range: beginningWith(name) });
  const byDomain =
    domain === '' ? [] : await readRows(db, rows, { ...query, index: 'domain', range: beginningWith(domain) });
  const isOther = ({ service }: ServiceRow) => Number(foundBy(service, typed) !== 'name');
  // Sorting leaves equals in their order.
  byName.sort((one, other) => isOther(one) - isOther(other));
  return distinct([...byName, ...byDomain].map(({ service }) => service)).slice(0, limit);
}

/** So many are asked for at once: what is asked one after the other waits for each answer. */
const MOST_AT_ONCE = 500;

/** @returns a service for each id, in their order; null where it is not known */
export async function findServicesById(db: Database, rows: RowReader, ids: readonly string[]) {
  const found: (Service | null)[] = [];
  for (let first = 0; first < ids.length; first += MOST_AT_ONCE) {
    const some = ids.slice(first, first + MOST_AT_ONCE);
    const index = db.transaction('services').store.index('id');
    const stored = await Promise.all(some.map((id) => index.get(id)));
    for (const [at, row] of stored.entries()) {
      const read = row && rows.read(serviceRowSchema, 'services', [row.origin, row.id], row);
      // Another origin may know it where the first one's row is broken.
      found.push(read ? read.service : row ? await findServiceById(db, rows, some[at] ?? '') : null);
    }
  }
  return found;
}

/** Null where it is not known. */
export async function findServiceById(db: Database, rows: RowReader, id: string): Promise<Service | null> {
  const range = IDBKeyRange.only(id);
  const query = {
    store: 'services',
    index: 'id',
    range,
    direction: 'next',
    limit: 1,
    schema: serviceRowSchema,
  } as const;
  const [row] = await readRows(db, rows, query);
  return row?.service ?? null;
}
