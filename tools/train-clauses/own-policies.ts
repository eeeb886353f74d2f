/**
 * Privacy policies of invented companies, in our own words. A file's lines: `# …` says what it holds, `## …` begins a policy and says
 * whose it is, `[CATEGORY …] HEADING` begins a paragraph under its categories, with a heading if it has one, and all others are its sentences.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './recipe.ts';

/**
 * The paragraphs of a file's `content`, each under its categories. Those of one policy are of one group.
 * @param nameOf the label that a category stands for; throws where there is none
 * @throws a sentence where words stand before their paragraph's line of categories
 */
export function parsePolicies(content: string, file: string, nameOf: (category: string) => string): Row[] {
  const rows: Row[] = [];
  let group = file;
  for (const line of content.split('\n').map((own) => own.trim())) {
    if (line === '' || /^#(?!#)/.test(line)) continue;
    const opened = /^\[([^\]]*)\](.*)$/.exec(line);
    const last = rows.at(-1);
    if (line.startsWith('##')) group = `${file} ${line.slice(2).trim()}`;
    else if (opened) {
      const categories = (opened[1] ?? '').split(' ');
      rows.push({ text: (opened[2] ?? '').trim(), labels: categories.map(nameOf), group, added: true });
    } else if (last?.group === group) last.text = `${last.text} ${line}`.trim();
    else throw new Error(`${file} has a sentence before its paragraph's line of categories: ${line}`);
  }
  return rows;
}

/** The paragraphs of all files in `folder`. See `parsePolicies`. */
export const ownPolicies = (folder: string, nameOf: (category: string) => string): Row[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => parsePolicies(readFileSync(join(folder, file), 'utf8'), file, nameOf));

/** The sentences of all files in `folder`, each with the file that it stands in. */
export const policySentences = (folder: string): { text: string; service: string }[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .map((line) => ({ text: line.trim(), service: file }))
        .filter(({ text }) => text !== '' && !/^[#[]/.test(text)),
    );
