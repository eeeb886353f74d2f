import { describe, expect, it } from 'vitest';
import { guessHeight } from '../../extension/warning/guess-height.ts';
import { minorCard, unknownCard, whatsappCard } from '../popup/fixtures.ts';

describe('the guess at how high a card is', () => {
  it('grows with what the card says', () => {
    const { headline } = whatsappCard;
    const wordy = { ...whatsappCard, headline: { ...headline, text: headline.text.repeat(3) } };
    expect(guessHeight('card', wordy)).toBeGreaterThan(guessHeight('card', whatsappCard));
    expect(guessHeight('card', { ...whatsappCard, refusal: null })).toBeLessThan(guessHeight('card', whatsappCard));
    const silent = { ...whatsappCard, answer: null };
    expect(guessHeight('card', silent)).toBeLessThan(guessHeight('card', whatsappCard));
    expect(guessHeight('note', silent)).toBeLessThan(guessHeight('note', whatsappCard));
    expect(guessHeight('card', { ...whatsappCard, rows: [] })).toBeLessThan(guessHeight('card', whatsappCard));
  });

  it.each([minorCard, unknownCard, whatsappCard])('lies within what a card can be', (card) => {
    expect(guessHeight('card', card)).toBeGreaterThan(guessHeight('note', card));
    expect(guessHeight('card', card)).toBeLessThan(540);
  });
});
