/** Comparing ends, with a result that holds or a reason why a text was not read, whatever two texts are made of. */
import { describe, expect, test } from 'vitest';
import { type ComparedFinding, compareVersions, sideBySide } from '../../src/comparison/index.ts';
import { type Reading, readPolicy } from '../../src/reading/index.ts';
import { POLICY } from '../reading/fixtures.ts';

const times = (count: number, make: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => make(at)).join(between);

/** Characters of any script and of none, other ones for each seed. */
function characters(seed: number): string {
  let state = seed;
  return times(
    300_000,
    () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return String.fromCharCode(state >>> 16);
    },
    '',
  );
}

const nested = (verb: string) => times(1000, (at) => `${' '.repeat(at * 4)}* We ${verb} your data ${at}.`, '\n');

const TEXTS: readonly [string, () => readonly [string, string]][] = [
  ['random characters', () => [characters(1), characters(2)]],
  ['ten megabytes', () => ['word '.repeat(2_000_000), 'ward '.repeat(2_000_000)]],
  [
    'one sentence without end',
    () => [
      'we share your data with partners and '.repeat(8000),
      'we sell your photos to advertisers and '.repeat(8000),
    ],
  ],
  ['lists nested a thousand deep', () => [nested('share'), nested('sell')]],
  [
    'right-to-left overrides',
    () => [
      times(3000, (at) => `\u202eWe share your data ${at}. \u202d`),
      times(3000, (at) => `\u202eWe sell your data ${at}. \u202d`),
    ],
  ],
  ['null bytes', () => ['\0We share\0your data.\0'.repeat(3000), '\0We sell\0your data.\0'.repeat(3000)]],
  [
    'thousands of different sentences that came',
    () => [POLICY, `${POLICY}\n\n${times(5000, (at) => `We share letter ${at} of yours with the bank b${at * 7}.`)}`],
  ],
  [
    'nothing in common',
    () => [
      times(4000, (at) => `We light the lantern n${at} of hall h${at * 3} for you.`),
      times(4000, (at) => `You ring a bell e${at} and tower t${at * 3} with us.`),
    ],
  ],
  [
    'a sentence fifty thousand times',
    () => ['We ring your bell. '.repeat(50_000), 'We ring your drum. '.repeat(50_000)],
  ],
  [
    'near duplicates by the thousand',
    () => [
      times(3000, (at) => `We share the w${at % 97} v${at % 89} data of you with our partners.`),
      times(3000, (at) => `We share the w${at % 83} v${at % 101} data of you with our advertisers.`),
    ],
  ],
  [
    'one list under the opposite lead-in',
    () => [
      `We share:\n\n${times(3000, (at) => `* your letter ${at}`, '\n')}`,
      `We never share:\n\n${times(3000, (at) => `* your letter ${at}`, '\n')}`,
    ],
  ],
];

/** Findings told at most. */
const MOST = 12;

function readingOf(content: string): Reading | null {
  const outcome = readPolicy({ content, format: 'markdown', url: 'https://example.org/' });
  if ('reading' in outcome) return outcome.reading;
  expect(['not-a-policy', 'too-long']).toContain(outcome.kind);
  return null;
}

const quoted = ({ text }: Reading, quotation: ComparedFinding['quoteBefore']) =>
  quotation === null || text.slice(quotation.start, quotation.end) === quotation.quote;

describe('comparing ends, with what its quotations bear out or a reason, for', () => {
  test.each(TEXTS)(
    '%s',
    (_, make) => {
      const [before, after] = make().map(readingOf);
      if (!before || !after) return;
      const { findings } = compareVersions(before, after);
      expect(findings.length).toBeLessThanOrEqual(MOST);
      for (const { quoteBefore, quoteAfter } of findings)
        expect([quoted(before, quoteBefore), quoted(after, quoteAfter)]).toEqual([true, true]);
      expect(sideBySide(before, after).length).toBeGreaterThanOrEqual(after.sentences.length);
    },
    120_000,
  );
});
