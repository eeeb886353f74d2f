/** Which scheme of labels and which language a benchmark's name, file or clauses mean. */
import { detectLanguage, findWords, READ_LANGUAGES, type ReadLanguage } from '../../src/reading/index.ts';

const SCHEME_WORDS: [string, RegExp][] = [
  ['opp115', /opp/i],
  ['claudette', /claudette|unfair/i],
  ['tosdr', /tos.?dr/i],
];

/** The scheme that a name speaks of: "opp115-majority", "CLAUDETTE_de", "tosdr-2021". */
export const schemeOf = (name: string): string | undefined => SCHEME_WORDS.find(([, words]) => words.test(name))?.[0];

/** The language that one of the names says ("de", "claudette-de", "terms_pl.held"), or that the clauses are in. */
export function languageOf(names: readonly string[], texts: readonly string[]): ReadLanguage {
  const parts = names.flatMap((name) => name.toLowerCase().split(/[^a-z]+/));
  const said = READ_LANGUAGES.find((lang) => parts.includes(lang));
  return said ?? detectLanguage(texts.slice(0, 500).flatMap((text) => findWords(text).forms)) ?? 'en';
}
