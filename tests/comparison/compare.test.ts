import { describe, expect, test } from 'vitest';
import { compareReadings, findFlap } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const compare = (before: string, after: string) => compareReadings(read(before), read(after));
const change = (from: string | RegExp, to: string) => compare(POLICY, POLICY.replace(from, to));

test('a text compared with itself has no change', () => {
  expect(compare(POLICY, POLICY)).toEqual({ level: 'none', findings: [], changedSentences: 0 });
});

describe('nothing that matters changed when', () => {
  test.each<[string, (text: string) => string]>([
    ['the page’s date changes', (text) => text.replace('3 May 2024', '17 June 2025')],
    [
      'sections move',
      (text) =>
        text
          .split(/\n(?=## )/)
          .reverse()
          .join('\n\n'),
    ],
    ['sections are numbered anew', (text) => text.replace(/^## \d/gm, (line) => `${line}.7`)],
    ['bullets and emphasis change', (text) => text.replace(/^\* (.+)/gm, '- **$1**')],
    ['quotes and spaces change', (text) => text.replace(/"/g, '”').replace(/ we /g, ' we\u00a0')],
    ['a paragraph is split', (text) => text.replace('information. We keep', 'information.\n\nWe keep')],
    ['links come', (text) => text.replace('service providers', '[service providers](https://a.example/?utm_source=x)')],
    ['a typing error is put right', (text) => text.replace('following', 'folowing')],
    ['a number is written in words', (text) => text.replace('30 days', 'thirty (30) days')],
    [
      'an address to write to changes',
      (text) => text.replace('in advance of material changes', 'in advance of material changes (mail@example.org)'),
    ],
  ])('%s', (_, rewrite) => {
    const after = rewrite(POLICY);
    expect(after).not.toBe(POLICY);
    expect(compare(POLICY, after)).toMatchObject({ level: 'none', findings: [] });
  });
});

describe('a change is found when', () => {
  test('a period grows', () => {
    const { findings } = change('30 days', '5 years');
    expect(findings[0]).toMatchObject({ topic: 'notice.retention', effect: 'worse' });
    expect(findings[0]?.quoteBefore?.quote).toContain('30 days');
    expect(findings[0]?.quoteAfter?.quote).toContain('5 years');
  });

  test('a promise goes', () => {
    const { level, findings } = change('We do not sell your personal information. ', '');
    expect(level).toBe('serious');
    expect(findings[0]).toMatchObject({ topic: 'notice.promise-removed', effect: 'worse', quoteAfter: null });
  });

  test('a negation goes', () => {
    const { level, findings } = change('We do not sell', 'We sell');
    expect(level).toBe('serious');
    expect(findings.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['purpose.sale']));
    expect(findings.every(({ effect }) => effect !== 'better')).toBe(true);
  });

  test('a recipient comes', () => {
    const { findings } = change('with our Group Companies', 'with advertisers, with our Group Companies');
    expect(findings[0]).toMatchObject({ topic: 'recipient.advertisers', effect: 'worse' });
  });

  test('a choice goes', () => {
    const { findings } = change('You can opt out of marketing e-mails at any time in your settings. ', '');
    expect(findings[0]).toMatchObject({ topic: 'choice.opt-out', direction: 'dropped', effect: 'worse' });
  });

  test('one word turns into its opposite', () => {
    const licence = 'You grant us a revocable license to your content.';
    const { findings } = compare(`${POLICY}\n${licence}`, `${POLICY}\n${licence.replace('revocable', 'irrevocable')}`);
    expect(findings[0]).toMatchObject({ topic: 'term.content-licence' });
  });
});

test('offsets of both quotations give their words', () => {
  const after = POLICY.replace('30 days', '90 days').replace('You can opt out', 'You cannot opt out');
  const [old, now] = [read(POLICY), read(after)];
  const { findings } = compareReadings(old, now);
  expect(findings.length).toBeGreaterThan(1);
  for (const { quoteBefore, quoteAfter } of findings) {
    if (quoteBefore) expect(old.text.slice(quoteBefore.start, quoteBefore.end)).toBe(quoteBefore.quote);
    if (quoteAfter) expect(now.text.slice(quoteAfter.start, quoteAfter.end)).toBe(quoteAfter.quote);
  }
});

test('a text that returns to one already kept is recognised, whatever its date and links', () => {
  const kept = [read(POLICY), read(POLICY.replace('30 days', '90 days'))];
  expect(
    findFlap(
      read(POLICY.replace('3 May 2024', '1 June 2025').replace('your settings', '[your settings](https://a.example/)')),
      kept,
    ),
  ).toBe(0);
  expect(findFlap(read(POLICY.replace('30 days', '60 days')), kept)).toBe(-1);
});

test('a change in a language that is not read is unknown, never nothing', () => {
  const dutch = 'Wij delen uw gegevens met onze partners wanneer u daarvoor toestemming geeft aan ons bedrijf. '.repeat(
    8,
  );
  expect(compare(dutch, `${dutch}\n\nWij verkopen uw gegevens aan adverteerders.`)).toMatchObject({
    level: 'unknown',
    findings: [],
  });
  expect(compare(dutch, dutch).level).toBe('none');
});
