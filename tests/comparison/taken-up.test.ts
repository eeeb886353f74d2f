import { describe, expect, test } from 'vitest';
import { told, topics } from './told.ts';

const isOfLocation = (topic: string) => topic.startsWith('data-category.location');

describe('naming what the sentence before named is no more of it:', () => {
  test.each(['these data', 'this information', 'such details'])('%s', (taken) => {
    const [old, now] = [taken, 'your location'].map(
      (data) => `We collect your location. We also use ${data} to show you the nearest shop.`,
    ) as [string, string];
    for (const [before, after] of [
      [old, now],
      [now, old],
    ] as const)
      expect(topics(told([before], [after])).filter(isOfLocation)).toEqual([]);
  });

  test('but it is more where that sentence named something else', () => {
    const findings = told(
      ['We collect your e-mail address. We also use these data to show you the nearest shop.'],
      ['We collect your e-mail address. We also use your precise location to show you the nearest shop.'],
    );
    expect(topics(findings).some(isOfLocation)).toBe(true);
  });
});
