import { describe, expect, test } from 'vitest';
import { told, topics } from './told.ts';

describe('what a sentence names that came, or went, is no news where one of the other text names it in much the same words:', () => {
  const LOOKALIKE =
    'Our plans may come with commercial breaks and other types of commercial messages and advertising formats';
  test.each([
    [
      'purpose.ads',
      'Live shows and new features may contain advertisements whatever your plan is.',
      'Live shows and new features may contain',
    ],
    [
      'purpose.ads',
      'Match replays and bonus clips may contain advertisements whatever your plan is.',
      'Match replays and bonus clips may contain',
    ],
  ])('%s', (topic, gone, start) => {
    const [two, one] = [
      [`${LOOKALIKE} (“Advertisements”).`, gone],
      [`${start} commercial breaks and other types of commercial messages and advertising formats (“Advertisements”).`],
    ];
    expect(topics(told(two, one))).not.toContain(topic);
    expect(topics(told(one, two))).not.toContain(topic);
  });

  test('but what it names besides is', () => {
    const partners = 'We share your phone number with our partners for fraud checks.';
    const findings = told(
      [partners],
      [partners, 'We share your phone number with our partners and with advertisers for personalised ads.'],
    );
    expect(topics(findings).some((topic) => topic === 'purpose.ads' || topic === 'recipient.advertisers')).toBe(true);
  });

  test('and a promise that another sentence takes up is still told', () => {
    const findings = told(
      ['We share your precise location with advertisers in the United States.'],
      ['We never share your precise location with advertisers in the United States or anywhere.'],
    );
    expect(topics(findings)).toContain('notice.promise-added');
  });
});
