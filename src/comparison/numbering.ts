import type { Reading } from '../reading/index.ts';
import { isCounted } from './units.ts';

/** Words and signs before the number of a part of a text; of all languages read. */
const PART = '(?:§+|art(?:icle|ikel|ículo|icolo|igo|ykuł)?\\.?|sections?|abschnitt|ziffer|clause|punkt|ust\\.?)\\s*';
const NUMBER = '\\d{1,3}(?:\\.\\d{1,2})*';
/** "1.", "(1)", "1)", "(a)", "1 –", "Art. 5:". A point behind which a figure stands is none. */
const SIGNED = new RegExp(
  `^\\s*(?:(?:${PART})?\\(?${NUMBER}(?:[.):]+(?!\\S)|\\s+[–—-](?=\\s+\\p{L}))|\\(?(?:\\p{L}|[ivx]{1,5})\\)(?!\\S))`,
  'iu',
);
/** "1.2": of several parts, whatever follows it. */
const IN_PARTS = /^\s*\d{1,3}(?:\.\d{1,2})+(?=\s)/u;
/** "4 We answer", "§ 3 We answer". */
const BARE = /^\s*\d{1,3}(?=\s+["“„«(]?\p{Lu})/u;
const OF_A_PART = new RegExp(`^\\s*(?:${PART})${NUMBER}(?=\\s+["“„«(]?[A-ZÀ-ÞŁŚŻŹ][a-zß-ÿąćęłńóśźż]*\\s)`, 'iu');
/** What makes a price of a number: "9.99 a month". */
const EACH = /^\s(?:an?|each|every|pro|par|al|por|za|im|je)(?=\s)/u;
/** Units that, with a capital, begin a sentence as another word: "Mes données", "Ora puoi", "Per accedere". */
const BEGINS = /^\s(?:Mes|Ora|Per)(?!\p{L})/u;

/** Characters of a sentence that its numbering takes at most. */
const LONGEST = 40;

const lengthOf = (pattern: RegExp, text: string) => pattern.exec(text)?.[0].length ?? 0;

/**
 * How many words at the front of a sentence only number it: "6.2", "(a)", "Art. 5:". Renumbering is no change. A bare number
 * before a small letter counts something, and so does any before a unit of time, money or measure, or its price: "9.99 a month".
 */
export function numberingWords(
  { text, lang, words: { ends } }: Reading,
  { start, end, firstWord, endWord }: { start: number; end: number; firstWord: number; endWord: number },
): number {
  const beginning = text.slice(start, Math.min(end, start + LONGEST));
  const signed = lengthOf(SIGNED, beginning);
  // "§ 3 Telekommunikationsgesetz": in German every noun has a capital.
  const bare = lengthOf(IN_PARTS, beginning) || lengthOf(BARE, beginning);
  const length = signed || bare || (lang === 'de' ? 0 : lengthOf(OF_A_PART, beginning));
  let first = firstWord;
  while (first < endWord && (ends[first] ?? 0) <= start + length) first++;
  const behind = text.slice(start + length, Math.min(end, start + length + LONGEST));
  const isQuantity = signed === 0 && !BEGINS.test(behind) && isCounted('', behind.replace(EACH, ''));
  return isQuantity || first + 1 >= endWord ? 0 : first - firstWord;
}
