/** Terms that a document defines as recipients, and who gets data where they stand. */
import { describe, expect, test } from 'vitest';
import { LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { read } from '../comparison/read.ts';
import { POLICY } from './fixtures.ts';

learnLexicons(LEXICONS);

/** Topics of the findings of a text's last sentence. */
function topicsOf(text: string): string[] {
  const reading = read(`${POLICY}\n\n# More\n\n${text}`);
  return reading.findings.filter(({ sentence }) => sentence === reading.sentences.length - 1).map(({ topic }) => topic);
}

describe('a defined term names who gets data:', () => {
  test.each([
    [
      '“Partners” means companies that show you advertising. We share your phone number with Partners.',
      'recipient.other-third-parties',
    ],
    [
      '"Group" refers to advertisers and data brokers. We share your phone number with the Group.',
      'recipient.advertisers',
    ],
    [
      '"Processors" means service providers that we hire. We share your phone number with Processors.',
      'recipient.service-providers',
    ],
  ])('%s', (text, topic) => {
    expect(topicsOf(text)).toContain(topic);
  });

  test.each([
    '"Personal Data" means data that we share with advertisers. We share Personal Data.',
    '"Group" refers to advertisers and data brokers. We share your phone number with a group of friends.',
    '"Friends" means people you follow. We share your phone number with Friends.',
  ])('but not what is shared, the same word in another sense, or what no recipient is said of: %s', (text) => {
    expect(topicsOf(text).filter((topic) => topic.startsWith('recipient.'))).toEqual([]);
  });
});
