/**
 * `npm run benchmark:clauses -- FILE.jsonl --labels opp115|claudette-LANG|tosdr --out FILE [--folds 5] [--by model|rules]`:
 * how well clauses are told apart.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { clauseLabeller, unpackModel } from '../../src/reading/index.ts';
import { DESIGNS, labelsOutOfFold, MODELS_FOLDER } from '../train-clauses/models.ts';
import { readLines, toRows } from '../train-clauses/sets.ts';
import { labeller, SCHEMES, type Scheme } from './labels.ts';
import { languageOf, schemeOf } from './names.ts';
import { measureLabels } from './score.ts';

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
  process.exit(2);
}

const rows = toRows(readLines(file));
const texts = rows.map(({ text }) => text);
const lang = languageOf([values.lang ?? '', values.labels, basename(file, '.jsonl')], texts);
const design = name === 'claudette' ? `claudette-${lang}` : name;
const model = join(MODELS_FOLDER, `${design}.bin.gz`);
const folds = Number(values.folds ?? 0);

/** The labels of every clause, and by what. */
function answer(rules: Scheme): { by: string; answers: string[][] } {
  if (values.by === 'rules' || !existsSync(model)) return { by: 'by rules', answers: texts.map(labeller(rules, lang)) };
  const made = DESIGNS[design];
  if (folds > 1 && made?.file)
    return {
      by: `by models that never saw the clause's document or service (${folds} folds)`,
      answers: labelsOutOfFold(made, dirname(file ?? ''), rows, folds),
    };
  const note = made?.file ? `; it was fitted to ${made.file}, on whose clauses only --folds 5 is honest` : '';
  return {
    by: `by the model${note}`,
    answers: texts.map(clauseLabeller(unpackModel(gunzipSync(readFileSync(model))))),
  };
}

const { by, answers } = answer(scheme);
if (values.out) writeFileSync(values.out, `${answers.map((labels) => JSON.stringify({ labels })).join('\n')}\n`);
console.log(`${file}: ${rows.length} clauses read as ${lang}, ${by}`);
const { labels, micro, macro } = measureLabels(scheme.labels, rows, answers);
for (const one of labels)
  console.log(
    `${one.name.padEnd(40)} F1 ${one.f1.toFixed(1).padStart(5)}   precision ${one.precision.toFixed(0).padStart(3)}   recall ${one.recall.toFixed(0).padStart(3)}`,
  );
console.log(`micro F1 ${micro.toFixed(1)}, macro F1 ${macro.toFixed(1)}`);
