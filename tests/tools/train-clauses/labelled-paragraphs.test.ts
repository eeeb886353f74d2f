import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MissingFile } from '../../../tools/json-lines.ts';
import { labelledParagraphs, readLabelled } from '../../../tools/train-clauses/labelled-paragraphs.ts';
import { patternLines } from '../../../tools/train-clauses/own-sentences.ts';
import { paragraphId, policyParagraphs } from '../../../tools/train-clauses/policy-paragraphs.ts';
import { CATEGORIES, PRIVACY_FOLDER } from '../../../tools/train-clauses/privacy-rows.ts';

const POLICY = `# Owl post

## What we gather

When you send a letter with an owl of ours, we write down:

- your name,
- your tower.

Owls are fed at seven in the evening, whatever the weather is like.
`;
const GATHERED = 'What we gather When you send a letter with an owl of ours, we write down: your name, your tower.';
const FED = 'Owls are fed at seven in the evening, whatever the weather is like.';

describe('paragraphs of a policy', () => {
  test('a paragraph has its list with it, and the heading that it stands under first', () => {
    expect(policyParagraphs(POLICY)).toEqual([GATHERED, FED]);
  });

  test('a long list is cut between items, and an item that says much is a paragraph of its own', () => {
    const many = Array.from({ length: 30 }, (_, at) => `- feather number ${at} of the owl that carries your post`);
    const cut = policyParagraphs(`We keep these feathers for as long as we like:\n\n${many.join('\n')}\n`);
    expect(cut.length).toBe(2);
    const long = `- ${'The owl may rest on a roof of its choice. '.repeat(8)}`;
    expect(policyParagraphs(`Owls have the following rights, and no others:\n\n- to sleep\n${long}\n`).length).toBe(2);
  });

  test('lines of a few words are no paragraphs', () => {
    expect(policyParagraphs('Back to top\n\nPrint\n')).toEqual([]);
  });

  test('how a paragraph is set does not change its name, another word does', () => {
    expect(paragraphId('“Owls” — are fed at  SEVEN.')).toBe(paragraphId('"Owls" are fed at seven'));
    expect(paragraphId('Owls are fed at eight')).not.toBe(paragraphId('Owls are fed at seven'));
  });
});

/** A corpus with one policy and one set of clauses, and a file of labels for it. */
function makeCorpus(labels: string) {
  const folder = mkdtempSync(join(tmpdir(), 'bya-labelled-'));
  for (const name of ['clauses', 'texts', 'labels']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'texts', 'owls.md'), POLICY);
  writeFileSync(join(folder, 'clauses', 'set.jsonl'), `${JSON.stringify({ text: FED, labels: [], doc: 'barn' })}\n`);
  writeFileSync(join(folder, 'labels', 'labelled.txt'), labels);
  return labelledParagraphs.bind(null, join(folder, 'clauses'), join(folder, 'labels'), (name) => name.toUpperCase());
}

describe('labelled paragraphs', () => {
  test('are found again by their names, in policies and in sets of clauses, with the service that they are of', () => {
    const read = makeCorpus(
      `= owls.md: Owl Post, Privacy Policy\n${paragraphId(GATHERED)} gathering\n= set.jsonl: a set\n${paragraphId(FED)} feeding care\n`,
    );
    expect(read()).toEqual([
      { text: GATHERED, labels: ['GATHERING'], group: 'owl post' },
      { text: FED, labels: ['FEEDING', 'CARE'], group: 'barn' },
    ]);
  });

  test('a text that is not there is named', () => {
    expect(makeCorpus('= cats.md: Cats, Privacy Policy\n0123456789 feeding\n')).toThrow(MissingFile);
    expect(makeCorpus('= cats.md: Cats, Privacy Policy\n0123456789 feeding\n')).toThrow(/cats\.md can't be read/);
  });

  test('a text that is another one than was labelled is named', () => {
    expect(makeCorpus('= owls.md: Owl Post, Privacy Policy\n0123456789 feeding\n')).toThrow(
      'owls.md has no paragraph 0123456789: it is not the text that was labelled.',
    );
  });

  test('a line that says no category is refused', () => {
    expect(() => readLabelled(['= owls.md: Owl Post', '0123456789'])).toThrow('0123456789');
    expect(() => readLabelled(['0123456789 feeding'])).toThrow('0123456789');
  });

  test('those of this project have categories that there are, and each has one line', () => {
    const files = readLabelled(patternLines(PRIVACY_FOLDER, 'labelled.txt'));
    const known = new Set(CATEGORIES.map(({ file }) => file));
    const lines = files.flatMap(({ categories }) => [...categories]);
    expect(lines.flatMap(([, categories]) => categories).filter((category) => !known.has(category))).toEqual([]);
    expect(lines.filter(([id]) => !/^[\da-f]{10}$/.test(id))).toEqual([]);
    expect(new Set(lines.map(([id]) => id)).size).toBe(lines.length);
  });
});
