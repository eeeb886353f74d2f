import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedRow, type Passage, sideBySide } from '../../src/comparison/index.ts';
import type { Reading } from '../../src/reading/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const words = ({ text }: Reading, passage: Passage | null) => passage && text.slice(passage.start, passage.end);
const marked = ({ text }: Reading, passage: Passage | null) =>
  (passage?.marks ?? []).map(({ start, end }) => text.slice(start, end));

/** What differs, as `kind: before → after`, with only the marked words of what is reworded. */
function lines(before: string, after: string): string[] {
  const [a, b] = [read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`)];
  const line = ({ kind, before: old, after: now }: ComparedRow) =>
    kind === 'reworded'
      ? `reworded: ${marked(a, old).join(' … ')} → ${marked(b, now).join(' … ')}`
      : `${kind}: ${words(a, old) ?? words(b, now)}`;
  return sideBySide(a, b)
    .filter(({ kind }) => kind !== 'same')
    .map(line);
}

describe('two texts side by side', () => {
  test('a word that was put in the place of another is marked on both sides', () => {
    expect(
      lines(
        'You grant us a revocable license to all your photos.',
        'You grant us an irrevocable license to all your photos.',
      ),
    ).toEqual(['reworded: a revocable → an irrevocable']);
  });

  test('a sentence that only one text has stands alone, in its place', () => {
    const [stays, more] = ['We keep your messages for thirty days.', 'Late payments cost a fee of twelve euros.'];
    expect(lines(stays, `${stays}\n\n${more}`)).toEqual([`new: ${more}`]);
    expect(lines(`${stays}\n\n${more}`, stays)).toEqual([`gone: ${more}`]);
  });

  test('what only moved, and what only links or is numbered otherwise, is the same', () => {
    const [one, two] = ['We keep your messages for thirty days.', 'Late payments cost a fee of twelve euros.'];
    expect(lines(`${one}\n\n${two}`, `${two}\n\n${one}`)).toEqual([]);
    expect(
      lines('See our [privacy page](https://a.example/p).', 'See our [privacy page](https://a.example/p?ref=1).'),
    ).toEqual([]);
  });

  test('a heading that went is told', () => {
    expect(
      lines('## Buying from us\n\nWe ship the goods by ordinary mail.', 'We ship the goods by ordinary mail.'),
    ).toEqual(['gone: Buying from us']);
  });
});

const SENTENCES = [
  'We share your location with advertisers.',
  'We keep your data for 5 years.',
  'We keep your data for 90 days.',
  '## Your choices',
  'You may opt out of targeted advertising in your settings.',
  'https://a.example/',
  'A fee of €25 will be charged.',
  'A fee of €25 will be charged.',
];
const text = fc
  .array(fc.constantFrom(...SENTENCES), { maxLength: 7 })
  .map((sentences) => read(`${POLICY}\n\n${sentences.join('\n\n')}`));

test('every sentence of the later text stands there once, in order, and marks stand within their sentence', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const rows = sideBySide(before, after);
      const later = rows.flatMap((row) => (row.after ? [row.after.start] : []));
      expect(later).toEqual(after.sentences.map(({ start }) => start));
      for (const passage of rows.flatMap((row) => [row.before, row.after])) {
        for (const { start, end } of passage?.marks ?? []) {
          expect(start).toBeGreaterThanOrEqual(passage?.start ?? 0);
          expect(end).toBeLessThanOrEqual(passage?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        }
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('no sentence of the earlier text is lost: its words stand in a row, or the later text has them', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const told = new Set(sideBySide(before, after).map((row) => words(before, row.before)));
      for (const { start, end } of before.sentences) {
        const sentence = before.text.slice(start, end);
        expect(told.has(sentence) || after.text.includes(sentence)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a text beside itself is the same throughout', () => {
  fc.assert(
    fc.property(text, (some) => {
      expect(sideBySide(some, some).every(({ kind }) => kind === 'same')).toBe(true);
    }),
    { numRuns: 20 },
  );
});
