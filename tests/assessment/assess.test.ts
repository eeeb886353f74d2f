import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import type { Decision, PolicyChange, Prompt } from '../../src/model.ts';
import { assessmentSchema } from '../../src/schemas.ts';
import { EFFECTS } from '../../src/vocabulary.ts';
import { makeChange, makeDecision, makeFinding, makePrompt, makeService } from './builders.ts';

const service = makeService();
const assessAll = (
  prompt: Prompt | null,
  changes: PolicyChange[],
  { decisions = [], today = '2024-06-01' }: { decisions?: Decision[]; today?: string } = {},
) => assess({ prompt, service, changes, decisions, today });
const idsOf = (changes: readonly PolicyChange[]) => changes.map(({ id }) => id);

describe('which change leads', () => {
  const old = makeChange({ id: 'old', announced: '2016-08-25', effective: '2016-08-25', deadline: '2016-09-25' });
  const named = makeChange({ id: 'named', announced: '2021-01-04', effective: '2021-02-08', deadline: '2021-02-08' });
  const recent = makeChange({ id: 'recent', announced: '2024-03-01', effective: '2024-04-01' });

  test('the one whose day the prompt names, years later too, with older ones as history', () => {
    const prompt = makePrompt({ deadline: { quote: 'by 8 February 2021', date: '2021-02-08' } });
    const { changes, unknown } = assessAll(prompt, [old, recent, named], { today: '2026-11-23' });
    expect(changes[0]?.id).toBe('named');
    expect(idsOf(changes)).toContain('old');
    expect(unknown).not.toContain('change-not-known');
  });

  test('the one whose postponed day the prompt names', () => {
    const statement = { en: 'Parrot moves the date.' };
    const moved = makeChange({
      ...named,
      revisions: [{ date: '2021-01-15', kind: 'postponed', deadline: '2021-05-15', statement, evidence: [] }],
    });
    const prompt = makePrompt({ deadline: { quote: 'by 15 May', date: '2021-05-15' } });
    expect(assessAll(prompt, [recent, moved], { today: '2026-11-23' }).changes[0]?.id).toBe('named');
  });

  test('the one whose day stands in the prompt’s words, even where detection read no deadline', () => {
    const prompt = makePrompt({
      text: 'Our terms change on February 8, 2021. By tapping Agree you accept the new terms.',
    });
    expect(assessAll(prompt, [recent, named], { today: '2026-11-23' }).changes[0]?.id).toBe('named');
  });

  test('never one that was taken back; one whose date alone was taken back still does', () => {
    const statement = { en: 'Parrot takes it back.' };
    const revision: PolicyChange['revisions'][number] = {
      date: '2024-05-01',
      kind: 'withdrawn',
      statement,
      evidence: [],
    };
    const takenBack = makeChange({ ...recent, revisions: [revision] });
    const dateGone = makeChange({ ...recent, revisions: [{ ...revision, deadline: null }] });
    const later = makeChange({ ...recent, revisions: [{ ...revision, date: '2024-07-01' }] });
    expect(assessAll(makePrompt(), [takenBack]).unknown).toContain('change-not-known');
    expect(assessAll(makePrompt(), [dateGone]).unknown).not.toContain('change-not-known');
    expect(assessAll(makePrompt(), [later]).unknown).not.toContain('change-not-known');
  });

  test('the one that is new since the person last accepted', () => {
    const decisions = [makeDecision('2020-01-01')];
    const { changes, unknown } = assessAll(makePrompt(), [old, named], { decisions });
    expect([changes[0]?.id, unknown.includes('change-not-known')]).toEqual(['named', false]);
  });

  test('none, if the person has accepted since', () => {
    const { unknown, level } = assessAll(makePrompt(), [recent], { decisions: [makeDecision('2024-05-01')] });
    expect([unknown.includes('change-not-known'), level]).toEqual([true, 'unknown']);
  });

  test('none, if the person accepted it knowingly before it held', () => {
    const shown: Decision['shown'] = { level: 'notable', headline: 'Parrot will read it.', changes: ['recent'] };
    const decisions = [makeDecision('2024-03-10', { shown })];
    expect(assessAll(makePrompt(), [recent], { decisions }).unknown).toContain('change-not-known');
  });

  test('still the same one just after the click, while the page shows its prompt again', () => {
    const prompt = makePrompt();
    const decisions = [makeDecision('2024-06-01', { prompt })];
    expect(assessAll(prompt, [recent], { decisions }).unknown).not.toContain('change-not-known');
  });

  test('one of the last 24 months, where the person never accepted', () => {
    expect(assessAll(makePrompt(), [recent], { today: '2026-04-01' }).unknown).not.toContain('change-not-known');
    expect(assessAll(makePrompt(), [recent], { today: '2026-04-02' }).unknown).toContain('change-not-known');
  });

  test('not one that came after the day which the prompt names', () => {
    const prompt = makePrompt({ deadline: { quote: 'by 1 June 2022', date: '2022-06-01' } });
    const { changes, unknown } = assessAll(prompt, [recent, named]);
    expect([changes[0]?.id, unknown.includes('change-not-known')]).toEqual(['named', false]);
  });

  test('a reviewed one before a machine-drafted one that is as new', () => {
    const drafted = makeChange({
      id: 'drafted',
      review: { state: 'machine-drafted', date: '2024-05-01' },
      findings: [makeFinding({ topic: 'purpose.sale' })],
    });
    expect(idsOf(assessAll(makePrompt(), [drafted, recent]).changes)).toEqual(['recent', 'drafted']);
    expect(assessAll(makePrompt(), [drafted]).unknown).toContain('machine-drafted');
  });

  test('of those that are as new, the one that more people have checked', () => {
    const states = ['machine-drafted', 'one-reader', 'reviewed'] as const;
    const changes = states.map((state) => makeChange({ id: state, review: { state, date: '2024-05-01' } }));
    expect(idsOf(assessAll(makePrompt(), changes).changes)).toEqual(['reviewed', 'one-reader', 'machine-drafted']);
  });

  test('the more serious of two that are news', () => {
    const serious = makeChange({
      id: 'serious',
      announced: '2024-02-01',
      effective: '2024-02-01',
      findings: [makeFinding({ topic: 'purpose.sale' })],
    });
    expect(assessAll(makePrompt(), [recent, serious]).changes[0]?.id).toBe('serious');
  });

  test('not a change of developers’ terms, where the prompt is about the terms', () => {
    const developers = makeChange({
      documents: [{ type: 'Developer Terms', url: 'https://parrot.example/developers' }],
    });
    expect(assessAll(makePrompt(), [developers]).unknown).toContain('change-not-known');
  });

  test('one with the same address under another name', () => {
    const documents = [
      { type: 'Developer Terms', title: 'rules', url: 'https://www.parrot.example/privacy/?lang=en#top' },
    ];
    expect(assessAll(makePrompt({ documents }), [recent]).unknown).not.toContain('change-not-known');
  });

  test('the last one known, on a page without a prompt', () => {
    const { changes, level } = assessAll(null, [old, named], { today: '2026-11-23' });
    expect([changes[0]?.id, level]).toEqual(['named', 'notable']);
  });

  test('none of another service', () => {
    const other = makeChange({ service: makeService({ id: 'other' }) });
    expect(assessAll(makePrompt(), [other]).changes).toEqual([]);
  });
});

