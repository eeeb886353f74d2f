/** Which service asks: by the page's host, else by the texts it links to together with its name. */
import type { Service } from '../model.ts';
import { isSamePlace } from './addresses.ts';
import type { Database } from './database.ts';
import { domainsAbove, domainsPretended, isPunycode, normaliseHost } from './hosts.ts';
import { foldName } from './names.ts';
import { readKnown } from './reads.ts';
import { CATALOGUE, type RowReader, type ServiceRow, serviceRowSchema } from './rows.ts';

/** Where a prompt stands and what it says of itself. */
export interface PromptPlace {
  /** Host of the frame's address. */
  host: string;
  /** The service's name as the prompt writes it; null where it doesn't. */
  name: string | null;
  /** Addresses of the documents that the prompt links to, as it gives them. */
  documents: readonly string[];
}

export const NO_MATCH_REASONS = [
  'host-not-known', // nothing is known of this host, and the prompt does not name a service we know
  'name-only', // the name is a known service's, but neither host nor documents are: anyone can write a name
  'name-missing', // documents of a known service are linked, but the prompt does not say that it is the one who asks
  'look-alike', // the host has a known domain in it without standing under it
  'punycode', // the host is written in punycode and can look like any other
] as const;

/** The service and how it was found, or null and why not. */
export type ServiceMatch =
  | { service: Service; by: 'host' | 'documents'; domain: string }
  | { service: null; why: (typeof NO_MATCH_REASONS)[number] };

/** A prompt links to few texts on few hosts; what goes beyond was not written for people. */
const MOST_DOCUMENTS = 30;
const MOST_DOCUMENT_HOSTS = 10;
/** Services that share a domain: more than these are not looked at. */
const MOST_SHARING = 20;

type Found = { row: ServiceRow; domain: string };

/**
 * Finds the service of a prompt. Reads a bounded number of rows, whatever the store's size.
 * @param db the database
 * @param rows reads and counts rows
 */
export async function findService(db: Database, rows: RowReader, place: PromptPlace): Promise<ServiceMatch> {
  const host = normaliseHost(place.host);
  const name = foldName(place.name ?? '');
  const byHost = await findUnder(db, rows, domainsAbove(host), name);
  if (byHost) return { service: byHost.row.service, by: 'host', domain: byHost.domain };
  if (isPunycode(host)) return { service: null, why: 'punycode' };
  if (await findUnder(db, rows, domainsPretended(host), name)) return { service: null, why: 'look-alike' };

  const named = name === '' ? [] : await readServices(db, rows, 'name', name);
  const byDocuments = await findByDocuments(db, rows, place.documents.slice(0, MOST_DOCUMENTS), name, named);
  if (byDocuments.found) {
    const { row, domain } = byDocuments.found;
    return { service: row.service, by: 'documents', domain };
  }
  if (byDocuments.linksToKnown && name === '') return { service: null, why: 'name-missing' };
  return { service: null, why: named.length > 0 ? 'name-only' : 'host-not-known' };
}

const hostOf = (address: string) => (URL.canParse(address) ? normaliseHost(new URL(address).host) : '');

/**
 * The service that a prompt names, where one of its links bears that out: a text under a domain of
 * it or of its corporate group, or at a known address of its documents.
 * @param named the services of that name
 */
async function findByDocuments(
  db: Database,
  rows: RowReader,
  documents: readonly string[],
  name: string,
  named: readonly ServiceRow[],
): Promise<{ found: Found | null; linksToKnown: boolean }> {
  for (const row of named) {
    const known = documents.find((linked) => row.service.documents?.some(({ url }) => isSamePlace(linked, url)));
    if (known !== undefined) return { found: { row, domain: hostOf(known) }, linksToKnown: true };
  }
  const linked: Found[] = [];
  for (const host of [...new Set(documents.map(hostOf))].slice(0, MOST_DOCUMENT_HOSTS)) {
    const found = await findUnder(db, rows, domainsAbove(host), name);
    if (found && agrees(found.row, name)) return { found, linksToKnown: true };
    if (found) linked.push(found);
  }
  for (const { row, domain } of linked) {
    const { group } = row.service;
    const inGroup = group === null ? [] : named.filter(({ service }) => service.group === group);
    const [only] = inGroup;
    // Two of one group may bear one name: it does not say then which of them asks.
    if (only && inGroup.length === 1) return { found: { row: only, domain }, linksToKnown: true };
  }
  return { found: null, linksToKnown: linked.length > 0 };
}

const agrees = (row: ServiceRow, name: string) => name !== '' && row.names.includes(name);

const readServices = (db: Database, rows: RowReader, index: 'domain' | 'name', key: string) =>
  readKnown(db, rows, {
    store: 'services',
    index,
    range: IDBKeyRange.only(key),
    direction: 'next',
    limit: MOST_SHARING,
    schema: serviceRowSchema,
    identify: ({ id }) => id,
    isBetter: ({ origin }) => origin === CATALOGUE,
  });

/** The first of these domains that is known, with the likeliest of the services that share it. */
async function findUnder(db: Database, rows: RowReader, domains: string[], name: string): Promise<Found | null> {
  for (const domain of domains) {
    const [likeliest] = (await readServices(db, rows, 'domain', domain)).sort(
      (one, other) => likelihood(other, domain, name) - likelihood(one, domain, name),
    );
    if (likeliest) return { row: likeliest, domain };
  }
  return null;
}

/** Of services that share a domain, the one named in the prompt is meant, else the one whose main domain it is. */
function likelihood(row: ServiceRow, domain: string, name: string) {
  const named = agrees(row, name) ? 4 : 0;
  const main = row.service.domains[0] === domain ? 2 : 0;
  return named + main + (row.origin === CATALOGUE ? 1 : 0);
}
