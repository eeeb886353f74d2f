import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const told = (before: string, after: string) =>
  compareReadings(read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`)).findings;
const effects = (before: string, after: string) => told(before, after).map(({ topic, effect }) => `${topic} ${effect}`);

describe('what binds the service is a loss when it goes, and a gain when it comes:', () => {
  test.each([
    [
      'being warned first',
      'term.termination',
      'We may suspend your account after we have warned you twice.',
      'We may suspend your account.',
    ],
    [
      'word of a change in person',
      'term.unilateral-change',
      'When these terms change, we will write to you first.',
      'When these terms change, we will put them on this page.',
    ],
    [
      'how long data are kept at most',
      'notice.retention',
      'We retain order records for as long as we need them, and for three years at most.',
      'We retain order records for as long as we need them, which depends on their kind.',
    ],
    [
      'who pays a procedure',
      'term.fees',
      'We will pay all filing fees of the procedure.',
      'All filing fees of the procedure follow the rules of the court.',
    ],
  ])('%s', (_, topic, before, after) => {
    expect(effects(before, after)).toContain(`${topic} worse`);
    expect(effects(after, before)).toContain(`${topic} better`);
  });
});

test('a sentence that promises a reminder is a promise, and not what one is reminded of', () => {
  const [first] = told('', 'You will receive an email reminder three days before the trial converts to a paid plan.');
  expect(first).toMatchObject({ topic: 'notice.promise-added', effect: 'better' });
  const [gone] = told('You will receive an email reminder three days before the trial converts to a paid plan.', '');
  expect(gone).toMatchObject({ topic: 'notice.promise-removed', effect: 'worse' });
});

test('a promise not to raise prices is no burden', () => {
  expect(effects('We do not increase the price of a plan that has begun.', '')).toContain('term.fees worse');
});

test('advice on what a text should not be used for promises nothing', () => {
  const topics = told('', 'It should not be used to replace the information that a doctor gives you.').map(
    ({ topic }) => topic,
  );
  expect(topics).not.toContain('notice.promise-added');
});

test('an age is told as such where a ban says it', () => {
  expect(told('', 'If you are under 13, you may not use the app.').map(({ topic }) => topic)).toContain(
    'term.eligibility-age',
  );
});
