/** Reads the texts that a prompt links to: few at a time, each at most once an hour. */
import { reportUnread } from '../../../src/assessment/index.ts';
import { type KeptVersion, textOwner } from '../../../src/knowledge/index.ts';
import type { Prompt, Service, TextReport } from '../../../src/model.ts';
import { knowledge } from '../knowledge.ts';
import { bringLexicons } from '../languages.ts';
import { fetchText } from './fetch-text.ts';
import { createLane } from './lane.ts';
import { linkedDocuments } from './linked-documents.ts';
import { type DocumentContext, readDocument } from './read-document.ts';
import { countReadFor, isFresh, readReports, writeReport } from './reports.ts';

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
  report: Promise<TextReport>;
  stop: AbortController;
}

// Memory is enough: it keeps one worker from fetching one address twice at once; another worker looks at the reports.
const underWay = new Map<string, Running>();
const inLane = createLane(PARALLEL);

/** Only for saying so: the worker that reads is the one that is asked. */
export const isBeingRead = (address: string): boolean => underWay.has(address);

/** The person has waited long enough. What is half read is left unread. */
export async function stopReading(prompt: Prompt): Promise<void> {
  const running = linkedDocuments(prompt).flatMap(({ url }) => underWay.get(url) ?? []);
  for (const { stop } of running) stop.abort();
  await Promise.allSettled(running.map(({ report }) => report));
}

async function fetchAndRead(context: DocumentContext, page: string, stop: AbortSignal): Promise<TextReport> {
  const [store] = await Promise.all([knowledge(), bringLexicons()]);
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
  await writeReport(report, { askedBy: new URL(page).host, owner: context.owner });
  return report;
}

function readOnce(context: DocumentContext, page: string): Promise<TextReport> {
  const known = underWay.get(context.url);
  if (known) return known.report;
  const stop = new AbortController();
  const report = inLane(() => fetchAndRead(context, page, stop.signal));
  underWay.set(context.url, { report, stop });
  const forget = () => underWay.delete(context.url);
  report.then(forget, forget);
  return report;
}

/** A kept document looked at again. Null where it has no address any more. */
export async function readAgain({ addresses, type, owner, lang, url }: KeptVersion): Promise<TextReport | null> {
  const [address] = addresses;
  if (address === undefined) return null;
  return readOnce({ type, url: address, at: Date.now(), owner, domains: [], lang }, url);
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
  const known = await readReports(documents.map(({ url }) => url));
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
    owner: textOwner(service?.id ?? null, page),
    domains: service?.domains ?? [],
    lang: prompt.lang,
  };
  return Promise.all(
    documents.map(async (document) => {
      const report = fresh.get(document.url);
      if (report) return report;
      if (wanted.has(document.url)) return readOnce({ ...document, ...shared }, page).finally(onRead);
      return leaveOut({ ...document, ...shared }, page);
    }),
  );
}

async function leaveOut({ type, url, at, owner }: DocumentContext, page: string): Promise<TextReport> {
  const report = reportUnread({ type, url, at }, 'texts-too-many');
  await writeReport(report, { askedBy: new URL(page).host, owner });
  return report;
}
