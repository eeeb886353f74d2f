/** Our own sentences, written as patterns: `[a|b]` is one of, `<name>` a word of that slot. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './recipe.ts';
import { seededRandom } from './solver.ts';

/** Words that stand for `<name>`. */
export type Slots = ReadonlyMap<string, readonly string[]>;

const CHOICE = /\[([^[\]]*)\]/;
const SLOT = /<([\w-]+)>/g;

/** The lines of a file of patterns, without its comments. */
export const patternLines = (folder: string, name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

export const splitWords = (text: string): string[] => text.split('|').map((word) => word.trim());

export const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** One sentence of a pattern. */
export function expandPattern(pattern: string, slots: Slots, random: () => number): string {
  let text = pattern;
  for (let found = CHOICE.exec(text); found; found = CHOICE.exec(text))
    text =
      text.slice(0, found.index) +
      (pick((found[1] ?? '').split('|'), random) ?? '') +
      text.slice(found.index + found[0].length);
  const sentence = text
    .replace(SLOT, (_, name: string) => pick(slots.get(name) ?? [], random) ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:;])/g, '$1')
    .trim();
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** How many sentences each pattern of terms gives. */
const TERMS_PER_PATTERN = 12;

/** Sentences of terms in `lang`, under CLAUDETTE's labels. */
export function ownTerms(folder: string, lang: string): Row[] {
  const random = seededRandom(7);
  const rows: Row[] = [];
  let labels: string[] = [];
  for (const line of patternLines(folder, `${lang}.txt`)) {
    if (line.startsWith('=')) {
      labels = line
        .slice(1)
        .trim()
        .split(/\s+/)
        .filter((label) => label !== 'none');
      continue;
    }
    const sentences = new Set(Array.from({ length: TERMS_PER_PATTERN }, () => expandPattern(line, new Map(), random)));
    for (const text of sentences) rows.push({ text, labels, group: 'own', added: true });
  }
  return rows;
}
