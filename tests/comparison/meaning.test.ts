import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

/** Compares two versions of one sentence within an otherwise equal policy. */
const told = (before: string, after: string, base = POLICY) =>
  compareReadings(read(`${base}\n\n${before}`), read(`${base}\n\n${after}`)).findings;
const first = (before: string, after: string) => told(before, after)[0];

describe('what a clause says the same in other words is no news:', () => {
  test.each([
    [
      'a verb for its noun',
      'You can erase entries; the erasure is immediate.',
      'You can erase entries; erasure happens at once.',
    ],
    [
      'active for passive',
      'Invoices are kept for as long as the law asks.',
      'We keep invoices for the period that the law asks.',
    ],
    ['a synonym', 'Please keep your code secret.', 'Please keep your code confidential.'],
    ['shall for must', 'You must pay all fees of your plan.', 'You shall pay all fees of your plan.'],
    ['a denial put the other way', 'We do not know your card number.', 'Your card number is not known to us.'],
    [
      'a number of a section before a name',
      '3.21. Any order is made at your own risk.',
      '3.22. Any order is made at your own risk.',
    ],
    [
      'another street',
      'The controller is Example GmbH, Main Street 5, 10115 Berlin.',
      'The controller is Example GmbH, Long Lane 81, 10119 Berlin.',
    ],
  ])('%s', (_, before, after) => {
    expect(told(before, after)).toEqual([]);
  });
});

describe('a clause that hardens is worse, and one that softens better:', () => {
  test.each([
    [
      'consent',
      'purpose.ai-training',
      'We use your chats to train our models, only if you agree.',
      'We use your chats to train our models, unless you object.',
    ],
    [
      'a licence',
      'term.content-licence',
      'You grant us a revocable licence to your content.',
      'You grant us an irrevocable licence to your content.',
    ],
    [
      'its legal basis',
      'notice.legal-basis',
      'The legal basis is your consent.',
      'The legal basis is our legitimate interest.',
    ],
    [
      'an order of a court',
      'recipient.law-enforcement',
      'We share data with law enforcement when we receive a warrant.',
      'We share data with law enforcement when we believe in good faith that it is appropriate.',
    ],
    ['a price that comes', 'term.fees', 'A replacement card is free.', 'A replacement card costs a fee of £5.'],
    ['what one need not pay', 'term.fees', 'You will not be charged for support.', 'You will be charged for support.'],
    ['a choice', 'choice.opt-out', 'You can opt out of the survey.', 'You cannot opt out of the survey.'],
    [
      'where one is sued',
      'term.jurisdiction',
      'The courts of the place where you live have jurisdiction.',
      'The courts of Zurich have jurisdiction.',
    ],
  ])('%s', (_, topic, before, after) => {
    expect(told(before, after).find((finding) => finding.topic === topic)).toMatchObject({ effect: 'worse' });
    expect(told(after, before).find((finding) => finding.topic === topic)).toMatchObject({ effect: 'better' });
  });
});

describe('times are good or bad by whose they are:', () => {
  test.each([
    ['keeping longer', 'We store your recordings for 3 months.', 'We store your recordings for 2 years.', 'worse'],
    [
      'hearing of changes later',
      'We will tell you two months before a change of these terms.',
      'We will tell you one month before a change of these terms.',
      'worse',
    ],
    [
      'having to cancel earlier',
      'You must cancel your plan at least 1 day before it renews.',
      'You must cancel your plan at least 14 days before it renews.',
      'worse',
    ],
    [
      'an answer that comes sooner',
      'We will give you a final answer within 15 days.',
      'We will give you a final answer within 10 days.',
      'better',
    ],
    [
      'a lower cap on what they owe',
      'Our total liability will not exceed 500 dollars.',
      'Our total liability will not exceed 50 dollars.',
      'worse',
    ],
    [
      'unused accounts that last longer',
      'If your account is inactive for 6 months, we delete your data.',
      'If your account is inactive for 18 months, we delete your data.',
      'neutral',
    ],
  ])('%s', (_, before, after, effect) => {
    expect(first(before, after)).toMatchObject({ effect });
  });
});

describe('a promise is lost when', () => {
  test.each([
    [
      'it gets an exception',
      'We will never give your messages to employers.',
      'We will not give your messages to employers without telling you.',
    ],
    [
      'it covers less',
      'We do not share your data with insurers or employers.',
      'We do not share your data with employers.',
    ],
    ['it is for money only', 'We never sell your address book.', 'We never sell your address book for money.'],
    [
      'what nobody could see goes to a server',
      'Recordings never leave your home.',
      'Recordings are sent to our servers.',
    ],
    [
      'people no longer decide',
      'A refusal is always reviewed by a person.',
      'A refusal is decided by an automated system.',
    ],
  ])('%s', (_, before, after) => {
    const topics = told(before, after).map(({ topic, effect }) => `${topic} ${effect}`);
    expect(topics).toContain('notice.promise-removed worse');
  });
});

test('in "we share … unless you object" nothing is denied and no choice is what it is about', () => {
  const [finding] = told('', 'We share your address with advertisers, unless you object.');
  expect(finding).toMatchObject({
    topic: expect.stringMatching(/^(?:recipient|purpose|data-category)\./),
    effect: 'worse',
  });
});

test('a ban, a consequence and a merger are told as such, and not by what they name', () => {
  const topics = (sentence: string) => told('', sentence)[0]?.topic;
  expect(topics('You may not sublicense the software or sell access to it.')).toBe('term.prohibited-use');
  expect(topics('If you do not allow us to collect your location, you cannot share it with friends.')).toBe(
    'notice.refusal-consequence',
  );
  expect(topics('You can choose in your ad preferences which information is used to show you ads.')).toBe(
    'choice.settings-control',
  );
});

test('a short row of a table is quoted whole, and read with the table’s header', () => {
  const table = (period: string) => `| Data | How long we keep it |\n|---|---|\n| Chats | ${period} |`;
  expect(first(table('30 days'), table('90 days'))).toMatchObject({
    topic: 'notice.retention',
    effect: 'worse',
    quoteAfter: { quote: 'Chats | 90 days' },
  });
});

test('sentences in the same place are versions of each other even where most words differ', () => {
  const finding = first(
    'The data that we collect are stored for five years from your last order.',
    'The data that we collect to look after customers are stored for three years from the last visit, click or order.',
  );
  expect(finding).toMatchObject({ topic: 'notice.retention', direction: 'narrowed', effect: 'better' });
});

describe('a promise that gets an exception is less, and one that loses it more:', () => {
  const PROMISE = 'We never share your photos with third parties';
  test.each([
    `${PROMISE}, except with our partners.`,
    `${PROMISE}, except with your consent.`,
    `${PROMISE}, unless you object.`,
  ])('%s', (excepted) => {
    const [lost, gained] = [
      [`${PROMISE}.`, excepted],
      [excepted, `${PROMISE}.`],
    ].map(([before = '', after = '']) => told(before, after).find(({ topic }) => topic.startsWith('notice.promise-')));
    expect(lost).toMatchObject({ topic: 'notice.promise-removed', effect: 'worse' });
    expect(gained).toMatchObject({ topic: 'notice.promise-added', effect: 'better' });
  });
});
