import { expect, test } from 'vitest';
import { ownPolicies, parsePolicies } from '../../../tools/train-clauses/own-policies.ts';
import { CATEGORIES, nameOf, POLICIES_FOLDER } from '../../../tools/train-clauses/privacy-rows.ts';

const FILE = `# Posts with wings

## owl post, 1994
[first-party choice] What we write down
We write down your name.
You need not give it.
[contact]
Ask the head owl.

## pigeon post, 2001
[security]
Each pigeon wears a seal.
`;

test('a paragraph is its heading and its sentences, under all of its categories; a policy is a group', () => {
  const rows = parsePolicies(FILE, 'wings', nameOf);
  expect(rows.map(({ text }) => text)).toEqual([
    'What we write down We write down your name. You need not give it.',
    'Ask the head owl.',
    'Each pigeon wears a seal.',
  ]);
  expect(rows[0]?.labels).toEqual(['First Party Collection/Use', 'User Choice/Control']);
  expect(new Set(rows.map(({ group }) => group)).size).toBe(2);
});

test('a sentence before its paragraph, and a category that is none, are told of', () => {
  expect(() => parsePolicies('## owl post\nWe write down your name.', 'wings', nameOf)).toThrow(/before its paragraph/);
  expect(() => parsePolicies('[owls]\nWe write down your name.', 'wings', nameOf)).toThrow(/“owls” is no category/);
  expect(() => parsePolicies('[contact]\nAsk.\n## pigeon post\nWe fly.', 'wings', nameOf)).toThrow(/We fly/);
});

test('every paragraph that we wrote has words, every category has many, and none stands there twice', () => {
  const rows = ownPolicies(POLICIES_FOLDER, nameOf);
  expect(rows.filter(({ text }) => !/\p{L}/u.test(text))).toEqual([]);
  for (const { name } of CATEGORIES)
    expect(rows.filter(({ labels }) => labels.includes(name)).length, name).toBeGreaterThan(100);
  const long = rows.map(({ text }) => text).filter((text) => text.length > 40);
  expect(long.length - new Set(long).size).toBe(0);
});
