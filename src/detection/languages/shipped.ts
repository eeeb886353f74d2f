/** Languages from a file: data that come from outside, and are looked at before they are used. */
import type { DateWords } from '../dates/words.ts';
import type { LanguageData } from './shape.ts';

/** Fields that no language is without. */
const ALWAYS = [
  'lang',
  'agree',
  'read',
  'terms',
  'privacy',
  'by',
  'passive',
  'proceed',
  'update',
  'past',
  'signup',
  'order',
  'allow',
  'decline',
  'later',
  'logout',
  'remove',
  'settings',
  'deadline',
  'dated',
  'lost',
  'deleted',
  'limited',
  'payment',
] as const satisfies readonly (keyof LanguageData)[];

const areStrings = (values: readonly unknown[]) => values.every((words) => typeof words === 'string');

/** Words, lists of words, or words by what they say. */
function areDateWords(value: unknown): value is DateWords {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(
    (words) =>
      typeof words === 'string' || (typeof words === 'object' && words !== null && areStrings(Object.values(words))),
  );
}

function isLanguage(value: unknown): value is LanguageData {
  if (typeof value !== 'object' || value === null) return false;
  const { dates = {}, ...words } = value as { dates?: unknown };
  return ALWAYS.every((field) => field in words) && areStrings(Object.values(words)) && areDateWords(dates);
}

/** @returns null where `data` are no languages, or none */
export function readLanguages(data: unknown): LanguageData[] | null {
  return Array.isArray(data) && data.length > 0 && data.every(isLanguage) ? data : null;
}
