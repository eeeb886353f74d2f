/** Tells when a model must be fitted anew: what its features come from is no longer what it was. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { clauseFeatures, TERMS_LANGUAGES } from '../../src/reading/index.ts';
import { ownTerms } from './own-sentences.ts';
import { ownParagraphs, PRIVACY_FOLDER } from './privacy-rows.ts';
import type { Recipe } from './recipe.ts';

export const TERMS_FOLDER = join('tools', 'train-clauses', 'terms');

/** One in so many of our own sentences shows what features they have. */
const SAMPLED = 20;

const sampled = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => at % SAMPLED === 0);

/** A sign of what the features of `recipe` come from: words, concepts, rules of reading, and our own sentences. */
export function madeOf(recipe: Recipe): string {
  const shape = { ...recipe, telling: new Set<number>() };
  const hash = createHash('sha256').update(JSON.stringify(recipe));
  const note = (text: string, features: ReadonlyMap<number, number>) =>
    hash.update(`${text}\n${[...features].map(([key, value]) => `${key} ${value.toFixed(4)}`).join(' ')}\n`);
  for (const lang of TERMS_LANGUAGES)
    for (const { text } of sampled(ownTerms(TERMS_FOLDER, lang))) note(text, clauseFeatures(text, shape, lang));
  for (const { text } of recipe.reading ? sampled(ownParagraphs(PRIVACY_FOLDER)) : [])
    note(text, clauseFeatures(text, shape));
  return hash.digest('hex').slice(0, 16);
}
