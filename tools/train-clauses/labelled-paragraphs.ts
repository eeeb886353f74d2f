/**
 * Clauses that we read and labelled. The project keeps a part of each one's hash and its labels;
 * the words are found again in the sets that hold them.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { patternLines } from './own-sentences.ts';
import type { Row } from './recipe.ts';
import { readLines } from './sets.ts';

/** What names a paragraph: a part of the hash of its words, whatever signs and spaces stand between them. */
export const paragraphId = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .digest('hex')
    .slice(0, 10);

/** The categories of the paragraphs of one file, by their names. */
export interface LabelledFile {
  file: string;
  /** Whose words they are: paragraphs of one service are never torn apart. */
  service: string;
  categories: ReadonlyMap<string, readonly string[]>;
}

/**
 * The lines of a file of labels: `= FILE: SERVICE, …` opens a set, `ID CATEGORY…` is one of its clauses, with `none` where it has none.
 * @throws a sentence where a line is neither
 */
export function readLabelled(lines: readonly string[]): LabelledFile[] {
  const files: (LabelledFile & { categories: Map<string, string[]> })[] = [];
  for (const line of lines) {
    const opened = /^= ([\w.-]+): ([^,]+)/.exec(line);
    if (opened) {
      files.push({ file: opened[1] ?? '', service: opened[2] ?? '', categories: new Map() });
      continue;
    }
    const [id = '', ...categories] = line.split(' ');
    const last = files.at(-1);
    if (!last || categories.length === 0) throw new Error(`No paragraph with its categories: ${line}`);
    last.categories.set(id, categories);
  }
  return files;
}

/** What stands for no category. */
export const NONE = 'none';

/** A text, and whose it is. */
export interface Passage {
  text: string;
  service: string;
}

/** The clauses of a set. */
const passagesOf = (folder: string, { file, service }: LabelledFile): Passage[] =>
  readLines(join(folder, file)).map(({ text, doc }) => ({ text, service: doc ?? service }));

type LabelledRow = Required<Pick<Row, 'text' | 'labels' | 'group'>>;

/**
 * The labelled ones among `passages`.
 * @param nameOf the label that a category stands for
 * @throws a sentence where one that was labelled is not there
 */
export function labelledAmong(
  { file, categories }: LabelledFile,
  passages: readonly Passage[],
  nameOf: (category: string) => string,
): LabelledRow[] {
  const known = new Map(passages.map((passage) => [paragraphId(passage.text), passage]));
  return [...categories].map(([id, own]) => {
    const passage = known.get(id);
    if (!passage) throw new Error(`${file} has no paragraph ${id}: it is not the text that was labelled.`);
    const labels = own.filter((category) => category !== NONE).map(nameOf);
    return { text: passage.text, labels, group: passage.service.toLowerCase() };
  });
}

/**
 * The labelled paragraphs with their words, found in `folder`, the corpus's folder of clauses. One that two of us labelled is there twice.
 * @param nameOf the label that a category stands for
 * @throws MissingFile where a text is not there; a sentence where it is another one than was labelled
 */
export const labelledParagraphs = (
  folder: string,
  labelsFolder: string,
  nameOf: (category: string) => string,
): LabelledRow[] =>
  readLabelled(patternLines(labelsFolder, 'labelled.txt')).flatMap((labelled) =>
    labelledAmong(labelled, passagesOf(folder, labelled), nameOf),
  );
