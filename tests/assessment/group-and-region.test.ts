import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import type { PolicyChange } from '../../src/model.ts';
import { makeChange, makePrompt, makeService } from './builders.ts';

const today = '2024-04-10';
const parrot = makeService({ group: 'Birds', domains: ['parrot.example', 'parrot-shop.example'] });
const owl = makeService({ id: 'owl', name: 'Owl', domains: ['owl.example'], group: 'Birds' });
const ofOwl = (parts: Partial<PolicyChange>) => makeChange({ id: 'owl-2024', service: owl, ...parts });
const linkingTo = (url: string) =>
  makePrompt({ documents: [{ type: 'Privacy Policy', title: 'Privacy Policy', url }] });

describe("another service's change", () => {
  const shared = ofOwl({ documents: [{ type: 'Privacy Policy', url: 'https://www.owl.example/group/privacy' }] });
  const input = { service: parrot, changes: [], groupChanges: [shared], decisions: [], today };

  it('bears on a prompt that links to the text it is about', () => {
    const { changes, unknown } = assess({ ...input, prompt: linkingTo('https://owl.example/group/privacy/?lang=en') });
    expect(changes.map(({ id }) => id)).toEqual(['owl-2024']);
    expect(unknown).not.toContain('change-not-known');
  });

  it('does not bear on a prompt that links to others', () => {
    const assessment = assess({ ...input, prompt: linkingTo('https://parrot.example/privacy') });
    expect(assessment.changes).toEqual([]);
    expect(assessment.unknown).toContain('change-not-known');
  });

  it('bears on a service on whose own domain the text stands, with or without a prompt', () => {
    const onShop = ofOwl({ documents: [{ type: 'Privacy Policy', url: 'https://help.parrot-shop.example/privacy' }] });
    expect(assess({ ...input, groupChanges: [onShop], prompt: null }).changes).toHaveLength(1);
  });

  it('is left out where the services are not of one group, whatever the link', () => {
    const stranger = { ...shared, service: { ...owl, group: 'Beasts' } };
    const prompt = linkingTo('https://owl.example/group/privacy');
    expect(assess({ ...input, groupChanges: [stranger], prompt }).changes).toEqual([]);
    const alone = { ...shared, service: { ...owl, group: null } };
    expect(assess({ ...input, service: { ...parrot, group: null }, groupChanges: [alone], prompt }).changes).toEqual(
      [],
    );
  });

  it('comes with those of the service itself, most telling first', () => {
    const own = makeChange({ id: 'parrot-2020', announced: '2020-01-01', effective: '2020-01-01' });
    const prompt = linkingTo('https://owl.example/group/privacy');
    expect(assess({ ...input, changes: [own], prompt }).changes.map(({ id }) => id)).toEqual([
      'owl-2024',
      'parrot-2020',
    ]);
  });
});

describe('a change of another region', () => {
  const prompt = makePrompt();
  const levelIn = (region: string | null, parts: Partial<PolicyChange>) => {
    const change = makeChange({ announced: '2024-04-01', effective: '2024-04-01', ...parts });
    const { unknown } = assess({ prompt, service: makeService(), changes: [change], decisions: [], today, region });
    return unknown.includes('change-not-known') ? 'history' : 'news';
  };

  it.each([
    ['US', ['US'], 'news'],
    ['US', ['EEA'], 'history'],
    ['DE', ['EEA'], 'news'],
    ['DE', ['EU', 'UK'], 'news'],
    ['NO', ['EU'], 'history'],
    ['GB', ['UK'], 'news'],
    ['IN', ['worldwide'], 'news'],
    [null, ['US'], 'news'],
  ])('for a person in %s, one for %j is %s', (region, regions, expected) => {
    expect(levelIn(region, { regions })).toBe(expected);
  });

  it('is history for a person in a region that it names as unaffected', () => {
    const parts = { regions: ['worldwide'], unaffected: [{ region: 'EEA', statement: { en: 'Not in Europe.' } }] };
    expect(levelIn('FR', parts)).toBe('history');
    expect(levelIn('US', parts)).toBe('news');
  });

  it('is told as uncertain only to those who have not said where they are', () => {
    const change = makeChange({ announced: '2024-04-01', effective: '2024-04-01', regions: ['US'] });
    const unknownIn = (region: string | null) =>
      assess({ prompt, service: makeService(), changes: [change], decisions: [], today, region }).unknown;
    expect(unknownIn(null)).toContain('another-region');
    expect(unknownIn('US')).not.toContain('another-region');
  });
});
