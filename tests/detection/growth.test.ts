/** No text makes the work grow faster than the text: hostile repetition, at lengths n, 2n and 4n. */
import { describe, expect, it } from 'vitest';
import { partsOf, withoutCookies } from '../../src/detection/cookies.ts';
import { findDates } from '../../src/detection/dates.ts';
import { fold } from '../../src/detection/fold.ts';
import { accepting, learnBeyond } from '../../src/detection/gate.ts';
import { ACCEPTING_BEYOND, LANGUAGES, wholeReader } from '../../src/detection/index.ts';
import { readPassage } from '../../src/detection/passage.ts';
import { sourceOf } from '../../src/detection/pattern.ts';
import { isAboutWords, isQuoted, opensQuotation } from '../../src/detection/quoted.ts';
import { findService } from '../../src/detection/service.ts';
import { sentencesOf } from '../../src/detection/split-sentences.ts';
import { findStatement } from '../../src/detection/statement.ts';
import { PageElement } from '../../src/detection/tree.ts';

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
  '„',
  '«a',
  '“',
  "' a",
  ' ',
];
const ALONE = readPassage(new PageElement('p', new Map(), 1, null, { base: 'about:blank', more: false }), {});
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

/** A word of a pattern's own begins a match at each of its repetitions. */
const ownPieces = (field: string): string[] => {
  const words = [...fold(field).matchAll(/\p{L}{4,}/gu)].map(([word]) => word);
  return [...new Set([...words.slice(0, 2), words.at(-1) ?? '', words.at(-1)?.at(-1) ?? ''])].filter(Boolean);
};

/** Repetition without an upper limit, outside of a class of signs. */
const UNLIMITED = /[*+]|\{\d+,\}/;
const withoutClasses = (source: string): string => source.replace(/\[(?:\\.|[^\]])*\]/g, '[]').replace(/\\[^dsw]/g, '');

/** Whether `run` takes time in proportion to its text, for repetitions of each hostile piece. */
function expectLinear(name: string, run: (text: string) => void, pieces = HOSTILE): void {
  for (const piece of pieces) {
    const [one = '', two = '', four = ''] = [1, 2, 4].map((times) => piece.repeat((times * LENGTH) / piece.length));
    if (fastest(() => run(four), 1) < SHORT_MS) continue;
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
    (lang, { lang: _, dates: __, ...fields }) => {
      for (const [subject, field] of Object.entries(fields)) {
        if (!field) continue;
        const pattern = new RegExp(sourceOf(field), 'g');
        expectLinear(`${lang}.${subject}`, (text) => void [...fold(text).matchAll(pattern)], [
          ...HOSTILE,
          ...ownPieces(field),
        ]);
      }
    },
    60_000,
  );

  it.each(LANGUAGES.map((data) => [data.lang, data] as const))(
    'for %s has no repetition without an upper limit',
    (_lang, { lang: _, dates: __, ...fields }) => {
      const endless = Object.entries(fields).filter(([, field]) => UNLIMITED.test(withoutClasses(sourceOf(field))));
      expect(endless.map(([subject]) => subject)).toEqual([]);
    },
  );

  it.each<[string, (text: string) => void]>([
    ['the gate', (text) => void accepting(fold(text)).map((pattern) => fold(text).match(pattern))],
    ['cutting into sentences', (text) => void sentencesOf(text)],
    ['the statement', (text) => void findStatement(text, 0)],
    ['what cookies are said to be', (text) => void withoutCookies(fold(text))],
    ['what is accepted', (text) => void partsOf(fold(text))],
    ['quotations', (text) => void isQuoted(text, { passage: ALONE, span: { start: 0, end: 0 } })],
    ['the line before a quotation', (text) => void opensQuotation(text)],
    ['what is said of words', (text) => void isAboutWords(text)],
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
