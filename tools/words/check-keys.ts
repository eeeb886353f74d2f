/** Whether a translation has every key, in every plural form of its language, and no other. */
import { type Messages, pluralOf } from '../../src/explanation/index.ts';
import type { LanguageTag } from '../../src/model.ts';
import { formsOf } from './plurals.ts';

/** @returns the keys that a translation must have, with what each says in English */
function keysFor(english: Messages, tag: LanguageTag): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [key, { message }] of Object.entries(english)) {
    const base = pluralOf(key, english);
    if (base === null) keys.set(key, message);
    else for (const form of formsOf(tag)) keys.set(`${base}_${form}`, english[`${base}_other`]?.message ?? '');
  }
  return keys;
}

export function findKeyProblems(messages: Messages, english: Messages, tag: LanguageTag): string[] {
  const wanted = keysFor(english, tag);
  const forms = `"${tag}" has the plural forms ${formsOf(tag).join(', ')}`;
  const missing = [...wanted].filter(([key]) => !(key in messages));
  const others = Object.keys(messages).filter((key) => !wanted.has(key));
  return [
    ...missing.map(([key, message]) =>
      pluralOf(key, english) === null
        ? `"${key}" is missing. In English it is “${message}”`
        : `"${key}" is missing: ${forms}. In English it is “${message}”`,
    ),
    ...others.map((key) =>
      pluralOf(key, english) === null
        ? `"${key}" is no key of the English file: take it out.`
        : `"${key}" is a form too many: ${forms}.`,
    ),
  ];
}
