import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import type { Prompt, TextReport } from '../../src/model.ts';
import { makeChange, makeDecision, makeFinding, makePrompt, makeService } from './builders.ts';
import { EARLIER_HASH, makeComparison, makeText, sinceAccepted } from './texts.ts';

const judge = (texts: TextReport[], parts: Partial<Parameters<typeof assess>[0]> = {}) =>
  assess({
    prompt: makePrompt(),
    service: makeService(),
    changes: [],
    decisions: [],
    today: '2024-06-01',
    ...parts,
    texts,
  });
const compared = (level: Parameters<typeof makeComparison>[0]) => makeText({ compared: makeComparison(level) });
const same = compared({ relation: 'same', level: 'none', findings: [], since: sinceAccepted });
const besideEarlier = {
  kind: 'beside-earlier',
  date: null,
  earlier: EARLIER_HASH,
  evidence: [],
} satisfies TextReport['time'];
const minor = makeChange({ findings: [makeFinding({ topic: 'term.other' })] });

describe('the level', () => {
  it('is none only where every linked text was read and compared', () => {
    expect(judge([same]).level).toBe('none');
    const two: Prompt = makePrompt({
      documents: [
        { type: 'Privacy Policy', title: 'x', url: 'https://parrot.example/privacy' },
        { type: 'Terms of Service', title: 'x', url: 'https://parrot.example/terms' },
      ],
    });
    expect(judge([same], { prompt: two }).level).toBe('unknown');
    expect(judge([same, makeText({ version: null, unknown: ['text-pdf'] })], { prompt: two }).level).toBe('unknown');
    expect(judge([same, same], { prompt: two }).level).toBe('none');
    const byScript = makePrompt({ documents: [{ type: 'Privacy Policy', title: 'x', url: null }] });
    expect(judge([same], { prompt: byScript }).level).toBe('unknown');
  });

  it('is not none on a page that says its text is new where the person never accepted one: it may have been new before', () => {
    const seen = compared({ relation: 'same', level: 'none', findings: [] });
    const redated = compared({ relation: 'changed', level: 'none', findings: [] });
    for (const text of [seen, redated]) {
      expect(judge([text]).level).toBe('unknown');
      expect(judge([text], { prompt: makePrompt({ kind: 'signup' }) }).level).toBe('none');
    }
    const beside = makeText({ compared: makeComparison({ level: 'none', findings: [] }), time: besideEarlier });
    expect(judge([beside]).level).toBe('none');
  });

  it('is not known after a first reading', () => {
    expect(judge([makeText({ unknown: ['first-reading'] })])).toMatchObject({
      level: 'unknown',
      unknown: ['change-not-known', 'first-reading'],
    });
  });

  it('is the more serious of what is known and what was read', () => {
    const changes = [minor];
    expect(judge([], { changes }).level).toBe('minor');
    expect(judge([compared({ level: 'serious' })], { changes }).level).toBe('serious');
    expect(judge([same], { changes }).level).toBe('minor');
    expect(judge([compared({ level: 'minor' })], { changes: [makeChange()] }).level).toBe('notable');
  });

  it('of something worth knowing is serious where the page leaves no choice', () => {
    const prompt = makePrompt({
      alternatives: [],
      consequence: { quote: 'You lose your account.', kind: 'account-deleted' },
    });
    expect(judge([compared({ level: 'notable' })]).level).toBe('notable');
    expect(judge([compared({ level: 'notable' })], { prompt }).level).toBe('serious');
  });

  it('of a price on the page is not taken away by texts in which nothing changed', () => {
    const prompt = makePrompt({ consequence: { quote: 'You lose access.', kind: 'access-lost' } });
    expect(judge([same], { prompt }).level).toBe('notable');
  });
});

describe('what is not known', () => {
  it('is that the texts have not been read, until they were tried', () => {
    expect(judge([]).unknown).toContain('texts-not-read');
    const tried = judge([makeText({ version: null, unknown: ['text-log-in'] })]).unknown;
    expect(tried).toContain('text-log-in');
    expect(tried).not.toContain('texts-not-read');
  });

  it('names each reason once', () => {
    const unread = makeText({ version: null, unknown: ['text-pdf'] });
    expect(judge([unread, unread]).unknown.filter((reason) => reason === 'text-pdf')).toHaveLength(1);
  });
});

it('goes with the ledger: the texts are carried along, and the order of decisions stays', () => {
  const decisions = [makeDecision('2023-01-01'), makeDecision('2024-01-01')];
  const assessment = judge([same], { decisions });
  expect(assessment.texts).toEqual([same]);
  expect(assessment.decisions.map(({ at }) => at)).toEqual(decisions.map(({ at }) => at).reverse());
});
