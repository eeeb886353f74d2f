import { describe, expect, test } from 'vitest';
import { analyseSentence } from '../../src/reading/index.ts';
import { read } from '../comparison/read.ts';
import { POLICY } from './fixtures.ts';

function topicsOf(sentence: string): string[] {
  const reading = read(`${POLICY}\n\n${sentence}`);
  return analyseSentence(reading, reading.sentences.length - 1).topics.map(({ topic }) => topic);
}

describe('what a person opens or answers is no marketing:', () => {
  test.each([
    ['We collect information about you when you engage with messages, events or our marketing communications.'],
    ['We record whether you open our marketing emails and newsletters.'],
    ['We collect data on how you interact with the promotional messages in your inbox.'],
    ['We know which links you click in our marketing messages.'],
    ['Your answers are stored when you reply to our promotional emails.'],
  ])('%s', (sentence) => {
    expect(topicsOf(sentence)).not.toContain('purpose.marketing');
  });

  test.each([
    ['We use your data to send you marketing emails.'],
    ['If you interact with our shop, we use your data for marketing.'],
    ['When you open an account, we use your email address to send you promotional messages.'],
    ['When you click on "Subscribe", we send you our newsletter with offers.'],
    ['We respond to your request and send you promotional emails.'],
    ['In April we send our newsletter to all customers.'],
  ])('but it is in: %s', (sentence) => {
    expect(topicsOf(sentence)).toContain('purpose.marketing');
  });
});
