/**
 * What reading gave, a row for each address, in `storage.session`: the popup and a worker that
 * was started anew find it there. The texts themselves are in the store.
 */
import * as z from 'zod/mini';
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

const storedSchema = z.object({
  /** Host of the page that linked to it, or that it was opened at. */
  askedBy: z.string(),
  /** Whose document it is: a service's id, or `host:` and a host. */
  owner: z.string(),
  report: textReportSchema,
});
export type StoredReport = z.infer<typeof storedSchema>;

async function readAll(): Promise<[key: string, stored: StoredReport][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]): [string, StoredReport][] => {
    const parsed = key.startsWith(PREFIX) ? z.safeParse(storedSchema, value) : null;
    return parsed?.success ? [[key, parsed.data]] : [];
  });
}

/** What is stored of these addresses, in their order; those without a report are left out. */
export async function readStored(addresses: readonly string[]): Promise<StoredReport[]> {
  if (addresses.length === 0) return [];
  const keys = addresses.map((address) => PREFIX + address);
  const stored = await browser.storage.session.get(keys);
  return keys.flatMap((key) => {
    const parsed = z.safeParse(storedSchema, stored[key]);
    return parsed.success ? [parsed.data] : [];
  });
}

export function isFresh({ at, unknown }: TextReport, now: Timestamp): boolean {
  if (unknown.includes('text-offline')) return false;
  return now - at < (unknown.includes('text-unreachable') ? FRESH_UNREACHED : FRESH);
}

/** The same, without who asked. */
export const readReports = async (addresses: readonly string[]): Promise<TextReport[]> =>
  (await readStored(addresses)).map(({ report }) => report);

export async function writeReport(report: TextReport, from: Omit<StoredReport, 'report'>): Promise<void> {
  const all = (await readAll()).sort(([, one], [, other]) => other.report.at - one.report.at);
  const old = all.slice(MOST_REPORTS - 1).map(([key]) => key);
  if (old.length > 0) await browser.storage.session.remove(old);
  await browser.storage.session.set({ [PREFIX + report.url]: { ...from, report } satisfies StoredReport });
}

/** How many addresses a page's host had read in the last hour. */
export async function countReadFor(host: string, now: Timestamp): Promise<number> {
  return (await readAll()).filter(([, { askedBy, report }]) => askedBy === host && now - report.at < FRESH).length;
}

/** So that these are tried again, where they were not read for one of these reasons. */
export async function forgetUnread(addresses: readonly string[], reasons: readonly UnknownReason[]): Promise<void> {
  const unread = (await readReports(addresses)).filter(
    ({ version, unknown }) => version === null && unknown.some((reason) => reasons.includes(reason)),
  );
  if (unread.length > 0) await browser.storage.session.remove(unread.map(({ url }) => PREFIX + url));
}
