/** Reads a `_locales/<lang>/messages.json` the way the browser does, for where there is no browser. */
import * as z from 'zod/mini';
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

// In one pass each, so that a "$1" or "$NAME$" inside what is put in stays as it is.
const putPlaceholders = (message: string, content: (name: string) => string) =>
  message.replace(/\$\$|\$([A-Za-z0-9_@]+)\$/g, (whole, name?: string) => (name === undefined ? whole : content(name)));
const putSubstitutions = (message: string, substitutions: readonly string[]) =>
  message.replace(/\$\$|\$([1-9])/g, (_, index?: string) =>
    index === undefined ? '$' : (substitutions[Number(index) - 1] ?? ''),
  );

/**
 * The words of one language, answered as `browser.i18n.getMessage` answers: keys and placeholders
 * in any case, `''` for a key that is not there.
 * @param fallback asked for keys that `messages` lacks, as the browser asks its default language
 */
export function createTranslate(messages: Messages, fallback?: Translate): Translate {
  const lowered = new Map(Object.entries(messages).map(([key, entry]) => [key.toLowerCase(), entry]));
  return (key, ...substitutions) => {
    const entry = lowered.get(key.toLowerCase());
    if (!entry) return fallback ? fallback(key, ...substitutions) : '';
    const contents = new Map(
      Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
    );
    const filled = putPlaceholders(entry.message, (name) => contents.get(name.toLowerCase()) ?? '');
    return putSubstitutions(filled, substitutions);
  };
}
