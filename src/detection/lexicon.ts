import { fold } from './fold.ts';
import type { LanguageData } from './languages/shape.ts';

/** A subject that patterns exist for: a field of `LanguageData`. */
export type Subject = Exclude<keyof LanguageData, 'lang'>;

const languages = new Map<string, LanguageData>();
const listeners = new Set<() => void>();
let compiled = new Map<string, RegExp>();

function source(data: LanguageData, subject: Subject): string {
  const folded = fold(data[subject]);
  // `\b` only knows Latin letters; in other scripts a stem counts wherever it stands.
  return /[a-z]/.test(folded.replace(/\\./g, '')) ? `\\b(?:${folded})` : folded;
}

/** Adds a language, or replaces it, and tells the watchers that are running. */
export function registerLanguage(data: LanguageData): void {
  languages.set(data.lang, data);
  compiled = new Map();
  for (const listener of listeners) listener();
}

/** Codes of the languages that are registered. */
export function registeredLanguages(): string[] {
  return [...languages.keys()];
}

/** Calls back at each registration until the signal. */
export function onLanguage(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
}

/** The pattern of a subject in all registered languages, or in one. For folded text. */
export function pattern(subject: Subject, lang = ''): RegExp {
  const key = subject + lang;
  let found = compiled.get(key);
  if (!found) {
    const sources = [];
    for (const data of languages.values())
      if ((!lang || data.lang === lang) && data[subject]) sources.push(source(data, subject));
    found = new RegExp(sources.join('|') || '$^', 'g');
    compiled.set(key, found);
  }
  found.lastIndex = 0;
  return found;
}

/** Whether the subject occurs in the folded text, in any registered language or in one. */
export function says(subject: Subject, folded: string, lang = ''): boolean {
  return pattern(subject, lang).test(folded);
}

/** The language that most subjects speak; the page's own (`<html lang>`) where it speaks as well as any. */
export function languageOf(folded: string, pageLang: string): string {
  const page = pageLang.slice(0, 2).toLowerCase();
  let best = page || 'und';
  let most = 0;
  for (const lang of languages.keys()) {
    let score = lang === page ? 0.5 : 0;
    for (const subject of ['agree', 'read', 'terms', 'privacy', 'by', 'update'] as const) {
      if (says(subject, folded, lang)) score += 1;
    }
    if (score > most && score >= 1) {
      most = score;
      best = lang;
    }
  }
  return best;
}
