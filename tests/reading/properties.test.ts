import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadingOutcome, readPolicy, readTime, separateVersions } from '../../src/reading/index.ts';
import { POLICY } from './fixtures.ts';

const OUTCOMES: ReadingOutcome['kind'][] = ['read', 'not-a-policy', 'too-long', 'unknown-language'];

function check(content: string, format: 'html' | 'markdown' | 'kept'): void {
  const outcome = readPolicy({ content, format, url: 'https://example.org/' });
  expect(OUTCOMES).toContain(outcome.kind);
  if (outcome.kind !== 'read' && outcome.kind !== 'unknown-language') return;
  const { text, sentences, findings, sections, words } = outcome.reading;
  for (const { quotation } of findings) expect(text.slice(quotation.start, quotation.end)).toBe(quotation.quote);
  let last = 0;
  for (const { start, end, firstWord, endWord } of sentences) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(endWord).toBeGreaterThanOrEqual(firstWord);
    if (endWord > firstWord) expect(words.starts[firstWord]).toBeGreaterThanOrEqual(start);
    last = end;
  }
  for (const { start, title } of sections) if (title) expect(text.slice(start, start + title.length)).toBe(title);
}

const lines = POLICY.split('\n');
const pieces = fc.constantFrom(
  ...lines,
  '<p>',
  '</div>',
  '<li>',
  '<!--',
  '<a href="',
  '[x](',
  '**',
  '| a | b |',
  '\u202e',
  '\0',
  '&#0;',
  '&eacute;',
  '<table><tr><td>',
  '* ',
  '    * ',
  '“X” means ',
);

test('offsets give the quoted words, whatever the text is made of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 120 }),
      fc.constantFrom('html', 'markdown', 'kept'),
      (parts, format) => {
        check(`${POLICY}\n${parts.join('\n')}\n${POLICY}`, format);
        check(parts.join(''), format);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('the same text gives the same reading', () => {
  const once = JSON.stringify(readPolicy({ content: POLICY, format: 'markdown', url: 'https://example.org/' }));
  expect(JSON.stringify(readPolicy({ content: POLICY, format: 'markdown', url: 'https://example.org/' }))).toBe(once);
});

describe('ends soon, with a reading or a reason, for', () => {
  const MEGABYTE = 1_000_000;
  const random = () => {
    let state = 1;
    return Array.from({ length: MEGABYTE }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return String.fromCharCode(state >>> 16);
    }).join('');
  };
  test.each<[string, () => string]>([
    ['random characters', random],
    ['ten megabytes', () => 'word '.repeat(2 * MEGABYTE)],
    ['one sentence of a megabyte', () => 'we share your data with partners and '.repeat(MEGABYTE / 37)],
    ['one word of a megabyte', () => 'a'.repeat(MEGABYTE)],
    ['lists nested a thousand deep', () => `${'<ul><li>We share data '.repeat(1000)}${'</li></ul>'.repeat(1000)}`],
    [
      'Markdown lists nested a thousand deep',
      () => Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth * 4)}* We share data`).join('\n'),
    ],
    ['tables nested a thousand deep', () => '<table><tr><td>We share data '.repeat(1000)],
    ['right-to-left overrides', () => '\u202eWe share your data. \u202d'.repeat(20_000)],
    ['ten thousand headings', () => '<h2>We share data</h2>'.repeat(10_000)],
    [
      'ten thousand headings with days',
      () => '<h2>Terms effective from 1 March 2199</h2><p>We share data with you.</p>'.repeat(10_000),
    ],
    [
      'ten thousand versions',
      () =>
        `<h2>Effective 1 March 2199</h2><p>${'We share your data. '.repeat(20)}</p><h2>Effective 1 March 2020</h2><p>${'We share your data. '.repeat(20)}</p>`.repeat(
          2_000,
        ),
    ],
    ['menus without end', () => '<nav><a href="#x" id="y">We share data'.repeat(20_000)],
    ['hidden boxes in hidden boxes', () => '<div hidden>We share your data with partners. '.repeat(20_000)],
    [
      'panels and their tabs',
      () => '<a href="#p" role="tab">Terms</a><div id="p" role="tabpanel">We share data. </div>'.repeat(10_000),
    ],
    ['classes without end', () => `<div class="${'cookie banner has-menu '.repeat(50)}">We share data. `.repeat(500)],
    ['buttons without end', () => '<h2><button>We share data'.repeat(20_000)],
    ['null bytes', () => '\0We share\0your data.\0'.repeat(20_000)],
    ['opening brackets only', () => '['.repeat(MEGABYTE)],
    ['unclosed links', () => '[a]('.repeat(MEGABYTE / 4)],
    ['angle brackets only', () => '<'.repeat(MEGABYTE)],
    ['unclosed tags', () => '<a '.repeat(MEGABYTE / 3)],
    ['unclosed quotes in tags', () => '<a b="'.repeat(MEGABYTE / 6)],
    ['unclosed comments', () => '<!--'.repeat(MEGABYTE / 4)],
    ['unclosed raw text', () => '<style>'.repeat(MEGABYTE / 7)],
    ['ampersands', () => '&amp'.repeat(MEGABYTE / 4)],
    ['full stops', () => '. '.repeat(MEGABYTE / 2)],
    ['quotation marks', () => '“'.repeat(MEGABYTE)],
    ['definitions without end', () => '“Affiliates” means including '.repeat(30_000)],
    ['opening parentheses', () => '( “a” '.repeat(100_000)],
    ['at signs', () => 'a.b-c@'.repeat(MEGABYTE / 6)],
    ['digits', () => '1 2 3 '.repeat(MEGABYTE / 6)],
  ])(
    '%s',
    (_, make) => {
      const content = make();
      for (const format of ['html', 'markdown'] as const) {
        const began = performance.now();
        const outcome = readPolicy({ content, format, url: 'https://example.org/' });
        expect(OUTCOMES).toContain(outcome.kind);
        if ('reading' in outcome) {
          readTime(outcome.reading, '2026-01-01');
          separateVersions(outcome.reading, '2026-01-01');
        }
        expect(performance.now() - began).toBeLessThan(20_000);
      }
    },
    60_000,
  );
});
