/**
 * `npm run hash:paragraphs -- FILE`: paragraphs of policies under an open licence, as `tools/train-clauses/privacy/public.txt` keeps
 * them. A line of FILE is `= WHOSE | ADDRESS | LICENCE`, which begins a policy, or `[CATEGORY… / CATEGORY…] WORDS`, a paragraph with the
 * categories that each reader gave it.
 */
import { readText, runCommand } from '../json-lines.ts';
import { nameOf } from '../train-clauses/privacy-rows.ts';
import { paragraphLine } from '../train-clauses/public-policies.ts';

const USAGE = 'Say which paragraphs: npm run hash:paragraphs -- FILE\n';

function hashLine(line: string): string {
  if (line.startsWith('=')) return line;
  const [, marked, text] = /^\[([^\]]+)\]\s*(\S.*)$/.exec(line) ?? [];
  if (!marked || !text) throw new Error(`This is no paragraph with its categories: ${line.slice(0, 60)}`);
  const readings = marked.split('/').map((own) => own.trim().split(/\s+/));
  for (const category of readings.flat()) nameOf(category);
  if (!/\p{L}/u.test(text)) throw new Error(`This paragraph has no words: ${line.slice(0, 60)}`);
  return paragraphLine(text, readings);
}

function main([file]: string[]): void {
  if (!file) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const lines = readText(file)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) process.stdout.write(`${hashLine(line)}\n`);
}

runCommand(() => main(process.argv.slice(2)));
