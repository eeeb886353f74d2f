/** The words of languages from a file: data that come from outside, and are looked at before they are used. */
import { READ_LANGUAGES } from '../text/language.ts';
import type { Lexicons } from './all.ts';
import type { Lexicon } from './lexicon.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTable = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((phrases) => typeof phrases === 'string');

function isLexicon(value: unknown): value is Lexicon {
  return isObject(value) && isTable(value.topics) && isTable(value.cues);
}
const isLexicons = (value: Record<string, unknown>): value is Record<string, unknown> & Lexicons =>
  READ_LANGUAGES.every((lang) => isLexicon(value[lang]));

/** @returns null where `data` are not the words of every language that is read */
export const readLexicons = (data: unknown): Lexicons | null => (isObject(data) && isLexicons(data) ? data : null);
