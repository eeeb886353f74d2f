/** Reads the texts that a prompt links to: few at a time, each at most once an hour. */
import { reportUnread } from '../../../src/assessment/index.ts';
import { type KeptVersion, type Knowledge, textOwner } from '../../../src/knowledge/index.ts';
import type { Prompt, Service, TextReport } from '../../../src/model.ts';
import { knowledge } from '../knowledge.ts';
import { bringLexicons } from '../languages.ts';
import { fetchText } from './fetch-text.ts';
import { createLane } from './lane.ts';
import { linkedDocuments } from './linked-documents.ts';
import { regionOfPage } from './places.ts';
import { type DocumentContext, readDocument } from './read-document.ts';
import { readShared } from './read-shared.ts';
import { countReadFor, isFresh, noteMoved, readReports, writeReport } from './reports.ts';

/** Texts of one prompt that are read; the rest can be opened. */
const MOST_DOCUMENTS = 5;
/** New addresses an hour for one page's host: no page can make us knock at many doors. */
const MOST_AN_HOUR = 30;
/** Texts fetched and read at the same time, in all tabs together. */
const PARALLEL = 2;

export interface LinkedFrom {
  prompt: Prompt;
  service: Service | null;
  /** Address of the frame that the prompt stands in. */
  page: string;
}

interface Running {
  address: string;
  report: Promise<TextReport>;
  stop: AbortController;
}

// Memory is enough: it keeps one worker from fetching one address twice at once; another worker looks at the reports.
const underWay = new Map<string, Running>();
const inLane = createLane(PARALLEL);

/** Reading it that is under way, for whomever. */
const runningAt = (address: string): Running[] => [...underWay.values()].filter((one) => one.address === address);

/** Only for saying so: the worker that reads is the one that is asked. */
export const isBeingRead = (address: string): boolean => runningAt(address).length > 0;

/** The person has waited long enough. What is half read is left unread. */
export async function stopReading(prompt: Prompt): Promise<void> {
  const running = linkedDocuments(prompt).flatMap(({ url }) => runningAt(url));
  for (const { stop } of running) stop.abort();
  await Promise.allSettled(running.map(({ report }) => report));
}

async function fetchAndRead(
  context: DocumentContext,
  page: string,
  stop: AbortSignal,
  store: Knowledge,
): Promise<TextReport> {
  const fetched = await fetchText(context.url, page, {
    fetch: (...request) => fetch(...request),
    isOnline: () => navigator.onLine,
    stop,
  });
  const { type, url, at } = context;
  const report =
    fetched.kind === 'unread'
      ? reportUnread({ type, url, at }, fetched.reason)
      : await readDocument(context, fetched, store);
  await noteMoved(report, fetched.url);
  return report;
}

async function read(context: DocumentContext, page: string, stop: AbortSignal): Promise<TextReport> {
  const [store] = await Promise.all([knowledge(), bringLexicons()]);
  const report = (await readShared(context, store)) ?? (await fetchAndRead(context, page, stop, store));
  await writeReport(report, { askedBy: new URL(page).host, owner: context.owner });
  return report;
}

function readOnce(context: DocumentContext, page: string): Promise<TextReport> {
  const { owner, url: address } = context;
  const key = `${owner} ${address}`;
  const known = underWay.get(key);
  if (known) return known.report;
  const stop = new AbortController();
  // Another owner's reading comes first in the lane: what it gives is shared.
  const before = runningAt(address).map(({ report }) => report);
  const report = inLane(async () => {
    await Promise.allSettled(before);
    return read(context, page, stop.signal);
  });
  underWay.set(key, { address, report, stop });
  const forget = () => underWay.delete(key);
  report.then(forget, forget);
  return report;
}

/** A kept document looked at again. Null where it has no address any more. */
export async function readAgain({ addresses, type, owner, lang, url }: KeptVersion): Promise<TextReport | null> {
  const [address] = addresses;
  if (address === undefined) return null;
  const context = { type, url: address, at: Date.now(), owner, domains: [], lang, region: null, others: [] };
  return readOnce(context, url);
}

/**
 * @param onRead called after each text that was read anew
 * @returns a report of each document, in the prompt's order; what was read within the hour is not read again
 */
export async function readLinkedTexts(
  { prompt, service, page }: LinkedFrom,
  onRead: () => void = () => undefined,
): Promise<TextReport[]> {
  const at = Date.now();
  const documents = linkedDocuments(prompt);
  const owner = textOwner(service?.id ?? null, page);
  const addresses = documents.map(({ url }) => url);
  const known = await readReports(addresses, owner);
  const fresh = new Map(known.filter((report) => isFresh(report, at)).map((report) => [report.url, report]));
  const room = Math.min(MOST_DOCUMENTS, MOST_AN_HOUR - (await countReadFor(new URL(page).host, at)));
  const wanted = new Set(
    documents
      .filter(({ url }) => !fresh.has(url))
      .slice(0, Math.max(0, room))
      .map(({ url }) => url),
  );
  const shared = {
    at,
    owner,
    domains: service?.domains ?? [],
    lang: prompt.lang,
    region: regionOfPage(page),
  };
  return Promise.all(
    documents.map(async (document) => {
      const report = fresh.get(document.url);
      if (report) return report;
      const context = { ...document, ...shared, others: addresses.filter((one) => one !== document.url) };
      return wanted.has(document.url) ? readOnce(context, page).finally(onRead) : leaveOut(context, page);
    }),
  );
}

async function leaveOut({ type, url, at, owner }: DocumentContext, page: string): Promise<TextReport> {
  const report = reportUnread({ type, url, at }, 'texts-too-many');
  await writeReport(report, { askedBy: new URL(page).host, owner });
  return report;
}
