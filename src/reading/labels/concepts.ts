import { TERMS_CONCEPTS } from './terms-concepts.ts';

/** Languages in which the concepts of terms of service are known. */
export const TERMS_LANGUAGES = ['en', 'de', 'it', 'pl'] as const;
export type TermsLanguage = (typeof TERMS_LANGUAGES)[number];

/** Words that name concepts, by how they are compared. */
interface ConceptWords {
  whole: Map<string, number[]>;
  beginnings: Map<string, number[]>;
  parts: [string, number][];
  /** What was found for words met before. */
  known: Map<string, readonly number[]>;
}

/** So many words are remembered at most: texts hold few more. */
const MOST_KNOWN = 50_000;

const add = (words: Map<string, number[]>, word: string, concept: number) =>
  words.set(word, [...(words.get(word) ?? []), concept]);

function wordsIn(lang: TermsLanguage): ConceptWords {
  const column = TERMS_LANGUAGES.indexOf(lang) + 1;
  const words: ConceptWords = { whole: new Map(), beginnings: new Map(), parts: [], known: new Map() };
  for (const [concept, line] of TERMS_CONCEPTS.trim().split('\n').entries())
    for (const word of (line.split('|')[column] ?? '').trim().split(/\s+/)) {
      if (word.startsWith('*')) words.parts.push([word.replaceAll('*', ''), concept]);
      else if (word.endsWith('*')) add(words.beginnings, word.slice(0, -1), concept);
      else add(words.whole, word, concept);
    }
  return words;
}

const read = new Map<TermsLanguage, ConceptWords>();

function wordsOf(lang: TermsLanguage): ConceptWords {
  const words = read.get(lang) ?? wordsIn(lang);
  read.set(lang, words);
  return words;
}

/** The numbers of the concepts that a word in small letters names, ascending. */
export function conceptsOf(word: string, lang: TermsLanguage): readonly number[] {
  const { whole, beginnings, parts, known } = wordsOf(lang);
  const before = known.get(word);
  if (before) return before;
  const found = new Set(whole.get(word));
  for (let end = 1; end <= word.length; end++)
    for (const concept of beginnings.get(word.slice(0, end)) ?? []) found.add(concept);
  for (const [part, concept] of parts) if (word.includes(part)) found.add(concept);
  const concepts = [...found].sort((a, b) => a - b);
  if (known.size < MOST_KNOWN) known.set(word, concepts);
  return concepts;
}
