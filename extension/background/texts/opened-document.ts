/**
 * When the person opens a document themselves, its text is taken from the page: for documents
 * that could not be fetched, and to see what changed since the kept one. Which pages these are is
 * looked up here, by address, when the browser says that a page is complete; pages are sent no
 * message and carry no code for it.
 */
import * as z from 'zod/mini';
import { documentAddress } from '../../../src/knowledge/index.ts';
import type { TextReport } from '../../../src/model.ts';
import { MAX_LENGTH } from '../../../src/reading/index.ts';
import { browser } from '../../browser.ts';
import { knowledge } from '../knowledge.ts';
import { bringLexicons } from '../languages.ts';
import { contentKindOf } from './content-kind.ts';
import { handOverPage } from './hand-over.ts';
import { type DocumentContext, readDocument, type TextInHand } from './read-document.ts';
import { isFresh, movedTo, readStored, type StoredReport, writeReport } from './reports.ts';

/** Characters in which a text shows what it is. */
const START = 512;

const pageSchema = z.object({
  content: z.string().check(z.maxLength(MAX_LENGTH + 1)),
  contentType: z.string(),
  charset: z.string(),
  lang: z.string(),
  address: z.string(),
});

/** The ways in which the address of one document is written: with and without a closing slash, secure or not. */
export function addressVariants(url: string): string[] {
  const address = documentAddress(url);
  if (address === null) return [];
  const { pathname } = new URL(address);
  const other = new URL(address);
  other.pathname = pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`;
  return [address, other.href].flatMap((one) => [one, one.replace(/^https:/, 'http:')]);
}

/** A document that is worth reading when it is opened. */
type Known = Pick<DocumentContext, 'type' | 'owner'> & { addresses: string[] };

async function findKept(variants: readonly string[]): Promise<Known[]> {
  const store = await knowledge();
  for (const address of variants) {
    const versions = await store.versionsAt(address);
    const [version] = versions;
    // Of whom the person accepted it last, whoever has had it read since.
    const [last] = versions.flatMap(({ accepted }) => accepted).sort((one, other) => other.at - one.at);
    if (version) return [{ type: version.type, owner: last?.owner ?? version.owner, addresses: version.addresses }];
  }
  return [];
}

/** For whom it could not be read: each one's prompts wait for it. */
function findUnread(stored: readonly StoredReport[]): Known[] {
  const unread = stored.filter(({ report }) => report.version === null);
  return [...new Set(unread.map(({ owner }) => owner))].flatMap((owner) => {
    const own = unread.filter((one) => one.owner === owner).map(({ report }) => report);
    return own.slice(0, 1).map(({ type }) => ({ type, owner, addresses: own.map(({ url }) => url) }));
  });
}

/** What the browser tells of a tab. */
interface OpenedTab {
  id?: number | undefined;
  url?: string | undefined;
  incognito: boolean;
}

async function takePage(tabId: number) {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: handOverPage,
    args: [MAX_LENGTH],
  });
  const parsed = z.safeParse(pageSchema, answer?.result);
  return parsed.success ? parsed.data : null;
}

/** Letters that browsers read otherwise than fetching does: a plain text that does not name its character set, say. */
const NOT_ASCII = /[^\0-\x7f]/;
const isReadAlike = ({ content, charset }: z.infer<typeof pageSchema>) =>
  charset.toLowerCase() === 'utf-8' || !NOT_ASCII.test(content);

/** How it is read: as it would be had it been fetched. Null where it is no text, or other letters than fetching would give. */
function formatOf(page: z.infer<typeof pageSchema>): TextInHand['format'] | null {
  const kind = contentKindOf(page.contentType, new TextEncoder().encode(page.content.slice(0, START)));
  if (kind === 'html') return 'html';
  return kind === 'plain' && isReadAlike(page) ? 'markdown' : null;
}

/** A document that the person opened. */
interface OpenedDocument {
  /** Of this visit, or of the last hour. */
  report: TextReport;
  /** Addresses that prompts may link it by, for which this is news. */
  newAt: string[];
}

/** Takes the text out of the tab's page, and reads it for each of these; null where that is none. */
async function readPage(id: number, url: string, known: readonly Known[]): Promise<OpenedDocument | null> {
  const address = documentAddress(url);
  const page = address === null ? null : await takePage(id);
  // An app may have gone on to another document while the words were waited for.
  const isThere = page !== null && documentAddress(page.address) === address;
  const format = isThere ? formatOf(page) : null;
  if (address === null || !isThere || format === null) return null;
  const at = Date.now();
  const [store] = await Promise.all([knowledge(), bringLexicons()]);
  const askedBy = new URL(url).host;
  const opened: OpenedDocument[] = [];
  for (const { type, owner, addresses } of known) {
    const context = { type, owner, url: address, at, lang: '', domains: [], region: null, others: [] };
    const report = await readDocument(context, { content: page.content, format, url: address }, store);
    // A page that is no text tells nothing that was not known.
    if (!report.version) return null;
    const newAt = [...new Set([...addresses, address])];
    for (const one of newAt) await writeReport({ ...report, url: one }, { askedBy, owner });
    opened.push({ report, newAt });
  }
  const [first] = opened;
  return first ? { ...first, newAt: [...new Set(opened.flatMap(({ newAt }) => newAt))] } : null;
}

// Memory is enough: browsers tell of one visit twice at once.
const underWay = new Map<string, Promise<OpenedDocument | null>>();

/**
 * Reads the page of a tab where it is a document that a prompt linked to or that is kept.
 * @returns null where it is no such document
 */
export async function readOpenedDocument({ id, url, incognito }: OpenedTab): Promise<OpenedDocument | null> {
  // What is opened in a private window leaves no trace.
  if (id === undefined || !url || !/^https?:/.test(url) || incognito) return null;
  const variants = addressVariants(url);
  const stored = await readStored([...variants, ...(await movedTo(variants))]);
  const fresh = stored.find(({ report }) => report.version !== null && isFresh(report, Date.now()));
  if (fresh) return { report: fresh.report, newAt: [] };
  const unread = findUnread(stored);
  const known = unread.length > 0 ? unread : await findKept(variants);
  if (known.length === 0) return null;
  const key = `${id} ${url}`;
  const running = underWay.get(key) ?? readPage(id, url, known).finally(() => underWay.delete(key));
  underWay.set(key, running);
  return running;
}
