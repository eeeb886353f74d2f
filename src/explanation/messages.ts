/** Reads `_locales/<lang>/messages.json`, and answers with its words. */
import * as z from 'zod/mini';
import { fillIn, type Words } from '../words.ts';
import type { Translate } from './story.ts';

const messagesSchema = z.record(
  z.string().check(z.regex(/^[A-Za-z0-9_@]+$/, 'a key is letters, digits, _ and @')),
  z.object({
    message: z.string(),
    description: z.optional(z.string()),
    placeholders: z.optional(z.record(z.string(), z.object({ content: z.string(), example: z.optional(z.string()) }))),
  }),
);
export type Messages = z.infer<typeof messagesSchema>;

/**
 * Checks the contents of a messages.json.
 * @throws Error that names the entry which is wrong
 */
export function readMessages(data: unknown): Messages {
  const parsed = z.safeParse(messagesSchema, data);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  throw new Error(`These messages can't be used. ${issues.join('; ')}`);
}

/** A plural form: the message's key and which form it is. */
const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/**
 * The key of the message that `key` is a plural form of; null where it is none.
 * @param english has two forms of what is counted, which tells it from `data_other`
 */
export function pluralOf(key: string, english: Messages): string | null {
  const [, base] = PLURAL.exec(key) ?? [];
  return base !== undefined && `${base}_one` in english && `${base}_other` in english ? base : null;
}

/** The English entry that a translation's key goes back to: a form that English lacks, to the general one. */
function entryOf(key: string, english: Messages): Messages[string] | undefined {
  const base = pluralOf(key, english);
  return english[key] ?? (base === null ? undefined : english[`${base}_other`]);
}

const NAMED = /\$\$|\$([A-Za-z0-9_@]+)\$/g;

/** `$SERVICE$` → `$1`, names in any case, as the browser's own format has them. */
function numberPlaces(message: string, placeholders: Messages[string]['placeholders'] = {}): string {
  const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message.replace(NAMED, (whole, name?: string) =>
    name === undefined ? whole : (contents.get(name.toLowerCase()) ?? ''),
  );
}

/**
 * The words of a language, whole: what a translation lacks is there in English.
 * @param english names the placeholders, of which a translation has only the names
 */
export function joinWords(english: Messages, translation: Messages = english): Words {
  // Not English's forms of what the translation has in forms of its own.
  const missing = Object.keys(english).filter((key) => {
    const base = pluralOf(key, english);
    return !(key in translation) && !(base !== null && `${base}_other` in translation);
  });
  const own = Object.keys(translation).filter((key) => entryOf(key, english));
  const messageOf = (key: string) => (translation[key] ?? english[key])?.message ?? '';
  return Object.fromEntries(
    [...own, ...missing].sort().map((key) => [key, numberPlaces(messageOf(key), entryOf(key, english)?.placeholders)]),
  );
}

/** Answers with the words under a key, filled in; `''` for a key that is not there. */
export const createTranslate =
  (words: Words): Translate =>
  (key, ...substitutions) =>
    fillIn(words[key] ?? '', substitutions);
