import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { regrouped } from '../../src/comparison/regrouped.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const RULES = [
  'paint the walls or the ceiling of a hall that is not yours;',
  'sell tickets for more than they cost, or lend them to dealers who do;',
  'film a play, a rehearsal or the people who stand in line, unless they said yes;',
  'bring an animal that is larger than a goat.',
];
const asText = (rules: readonly string[]) =>
  `${POLICY}\n\nYou may not:\n\n${rules.map((rule) => `* ${rule}`).join('\n')}`;
const compare = (before: string, after: string) => compareReadings(read(before), read(after));

describe('the same words, cut into other sentences', () => {
  test('lines that were items of their own and are whole items now are no change', () => {
    const words = RULES.join(' ').split(' ');
    const lines = Array.from({ length: Math.ceil(words.length / 6) }, (_, at) =>
      words.slice(6 * at, 6 * at + 6).join(' '),
    );
    expect(compare(asText(lines), asText(RULES)).level).toBe('none');
  });

  test('wherever lines and items end, and wherever a space was lost, nothing is told', () => {
    const words = RULES.join(' ').split(' ');
    const cuts = fc.array(fc.boolean(), { minLength: words.length, maxLength: words.length });
    const cut = (ends: readonly boolean[]) => words.map((word, at) => `${word}${ends[at] ? '\n* ' : ' '}`).join('');
    fc.assert(
      fc.property(cuts, (ends) => {
        expect(compare(asText([cut(ends).trim().replace(/\n\*$/, '')]), asText(RULES)).findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const glued = RULES.map((rule) => rule.replace('who stand', 'whostand').replace('or lend', 'orlend'));
    expect(compare(asText(glued), asText(RULES)).level).toBe('none');
  });

  test('what really changed between them is told, and alone', () => {
    const lines = RULES.flatMap((rule) => rule.split(/(?<=,|or) /));
    const changed = RULES.map((rule) => rule.replace('more than they cost', 'less than they cost'));
    const { findings } = compare(asText(lines), asText([...changed, 'share a photo of the hall with advertisers.']));
    expect(findings.length).toBeGreaterThan(0);
    for (const { quoteAfter, quoteBefore } of findings)
      expect(`${quoteBefore?.quote} ${quoteAfter?.quote}`).toMatch(/they cost|advertisers/);
  });
});

describe('letters of either side', () => {
  test('are the same up to the last place at which a sentence of both ends', () => {
    expect(regrouped(['ab', 'cd', 'ef'], ['abcd', 'xy'])).toEqual({ beginning: [2, 1], end: [0, 0] });
    expect(regrouped(['ab', 'cd', 'ef'], ['x', 'cdef'])).toEqual({ beginning: [0, 0], end: [2, 1] });
    expect(regrouped(['ab', 'xy', 'ef', 'g'], ['ab', 'zz', 'efg'])).toEqual({ beginning: [1, 1], end: [2, 1] });
    expect(regrouped(['abc'], ['ab', 'd'])).toEqual({ beginning: [0, 0], end: [0, 0] });
    expect(regrouped([], ['ab'])).toEqual({ beginning: [0, 0], end: [0, 0] });
  });

  test('never are more than there are, and those that are the same join to the same', () => {
    const side = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '😀'), minLength: 1, maxLength: 4 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(side, side, (one, two) => {
        const { beginning, end } = regrouped(one, two);
        expect(one.slice(0, beginning[0]).join('')).toBe(two.slice(0, beginning[1]).join(''));
        expect(one.slice(one.length - end[0]).join('')).toBe(two.slice(two.length - end[1]).join(''));
        expect(beginning[0] + end[0]).toBeLessThanOrEqual(one.length);
        expect(beginning[1] + end[1]).toBeLessThanOrEqual(two.length);
        expect(regrouped(two, one)).toEqual({
          beginning: [...beginning].reverse(),
          end: [...end].reverse(),
        });
      }),
    );
  });
});
