/**
 * Characters that no reader sees: zero-width ones, direction marks and overrides, soft hyphens,
 * variation selectors. Archives and pages sprinkle them; they must never make a difference.
 */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is removed on its own
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: null bytes and their like become spaces
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

/** The text without invisible characters, composed (NFC); line breaks and tabs stay. */
export function cleanCharacters(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROLS, ' ').normalize('NFC');
}

/** White space of every kind as one space, none at the ends. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
