/** How text in a language is marked up: its tag and its direction. */
import type { LanguageTag } from '../../src/model.ts';
import { isRightToLeft } from '../../src/words.ts';

export type Direction = 'ltr' | 'rtl';

export const directionOf = (lang: LanguageTag): Direction => (isRightToLeft(lang) ? 'rtl' : 'ltr');

/** Attributes for an element whose words are in `lang`. */
export const spokenIn = (lang: LanguageTag): { lang: LanguageTag; dir: Direction } => ({
  lang,
  dir: directionOf(lang),
});
