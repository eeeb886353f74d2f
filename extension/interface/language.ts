/** How text in a language is marked up: its tag and its direction. */
import type { LanguageTag } from '../../src/model.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

export type Direction = 'ltr' | 'rtl';

export function directionOf(lang: LanguageTag): Direction {
  const [language = ''] = lang.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** Attributes for an element whose words are in `lang`. */
export const spokenIn = (lang: LanguageTag): { lang: LanguageTag; dir: Direction } => ({
  lang,
  dir: directionOf(lang),
});
