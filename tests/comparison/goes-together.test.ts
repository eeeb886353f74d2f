import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const of = (topic: string, findings: ReturnType<typeof told>) => findings.filter((finding) => finding.topic === topic);

describe('how long data are kept is told once', () => {
  test.each([
    [
      'of the same period in two sentences',
      'We keep your order data for five years after your last order. If you place no order for five years, the data are deleted.',
      'We keep your order data for three years after your last order. If you place no order for three years, the data are deleted.',
    ],
    [
      'of the rule and of who it holds for',
      'Your support tickets are kept for 24 months. Accounts of teams keep them for 24 months as well.',
      'Your support tickets are kept for 36 months. Accounts of teams keep them for 36 months as well.',
    ],
  ])('%s', (_, before, after) => {
    const [there, back] = [told([before], [after]), told([after], [before])];
    expect(of('notice.retention', there)).toHaveLength(1);
    expect(of('notice.retention', back)).toHaveLength(1);
    expect(of('notice.retention', there)[0]?.also).toHaveLength(1);
  });

  test.each([
    ['We keep the scans of your face for 12 months. At the end of this period, they are deleted.'],
    ['Call recordings are stored for 90 days. After that they are erased from our servers.'],
    ['We retain your chat history for two years. Once this time is over, it is removed for good.'],
  ])('with what comes then: %s', (sentences) => {
    expect(of('notice.retention', told([], [sentences]))).toHaveLength(1);
  });

  test('but a further period beside it is another', () => {
    const findings = told([], ['We keep your messages for a year. Backups are deleted after 18 months.']);
    expect(of('notice.retention', findings)).toHaveLength(2);
  });
});

describe('whose law applies is told once', () => {
  test.each([
    [
      'These terms are governed by the laws of Ireland. The mandatory laws of the country you live in protect you all the same.',
    ],
    ['This contract is governed by English law. It does not take from you the rights under the laws of your country.'],
    [
      'The laws of the Netherlands govern this agreement. These terms do not limit any rights under the mandatory laws of your country of residence.',
    ],
  ])('with what it leaves to the person: %s', (sentences) => {
    const findings = of('term.governing-law', told([], [sentences]));
    expect(findings).toHaveLength(1);
  });
});

test('a period, and a company, is told also where the sentence beside it is told of something else', () => {
  const [before, after] = [
    ['We keep your messages for 30 days.', 'We keep your messages on our servers for 30 days.'],
    [
      'We keep your messages for 2 years.',
      'We keep your messages on servers of our partners for 2 years and use them for ads.',
    ],
  ];
  expect(of('notice.retention', told(before, after))).toHaveLength(1);
  expect(of('purpose.ads', told(before, after))).toHaveLength(1);
  const companies = [
    'The controller of your data is Acme Ltd.',
    'The controller of data in the US is Acme Inc., and it gives your data to advertisers.',
  ];
  expect(of('notice.controller-entity', told([], companies))).toHaveLength(1);
  expect(of('recipient.advertisers', told([], companies))).toHaveLength(1);
});
