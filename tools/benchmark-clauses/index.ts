/**
 * `npm run benchmark:clauses -- FILE.jsonl --labels opp115|claudette-LANG|tosdr --out FILE [--folds 5] [--by model|rules]`:
 * how well clauses are told apart.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { clauseLabeller, LEXICONS, learnLexicons, unpackModel } from '../../src/reading/index.ts';
import { madeOf } from '../train-clauses/made.ts';
import { DESIGNS, type Design, labelsOutOfFold, MODELS_FOLDER } from '../train-clauses/models.ts';
import { hasSeen } from '../train-clauses/seen.ts';
import { readLines, toRows } from '../train-clauses/sets.ts';
import { labeller, SCHEMES, type Scheme } from './labels.ts';
import { languageOf, schemeOf } from './names.ts';
import { measureLabels } from './score.ts';

/** Into how many hands documents are dealt where nothing else is said. */
const USUAL_FOLDS = 5;

learnLexicons(LEXICONS);
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
const fileOf = (model: string) => join(MODELS_FOLDER, `${model}.bin.gz`);
const readModel = (model: string) => unpackModel(gunzipSync(readFileSync(fileOf(model))));
const made = DESIGNS[design];
/** On clauses that the model has learnt from, only models fitted without them say something. */
const folds = Number(values.folds ?? (hasSeen(join(MODELS_FOLDER, `${design}.seen.txt`), texts) ? USUAL_FOLDS : 0));

const byRules = (rules: Scheme) => ({ by: 'by rules', answers: texts.map(labeller(rules, lang)) });
function byModel(note: string) {
  const model = readModel(design);
  const beside = made?.beside && { model: readModel(made.beside.name), lang: made.beside.lang };
  if (made && model.made !== madeOf(made.recipe))
    process.stderr.write('The model was fitted with other words than reading knows now: npm run train:clauses\n');
  return { by: `by the model${note}`, answers: texts.map(clauseLabeller(model, beside)) };
}
const byFolds = (one: Design) => ({
  by: `by models that never saw the clause's document or service (${folds} folds)`,
  answers: labelsOutOfFold(one, dirname(file), rows, folds),
});

/** Prints F1 of every label, or only of all together. */
function report({ by, answers }: { by: string; answers: string[][] }, labelsToo: boolean): void {
  const { labels, micro, macro } = measureLabels(scheme?.labels ?? [], rows, answers);
  console.log(`${file}: ${rows.length} clauses read as ${lang}, ${by}`);
  for (const one of labelsToo ? labels : [])
    console.log(
      `${one.name.padEnd(40)} F1 ${one.f1.toFixed(1).padStart(5)}   precision ${one.precision.toFixed(0).padStart(3)}   recall ${one.recall.toFixed(0).padStart(3)}`,
    );
  console.log(`micro F1 ${micro.toFixed(1)}, macro F1 ${macro.toFixed(1)}`);
}

const modelled = values.by !== 'rules' && existsSync(fileOf(design));
const folded = modelled && folds > 1 && made?.file ? made : null;
if (folded) report(byModel(', which has learnt from the set of this name: no measure on its own clauses'), false);
const answer = folded ? byFolds(folded) : modelled ? byModel('') : byRules(scheme);
if (values.out) writeFileSync(values.out, `${answer.answers.map((labels) => JSON.stringify({ labels })).join('\n')}\n`);
report(answer, true);
