import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { explainCard, explainStory } from '../../src/explanation/index.ts';
import { typeset } from '../../src/explanation/typeset.ts';
import type { PolicyChange } from '../../src/model.ts';
import { makeChange, makePrompt, makeService } from '../assessment/builders.ts';
import { makeSetting, textOf } from './english.ts';

const setting = makeSetting();
type Cost = PolicyChange['refusal']['cost'];

function explainBoth(cost: Cost, prompt = makePrompt(), parts: Partial<PolicyChange> = {}) {
  const change = makeChange({ refusal: { ...makeChange().refusal, cost }, ...parts });
  const assessment = assess({ prompt, service: makeService(), changes: [change], decisions: [], today: '2024-06-01' });
  const card = explainCard(assessment, setting)?.refusal?.sentences.map(({ text }) => text) ?? [];
  return { card, story: textOf(explainStory(assessment, setting), 'refusal') };
}

describe('the price of saying no', () => {
  const statement = { en: 'You lose the badge.' };

  test.each<[string, Cost, string]>([
    ['in its author’s words', { kind: 'features-limited', statement }, 'You lose the badge.'],
    [
      'by its kind, where nobody wrote it down',
      { kind: 'features-limited', statement: null },
      'The notice: parts of Parrot stop unless you accept.',
    ],
    ['as money', { kind: 'payment', statement: null }, 'The notice: Parrot costs money unless you accept.'],
    ['as none', { kind: 'none', statement: null }, 'Saying no costs you nothing. That is what the notice said.'],
    [
      'as the account',
      { kind: 'account-deleted', statement: null },
      'The notice: your Parrot account goes unless you accept.',
    ],
  ])('is told %s', (_, cost, text) => {
    const { card, story } = explainBoth(cost);
    expect(card).toEqual([text]);
    expect(story).toContain(text);
  });

  test('is not told where nobody knows it', () => {
    expect(explainBoth({ kind: 'unknown', statement: null }).card).toEqual([]);
  });

  test('is the day alone where that is all there is', () => {
    const { card } = explainBoth({ kind: 'unknown', statement: null }, makePrompt(), { deadline: '2024-07-01' });
    expect(card).toEqual([typeset('The notice asks for an answer by 1 July 2024.')]);
  });

  test('is what the page says, where it says another day or another price than we know', () => {
    const known = { kind: 'access-lost', statement: { en: 'No Parrot after May.' } } as const;
    const otherDay = makePrompt({ deadline: { quote: 'by 1 July 2024', date: '2024-07-01' } });
    expect(explainBoth(known, otherDay).story).toContain(typeset('The notice: no Parrot after 1 July 2024.'));
    const otherPrice = makePrompt({ consequence: { quote: 'we will delete your account', kind: 'account-deleted' } });
    expect(explainBoth(known, otherPrice).story).toContain('The notice: your Parrot account goes unless you accept.');
    expect(explainBoth(known).story).toContain('No Parrot after May.');
  });

  test('is cut on the card, whole in the story', () => {
    const long = `You lose ${'much and '.repeat(40)}more.`;
    const { card, story } = explainBoth({ kind: 'other', statement: { en: long } });
    expect(card[0]?.endsWith('…')).toBe(true);
    expect(story).toContain(long);
  });
});

describe('what was said later', () => {
  const revise = (...kinds: PolicyChange['revisions'][number]['kind'][]): PolicyChange['revisions'] =>
    kinds.map((kind, at) => {
      const said = { date: `2024-05-0${at + 1}`, kind, statement: { en: `It is ${kind}.` }, evidence: [] };
      return kind === 'withdrawn' ? { ...said, deadline: null } : said;
    });
  const later = (...kinds: Parameters<typeof revise>) =>
    explainBoth({ kind: 'none', statement: null }, makePrompt(), { revisions: revise(...kinds) }).card[1];

  test('is the last that touches the price, before mere wording', () => {
    expect(later('softened', 'withdrawn', 'reworded')).toBe('Later: It is withdrawn.');
    expect(later('reworded', 'in-force')).toBe('Later: It is in-force.');
    expect(later()).toBeUndefined();
  });

  test('leaves out the move that the page itself tells of', () => {
    const prompt = makePrompt({ deadline: { quote: 'until 15 May 2024', date: '2024-05-15' } });
    const moved = {
      date: '2024-04-15',
      kind: 'postponed',
      deadline: '2024-05-15',
      statement: { en: 'Moved.' },
    } as const;
    const revisions = [{ ...moved, evidence: [] }];
    const told = (from: ReturnType<typeof makePrompt>) =>
      explainBoth({ kind: 'access-lost', statement: null }, from, { deadline: '2024-04-20', revisions }).card;
    expect(told(prompt)).toEqual([typeset('The notice: no Parrot after 15 May 2024.')]);
    expect(told(makePrompt())).toEqual(
      ['The notice: no Parrot after 20 April 2024.', 'Later: moved to 15 May 2024.'].map(typeset),
    );
  });
});
