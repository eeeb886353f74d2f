import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const compare = (before: string, after: string) =>
  compareReadings(read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`));

describe('a party that is named by its domain is told from another', () => {
  test.each([
    ['to whom data are sold', 'We sell your letters to owlmail.com.', 'We sell your letters to wrenpost.net.'],
    ['with whom they are shared', 'We share your data with owlmail.com.', 'We share your data with wrenpost.com.'],
    [
      'among several',
      'We share your data with owlmail.com and heron.io.',
      'We share your data with owlmail.com and wrenpost.com.',
    ],
    [
      'who receives them',
      'Our sponsor owlmail.com receives your address.',
      'Our sponsor wrenpost.com receives your address.',
    ],
    [
      'who may receive them',
      'For this owlmail.com may also receive your address.',
      'For this wrenpost.com may also receive your address.',
    ],
    ['who is called a partner', 'Ads come from our partner owlmail.com.', 'Ads come from our partner wrenpost.com.'],
  ])('%s', (_, before, after) => {
    expect(compare(before, after)).toMatchObject({ changedSentences: 1, findings: [{}] });
  });

  test.each([
    ['a page', 'To learn more, visit owlmail.com/help.', 'To learn more, visit wrenpost.com/help.'],
    ['a site to go to', 'To learn more, go to owlmail.com.', 'To learn more, go to wrenpost.com.'],
    ['a link', 'We share your data as https://owlmail.com says.', 'We share your data as https://wrenpost.com says.'],
    ['a mail address', 'Share your wishes with help@owlmail.com.', 'Share your wishes with help@wrenpost.com.'],
    ['a page one shares from', 'We provide links to owlmail.com for you.', 'We provide links to wrenpost.com for you.'],
  ])('but %s is none', (_, before, after) => {
    expect(compare(before, after).changedSentences).toBe(0);
  });
});
