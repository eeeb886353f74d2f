import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const told = (before: string, after: string) =>
  compareReadings(read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`)).findings;
const effects = (before: string, after: string) => told(before, after).map(({ topic, effect }) => `${topic} ${effect}`);

describe('whether more is better hangs on whose it is:', () => {
  test.each([
    [
      'the time in which the service answers',
      'Requests for a copy of your data are answered within 5 days.',
      'Requests for a copy of your data are answered within 15 days.',
      'choice.access-portability worse',
    ],
    [
      'the time in which money comes back',
      'A refund is paid within 7 days.',
      'A refund is paid within 30 days.',
      'term.refunds worse',
    ],
    [
      'the time to ask for money back',
      'You can ask for a refund within 30 days.',
      'You can ask for a refund within 7 days.',
      'term.refunds worse',
    ],
    [
      'the time ahead of a change, whoever gives it',
      "Marketa may change these terms by giving thirty days' notice.",
      "Marketa may change these terms by giving fifteen days' notice.",
      'term.unilateral-change worse',
    ],
    [
      'what is kept of the person for the service',
      'We store your recordings for 3 months.',
      'We store your recordings for 2 years.',
      'notice.retention worse',
    ],
    [
      'what is kept for the person',
      'Deleted files can be restored for 60 days.',
      'Deleted files can be restored for 30 days.',
      'notice.retention worse',
    ],
    [
      'a share in words',
      'We charge you a fee of 8 percent of the price.',
      'We charge you a fee of 10 percent of the price.',
      'term.fees worse',
    ],
  ])('%s', (_, before, after, finding) => {
    expect(effects(before, after)).toContain(finding);
  });
});

test('consent that gives way to silence is told as consent lost, and back as consent won', () => {
  const [asked, taken] = [
    'The feature is off until you accept it.',
    'The feature is on unless you opt out of it.',
  ] as const;
  expect(effects(asked, taken)).toContain('choice.opt-in-consent worse');
  expect(effects(taken, asked)).toContain('choice.opt-in-consent better');
});

test('what an exclusion of liability no longer leaves out is a loss', () => {
  const [mild, hard] = [
    'We are not liable for items left in lockers, unless we were careless.',
    'We are not liable for items left in lockers.',
  ] as const;
  expect(effects(mild, hard)).toContain('term.liability-limit worse');
  expect(effects(hard, mild)).toContain('term.liability-limit better');
});

test('a licence for further ends is a wider one', () => {
  const [finding] = told(
    'You grant us a non-exclusive licence to use photographs to promote the listing.',
    'You grant us a non-exclusive licence to use photographs to promote the listing, to build catalogues open to other sellers and to develop tools.',
  );
  expect(finding).toMatchObject({ topic: 'term.content-licence', direction: 'widened', effect: 'worse' });
});

test('"no" before the thing is a promise like "not" before the verb', () => {
  expect(effects('We show no advertising of any kind.', '')).toContain('notice.promise-removed worse');
  expect(effects('', 'No security is perfect.')).not.toContain('notice.promise-added better');
});

test('a thing denied in other words is still denied, and one that comes is told', () => {
  expect(told('We do not use advertising cookies.', 'We use no advertising cookies.')).toEqual([]);
  expect(effects('All plans are free of advertising.', 'All plans may show advertising.')).toContain(
    'notice.promise-removed worse',
  );
});

test('what a licence does not grant is a promise', () => {
  expect(effects('This licence does not grant us the right to sell your content.', '')).toContain(
    'notice.promise-removed worse',
  );
});

test('further words on what nobody is liable for make it more', () => {
  const [finding] = told(
    'We will not be liable for loss of profits or data.',
    'We will not be liable for loss of profits or data, or for changes that somebody else makes to your drawings.',
  );
  expect(finding).toMatchObject({ topic: 'term.liability-limit', direction: 'widened', effect: 'worse' });
});

describe('what is new in a sentence that stands alone:', () => {
  test.each([
    [
      'a right to withdraw, whatever it goes without',
      'You have the right to withdraw from the agreement without giving any reason within fourteen days.',
      'term.refunds better',
    ],
    [
      'notice of changes ahead',
      'We will provide advance notice of material changes by email.',
      'term.unilateral-change better',
    ],
    [
      'changes with notice are still a power',
      'We may change these terms at any time with advance notice by email.',
      'term.unilateral-change worse',
    ],
    [
      'a right to change by notice',
      'We have the right to change these terms at any time upon prior notice posted on this page.',
      'term.unilateral-change worse',
    ],
    [
      'notice of changes by which use goes on',
      'We will post notice of changes to these terms, and your continued use of the service means that you accept them.',
      'term.unilateral-change worse',
    ],
    [
      'a refund that the service may decline freely',
      'We may decline any refund request without giving a reason.',
      'term.refunds worse',
    ],
    [
      'a refund that is lost by going without a word',
      'You forfeit any refund if you cancel without giving any reason.',
      'term.refunds worse',
    ],
    [
      'notice ahead of changes that silence accepts',
      'We will post notice of changes to these terms 7 days before they take effect, and your continued use means that you accept them.',
      'term.unilateral-change worse',
    ],
    ['credit instead of money', 'You will receive store credit instead of a refund.', 'term.refunds worse'],
    [
      'data kept until they are needed no more',
      'We process your usage data only as long as it is necessary, and it is then deleted.',
      'notice.retention better',
    ],
    [
      'notice that the person must give ahead',
      'For customers with a recurring subscription we require 30 days written notice.',
      'term.auto-renewal worse',
    ],
    [
      'data kept for as long as others are not deleted',
      'We keep your usage profile as long as your account has not been deleted.',
      'notice.retention worse',
    ],
  ])('%s', (_, sentence, finding) => {
    expect(effects('', sentence)).toContain(finding);
  });

  test('the service that withdraws from a contract gives nothing back', () => {
    expect(effects('', 'We may withdraw from this agreement at any time.')).not.toContain('term.refunds better');
  });

  test('the same in the words of other languages', () => {
    const french = "Nous utilisons des cookies pour vous fournir nos services et pour mesurer l'usage. ".repeat(12);
    const sentence =
      "Vous avez le droit de vous rétracter du contrat sans donner de motif dans un délai de 14 jours et d'être remboursé.";
    const findings = compareReadings(read(french), read(`${french}\n\n${sentence}`)).findings;
    expect(findings.map(({ topic, effect }) => `${topic} ${effect}`)).toContain('term.refunds better');
  });
});

test('a service that is no longer "not in the business of selling data" has dropped a promise', () => {
  const [finding] = told('We are not in the business of selling your data to any third party.', '');
  expect([finding?.topic, finding?.effect]).toEqual(['notice.promise-removed', 'worse']);
});

test('a list that goes on from the sentence before tells what is collected', () => {
  expect(
    effects(
      'The app collects readings. This includes sensor data and location data.',
      'The app collects readings. This includes sensor, health, and location data.',
    ),
  ).toContain('data-category.health worse');
});
