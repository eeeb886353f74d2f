/** Versions of a text that say the same: what archives record most. Deterministic, so that figures compare. */

/** A small generator of numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const shuffle = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** Sections as their headings part them; what stands before the first stays in front. */
function shuffleSections(text: string, random: () => number): string {
  const parts = text.split(/\n(?=#{1,6} )/);
  const [first = '', ...rest] = parts;
  return [first, ...shuffle(rest, random)].join('\n\n');
}

type Derive = (text: string, random: () => number) => string;

export const NOISE: Record<string, Derive> = {
  links: (text, random) =>
    text.replace(
      /\]\((https?:[^()\s]+)\)/g,
      (_, url: string) => `](${url}${url.includes('?') ? '&' : '?'}utm_source=x&token=${Math.floor(random() * 1e9)})`,
    ),
  'links gone': (text) => text.replace(/(?<!!)\[([^[\]]{1,200})\]\((?:https?:|\/|#|mailto:)[^()\s]*\)(?!\[)/g, '$1'),
  dates: (text) =>
    text.replace(
      /((?:effective|updated|modified|revised|stand|mise à jour|vigueur)[^\n.]{0,30}?)(\d{1,2}(?:,)? )?((?:19|20)\d\d)/gi,
      (_, lead: string, day: string | undefined) => `${lead}${day ?? ''}2031`,
    ),
  emphasis: (text) =>
    text.replace(/\*\*([^*\n]{1,200})\*\*/g, '$1').replace(/(?<![\w*])_([^_\n]{1,200})_(?![\w*])/g, '$1'),
  bullets: (text) => text.replace(/^(\s*)\* {1,3}/gm, '$1- '),
  headings: (text) => text.replace(/^#{1,6} (.+)$/gm, '## $1 ##'),
  order: shuffleSections,
  quotes: (text) => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/…/g, '...').replace(/ – /g, ' — '),
  spaces: (text, random) =>
    text.replace(/ (?=\p{L})/gu, (space) => (random() < 0.1 ? '\u00a0' : random() < 0.05 ? ' \u200b' : space)),
  numbering: (text) => {
    let number = 0;
    return text.replace(/^(#{1,6}) (?=\p{L})/gmu, (_, marks: string) => `${marks} ${++number}. `);
  },
  contents: (text) => {
    const titles = [...text.matchAll(/^#{1,4} (.+)$/gm)].map(([, title = '']) =>
      title.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/[[\]()*_\\]/g, ''),
    );
    return `${titles.map((title) => `* [${title}](#${title.length})`).join('\n')}\n\n${text}`;
  },
  'split paragraphs': (text) => text.replace(/^(\p{Lu}[^|\n]{80,400}?[^.\s]{4}\.) (?=\p{Lu}\p{Ll})/gmu, '$1\n\n'),
  'copied whole': (text) => `${text}\n\n${text}`,
};

/** Derives a version of each kind from texts, in turn, until there are enough. */
export function deriveNoise(
  texts: readonly string[],
  count: number,
): { kind: string; before: string; after: string }[] {
  const kinds = Object.entries(NOISE);
  const pairs: { kind: string; before: string; after: string }[] = [];
  for (let round = 0; pairs.length < count && round < kinds.length * 3; round++) {
    for (const [index, before] of texts.entries()) {
      const [kind, derive] = kinds[(index + round) % kinds.length] ?? [];
      if (!kind || !derive || pairs.length >= count) continue;
      const after = derive(before, numbers(index + 1000 * round));
      if (after !== before) pairs.push({ kind, before, after });
    }
  }
  return pairs;
}
