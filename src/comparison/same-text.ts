import type { Reading } from '../reading/index.ts';
import { keyOf } from './keys.ts';

/** A text's sentences in their compared form, whatever their order: the same for texts that say the same. */
function sayings(reading: Reading): Set<string> {
  const texts = reading.sentences
    .filter(({ kind }) => kind !== 'heading')
    .map((sentence) => keyOf(reading, sentence).forms.join(' '));
  return new Set(texts.filter((text) => text !== ''));
}

/**
 * Finds the kept version that a text returns to: pages flip between versions, and a flap is no
 * news. Links, markup, order, dates and typography make no difference.
 * @returns index of the version, the latest where several fit; -1 where the text is none of them
 */
export function findFlap(reading: Reading, kept: readonly Reading[]): number {
  const said = sayings(reading);
  for (let index = kept.length - 1; index >= 0; index--) {
    const version = kept[index];
    const other = version ? sayings(version) : new Set<string>();
    if (other.size === said.size && [...said].every((text) => other.has(text))) return index;
  }
  return -1;
}
