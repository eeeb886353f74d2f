import { type Phrases, preparePhrases } from '../findings/mark-sentence.ts';
import type { ReadLanguage } from '../text/language.ts';
import type { Lexicons } from './all.ts';

let lexicons: Lexicons | null = null;
const prepared = new Map<ReadLanguage, Phrases>();

/** Gives reading its words, once and before any text is read; given again, texts are read with the new ones. */
export function learnLexicons(words: Lexicons): void {
  lexicons = words;
  prepared.clear();
}

/**
 * The phrases of a language, prepared once: it takes a few milliseconds and never changes.
 * @throws where nobody gave words before
 */
export function phrasesOf(lang: ReadLanguage): Phrases {
  const known = prepared.get(lang);
  if (known) return known;
  if (!lexicons) throw new Error('Reading has no words yet: call learnLexicons first, in Node with LEXICONS.');
  const phrases = preparePhrases(lexicons[lang]);
  prepared.set(lang, phrases);
  return phrases;
}
