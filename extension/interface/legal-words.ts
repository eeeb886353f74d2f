/**
 * Words of law, found in what is quoted, and what they mean. The everyday explanation of each is the
 * plain name of a code of the vocabulary, so that it is there in every language of the interface,
 * whatever the language of the quotation.
 */
import type { Topic } from '../../src/vocabulary.ts';
import { LEGAL_TOPICS } from './legal-topics.ts';
import forms from './legal-words.json';
import { once } from './once.ts';

export interface LegalWord {
  from: number;
  to: number;
  topic: Topic;
}

/** Scripts that put no spaces between words: there a word may begin anywhere, and has no ending. */
const HAS_NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const oneOf = (stems: readonly string[]) =>
  [...stems]
    .sort((one, other) => other.length - one.length)
    .join('|')
    // No stem holds another sign that a pattern could take for its own.
    .replaceAll(/[’']/g, "[’']")
    .replaceAll(' ', '[\\s\u00a0]+');

function patternOf(stems: readonly string[]): RegExp {
  const spaced = oneOf(stems.filter((stem) => !HAS_NO_SPACES.test(stem)));
  const unspaced = oneOf(stems.filter((stem) => HAS_NO_SPACES.test(stem)));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?<stem>${spaced})[\\p{L}\\p{M}]*|(?<sign>${unspaced})`, 'giu');
}

/** How each begins, in small letters (endings differ), and what finds them. Most warnings are never unfolded, and need neither. */
const known = once(() => {
  const topics = new Map<string, Topic>(
    LEGAL_TOPICS.flatMap((topic) => forms[topic].map((stem) => [stem, topic] as const)),
  );
  return { topics, pattern: patternOf([...topics.keys()]) };
});

const plain = (found: string) =>
  found
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll(/[\s\u00a0]+/g, ' ');

/** @returns the words of law in a text, in their order; each kind once */
export function findLegalWords(text: string): LegalWord[] {
  const { topics, pattern } = known();
  const words = [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups }): LegalWord[] => {
    const topic = topics.get(plain(groups?.stem ?? groups?.sign ?? ''));
    return topic ? [{ from: index, to: index + found.length, topic }] : [];
  });
  return words.filter(({ topic }, index) => words.findIndex((one) => one.topic === topic) === index);
}
