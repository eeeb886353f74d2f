import type { IsoDate, LanguageTag } from '../model.ts';
import type { Block } from './blocks/block.ts';
import { type Page, readHtml } from './blocks/html-blocks.ts';
import { dropLinkLists } from './blocks/link-lists.ts';
import { readMarkdown } from './blocks/markdown-blocks.ts';
import { findDefinitions } from './definitions.ts';
import { readFindings } from './findings/read-findings.ts';
import { readKept } from './kept.ts';
import { MAX_BLOCKS, MAX_FINDINGS, MAX_LENGTH, MAX_SENTENCES } from './limits.ts';
import { isOtherPage, whyNotAPolicy } from './not-a-policy.ts';
import type { PolicyFormat, Reading, ReadingOutcome } from './reading.ts';
import { cleanCharacters } from './text/clean.ts';
import { composeDocument, type Document } from './text/document.ts';
import { detectLanguage, READ_LANGUAGES, type ReadLanguage } from './text/language.ts';
import { countUnspacedWords, languageOfScript } from './text/script-language.ts';
import { separateBlocks } from './timing/separate-versions.ts';

/** Headings that tell what a page is. */
const HEADINGS = 2;

export interface ReadInput {
  content: string;
  format: PolicyFormat;
  /** Where it was read; kept with the reading, never fetched. */
  url: string;
  /** Language that the caller expects, for texts too short or mixed to tell. */
  lang?: LanguageTag;
}

const withoutPage = (blocks: Block[]) => ({ blocks, signs: null, isCut: blocks.length > MAX_BLOCKS });

function blocksOf(content: string, format: PolicyFormat): Omit<Page, 'signs'> & { signs: Page['signs'] | null } {
  if (format === 'kept') return withoutPage(readKept(content));
  const clean = cleanCharacters(content);
  const page = format === 'html' ? readHtml(clean) : withoutPage(readMarkdown(clean));
  return { ...page, blocks: dropLinkLists(page.blocks) };
}

/**
 * Reads a policy. Never throws; ends within the limits of `limits.ts` for any input.
 * @returns the reading, or why there is none: not a policy, longer than is read, a language that findings are not read in
 */
export function readPolicy({ content, format, url, lang }: ReadInput): ReadingOutcome {
  if (content.length > MAX_LENGTH) return { kind: 'too-long', of: 'characters', limit: MAX_LENGTH };
  const { blocks, signs, isCut } = blocksOf(content, format);
  const document = composeDocument(blocks);
  const look = {
    text: format === 'html' && content.startsWith('%PDF-') ? content.slice(0, 20) : document.text,
    words: Math.max(document.words.forms.length, countUnspacedWords(document.text)),
    headings: document.sections.slice(1, 1 + HEADINGS).map(({ title }) => title),
    signs,
  };
  const reason = whyNotAPolicy(look);
  if (reason) return { kind: 'not-a-policy', reason };
  if (isCut) return { kind: 'too-long', of: 'blocks', limit: MAX_BLOCKS };
  if (document.sentences.length > MAX_SENTENCES) return { kind: 'too-long', of: 'sentences', limit: MAX_SENTENCES };
  const outcome = readWords(document, blocks, url, languagesOf(document, signs?.lang ?? '', lang));
  if (isOtherPage(look, url, sayingOf(outcome))) return { kind: 'not-a-policy', reason: 'other-page' };
  const isTold = outcome.reading.findings.length <= MAX_FINDINGS;
  return isTold ? outcome : { kind: 'too-long', of: 'findings', limit: MAX_FINDINGS };
}

/** Share of the sentences of which something was found; null where nothing is looked for. */
function sayingOf({ kind, reading: { findings, sentences } }: ReturnType<typeof readWords>): number | null {
  // What things cost stands in shops.
  const saying = new Set(findings.filter(({ topic }) => topic !== 'term.fees').map(({ sentence }) => sentence)).size;
  return kind === 'read' ? saying / Math.max(1, sentences.length) : null;
}

/** By its words, else by its letters, else as the page says, else as the caller expects. */
interface Languages {
  /** One whose findings are read; null for all others. */
  detected: ReadLanguage | null;
  textLang: LanguageTag;
}

function languagesOf({ text, words }: Document, said: LanguageTag, expected: LanguageTag | undefined): Languages {
  const detected = detectLanguage(words.forms);
  if (detected) return { detected, textLang: detected };
  // A language that is read would have been told by its words, whatever the page says.
  const isPossible = said !== '' && !READ_LANGUAGES.some((one) => one === said);
  return { detected, textLang: languageOfScript(text) ?? (isPossible ? said : (expected ?? 'und')) };
}

function readWords(
  document: Document,
  blocks: readonly Block[],
  url: string,
  { detected, textLang }: Languages,
): Extract<ReadingOutcome, { reading: Reading }> {
  const reading: Reading = {
    ...document,
    url,
    lang: detected ?? 'en',
    textLang,
    blocks,
    definitions: findDefinitions(document),
    findings: [],
    mentions: new Set(),
  };
  if (detected === null) return { kind: 'unknown-language', reading };
  return { kind: 'read', reading: { ...reading, ...readFindings(reading) } };
}

/** The versions of a text that a page shows together, each read by itself. */
export interface SeparatedVersions {
  /** The newest: to come, or in force where the other one was before it. */
  later: Reading;
  earlier: Reading;
}

/** @returns null where the page shows one text */
export function separateVersions(reading: Reading, today: IsoDate): SeparatedVersions | null {
  const separated = separateBlocks(reading, today);
  const read = (blocks: readonly Block[]) =>
    readWords(composeDocument(blocks), blocks, reading.url, { detected: reading.lang, textLang: reading.textLang })
      .reading;
  return separated && { later: read(separated.later), earlier: read(separated.earlier) };
}
