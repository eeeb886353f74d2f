import { describe, expect, test } from 'vitest';
import drawings from '../../extension/interface/signs.json';
import { TOPICS } from '../../src/vocabulary.ts';

const drawn = new Map(Object.entries(drawings));
const isOfOneSign = (topic: string) => /^(?:choice|notice)\./.test(topic);

describe('signs', () => {
  test('each kind of data, recipient, purpose and term has one of its own', () => {
    const own = TOPICS.filter((topic) => !isOfOneSign(topic));
    expect(own.filter((topic) => !drawn.has(topic))).toEqual([]);
    expect(new Set(drawn.values()).size).toBe(drawn.size);
  });

  test('all choices have one, and all notices', () => {
    expect(drawn.has('choice') && drawn.has('notice')).toBe(true);
  });

  test('there is none that nothing has', () => {
    const known = new Set<string>([...TOPICS.filter((topic) => !isOfOneSign(topic)), 'choice', 'notice']);
    expect([...drawn.keys()].filter((key) => !known.has(key))).toEqual([]);
  });

  test('they are drawn in lines that begin inside the same square', () => {
    for (const [key, path] of drawn) {
      expect(path, key).toMatch(/^M[\d\s.,MmLlHhVvCcSsAaZz-]+$/);
      for (const [, x, y] of path.matchAll(/M\s*([\d.]+)\s+([\d.]+)/g)) {
        expect(Math.max(Number(x), Number(y)), key).toBeLessThanOrEqual(20);
      }
    }
  });
});
