import { describe, expect, test } from 'vitest';
import { levelOfChange, levelOfFinding, levelOfPrompt } from '../../src/assessment/level.ts';
import type { Finding, Level, PolicyChange, Prompt } from '../../src/model.ts';
import { makeChange, makeFinding, makePrompt } from './builders.ts';

const FINDINGS: [string, Partial<Finding>, Level][] = [
  ['a new recipient', { topic: 'recipient.affiliates' }, 'serious'],
  ['a recipient who gets more', { topic: 'recipient.affiliates', direction: 'widened' }, 'serious'],
  [
    'a recipient who gets nothing any more',
    { topic: 'recipient.affiliates', direction: 'dropped', effect: 'better' },
    'favourable',
  ],
  ['new sale', { topic: 'purpose.sale' }, 'serious'],
  ['new ads', { topic: 'purpose.ads', direction: 'widened' }, 'serious'],
  ['new data for ads', { topic: 'data-category.contacts', purposes: ['ads'] }, 'serious'],
  [
    'more of the data that was used for ads before',
    { topic: 'notice.retention', direction: 'widened', purposes: ['ads'] },
    'notable',
  ],
  ['health data', { topic: 'data-category.health' }, 'serious'],
  ['faces for a new use', { topic: 'purpose.ai-training', data: ['biometric'] }, 'serious'],
  ['a way to object that goes', { topic: 'choice.objection', direction: 'dropped' }, 'serious'],
  ['a switch that does less', { topic: 'choice.opt-out', direction: 'narrowed' }, 'serious'],
  ['a promise taken back', { topic: 'notice.promise-removed', direction: 'dropped' }, 'serious'],
  ['no way to a court', { topic: 'term.arbitration' }, 'serious'],
  ['training AI', { topic: 'purpose.ai-training' }, 'notable'],
  ['a new kind of plain data', { topic: 'data-category.contacts' }, 'notable'],
  ['something new but optional', { topic: 'purpose.ads', effect: 'neutral' }, 'notable'],
  ['longer keeping', { topic: 'notice.retention', direction: 'widened' }, 'notable'],
  ['another company to deal with', { topic: 'term.contracting-entity' }, 'notable'],
  ['a choice that is new and costs something', { topic: 'choice.no-ads-subscription', effect: 'neutral' }, 'notable'],
  ['one more thing forbidden', { topic: 'term.prohibited-use' }, 'minor'],
  ['a law that is named anew', { topic: 'term.governing-law', effect: 'neutral' }, 'minor'],
  ['a neutral new rule', { topic: 'term.fees', effect: 'neutral' }, 'minor'],
  ['what stays as it was', { topic: 'recipient.affiliates', direction: 'unchanged' }, 'minor'],
  ['a new choice', { topic: 'choice.opt-out', effect: 'better' }, 'favourable'],
  ['shorter keeping', { topic: 'notice.retention', direction: 'narrowed', effect: 'better' }, 'favourable'],
];

describe('the level of a finding', () => {
  test.each(FINDINGS)('%s', (_, parts, level) => {
    expect(levelOfFinding(makeFinding(parts))).toBe(level);
  });
});

const noRefusal: Partial<PolicyChange> = { refusal: { ...makeChange().refusal, possible: 'no' } };
const notable = makeFinding({ topic: 'purpose.ai-training' });
const minor = makeFinding({ topic: 'term.prohibited-use' });
const better = makeFinding({ topic: 'choice.opt-out', effect: 'better' });

describe('the level of a change', () => {
  const CHANGES: [string, Partial<PolicyChange>, Level][] = [
    ['is that of its worst finding', { findings: [better, minor, notable] }, 'notable'],
    ['is serious where a notable one can’t be refused', { findings: [notable], ...noRefusal }, 'serious'],
    ['stays minor for housekeeping that can’t be refused', { findings: [minor], ...noRefusal }, 'minor'],
    ['stays favourable for a gift that can’t be refused', { findings: [better], ...noRefusal }, 'favourable'],
    ['is minor, not favourable, where something is worse', { findings: [better, minor] }, 'minor'],
    ['is minor where no finding is written down', { findings: [] }, 'minor'],
  ];
  test.each(CHANGES)('%s', (_, parts, level) => {
    expect(levelOfChange(makeChange(parts), null)).toBe(level);
  });

  const price = { quote: 'or you will lose your account', kind: 'account-deleted' } as const;
  const PROMPTS: [string, Parameters<typeof makePrompt>[0], Level][] = [
    ['is raised by the prompt’s own words that refusing costs the account', { consequence: price }, 'serious'],
    [
      'is not raised where the prompt lets one decline',
      { consequence: price, alternatives: [{ kind: 'decline', text: 'No' }] },
      'notable',
    ],
    ['is not raised for those who only sign up', { consequence: price, kind: 'signup' }, 'notable'],
    ['is not raised by a lesser price', { consequence: { ...price, kind: 'features-limited' } }, 'notable'],
  ];
  test.each(PROMPTS)('%s', (_, parts, level) => {
    expect(levelOfChange(makeChange({ findings: [notable] }), makePrompt(parts))).toBe(level);
  });
});

describe('the level of a prompt of which no change is known', () => {
  const price = { quote: 'you can no longer use Parrot', kind: 'access-lost' } as const;
  const PROMPTS: [string, Prompt, Level][] = [
    ['is unknown', makePrompt(), 'unknown'],
    ['is notable where refusing has a price', makePrompt({ consequence: price }), 'notable'],
    ['is unknown for a sign-up, whatever it says', makePrompt({ consequence: price, kind: 'signup' }), 'unknown'],
  ];
  test.each(PROMPTS)('%s', (_, prompt, level) => {
    expect(levelOfPrompt(prompt)).toBe(level);
  });
});
