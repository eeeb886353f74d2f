import { describe, expect, test } from 'vitest';
import { clauseFeatures, hashStems } from '../../../src/reading/index.ts';
import { patternLines } from '../../../tools/train-clauses/own-sentences.ts';
import { prepareRows } from '../../../tools/train-clauses/prepare.ts';
import { CATEGORIES, nameOf, PRIVACY_FOLDER } from '../../../tools/train-clauses/privacy-rows.ts';
import { paragraphLine, parseParagraphs } from '../../../tools/train-clauses/public-policies.ts';

const GATHERED = 'When you send a letter with an owl of ours, we write down your name and your tower.';
const FED = 'Owls are fed at 7 in the evening, whatever the weather is like.';

const upper = (category: string) => category.toUpperCase();

describe('paragraphs of public policies', () => {
  test('are known by the hashes of their stems, and learnt from as each reader marked them', () => {
    const line = paragraphLine(GATHERED, [['gathering'], ['gathering', 'naming']]);
    expect(line).not.toMatch(/letter|tower/);
    expect(parseParagraphs(['= Owl Post | owls.example | CC0', line], upper)).toEqual([
      { text: '', stems: hashStems(GATHERED), labels: ['GATHERING'], group: 'owl post', added: true },
      { text: '', stems: hashStems(GATHERED), labels: ['GATHERING', 'NAMING'], group: 'owl post', added: true },
    ]);
  });

  test('have the runs and pairs of stems that their words would have', () => {
    const outputs = [{ name: 'FEEDING', label: 'FEEDING' }];
    const recipe = {
      decision: 'each',
      keyBits: 24,
      grams: 2,
      window: 5,
      pairWeight: 0.5,
      letterWeight: 0,
      reading: null,
      concepts: null,
      tellingPerLabel: 4,
      cost: 1,
      positive: 1,
      epochs: 5,
      features: 100,
      steps: 7,
      margin: 0,
    } as const;
    const rows = [FED, FED, FED, GATHERED, GATHERED, GATHERED].map((text, at) => ({
      text,
      labels: at < 3 ? ['FEEDING'] : [],
      group: 'x',
    }));
    const bare = rows.map((row) => ({ ...row, text: '', stems: hashStems(row.text) }));
    const [known, hashed] = [rows, bare].map((all) => prepareRows(all, outputs, recipe));
    expect(hashed?.shape.telling).toEqual(known?.shape.telling);
    expect(hashed?.shape.telling.size).toBeGreaterThan(0);
    expect(hashed?.matrix).toEqual(known?.matrix);
    expect(clauseFeatures('', { ...recipe, telling: new Set() }).size).toBe(0);
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
