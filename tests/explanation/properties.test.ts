import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import {
  type EvidenceLine,
  explainCard,
  explainStory,
  explainTitle,
  type Sentence,
  type Setting,
} from '../../src/explanation/index.ts';
import type { Assessment } from '../../src/model.ts';
import { makeDecision, makeService } from '../assessment/builders.ts';
import { arbitraryChange, arbitraryPrompt } from './arbitrary-change.ts';
import { arbitraryTexts } from './arbitrary-texts.ts';
import { makeSetting, sentencesOf } from './english.ts';

const assessment = fc
  .record({
    prompt: arbitraryPrompt,
    changes: fc.uniqueArray(arbitraryChange, { maxLength: 3, selector: ({ id }) => id }),
    decisions: fc.constantFrom([], [makeDecision('2020-05-05')]),
    isKnown: fc.boolean(),
    today: fc.constantFrom('2021-01-10', '2026-11-23'),
    texts: fc.oneof(fc.constant([]), arbitraryTexts),
  })
  .map(({ isKnown, changes, ...rest }): Assessment => {
    const service = isKnown ? (changes[0]?.service ?? makeService()) : null;
    return assess({ ...rest, changes, service });
  });

/** As `makeSetting`, but a key that is not there fails the test that asked for it. */
function strictSetting(): Setting {
  const setting = makeSetting();
  const isPlural = (key: string) => /_(zero|one|two|few|many)$/.test(key);
  return {
    ...setting,
    translate: (key, ...substitutions) => {
      const text = setting.translate(key, ...substitutions);
      if (text === '' && !isPlural(key)) throw new Error(`no message "${key}"`);
      return text;
    },
  };
}
const setting = strictSetting();
const check = (property: (assessment: Assessment) => void) =>
  fc.assert(fc.property(assessment, property), { numRuns: 120 });

const cardSentences = (assessment: Assessment): Sentence[] => {
  const card = explainCard(assessment, setting);
  return card ? [card.headline, ...card.rows.map(({ sentence }) => sentence), ...(card.refusal?.sentences ?? [])] : [];
};
const allSentences = (assessment: Assessment): Sentence[] => [
  ...cardSentences(assessment),
  ...sentencesOf(explainStory(assessment, setting)).map(({ sentence }) => sentence),
];

/** The headlines and the rows that say that we don't know, at all or of a text. */
const SAYS_UNKNOWN = /^(?:We (?:know nothing about|know of no change|don’t know)|Privacy Policy: )/;

test('no sentence without evidence, but for what we do not know', () => {
  check((assessment) => {
    const story = sentencesOf(explainStory(assessment, setting)).filter(({ where }) => where !== 'unknown');
    const bare = [...story.map(({ sentence }) => sentence), ...cardSentences(assessment)].filter(
      ({ evidence }) => evidence.length === 0,
    );
    for (const { text } of bare) expect(text).toMatch(SAYS_UNKNOWN);
  });
});

test('no sentence is empty, and a headline has at most 90 characters', () => {
  check((assessment) => {
    for (const { text } of allSentences(assessment)) expect(text.trim()).not.toBe('');
    const { headline } = explainStory(assessment, setting);
    expect(Array.from(headline.text).length).toBeLessThanOrEqual(90);
    expect(explainTitle(assessment, setting)).not.toBe('');
  });
});

test('a card has at most five rows in their order, at most two sentences on refusing, and short lines', () => {
  const order = ['what', 'to', 'for', 'new', 'stays'];
  check((assessment) => {
    const card = explainCard(assessment, setting);
    const names = card?.rows.map(({ name }) => name) ?? [];
    expect(names).toEqual(order.filter((name) => names.some((one) => one === name)));
    expect(card?.refusal?.sentences.length ?? 0).toBeLessThanOrEqual(2);
    for (const { sentence } of card?.rows ?? []) {
      // Two reasons why texts are not known, with what one can do, are a little longer.
      const most = SAYS_UNKNOWN.test(sentence.text) ? 240 : 200;
      expect(Array.from(sentence.text).length).toBeLessThanOrEqual(most);
    }
  });
});

test('hostile words stay words: nothing in them is filled in, and nothing turns or breaks a line', () => {
  const lines = (sentence: Sentence) => [
    sentence.text,
    ...sentence.evidence.flatMap(({ quote, origin }) => [quote ?? '', origin]),
  ];
  check((assessment) => {
    for (const line of allSentences(assessment).flatMap(lines)) {
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(line.length).toBeLessThanOrEqual(2500);
    }
  });
});

test('"$1" in a service’s name is shown as it stands', () => {
  const service = makeService({ name: '$1 $DATE$ $$' });
  const story = explainStory(
    { ...assess({ prompt: null, service, changes: [], decisions: [], today: '2024-01-01' }) },
    setting,
  );
  expect(story.headline.text).toBe('We know of no change at $1 $DATE$ $$.');
});

test('evidence leads to web addresses only', () => {
  check((assessment) => {
    const lines: EvidenceLine[] = [
      ...allSentences(assessment).flatMap(({ evidence }) => evidence),
      ...explainStory(assessment, setting).sources,
    ];
    for (const { url } of lines) if (url !== null) expect(url).toMatch(/^https?:\/\//);
  });
});

test('an address that runs a script is not shown as a link', () => {
  const evidence = [
    { kind: 'source', id: 'one', url: 'javascript:alert(1)', publisher: 'P', published: null },
  ] as const;
  fc.assert(
    fc.property(arbitraryChange, (change) => {
      const bad = { ...change, service: makeService(), announced: '2024-01-01', sources: [...evidence] };
      const told = explainStory(
        assess({ prompt: null, service: makeService(), changes: [bad], decisions: [], today: '2024-02-01' }),
        setting,
      );
      expect(JSON.stringify(told.sources)).not.toContain('"url":"javascript:');
    }),
    { numRuns: 50 },
  );
});

test('unknown is never shown as nothing changed', () => {
  check((assessment) => {
    const story = explainStory(assessment, setting);
    const isAllSame =
      assessment.texts.length > 0 && assessment.texts.every(({ compared }) => compared?.level === 'none');
    if (!isAllSame) expect(story.levelWord).not.toBe('Nothing that matters changed');
    if (assessment.changes.length === 0 && assessment.texts.every(({ compared }) => compared === null)) {
      expect(story.level === 'unknown' || story.level === 'notable').toBe(true);
      expect(story.sections.some(({ name }) => name === 'unknown')).toBe(true);
    }
  });
});

test('the same input gives the same output, and the input stays as it was', () => {
  check((assessment) => {
    const before = structuredClone(assessment);
    expect(explainStory(assessment, setting)).toEqual(explainStory(before, setting));
    expect(explainCard(assessment, setting)).toEqual(explainCard(before, setting));
    expect(assessment).toEqual(before);
  });
});
