import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManagedSettings } from '../../src/knowledge/index.ts';

/** Everything that one can say. */
const EVERYTHING = {
  feeds: ['https://feeds.school.example/ KEY'],
  mutedHosts: ['intranet.school.example'],
  region: 'DE',
  pauseBeforeSerious: true,
  readLinkedTexts: false,
  recheckAccepted: true,
};
const NOTHING = { feeds: [], mutedHosts: [] };

describe('what an organisation sets by policy', () => {
  test('is taken as it is said', () => {
    expect(readManagedSettings(EVERYTHING)).toEqual({ managed: EVERYTHING, problems: [] });
  });

  test.each([[undefined], [null], [{}], [{ somethingElse: 1 }]])('is nothing where it says nothing: %j', (stored) => {
    expect(readManagedSettings(stored)).toEqual({ managed: NOTHING, problems: [] });
  });

  test('is left out where it is wrong, with a sentence for each, and the rest holds', () => {
    const { managed, problems } = readManagedSettings({
      feeds: ['https://feeds.school.example/ KEY', 7],
      mutedHosts: 'intranet.school.example',
      pauseBeforeSerious: 'yes',
      readLinkedTexts: false,
      region: 'Germany',
    });
    expect(managed).toEqual({ ...NOTHING, feeds: ['https://feeds.school.example/ KEY'], readLinkedTexts: false });
    expect(problems).toHaveLength(4);
    for (const name of ['feeds', 'mutedHosts', 'pauseBeforeSerious', 'region'])
      expect(problems.some((problem) => problem.includes(`“${name}”`))).toBe(true);
  });

  test('is cut where it has more than can be taken, and says so', () => {
    const { managed, problems } = readManagedSettings({
      mutedHosts: Array.from({ length: 1200 }, (_, at) => `h${at}.example`),
    });
    expect(managed.mutedHosts).toHaveLength(1000);
    expect(problems).toHaveLength(1);
  });

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Array.isArray(readManagedSettings(stored).problems)).toBe(true);
      }),
    );
  });

  test('has no feeds to leave where what is said of them is no list', () => {
    expect(readManagedSettings({ feeds: 'https://feeds.school.example/ KEY' }).managed.feeds).toBeNull();
  });

  test.each(['USA', 'de', 'Germany', ''])('takes no “%s” for a region', (region) => {
    expect(readManagedSettings({ region }).problems).toHaveLength(1);
  });

  test('may say just what the schema says that the browser reads, of the same types', () => {
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const types = Object.fromEntries(
      Object.entries(EVERYTHING).map(([name, value]) => [name, Array.isArray(value) ? 'array' : typeof value]),
    );
    expect(Object.fromEntries(Object.keys(properties).map((name) => [name, properties[name].type]))).toEqual(types);
  });
});