describe('what is unknown', () => {
  test('nothing about the service', () => {
    const { unknown, level } = assess({
      prompt: makePrompt(),
      service: null,
      changes: [],
      decisions: [],
      today: '2024-06-01',
    });
    expect(unknown).toEqual(['service-not-known', 'texts-not-read']);
    expect(level).toBe('unknown');
  });

  test('the texts: not read, or not there at all', () => {
    expect(assessAll(makePrompt(), [makeChange()]).unknown).toEqual(['texts-not-read']);
    expect(assessAll(makePrompt({ documents: [] }), [makeChange()]).unknown).toEqual(['no-documents']);
  });

  test('whether it holds where the person lives', () => {
    expect(assessAll(makePrompt(), [makeChange({ regions: ['US'] })]).unknown).toContain('another-region');
    const unaffected = [{ region: 'EEA', statement: { en: 'People there get another text.' } }];
    expect(assessAll(makePrompt(), [makeChange({ unaffected })]).unknown).toContain('another-region');
  });
});

test('decisions come newest first', () => {
  const decisions = ['2020-01-01', '2023-01-01', '2021-01-01'].map((day) => makeDecision(day));
  expect(assessAll(null, [], { decisions }).decisions.map(({ id }) => id)).toEqual([
    'decision-2023-01-01',
    'decision-2021-01-01',
    'decision-2020-01-01',
  ]);
});

const days = fc.constantFrom(null, '2015', '2019-05', '2021-02-08', '2024-03-01', '2026-12-31');
const changes = fc.array(
  fc.record({
    announced: days,
    effective: days,
    deadline: days,
    effect: fc.constantFrom(...EFFECTS),
  }),
  { maxLength: 60 },
);
const manyChanges = changes.map((all) =>
  all.map(({ effect, ...dates }, index) =>
    makeChange({ id: `c-${index}`, ...dates, findings: [makeFinding({ effect })] }),
  ),
);

test('silence never becomes "nothing changed", and whatever comes out fits the message schema', () => {
  fc.assert(
    fc.property(manyChanges, fc.boolean(), (all, hasPrompt) => {
      const assessment = assessAll(hasPrompt ? makePrompt() : null, all);
      expect(assessment.level).not.toBe('none');
      if (all.length === 0) expect(assessment.level).toBe('unknown');
      expect(assessmentSchema.safeParse(assessment).success).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the order in which changes come in does not matter', () => {
  fc.assert(
    fc.property(manyChanges, (all) => {
      const prompt = makePrompt({ deadline: { quote: 'by 8 February 2021', date: '2021-02-08' } });
      expect(idsOf(assessAll(prompt, [...all].reverse()).changes)).toEqual(idsOf(assessAll(prompt, all).changes));
    }),
    { numRuns: 60 },
  );
});
