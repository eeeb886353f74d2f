/** No text makes the work grow faster than the text: hostile repetition, at lengths n, 2n and 4n. */
import { describe, expect, it } from 'vitest';
import { partsOf, withoutCookies } from '../../src/detection/cookies.ts';
import { findDates } from '../../src/detection/dates.ts';
import { fold } from '../../src/detection/fold.ts';
import { accepting, learnBeyond } from '../../src/detection/gate.ts';
import { ACCEPTING_BEYOND, LANGUAGES, wholeReader } from '../../src/detection/index.ts';
import { sourceOf } from '../../src/detection/pattern.ts';
import { findService } from '../../src/detection/service.ts';
import { sentencesOf } from '../../src/detection/split-sentences.ts';
import { findStatement } from '../../src/detection/statement.ts';

/** Texts that make a pattern with nested or open repetition take quadratic time or worse. */
const HOSTILE = [
  'a ',
  'A ',
  'by ',
  'agree ',
  'you ',
  'by clicking ',
  'accept to ',
  'to continue ',
  'account will ',
  'use of ',
  '. ',
  '1. ',
  '年',
  'согласен ',
  '同意',
  "d'",
  '\n',
  'ÄÖ',
  ' ',
];
const LENGTH = 2000;
/** Work of four lengths this short, in milliseconds, is not looked at more closely: a quadratic one takes far longer. */
const SHORT_MS = 4;
/** Twice the text may take this many times as long; linear is 2, quadratic 4. */
const GROWTH = 3;
const TRIES = 7;

function fastest(run: () => void, tries = TRIES): number {
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < tries; index += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Whether `run` takes time in proportion to its text, for repetitions of each hostile piece. */
function expectLinear(name: string, run: (text: string) => void): void {
  for (const piece of HOSTILE) {
    const [one = '', two = '', four = ''] = [1, 2, 4].map((times) => piece.repeat((times * LENGTH) / piece.length));
    if (fastest(() => run(four), 2) < SHORT_MS) continue;
    const times = [one, two, four].map((text) => fastest(() => run(text)));
    const grew = Math.min((times[1] ?? 0) / (times[0] ?? 1), (times[2] ?? 0) / (times[1] ?? 1));
    expect(grew, `${name} on ${JSON.stringify(piece)}: ${times.map((ms) => ms.toFixed(1)).join(', ')} ms`).toBeLessThan(
      GROWTH,
    );
  }
}

describe('time grows with the text and no faster', () => {
  it.each(LANGUAGES.map((data) => [data.lang, data] as const))(
    'in every pattern of %s',
    (lang, data) => {
      for (const [subject, field] of Object.entries(data)) {
        if (subject === 'lang' || !field) continue;
        const pattern = new RegExp(sourceOf(field), 'g');
        expectLinear(`${lang}.${subject}`, (text) => void [...fold(text).matchAll(pattern)]);
      }
    },
    60_000,
  );

  it.each<[string, (text: string) => void]>([
    ['the gate', (text) => void accepting(fold(text)).map((pattern) => fold(text).match(pattern))],
    ['cutting into sentences', (text) => void sentencesOf(text)],
    ['the statement', (text) => void findStatement(text, 0)],
    ['what cookies are said to be', (text) => void withoutCookies(fold(text))],
    ['what is accepted', (text) => void partsOf(fold(text))],
    ['the service', (text) => void findService(text, text.slice(0, 900), ['Acme'])],
    ['dates', (text) => void findDates(text, 'en', '2021-01-10', true)],
  ])(
    'in %s',
    (name, run) => {
      wholeReader();
      learnBeyond(ACCEPTING_BEYOND);
      expectLinear(name, run);
    },
    60_000,
  );
});
