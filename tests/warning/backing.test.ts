import { expect, test } from 'vitest';
import { backingsOf } from '../../extension/warning/backing.ts';
import type { Card } from '../../src/explanation/index.ts';
import { says, whatsappCard } from '../popup/fixtures.ts';

const line = (quote: string, origin = 'a policy') => ({ quote, origin, url: 'https://a.example/' });
const [own, shared, other] = [line('only the headline'), line('shared'), line('shared', 'another policy')];

const shown = (card: Card) =>
  [...backingsOf(card)].map(([{ text }, backings]) => [
    text,
    backings.map(({ line: { quote, origin }, alsoBacks }) => [quote, origin, alsoBacks]),
  ]);

test('a quotation stands once, where it is first needed, and names all rows that it backs', () => {
  const card: Card = {
    ...whatsappCard,
    headline: says('Headline.', own, shared),
    answer: says('You can say no.', line('no more')),
    rows: [
      { name: 'what', label: 'What', sentence: says('phone number', shared) },
      { name: 'to', label: 'To', sentence: says('advertisers', { ...shared }, other) },
    ],
    refusal: {
      label: 'If you say no',
      sentences: [says('The notice: no more.', line('no more')), says('Later.', other)],
    },
  };
  expect(shown(card)).toEqual([
    [
      'Headline.',
      [
        ['only the headline', 'a policy', []],
        ['shared', 'a policy', ['What', 'To']],
      ],
    ],
    ['You can say no.', [['no more', 'a policy', ['If you say no']]]],
    ['phone number', []],
    ['advertisers', [['shared', 'another policy', ['To', 'If you say no']]]],
    ['The notice: no more.', []],
    ['Later.', []],
  ]);
});

test('a quotation that backs its own row alone says nothing of others', () => {
  const card: Card = {
    ...whatsappCard,
    headline: says('Headline.'),
    answer: null,
    rows: [{ name: 'new', label: 'New', sentence: says('ads', shared) }],
    refusal: null,
  };
  expect(shown(card)).toEqual([
    ['Headline.', []],
    ['ads', [['shared', 'a policy', []]]],
  ]);
});
