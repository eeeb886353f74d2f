/** One document: its text read, compared with what was there before, and kept. */
import {
  areApart,
  chooseEarlierText,
  type DocumentRead,
  dayOf,
  type EarlierText,
  reportText,
  reportUnread,
  whyUnread,
} from '../../../src/assessment/index.ts';
import { findFlap } from '../../../src/comparison/index.ts';
import { documentAddress, type Knowledge } from '../../../src/knowledge/index.ts';
import type { LanguageTag, TextReport, Timestamp, UnknownReason, VersionRef } from '../../../src/model.ts';
import { keepText, type PolicyFormat, type Reading, readPolicy, separateVersions } from '../../../src/reading/index.ts';
import { isOffDomain, regionOf } from './places.ts';

/** Whose document it is and where it was linked. */
export interface DocumentContext extends DocumentRead {
  /** The service's id, or `host:` and the page's host. */
  owner: string;
  /** Domains of the service. */
  domains: readonly string[];
  /** Of the page or its prompt; empty where not known. */
  lang: LanguageTag;
  /** That the address of the prompt's page names; null for none. */
  region: string | null;
  /** Addresses of the other documents of the prompt. */
  others: readonly string[];
}

export interface TextInHand {
  content: string;
  format: PolicyFormat;
  /** Where it really stood. */
  url: string;
  /** Its language, where it was read before. */
  lang?: LanguageTag;
  /** Hash of the text before it, where it was read from a page that shows both. */
  beside?: string | null;
}

export type VersionStore = Pick<Knowledge, 'keepVersion' | 'textOfVersion' | 'versionsAt' | 'versionsOf'>;

/** SHA-256 of a text, in hexadecimal: what its version is known by. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const baseOf = (lang: LanguageTag) => lang.toLowerCase().split('-')[0] ?? '';

/** What to know about a text that was read. */
function findDoubts(context: DocumentContext, text: TextInHand, reading: Reading): UnknownReason[] {
  const { url, domains, lang, region } = context;
  const got = regionOf(text.url);
  const isForOthers = [region, regionOf(url)].some((asked) => asked !== null && got !== null && areApart(asked, got));
  const isOtherLanguage = lang !== '' && reading.textLang !== 'und' && baseOf(lang) !== baseOf(reading.textLang);
  return [
    ...(isOffDomain(url, text.url, domains) ? (['text-off-domain'] as const) : []),
    ...(isOtherLanguage ? (['text-other-language'] as const) : []),
    ...(isForOthers ? (['text-other-region'] as const) : []),
  ];
}

/** A kept text read again; null where it can't be any more. */
async function readKept(store: VersionStore, hash: string, { textLang, url }: Reading): Promise<Reading | null> {
  const content = await store.textOfVersion(hash);
  const outcome = content === null ? null : readPolicy({ content, format: 'kept', url, lang: textLang });
  return outcome && 'reading' in outcome ? outcome.reading : null;
}

/** The earlier text read again, and whether the text at hand says what an older one said, dates and markup apart. */
async function readEarlier(store: VersionStore, earlier: EarlierText, now: Reading, hash: string) {
  if (earlier.since.hash === hash) return { ...earlier, reading: now };
  const reading = await readKept(store, earlier.since.hash, now);
  if (!reading) return null;
  const older = await Promise.all(earlier.older.map((one) => readKept(store, one, now)));
  const saysTheSame = (readings: (Reading | null)[]) =>
    findFlap(
      now,
      readings.filter((one) => one !== null),
    ) >= 0;
  const isFlap = !saysTheSame([reading]) && saysTheSame(older);
  return { ...earlier, reading, isReturn: earlier.isReturn || isFlap };
}

/**
 * Reads, compares, keeps. Safe to run twice: the text is then there already, and what it is
 * compared with stays the same.
 */
export async function readDocument(
  context: DocumentContext,
  text: TextInHand,
  store: VersionStore,
): Promise<TextReport> {
  const { type, url: address, at, owner, lang, others } = context;
  const outcome = readPolicy({ ...(lang === '' ? {} : { lang }), ...text });
  if (!('reading' in outcome)) return reportUnread({ type, url: address, at }, whyUnread(outcome) ?? 'text-not-text');
  const versions = separateVersions(outcome.reading, dayOf(at));
  const reading = versions?.later ?? outcome.reading;
  const hash = await hashOf(reading.text);
  const version: VersionRef = { hash, url: text.url, readAt: at };
  const addresses = [address, documentAddress(text.url) ?? address];
  const region = regionOf(text.url);
  const place = { addresses, url: text.url, type, owner, lang: reading.textLang, region };
  const keep = async (one: Reading, named: string, readAt: Timestamp) =>
    store.keepVersion({ ...place, hash: named, readAt, text: keepText(one) });
  const beside = versions ? await hashOf(versions.earlier.text) : (text.beside ?? null);
  // A moment earlier: the text at hand is the last one read.
  if (versions && beside) await keep(versions.earlier, beside, at - 1);
  // As this owner has them comes last: of what is in both, that counts.
  const kept = [...(await store.versionsAt(address)), ...(await store.versionsOf(owner))];
  const atHand = { hash, type, address, owner, lang: reading.textLang, readAt: at, region, others };
  const chosen = chooseEarlierText(atHand, kept);
  const earlier = chosen && (await readEarlier(store, chosen, reading, hash));
  await keep(reading, hash, at);
  return reportText({
    type,
    url: address,
    at,
    version,
    reading,
    isUnderstood: outcome.kind === 'read',
    unknown: findDoubts(context, text, reading),
    earlier,
    beside,
  });
}
