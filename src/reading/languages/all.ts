import type { ReadLanguage } from '../text/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';

export type Lexicons = Readonly<Record<ReadLanguage, Lexicon>>;

/** The words of every language that is read. The extension does not bundle them: it ships them in a file of their own. */
export const LEXICONS: Lexicons = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  pl: polish,
};
