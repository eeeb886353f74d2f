/** Two texts that the person chose, compared: kept ones, or ones that they bring. */
import { assess, dayOf, reportTwoTexts, type TextInHand, whyUnread } from '../../src/assessment/index.ts';
import { type Passage, sideBySide } from '../../src/comparison/index.ts';
import type { KeptVersion, Knowledge } from '../../src/knowledge/index.ts';
import type { Service } from '../../src/model.ts';
import {
  type PolicyFormat,
  type Reading,
  type ReadingOutcome,
  readPolicy,
  separateVersions,
} from '../../src/reading/index.ts';
import type { KeptText, MarkedPart, Message, Reply, TextChoice } from '../messages.ts';
import { teller } from './explain.ts';
import { knowledge } from './knowledge.ts';
import { bringLexicons } from './languages.ts';
import { ownWord } from './own-words.ts';
import { hashOf } from './texts/read-document.ts';

const lastAccepted = ({ accepted }: KeptVersion) =>
  accepted.length > 0 ? Math.max(...accepted.map(({ at }) => at)) : null;

const serviceOf = (store: Knowledge, { owner }: KeptVersion): Promise<Service | null> =>
  owner.startsWith('host:') ? Promise.resolve(null) : store.findServiceById(owner);

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : address);

export async function listKeptTexts(): Promise<Reply<'kept-texts'>> {
  const store = await knowledge();
  const versions = await store.keptVersions();
  const nameOf = async (version: KeptVersion) => (await serviceOf(store, version))?.name ?? hostOf(version.url);
  const texts = versions.map(async (version): Promise<KeptText> => {
    const { hash, type, url, lang, lastRead } = version;
    return { hash, type, url, lang, lastRead, owner: await nameOf(version), acceptedAt: lastAccepted(version) };
  });
  return { texts: await Promise.all(texts) };
}

/** One of them, whole. */
export async function readKeptText({ hash }: Message<'kept-text'>): Promise<Reply<'kept-text'>> {
  const store = await knowledge();
  const [content, version] = await Promise.all([store.textOfVersion(hash), store.versionOfHash(hash)]);
  return content !== null && version ? { content, lang: version.lang } : null;
}

/** Markup shows itself in its first sign; everything else is read as Markdown, of which plain text is the simplest. */
const formatOf = (content: string): PolicyFormat => (/^\s*</.test(content) ? 'html' : 'markdown');

interface Source {
  content: string;
  format: PolicyFormat;
  /** Null where the person brought it. */
  version: KeptVersion | null;
}

async function find(store: Knowledge, choice: TextChoice): Promise<Source | null> {
  if (choice.kind === 'brought') return { content: choice.content, format: formatOf(choice.content), version: null };
  const [content, version] = await Promise.all([store.textOfVersion(choice.hash), store.versionOfHash(choice.hash)]);
  return content !== null && version ? { content, format: 'kept', version } : null;
}

type Read = { text: TextInHand } | { reason: string };

const wordUnread = async (outcome: ReadingOutcome) => (await teller()).reason(whyUnread(outcome) ?? 'text-not-text');

/** What the person brings can't be opened anywhere else. */
const wordUnreadBrought = ({ kind }: ReadingOutcome) =>
  ownWord(kind === 'too-long' ? 'ui_compare_too_long' : 'ui_compare_no_terms');

async function read(source: Source, side: 'before' | 'after', now: number): Promise<Read> {
  const { content, format, version } = source;
  // What the person brings stands nowhere: it is called by its side.
  const url = version?.url ?? (await ownWord(`ui_compare_${side}`));
  const outcome = readPolicy({ content, format, url, ...(version ? { lang: version.lang } : {}) });
  if (!('reading' in outcome)) return { reason: await (version ? wordUnread(outcome) : wordUnreadBrought(outcome)) };
  // Of a page that shows two versions, the new one, as everywhere else.
  const reading = separateVersions(outcome.reading, dayOf(now))?.later ?? outcome.reading;
  const hash = version?.hash ?? (await hashOf(reading.text));
  const readAt = version?.lastRead ?? now;
  return { text: { hash, url, readAt, reading, isUnderstood: outcome.kind === 'read' } };
}

/** A passage's words, cut where marks begin and end. */
function partsOf({ text }: Reading, passage: Passage | null): MarkedPart[] | null {
  if (!passage) return null;
  const parts: MarkedPart[] = [];
  let at = passage.start;
  const put = (end: number, marked: boolean) => {
    if (end > at) parts.push({ words: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of passage.marks) {
    put(start, false);
    put(end, true);
  }
  put(passage.end, false);
  return parts;
}

export async function compareTexts({ before, after }: Message<'compare-texts'>): Promise<Reply<'compare-texts'>> {
  const [store] = await Promise.all([knowledge(), bringLexicons()]);
  const [old, now] = [await find(store, before), await find(store, after)];
  if (!old) return { state: 'gone', side: 'before' };
  if (!now) return { state: 'gone', side: 'after' };
  const [earlier, later] = [await read(old, 'before', Date.now()), await read(now, 'after', Date.now())];
  if ('reason' in earlier) return { state: 'unread', side: 'before', reason: earlier.reason };
  if ('reason' in later) return { state: 'unread', side: 'after', reason: later.reason };
  const named = now.version ?? old.version;
  const service = named && (await serviceOf(store, named));
  const type = named?.type ?? (await ownWord('ui_compare_brought'));
  const acceptedAt = old.version && lastAccepted(old.version);
  const report = reportTwoTexts({ ...earlier.text, acceptedAt }, later.text, type);
  const today = dayOf(Date.now());
  const assessment = assess({ prompt: null, service, changes: [], decisions: [], texts: [report], today });
  const { story, nameless } = await teller();
  const told = named
    ? story(assessment, hostOf(named.url))
    : nameless(assessment, await ownWord('ui_compare_this_service'));
  const [a, b] = [earlier.text.reading, later.text.reading];
  return {
    state: 'compared',
    // Its situation speaks of a page that the person is on.
    story: { ...told, situation: undefined },
    rows: sideBySide(a, b).map(({ kind, before, after }) => ({
      kind,
      before: partsOf(a, before),
      after: partsOf(b, after),
    })),
    langs: [a.textLang, b.textLang],
  };
}
