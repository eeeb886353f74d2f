import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { learnTopics, type Reading } from '../../src/reading/index.ts';
import { bringTopics } from '../../tools/train-clauses/kept-models.ts';
import { ownPolicies } from '../../tools/train-clauses/own-policies.ts';
import { POLICIES_FOLDER } from '../../tools/train-clauses/privacy-rows.ts';
import { seededRandom } from '../../tools/train-clauses/solver.ts';
import { POLICY } from '../reading/fixtures.ts';
import { back, there } from './mirror.ts';
import { read } from './read.ts';

beforeAll(bringTopics);
afterAll(() => learnTopics(null));

/** Tells the same both ways round. @returns what is told */
function expectMirrored(a: Reading, b: Reading) {
  const [one, other] = [compareReadings(a, b), compareReadings(b, a)];
  expect(other.changedSentences).toBe(one.changedSentences);
  expect(other.findings.map(back).sort()).toEqual(one.findings.map(there).sort());
  return one.findings;
}

/** The policies of invented companies, each as the sentences of its paragraphs. */
function policies(): string[][] {
  const groups = new Map<string, string[]>();
  for (const { text, group } of ownPolicies(POLICIES_FOLDER, (category) => category)) {
    const sentences = groups.get(group) ?? [];
    groups.set(group, sentences);
    sentences.push(...text.split(/(?<=[.!?])\s+(?=[A-Z])/));
  }
  return [...groups.values()].filter((sentences) => sentences.length > 30);
}

/** Numbers that stand for others, words that harden or soften, and words that go. */
const EDITS: readonly [RegExp, string][] = [
  [/\b(\d+|two|three|six|thirty) (days|months|years)\b/i, '45 $2'],
  [/\bmay\b/, 'will'],
  [/\bwill\b/, 'may'],
  [/\b(?:do|does) not\b/, ''],
  [/,[^,.]{8,60},/, ''],
];

/** Another version: some sentences went, some of another company's came, and some are in other words. */
function anotherVersion(own: readonly string[], others: readonly string[], random: () => number): string[] {
  return own.flatMap((sentence, at) => {
    const chance = random();
    if (chance < 0.2) return [];
    if (chance < 0.4) return [sentence, others[at % others.length] ?? ''];
    const [pattern, words] = EDITS[Math.floor(random() * EDITS.length)] ?? [/^/, ''];
    return [chance < 0.7 ? sentence.replace(pattern, words) : sentence];
  });
}

describe('comparing the other way round tells the same changes', () => {
  test('of whole policies of which much changed', () => {
    const random = seededRandom(5);
    const all = policies();
    const told = Array.from({ length: 60 }, () => {
      const [own = [], others = []] = [0, 1].map(() => all[Math.floor(random() * all.length)]);
      const [a, b] = [own, anotherVersion(own, others, random)].map((sentences) => read(sentences.join('\n\n')));
      return a && b ? expectMirrored(a, b).length : 0;
    });
    // Many have more to tell than there are places.
    expect(told.filter((count) => count === 12).length).toBeGreaterThan(15);
  });

  test.each([
    [
      'a time after which what nobody uses goes',
      'Inactive lanterns go out by themselves after a while — 6 months being the default setting.',
      'Inactive lanterns go out by themselves after a while — 18 months being the default setting.',
    ],
    [
      'a choice that no longer waits',
      'While these practices will not begin before May, you can opt out at any time.',
      'You can opt out of these practices at any time.',
    ],
  ])('of %s', (_, before, after) => {
    const [a, b] = [before, after].map((text) => read(`${POLICY}\n\n${text}`));
    expect(a && b && expectMirrored(a, b)).not.toEqual([]);
  });
});
