import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/comparison/candidate.ts';
import type { Change } from '../../src/comparison/changes.ts';
import { compareReadings } from '../../src/comparison/index.ts';
import { tellEach } from '../../src/comparison/repeated.ts';
import { read } from './read.ts';

const text = (sentence: (at: number) => string, count: number) =>
  read(Array.from({ length: count }, (_, at) => sentence(at)).join(' '));
const COUNT = 400;

describe('a sentence that stands many times over', () => {
  const [before, after] = ['partners', 'advertisers'].map((who) =>
    text(() => `We share your letters with ${who}.`, COUNT),
  );

  test('is told once, with all its places', () => {
    if (!before || !after) throw new Error('nothing read');
    const { findings, changedSentences } = compareReadings(before, after);
    expect(changedSentences).toBe(2 * COUNT);
    expect(findings[0]?.also).toHaveLength(COUNT - 1);
  });
});

describe('what is told of a change', () => {
  const part = (sentence: number, word: number) => ({ sentence, words: new Set([word]), forms: ['partners'] });
  /** How often changes are read of which each text has so many. */
  function work(sentence: (at: number) => string, isReworded: boolean, count = COUNT) {
    return changesRead(sentence, isReworded, count).length;
  }
  function changesRead(sentence: (at: number) => string, isReworded: boolean, count: number) {
    const reading = text(sentence, count);
    const changes = reading.sentences.map(({ endWord }, at): Change => {
      const own = part(at, endWord - 1);
      return { before: own, after: isReworded ? own : null, onlyDate: false, isPoint: false, isSlight: false };
    });
    const read: Change[] = [];
    const tell = (change: Change): Candidate[] => {
      read.push(change);
      return [];
    };
    tellEach(changes, reading, reading, tell);
    return read;
  }

  test('is read once for all copies of its sentence', () => {
    expect(work(() => 'We share your letters with partners.', false)).toBe(1);
  });

  test('is read for no more than some hundreds of sentences that were reworded alike', () => {
    expect(work((at) => `We share letter ${at} of yours with partners.`, true)).toBe(200);
  });

  test('is read for each sentence that came or went', () => {
    expect(work((at) => `We share letter ${at} of yours with partners.`, false)).toBe(COUNT);
  });

  test('is read for no more than a thousand and some sentences that came or went, first for those that weigh most', () => {
    const sold = 2700;
    const sentence = (at: number) =>
      at === sold ? 'We sell your data to advertisers.' : `The hall has lantern ${at}.`;
    const read = changesRead(sentence, false, 3000);
    expect(read).toHaveLength(1500);
    expect(read.map(({ before }) => before?.sentence)).toContain(sold);
  });
});

test('four times as many copies take no more than a few times as long', () => {
  const time = (count: number) => {
    const [before, after] = ['partners', 'advertisers'].map((who) =>
      text(() => `We share your data with ${who}.`, count),
    );
    if (!before || !after) throw new Error('nothing read');
    const from = performance.now();
    compareReadings(before, after);
    return performance.now() - from;
  };
  time(500);
  expect(time(8000)).toBeLessThan(12 * time(2000) + 200);
}, 60_000);
