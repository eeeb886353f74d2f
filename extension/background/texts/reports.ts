/**
 * What reading gave, for each address a report of each owner, in `storage.session`: the popup and a worker that
 * was started anew find it there. The texts themselves are in the store. What a person accepted of one service they
 * did not accept of another that links to the same address, so that none is told another's report.
 */
import * as z from 'zod/mini';
import { documentAddress } from '../../../src/knowledge/index.ts';
import type { TextReport, Timestamp, UnknownReason } from '../../../src/model.ts';
import { textReportSchema } from '../../../src/schemas.ts';
import { browser } from '../../browser.ts';

const PREFIX = 'text:';
/** An address is asked again after so many milliseconds. */
export const FRESH = 3_600_000;
/** One that could not be reached is tried again sooner. */
const FRESH_UNREACHED = 60_000;
/** A report has 10 to 40 kB; `storage.session` holds 10 MB. */
const MOST_REPORTS = 100;
/** Of one address. */
const MOST_OWNERS = 10;

const storedSchema = z.object({
  /** Host of the page that linked to it, or that it was opened at. */
  askedBy: z.string(),
  /** Whose document it is: a service's id, or `host:` and a host. */
  owner: z.string(),
  report: textReportSchema,
});
export type StoredReport = z.infer<typeof storedSchema>;

/** Reports on one address, the last one first. */
const rowSchema = z.array(storedSchema);

function parseRow(value: unknown): StoredReport[] {
  const parsed = z.safeParse(rowSchema, value);
  return parsed.success ? parsed.data : [];
}

/** Every address's reports, the last one read first. */
async function readAll(): Promise<[key: string, row: StoredReport[]][]> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const rows = all.map(([key, value]): [string, StoredReport[]] => [key, parseRow(value)]);
  const lastAt = ([, [last]]: (typeof rows)[number]) => last?.report.at ?? 0;
  return rows.sort((one, other) => lastAt(other) - lastAt(one));
}

/** What is stored of these addresses, in their order, whoever's it is; those without a report are left out. */
export async function readStored(addresses: readonly string[]): Promise<StoredReport[]> {
  if (addresses.length === 0) return [];
  const keys = addresses.map((address) => PREFIX + address);
  const stored = await browser.storage.session.get(keys);
  return keys.flatMap((key) => parseRow(stored[key]));
}

export function isFresh({ at, unknown }: TextReport, now: Timestamp): boolean {
  if (unknown.includes('text-offline')) return false;
  return now - at < (unknown.includes('text-unreachable') ? FRESH_UNREACHED : FRESH);
}

/** Those of one owner, without who asked. */
export const reportsOf = (stored: readonly StoredReport[], of: string): TextReport[] =>
  stored.filter(({ owner }) => owner === of).map(({ report }) => report);

/** The same, of these addresses. */
export const readReports = async (addresses: readonly string[], of: string): Promise<TextReport[]> =>
  reportsOf(await readStored(addresses), of);

export async function writeReport(report: TextReport, from: Omit<StoredReport, 'report'>): Promise<void> {
  const all = await readAll();
  let count = 1;
  const old = all.filter(([, row]) => {
    count += row.length;
    return count > MOST_REPORTS;
  });
  if (old.length > 0) await browser.storage.session.remove(old.map(([key]) => key));
  const key = PREFIX + report.url;
  const others = (all.find((one) => one[0] === key)?.[1] ?? []).filter(({ owner }) => owner !== from.owner);
  const row: StoredReport[] = [{ ...from, report }, ...others].slice(0, MOST_OWNERS);
  await browser.storage.session.set({ [key]: row });
}

const MOVED = 'text-moved:';

/** Links lead on: whoever opens a document that could not be read comes to another address than was linked. */
export async function noteMoved({ url, version, unknown }: TextReport, to: string | undefined): Promise<void> {
  const stood = to === undefined ? null : documentAddress(to);
  // A page that asks for a password, and a site's first page, come in the place of many documents, and are none.
  const isOther = unknown.includes('text-log-in') || unknown.includes('text-other-page');
  const isElsewhere = stood !== null && stood !== url && version === null && !isOther;
  if (isElsewhere) await browser.storage.session.set({ [MOVED + stood]: url });
}

/** Addresses that were linked, of documents that stood at these. */
export async function movedTo(addresses: readonly string[]): Promise<string[]> {
  const stored = await browser.storage.session.get(addresses.map((address) => MOVED + address));
  return Object.values(stored).filter((value) => typeof value === 'string');
}

/** How many addresses a page's host had read in the last hour. */
export async function countReadFor(host: string, now: Timestamp): Promise<number> {
  const isRecent = ({ askedBy, report }: StoredReport) => askedBy === host && now - report.at < FRESH;
  return (await readAll()).flatMap(([, row]) => row).filter(isRecent).length;
}

async function forget(
  rows: readonly (readonly [key: string, row: StoredReport[]])[],
  isGone: (report: TextReport) => boolean,
) {
  for (const [key, row] of rows) {
    const left = row.filter(({ report }) => !isGone(report));
    if (left.length === 0) await browser.storage.session.remove(key);
    else if (left.length < row.length) await browser.storage.session.set({ [key]: left });
  }
}

/** So that these are tried again, where they were not read for one of these reasons. */
export async function forgetUnread(addresses: readonly string[], reasons: readonly UnknownReason[]): Promise<void> {
  const rows = await Promise.all(addresses.map(async (one) => [PREFIX + one, await readStored([one])] as const));
  const isUnread = ({ version, unknown }: TextReport) =>
    version === null && unknown.some((reason) => reasons.includes(reason));
  await forget(rows, isUnread);
}

/** Reports that say what the person accepted: they are made anew where it is asked for them. */
export const forgetAccepted = async (): Promise<void> =>
  forget(await readAll(), ({ compared }) => compared !== null && compared.since.acceptedAt !== null);
