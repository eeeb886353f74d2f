/**
 * Paragraphs of policies that others publish under an open licence. Their words are not in the project: it has the hashes of their
 * stems in order. A file's lines: `= WHOSE | ADDRESS | LICENCE` begins a policy; all others are a paragraph, `CATEGORY… / CATEGORY… HASHES`,
 * with the categories that each reader gave it alone.
 */
import { hashStems } from '../../src/reading/index.ts';
import { patternLines } from './own-sentences.ts';
import type { Row } from './recipe.ts';

/** Bytes of a hash. */
const BYTES = 4;

function packStems(stems: readonly number[]): string {
  const bytes = Buffer.alloc(stems.length * BYTES);
  for (const [at, stem] of stems.entries()) bytes.writeUInt32BE(stem, at * BYTES);
  return bytes.toString('base64');
}

function unpackStems(packed: string): number[] {
  const bytes = Buffer.from(packed, 'base64');
  return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, at) => bytes.readUInt32BE(at * BYTES));
}

/** The line of a paragraph that several have read. */
export const paragraphLine = (text: string, readings: readonly (readonly string[])[]): string =>
  `${readings.map((categories) => categories.join(' ')).join(' / ')} ${packStems(hashStems(text))}`;

/** A paragraph as one reader marked it: hashes of its stems in order, its labels, and whose policy it is of. */
export type HashedParagraph = Pick<Row, 'labels' | 'group'> & { stems: readonly number[] };

/**
 * The paragraphs of a file's `lines`, each once for every reader. Those of one policy are of one group.
 * @param nameOf the label that a category stands for; throws where there is none
 * @throws a sentence where a paragraph stands before the policy that it is of
 */
export function parseParagraphs(lines: readonly string[], nameOf: (category: string) => string): HashedParagraph[] {
  let group: string | null = null;
  return lines.flatMap((line) => {
    if (line.startsWith('=')) {
      group = line.slice(1).split('|')[0]?.trim().toLowerCase() ?? '';
      return [];
    }
    if (group === null) throw new Error(`A paragraph stands before the policy that it is of: ${line.slice(0, 60)}`);
    const own = group;
    const end = line.lastIndexOf(' ');
    const stems = unpackStems(line.slice(end + 1));
    return line
      .slice(0, end)
      .split('/')
      .map((categories) => ({
        stems,
        labels: categories.trim().split(' ').map(nameOf),
        group: own,
      }));
  });
}

/** The paragraphs of the file `name` in `folder`. See `parseParagraphs`. */
export const publicPolicies = (folder: string, name: string, nameOf: (category: string) => string): HashedParagraph[] =>
  parseParagraphs(patternLines(folder, name), nameOf);
