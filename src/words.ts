/**
 * The words of one language as they ship: each message under its key, with `$1` … `$9` where
 * something is put in and `$$` for a dollar. Made by the build from `public/_locales`.
 */
export type Words = Readonly<Record<string, string>>;

const PLACE = /\$\$|\$([1-9])(\.?)/g;

/**
 * Puts `substitutions` into a message, in one pass, so that a `$1` inside what is put in stays as
 * it is. What ends with a full stop of its own ("8 февраля 2021 г.") gets no second one.
 */
export const fillIn = (message: string, substitutions: readonly string[]): string =>
  message.replace(PLACE, (_, index: string | undefined, stop: string) => {
    if (index === undefined) return '$';
    const put = substitutions[Number(index) - 1] ?? '';
    return put.endsWith('.') ? put : put + stop;
  });

/** @returns null where `data` are no words: no object, an empty one, or one that holds anything but text */
export function readWords(data: unknown): Words | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const entries: [string, unknown][] = Object.entries(data);
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
  return texts.length > 0 && texts.length === entries.length ? Object.fromEntries(texts) : null;
}
