/** The models: what each is fitted to and how. */
import { join } from 'node:path';
import { type ClauseModel, clauseLabeller, TERMS_LANGUAGES, type TermsLanguage } from '../../src/reading/index.ts';
import { TOPICS } from '../../src/vocabulary.ts';
import { CLAUDETTE_LABELS, POINT_LABELS } from '../benchmark-clauses/label-names.ts';
import { foldsOf } from './evaluate.ts';
import { fitPrepared } from './fit.ts';
import { labelledClauses, legalBenchClauses } from './labelled-clauses.ts';
import { withoutLikes } from './likes.ts';
import { madeOf, TERMS_FOLDER } from './made.ts';
import { ownTerms } from './own-sentences.ts';
import { type Output, type Prepared, prepareRows } from './prepare.ts';
import { CATEGORIES, privacyRows } from './privacy-rows.ts';
import type { Recipe, Row } from './recipe.ts';
import { readLines, readSet, TOSDR, toRows } from './sets.ts';
import type { Beside } from './thresholds.ts';
import { topicRows } from './topic-rows.ts';

/** How a model comes about. */
export interface Design {
  /** The file of the set that it is fitted to, in the corpus's folder of clauses; none for our own sentences. */
  file?: string;
  outputs: Output[];
  recipe: Recipe;
  /** What else it learns from, besides the set: the rows to be measured are passed to keep their likes out. */
  added: (folder: string, measured: readonly Row[]) => Row[];
  /** The set's rows made ready. */
  ready: (rows: readonly Row[]) => Row[];
  /** The model of this name adds its scores, and reads concepts in `lang`. */
  beside?: { name: string; lang: TermsLanguage };
}

const sameName = (names: readonly string[]): Output[] => names.map((name) => ({ name, label: name }));

const termsFile = (lang: TermsLanguage) => `claudette-${lang}.jsonl`;

/** The name of the model that all languages of terms share. */
const CONCEPTS = 'claudette-concepts';

const terms = (lang: TermsLanguage): Design => ({
  file: termsFile(lang),
  outputs: sameName(CLAUDETTE_LABELS),
  recipe: {
    decision: 'each',
    keyBits: 20,
    grams: 2,
    window: 20,
    pairWeight: 1,
    letterWeight: 0,
    reading: null,
    concepts: null,
    tellingPerLabel: 80,
    cost: 0.3,
    positive: 2,
    epochs: 30,
    features: 20_000,
    steps: 7,
  },
  added: (folder, measured) => [
    ...ownTerms(TERMS_FOLDER, lang),
    ...(lang === 'en' ? withoutLikes(otherEnglish(folder), measured) : []),
  ],
  ready: (rows) => [...rows],
  beside: { name: CONCEPTS, lang },
});

/** English clauses of other contracts: LegalBench's, and those that we labelled. */
const otherEnglish = (folder: string): Row[] => [...legalBenchClauses(folder), ...labelledClauses(folder)];

/** Of clauses without a label, English ones are enough with every second of the others. */
const SKIPPED = 2;

/** What a sentence of ours, and a real clause of another contract, count beside one of the set's own in the model of concepts. */
const [OUR_WEIGHT, OTHER_WEIGHT] = [0.5, 2];

/** Clauses of all languages, with English ones that are none of those contracts in another version. */
function clausesOfAllLanguages(folder: string): Row[] {
  const rows = TERMS_LANGUAGES.flatMap((lang) => [
    ...readSet(join(folder, termsFile(lang)))
      .filter(({ labels }, at) => lang === 'en' || labels.length > 0 || at % SKIPPED === 0)
      .map((row) => ({ ...row, lang })),
    ...ownTerms(TERMS_FOLDER, lang).map((row) => ({ ...row, lang, weight: OUR_WEIGHT })),
  ]);
  const english = rows.filter(({ lang, added }) => lang === 'en' && !added);
  const others = withoutLikes(otherEnglish(folder), english);
  return [...rows, ...others.map((row) => ({ ...row, weight: OTHER_WEIGHT }))];
}

/** What terms speak of is the same in every language: one model for all that learns from all. */
const concepts: Design = {
  outputs: sameName(CLAUDETTE_LABELS),
  recipe: {
    decision: 'each',
    keyBits: 20,
    grams: 0,
    window: 0,
    pairWeight: 0,
    letterWeight: 0,
    reading: null,
    concepts: { window: 15, triples: 8 },
    tellingPerLabel: 0,
    cost: 0.1,
    positive: 2,
    epochs: 12,
    features: 12_000,
    steps: 7,
    margin: 0,
  },
  added: clausesOfAllLanguages,
  ready: () => [],
};

/** Cases with fewer clauses lend no telling stems. */
const LEAST_OF_A_CASE = 10;

const POINT_NAMES: ReadonlySet<string> = new Set(POINT_LABELS);

