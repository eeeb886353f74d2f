/**
 * `npm run benchmark:clauses -- FILE.jsonl --labels opp115|claudette-LANG|tosdr --out FILE [--folds 5] [--by model|rules]`:
 * how well clauses are told apart.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { runCommand } from '../json-lines.ts';
import { readLines, toRows } from '../train-clauses/sets.ts';
import { answersOf } from './answers.ts';
import { SCHEMES } from './labels.ts';
import { schemeOf } from './names.ts';
import { printScores } from './score.ts';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      labels: { type: 'string', default: '' },
      out: { type: 'string' },
      lang: { type: 'string' },
      folds: { type: 'string' },
      by: { type: 'string', default: 'model' },
    },
  });
  const [file] = positionals;
  const name = schemeOf(values.labels) ?? schemeOf(file ?? '');
  const scheme = SCHEMES[name ?? ''];
  if (!file || !name || !scheme) {
    process.stderr.write(
      `Say which file and which labels: npm run benchmark:clauses -- FILE.jsonl --labels ${Object.keys(SCHEMES).join('|')} --out FILE\n`,
    );
    process.exitCode = 2;
    return;
  }
  learnLexicons(LEXICONS);
  const rows = toRows(readLines(file));
  const { lang, beside, best } = answersOf({ ...values, file, name, scheme, rows });
  const print = ({ by, answers }: typeof best, labelsToo: boolean) => {
    console.log(`${file}: ${rows.length} clauses read as ${lang}, ${by}`);
    printScores(scheme.labels, rows, answers, labelsToo);
  };
  if (beside) print(beside, false);
  if (values.out) writeFileSync(values.out, `${best.answers.map((labels) => JSON.stringify({ labels })).join('\n')}\n`);
  print(best, true);
}

runCommand(main);
