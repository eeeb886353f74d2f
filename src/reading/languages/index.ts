import { type Phrases, preparePhrases } from '../findings/topic-scores.ts';
import type { ReadLanguage } from '../text/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';

const LEXICONS: Record<ReadLanguage, Lexicon> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  pl: polish,
};
const prepared = new Map<ReadLanguage, Phrases>();

/** The phrases of a language, prepared once: it takes a few milliseconds and never changes. */
export function phrasesOf(lang: ReadLanguage): Phrases {
  const known = prepared.get(lang);
  if (known) return known;
  const phrases = preparePhrases(LEXICONS[lang]);
  prepared.set(lang, phrases);
  return phrases;
}
