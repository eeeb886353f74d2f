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

  const MEASURED = 'We share your usage data with advertisers for measuring ads in aggregate form only.';
  test.each([
    ['stays as it is', MEASURED],
    ['was reworded', MEASURED.replace('measuring ads', 'measuring their own ads')],
  ])('and what one more sentence says that begins as one which %s', (_, now) => {
    const more = 'We share your usage data with advertisers for their own purposes and without limits.';
    expect(topics(told([MEASURED], [now, more]))).toContain('recipient.advertisers');
    expect(topics(told([now, more], [MEASURED]))).toContain('recipient.advertisers');
  });

  test('and a promise that another sentence takes up is still told', () => {
    const findings = told(
      ['We share your precise location with advertisers in the United States.'],
      ['We never share your precise location with advertisers in the United States or anywhere.'],
    );
    expect(topics(findings)).toContain('notice.promise-added');
  });
});
