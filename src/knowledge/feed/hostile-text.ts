/** Finds characters that hide or disguise: nobody who states facts needs them. */

/**
 * Control characters but tab and line feed; marks that turn the direction of writing; characters
 * without width that are not part of how any script is written; halves of characters.
 */
const HOSTILE =
  /[^\P{Cc}\t\n]|[\u061c\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}|[\u{e0000}-\u{e007f}]/u;

/** Facts nest less deeply; what nests deeper was made to break whoever walks it. */
const DEEPEST = 12;

/**
 * @param value parsed JSON
 * @returns where the first such string stands, as `changes.3.headline.en`; null where none does
 */
export function findHostileText(value: unknown, path: readonly string[] = []): string | null {
  if (path.length > DEEPEST) return path.join('.');
  if (typeof value === 'string') return HOSTILE.test(value) ? path.join('.') || 'the whole' : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = HOSTILE.test(key) ? path.join('.') || 'a name' : findHostileText(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}
