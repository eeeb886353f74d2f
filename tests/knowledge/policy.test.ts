import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/knowledge/index.ts';

const NOTHING = { feeds: [], mutedHosts: [] };

describe('what an organisation sets by policy', () => {
  test('is taken as it is said', () => {
    const policy = {
      feeds: ['https://feeds.school.example/ KEY'],
      mutedHosts: ['intranet.school.example'],
      pauseBeforeSerious: true,
      readLinkedTexts: false,
      recheckAccepted: true,
      region: 'DE',
    };
    expect(readPolicy(policy)).toEqual({ policy, problems: [] });
  });

  test.each([[undefined], [null], [{}], [{ somethingElse: 1 }]])('is nothing where it says nothing: %j', (stored) => {
    expect(readPolicy(stored)).toEqual({ policy: NOTHING, problems: [] });
  });

  test('is left out where it is wrong, with a sentence for each, and the rest holds', () => {
    const { policy, problems } = readPolicy({
      feeds: ['https://feeds.school.example/ KEY', 7],
      mutedHosts: 'intranet.school.example',
      pauseBeforeSerious: 'yes',
      readLinkedTexts: false,
      region: 'Germany',
    });
    expect(policy).toEqual({ ...NOTHING, feeds: ['https://feeds.school.example/ KEY'], readLinkedTexts: false });
    expect(problems).toHaveLength(4);
    for (const name of ['feeds', 'mutedHosts', 'pauseBeforeSerious', 'region'])
      expect(problems.some((problem) => problem.includes(`“${name}”`))).toBe(true);
  });

  test('is cut where it has more than can be taken, and says so', () => {
    const { policy, problems } = readPolicy({ mutedHosts: Array.from({ length: 1200 }, (_, at) => `h${at}.example`) });
    expect(policy.mutedHosts).toHaveLength(1000);
    expect(problems).toHaveLength(1);
  });

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Array.isArray(readPolicy(stored).problems)).toBe(true);
      }),
    );
  });

  test('may say just what the schema says that the browser reads', () => {
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const wrong = Object.fromEntries(Object.keys(properties).map((name) => [name, { wrong: true }]));
    expect(readPolicy(wrong).problems).toHaveLength(Object.keys(properties).length);
  });
});
