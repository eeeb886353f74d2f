/** Who labels the clauses of a set: rules, its model, or models that have not seen them. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { clauseLabeller, type ReadLanguage, unpackModel } from '../../src/reading/index.ts';
import { MODELS_FOLDER } from '../train-clauses/kept-models.ts';
import { madeOf } from '../train-clauses/made.ts';
import { DESIGNS, type Design, labelsOutOfFold } from '../train-clauses/models.ts';
import type { Row } from '../train-clauses/recipe.ts';
import { hasSeen } from '../train-clauses/seen.ts';
import { labeller, type Scheme } from './labels.ts';
import { languageOf } from './names.ts';

/** Into how many hands documents are dealt where nothing else is said. */
const USUAL_FOLDS = 5;

interface Asked {
  file: string;
  /** Of the scheme. */
  name: string;
  scheme: Scheme;
  rows: Row[];
  /** As the command was given them. */
  labels: string;
  lang?: string | undefined;
  folds?: string | undefined;
  by: string;
}

interface Answers {
  /** Who answered, in words. */
  by: string;
  /** One list of labels a clause. */
  answers: string[][];
}

const fileOf = (model: string) => join(MODELS_FOLDER, `${model}.bin.gz`);
const readModel = (model: string) => unpackModel(gunzipSync(readFileSync(fileOf(model))));

function byModel(design: string, texts: readonly string[], note = ''): Answers {
  const made = DESIGNS[design];
  const model = readModel(design);
  const beside = made?.beside && { model: readModel(made.beside.name), lang: made.beside.lang };
  if (made && model.made !== madeOf(made.recipe))
    process.stderr.write('The model was fitted with other words than reading knows now: npm run train:clauses\n');
  return { by: `by the model${note}`, answers: texts.map(clauseLabeller(model, beside)) };
}

const byFolds = (design: Design, file: string, rows: Row[], folds: number): Answers => ({
  by: `by models that never saw the clause's document or service (${folds} folds)`,
  answers: labelsOutOfFold(design, dirname(file), rows, folds),
});

/**
 * @returns the language that clauses were read in; the answers that count; and, where the kept model has learnt from these very
 * clauses, its own, which are no measure
 */
export function answersOf(asked: Asked): { lang: ReadLanguage; beside: Answers | null; best: Answers } {
  const { file, name, scheme, rows } = asked;
  const texts = rows.map(({ text }) => text);
  const lang = languageOf([asked.lang ?? '', asked.labels, basename(file, '.jsonl')], texts);
  const design = name === 'claudette' ? `claudette-${lang}` : name;
  if (asked.by === 'rules' || !existsSync(fileOf(design)))
    return { lang, beside: null, best: { by: 'by rules', answers: texts.map(labeller(scheme, lang)) } };
  /** On clauses that the model has learnt from, only models fitted without them say something. */
  const isSeen = hasSeen(join(MODELS_FOLDER, `${design}.seen.txt`), texts);
  const folds = Number(asked.folds ?? (isSeen ? USUAL_FOLDS : 0));
  const made = DESIGNS[design];
  if (!(folds > 1 && made?.file)) return { lang, beside: null, best: byModel(design, texts) };
  const beside = byModel(design, texts, ', which has learnt from the set of this name: no measure on its own clauses');
  return { lang, beside, best: byFolds(made, file, rows, folds) };
}
