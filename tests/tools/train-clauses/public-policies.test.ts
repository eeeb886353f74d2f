import { describe, expect, test } from 'vitest';
import { hashStems } from '../../../src/reading/index.ts';
import { guessText, likelyWords } from '../../../tools/train-clauses/likely-words.ts';
import { patternLines } from '../../../tools/train-clauses/own-sentences.ts';
import { CATEGORIES, nameOf, PRIVACY_FOLDER } from '../../../tools/train-clauses/privacy-rows.ts';
import { paragraphLine, parseParagraphs } from '../../../tools/train-clauses/public-policies.ts';

const GATHERED = 'When you send a letter with an owl of ours, we write down your name and your tower.';
const FED = 'Owls are fed at 7 in the evening.';

const upper = (category: string) => category.toUpperCase();

describe('paragraphs of public policies', () => {
  test('are known by the hashes of their stems, and learnt from as each reader marked them', () => {
    const line = paragraphLine(GATHERED, [['gathering'], ['gathering', 'naming']]);
    expect(line).not.toMatch(/letter|tower/);
    expect(parseParagraphs(['= Owl Post | owls.example | CC0', line], upper)).toEqual([
      { stems: hashStems(GATHERED), labels: ['GATHERING'], group: 'owl post' },
      { stems: hashStems(GATHERED), labels: ['GATHERING', 'NAMING'], group: 'owl post' },
    ]);
  });

  test('are read in the likeliest words with these stems, the commonest ones of texts that are here', () => {
    const words = likelyWords([
      'A sendable letter <b>thrice</b>.',
      'Sending 3 letters, sending towers; an owl sends letters.',
    ]);
    const guess = guessText(hashStems('Letters 12: 7 owls are sendings'), words);
    expect(guess).toBe('letters 0 0 sending');
    expect(hashStems(guess)).toEqual(hashStems('letters 5 6 sendings'));
  });

  test('one before the policy that it is of is told', () => {
    expect(() => parseParagraphs([paragraphLine(FED, [['feeding']])], upper)).toThrow('stands before the policy');
  });

  test('the ones that ship have categories of ours, a source and its licence', () => {
    const lines = patternLines(PRIVACY_FOLDER, 'public.txt');
    const heads = lines.filter((line) => line.startsWith('='));
    for (const head of heads) expect(head.split(' | ')).toHaveLength(3);
    const rows = parseParagraphs(lines, nameOf);
    for (const { stems } of rows) expect(stems.length).toBeGreaterThan(2);
    expect(new Set(rows.flatMap(({ labels }) => labels))).toEqual(new Set(CATEGORIES.map(({ name }) => name)));
  });
});
