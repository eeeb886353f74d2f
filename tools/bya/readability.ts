/** The Flesch-Kincaid grade of English text, by the usual formula and a small syllable counter. */

/** Words in which counting groups of vowels goes wrong and which the catalogue needs often. */
const SYLLABLES: Record<string, number> = {
  agreement: 3,
  agreements: 3,
  area: 3,
  being: 2,
  business: 2,
  couldnt: 2,
  create: 2,
  created: 3,
  creates: 2,
  didnt: 2,
  different: 2,
  doesnt: 2,
  every: 2,
  everyone: 3,
  everything: 3,
  facebook: 2,
  facebooks: 2,
  hasnt: 2,
  idea: 3,
  isnt: 2,
  lawsuit: 2,
  lawsuits: 2,
  radio: 3,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  statement: 2,
  statements: 2,
  video: 3,
  videos: 3,
  wasnt: 2,
  wouldnt: 2,
};

const letters = (word: string) => word.replace(/['’]/g, '');

/** Syllables of one word. Joined names ("WhatsApp") count by part, abbreviations ("IP") by letter. */
export function countSyllables(word: string): number {
  const known = SYLLABLES[letters(word).toLowerCase()];
  if (known !== undefined) return known;
  const parts = letters(word).match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const count = parts.reduce((sum, part) => sum + countInPart(part), 0);
  return Math.max(1, count);
}

function countInPart(part: string): number {
  if (part.length > 1 && part.length < 4 && part === part.toUpperCase()) return part.length;
  const lower = part.toLowerCase();
  const keepsEnding = lower.length <= 3 || /([sxz]|[cs]h|[cg])es$/.test(lower);
  const spoken = keepsEnding ? lower : lower.replace(/([^laeiouy])es$|([^tdaeiouy])ed$|([^laeiouy])e$/, '$1$2$3');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * @param text English sentences
 * @returns the school grade (US) of a reader who follows it: 8 is about 13 years of age
 */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((sentence) => sentence.trim() !== '').length;
  const words = text.match(/[A-Za-zÀ-ÿ0-9'’&-]+/g)?.flatMap((word) => word.split('-').filter(Boolean)) ?? [];
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