const points: Design = {
  file: TOSDR,
  outputs: sameName(POINT_LABELS),
  recipe: {
    decision: 'best',
    keyBits: 24,
    grams: 2,
    window: 12,
    pairWeight: 0.5,
    letterWeight: 0,
    reading: null,
    concepts: null,
    tellingPerLabel: 10,
    tellingLabels: [],
    cost: 1,
    positive: 1,
    epochs: 30,
    features: 12_000,
    steps: 15,
    margin: 0,
  },
  added: () => [],
  ready: (rows) => rows.filter(({ labels }) => labels.some((label) => POINT_NAMES.has(label))),
};

/** Paragraphs of policies that nobody has seen score lower: a label is said from here on. Found on policies kept out. */
const UNFORESEEN = -0.1;

const privacy: Design = {
  outputs: sameName(CATEGORIES.map(({ name }) => name)),
  recipe: {
    decision: 'each-or-best',
    keyBits: 22,
    grams: 2,
    window: 20,
    pairWeight: 0.5,
    letterWeight: 0.5,
    reading: { lang: 'en', weight: 0.7 },
    concepts: null,
    tellingPerLabel: 60,
    cost: 0.1,
    positive: 1,
    epochs: 30,
    features: 20_000,
    steps: 9,
    margin: UNFORESEEN,
  },
  added: (folder) => privacyRows(folder, toRows(readLines(join(folder, points.file ?? '')))),
  ready: () => [],
};

const topics: Design = {
  outputs: sameName(TOPICS.filter((topic) => topic !== 'notice.promise-removed')),
  recipe: {
    decision: 'each',
    keyBits: 20,
    grams: 2,
    window: 0,
    pairWeight: 0,
    letterWeight: 0,
    reading: { lang: 'en', weight: 1.5 },
    concepts: null,
    tellingPerLabel: 0,
    cost: 0.5,
    positive: 1,
    epochs: 20,
    features: 3000,
    steps: 3,
    margin: 0,
  },
  added: topicRows,
  ready: () => [],
};

export const DESIGNS: Record<string, Design> = {
  ...Object.fromEntries(TERMS_LANGUAGES.map((lang) => [`claudette-${lang}`, terms(lang)])),
  [CONCEPTS]: concepts,
  tosdr: points,
  opp115: privacy,
  topics,
};

/** The labels of ToS;DR's cases that enough clauses have: their words make pairs. */
function caseLabels(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { labels } of rows) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= LEAST_OF_A_CASE).map(([label]) => label);
}

/** The rows of a design made ready to be fitted. */
function prepareDesign({ outputs, recipe, ready }: Design, rows: readonly Row[], added: readonly Row[]): Prepared {
  const all = [...ready(rows), ...added];
  return prepareRows(all, outputs, recipe.tellingLabels ? { ...recipe, tellingLabels: caseLabels(all) } : recipe);
}

const finish = ({ outputs, recipe }: Design, prepared: Prepared, beside?: Beside) =>
  fitPrepared(prepared, outputs, recipe, madeOf(recipe), beside);

/** The design whose model stands beside another. */
function besideOf(design: Design): Design | undefined {
  return design.beside && DESIGNS[design.beside.name];
}

/** Designs without a set of their own, made ready from all that there is: several models stand beside one. */
const whole = new Map<Design, { folder: string; prepared: Prepared }>();

function prepareWhole(design: Design, folder: string): Prepared {
  const known = whole.get(design);
  if (known?.folder === folder) return known.prepared;
  const prepared = prepareDesign(design, [], design.added(folder, []));
  whole.set(design, { folder, prepared });
  return prepared;
}

/** Fits the model of `design` to `rows`. */
export function fitDesign(design: Design, folder: string, rows: readonly Row[]): ClauseModel {
  if (!design.file) return finish(design, prepareWhole(design, folder));
  const other = besideOf(design);
  const beside =
    other && design.beside ? { prepared: prepareWhole(other, folder), lang: design.beside.lang } : undefined;
  return finish(design, prepareDesign(design, rows, design.added(folder, [])), beside);
}

/** Labels of every row by models that were fitted without the row's document, in whatever language. */
export function labelsOutOfFold(design: Design, folder: string, rows: readonly Row[], folds: number): string[][] {
  const hands = foldsOf(rows, folds);
  const added = design.added(folder, rows);
  const other = besideOf(design);
  const addedToOther = other?.added(folder, rows) ?? [];
  const answers: string[][] = rows.map(() => []);
  for (let hand = 0; hand < folds; hand++) {
    const seen = rows.filter((_, at) => hands[at] !== hand);
    const unseen = new Set(rows.flatMap(({ group }, at) => (hands[at] === hand ? [group] : [])));
    const beside = other &&
      design.beside && {
        prepared: prepareDesign(
          other,
          [],
          addedToOther.filter(({ group }) => !unseen.has(group)),
        ),
        lang: design.beside.lang,
      };
    const model = finish(design, prepareDesign(design, seen, added), beside);
    const label = clauseLabeller(
      model,
      beside && other && { model: finish(other, beside.prepared), lang: beside.lang },
    );
    for (const [at, { text }] of rows.entries()) if (hands[at] === hand) answers[at] = label(text);
  }
  return answers;
}
