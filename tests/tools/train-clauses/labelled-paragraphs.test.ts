import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MissingFile } from '../../../tools/json-lines.ts';
import { labelledParagraphs, paragraphId, readLabelled } from '../../../tools/train-clauses/labelled-paragraphs.ts';
import { patternLines } from '../../../tools/train-clauses/own-sentences.ts';
import { CATEGORIES, PRIVACY_FOLDER } from '../../../tools/train-clauses/privacy-rows.ts';

const GATHERED = 'When you send a letter with an owl of ours, we write down your name and your tower.';
const FED = 'Owls are fed at seven in the evening, whatever the weather is like.';

/** A set of clauses, and a file of labels for it. */
function makeCorpus(labels: string) {
  const folder = mkdtempSync(join(tmpdir(), 'bya-labelled-'));
  const clauses = [
    { text: GATHERED, labels: [] },
    { text: FED, labels: [], doc: 'barn' },
  ];
  writeFileSync(join(folder, 'set.jsonl'), clauses.map((clause) => `${JSON.stringify(clause)}\n`).join(''));
  writeFileSync(join(folder, 'labelled.txt'), labels);
  return () => labelledParagraphs(folder, folder, (name) => name.toUpperCase());
}

test('how a paragraph is set does not change its name, another word does', () => {
  expect(paragraphId('“Owls” — are fed at  SEVEN.')).toBe(paragraphId('"Owls" are fed at seven'));
  expect(paragraphId('Owls are fed at eight')).not.toBe(paragraphId('Owls are fed at seven'));
});

describe('labelled paragraphs', () => {
  test('are found again by their names, with the service that they are of', () => {
    const read = makeCorpus(
      `= set.jsonl: Owl Post\n${paragraphId(GATHERED)} gathering\n${paragraphId(FED)} feeding care\n`,
    );
    expect(read()).toEqual([
      { text: GATHERED, labels: ['GATHERING'], group: 'owl post' },
      { text: FED, labels: ['FEEDING', 'CARE'], group: 'barn' },
    ]);
  });

  test('one that two people labelled is learnt from as each of them read it', () => {
    const read = makeCorpus(
      `= set.jsonl: Owl Post, one\n${paragraphId(FED)} feeding\n= set.jsonl: Owl Post, two\n${paragraphId(FED)} care\n`,
    );
    expect(read().map(({ labels }) => labels)).toEqual([['FEEDING'], ['CARE']]);
  });

  test('one that has no category is learnt from as such', () => {
    expect(makeCorpus(`= set.jsonl: Owl Post\n${paragraphId(FED)} none\n`)().map(({ labels }) => labels)).toEqual([[]]);
  });

  test('a set that is not there is named', () => {
    const read = makeCorpus('= cats.jsonl: Cats\n0123456789 feeding\n');
    expect(read).toThrow(MissingFile);
    expect(read).toThrow(/cats\.jsonl can't be read/);
  });

  test('a set without a clause that was labelled is named', () => {
    expect(makeCorpus('= set.jsonl: Owl Post\n0123456789 feeding\n')).toThrow(
      'set.jsonl has no paragraph 0123456789: it is not the text that was labelled.',
    );
  });

  test('a line that says no category is refused', () => {
    expect(() => readLabelled(['= owls.md: Owl Post', '0123456789'])).toThrow('0123456789');
    expect(() => readLabelled(['0123456789 feeding'])).toThrow('0123456789');
  });

  test('those of this project have categories that there are, and are of sets that may be learnt from', () => {
    const files = readLabelled(patternLines(PRIVACY_FOLDER, 'labelled.txt'));
    const known = new Set(CATEGORIES.map(({ file }) => file));
    const lines = files.flatMap(({ categories }) => [...categories]);
    expect(files.map(({ file }) => file)).toEqual(['tosdr-2021.jsonl', 'tosdr-2021.jsonl']);
    expect(lines.flatMap(([, categories]) => categories).filter((category) => !known.has(category))).toEqual([]);
    expect(lines.filter(([id]) => !/^[\da-f]{10}$/.test(id))).toEqual([]);
  });
});
