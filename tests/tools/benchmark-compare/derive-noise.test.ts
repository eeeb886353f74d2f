import { expect, it } from 'vitest';
import { deriveNoise, NOISE } from '../../../tools/benchmark-compare/derive-noise.ts';

/** It has something of everything that is played with. */
const TEXT = `# Privacy Policy of the owls

Effective date: 4 March 2019

## What we **collect**

We collect your address – see [the list](https://owls.example/list) – and “nothing else” from the letters that you send every morning. We keep it in the tower for as long as the owl that brought it is with us.

* your address
* your name

## Who gets it

Nobody gets your address.

## How to reach us

Write a letter to the tower, and an owl will come.
`;

const ofKind = (kind: string) => deriveNoise([TEXT], 100).find((pair) => pair.kind === kind)?.after ?? '';
const wordsOf = (text: string) => (text.match(/\p{L}+/gu) ?? []).sort();

it('derives a version of every kind from a text that has something of everything', () => {
  const kinds = new Set(deriveNoise([TEXT], 100).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(Object.keys(NOISE).sort());
});

it('derives as many as are asked for, each unlike its text, and the same ones every time', () => {
  const texts = [TEXT, TEXT.replace('Nobody', 'No company')];
  const pairs = deriveNoise(texts, 10);
  expect(pairs).toHaveLength(10);
  for (const { before, after } of pairs) {
    expect(texts).toContain(before);
    expect(after).not.toBe(before);
  }
  expect(deriveNoise(texts, 10)).toEqual(pairs);
});

it('leaves a text out where there is nothing to play with', () => {
  const kinds = deriveNoise(['Nobody gets it'], 100).map(({ kind }) => kind);
  expect(kinds).toContain('copied whole');
  for (const kind of ['links', 'dates', 'bullets', 'headings', 'quotes']) expect(kinds).not.toContain(kind);
});

it('keeps every word where sections change places, lines are cut, or signs are written in another way', () => {
  for (const kind of ['order', 'split paragraphs', 'emphasis', 'bullets', 'headings', 'quotes', 'numbering', 'dates'])
    expect(wordsOf(ofKind(kind)), kind).toEqual(wordsOf(TEXT));
});

it('changes of links nothing but their addresses, or takes those away', () => {
  expect(ofKind('links')).toMatch(/\[the list\]\(https:\/\/owls\.example\/list\?utm_source=x&token=\d+\)/);
  expect(ofKind('links gone')).toBe(TEXT.replace('[the list](https://owls.example/list)', 'the list'));
});

it('moves nothing but the year of the day from which a text holds', () => {
  expect(ofKind('dates')).toBe(TEXT.replace('2019', '2031'));
});
