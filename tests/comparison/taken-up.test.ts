import { describe, expect, test } from 'vitest';
import { told, topics } from './told.ts';

const isOfLocation = (topic: string) => topic.startsWith('data-category.location');
const ofLocation = (before: string, after: string) =>
  told([before], [after]).filter(({ topic }) => isOfLocation(topic));

describe('naming what the sentence before named is no more of it:', () => {
  test.each(['these data', 'this information', 'such details'])('%s', (taken) => {
    const [old, now] = [taken, 'your location'].map(
      (data) => `We collect your location. We also use ${data} to show you the nearest shop.`,
    ) as [string, string];
    expect(ofLocation(old, now)).toEqual([]);
    expect(ofLocation(now, old)).toEqual([]);
  });

  test('nor less of it where two sentences became one', () => {
    const [two, one] = [
      'We collect your location. We use this information to show you the nearest shop.',
      'We use your location to show you the nearest shop.',
    ] as const;
    expect(ofLocation(two, one)).toEqual([]);
    expect(ofLocation(one, two)).toEqual([]);
  });

  test('but it is more where that sentence named something else', () => {
    const findings = told(
      ['We collect your e-mail address. We also use these data to show you the nearest shop.'],
      ['We collect your e-mail address. We also use your precise location to show you the nearest shop.'],
    );
    expect(topics(findings).some(isOfLocation)).toBe(true);
  });

  test('and where it is named with more than there', () => {
    const first = 'We collect your location while you use the map.';
    const findings = ofLocation(
      `${first} We keep this information on our servers so that you can find it again.`,
      `${first} We keep your location, which we record all the time in the background, on our servers so that you can find it again.`,
    );
    expect(findings.map(({ effect }) => effect)).toContain('worse');
  });

  test('and a promise on it is told as one', () => {
    const findings = told(
      ['You send messages. We cannot read this information.'],
      ['You send messages. We can read your messages.'],
    );
    expect(findings.map(({ effect }) => effect)).toContain('worse');
  });
});
