import type { LanguageData } from './languages/shape.ts';
import { sourceOf } from './pattern.ts';

/** A subject that patterns exist for: a field of `LanguageData`. */
export type Subject = Exclude<keyof LanguageData, 'lang' | 'names'>;

const languages = new Map<string, LanguageData>();
const compiled = new Map<string, RegExp>();

/** Adds a language, or replaces it. */
export function registerLanguage(data: LanguageData): void {
  languages.set(data.lang, data);
  compiled.clear();
}

/** Codes of the languages that are registered. */
export function registeredLanguages(): string[] {
  return [...languages.keys()];
}

/** The pattern of a subject in all registered languages, or in one. For folded text. */
export function pattern(subject: Subject, lang = ''): RegExp {
  const key = subject + lang;
  let found = compiled.get(key);
  if (!found) {
    const known = lang ? [languages.get(lang)] : [...languages.values()];
    const sources = known.flatMap((data) => (data?.[subject] ? [sourceOf(data[subject])] : []));
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
