import { describe, expect, test } from 'vitest';
import { read } from '../comparison/read.ts';
import { POLICY } from './fixtures.ts';

function lastFindings(words: string) {
  const reading = read(`${POLICY}\n\n${words}`);
  return reading.findings.filter(({ sentence }) => sentence === reading.sentences.length - 1);
}
const recipientsIn = (words: string) => lastFindings(words).flatMap(({ recipients }) => recipients);

describe('whom data come from does not get them:', () => {
  test.each([
    ['We receive data from partners who provide information that we collect for advertising.'],
    ['We collect data from publicly accessible sources such as registers.'],
  ])('%s', (sentence) => {
    expect(lastFindings(sentence).map(({ topic }) => topic)).toContain('data-category.third-party-sourced');
    expect(recipientsIn(sentence)).toEqual([]);
  });

  test('but who is given some gets them, whatever they provide', () => {
    const sentence = 'We share your data with advertisers who provide us with statistics we collect.';
    expect(recipientsIn(sentence)).toContain('advertisers');
  });

  test('and who collects on behalf of the service is no source', () => {
    const sentence = 'We work with partners who provide services on our behalf and who collect data for us.';
    expect(lastFindings(sentence).map(({ topic }) => topic)).not.toContain('data-category.third-party-sourced');
  });
});

test('what a person should never do under a bare “Never:” is no practice', () => {
  expect(lastFindings('Never:\n\n* share your password with other people')).toEqual([]);
});

test('what is done with a quoted thing does not say what it is', () => {
  const words = '“Stories” are shared with advertisers.\n\nWe share your Stories with your friends.';
  expect(recipientsIn(words)).toEqual([]);
});
