/** Languages from a file: data that come from outside, and are looked at before they are used. */
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

function isLanguage(value: unknown): value is LanguageData {
  if (typeof value !== 'object' || value === null) return false;
  return ALWAYS.every((field) => field in value) && Object.values(value).every((words) => typeof words === 'string');
}

/** @returns null where `data` are no languages, or none */
export function readLanguages(data: unknown): LanguageData[] | null {
  return Array.isArray(data) && data.length > 0 && data.every(isLanguage) ? data : null;
}
