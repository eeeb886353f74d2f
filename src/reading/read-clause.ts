import type { Block } from './blocks/block.ts';
import { analyseSentence, type SentenceAnalysis } from './findings/analyse.ts';
import { MAX_SENTENCE } from './limits.ts';
import type { Reading } from './reading.ts';
import { cleanCharacters, collapseSpace } from './text/clean.ts';
import { composeDocument } from './text/document.ts';
import type { ReadLanguage } from './text/language.ts';

/** Longest clause that is read whole; a page of text. */
const LONGEST = 20 * MAX_SENTENCE;

/** Reads a single clause, torn from its document: what each of its sentences says. */
export function readClause(text: string, lang: ReadLanguage): SentenceAnalysis[] {
  const words = collapseSpace(cleanCharacters(text.slice(0, LONGEST)));
  const blocks: Block[] = words === '' ? [] : [{ kind: 'paragraph', text: words, linked: 0 }];
  const document = composeDocument(blocks);
  const reading: Reading = {
    ...document,
    url: '',
    lang,
    textLang: lang,
    blocks,
    definitions: [],
    findings: [],
    mentions: new Set(),
  };
  return document.sentences.map((_, index) => analyseSentence(reading, index));
}
