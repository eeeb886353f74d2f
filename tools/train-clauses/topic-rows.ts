/** Clauses whose topics our own readers noted: the repository knows them by a hash, the published sets have their words. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { TERMS_LANGUAGES, type TermsLanguage } from '../../src/reading/index.ts';
import type { ClaudetteLabel } from '../benchmark-clauses/label-names.ts';
import { patternLines } from './own-sentences.ts';
import type { Row } from './recipe.ts';
import { readSet } from './sets.ts';

const TOPICS_FOLDER = join('tools', 'train-clauses', 'topics');

/** The name of a clause: the first 16 digits of its words' SHA-256. */
const idOf = (text: string) => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16);

/** The topics that CLAUDETTE's labels speak of, as far as they have one. */
const TOPICS_OF: Record<ClaudetteLabel, string[]> = {
  arbitration: ['term.arbitration'],
  choice_of_law: ['term.governing-law'],
  content_removal: ['term.termination'],
  contract_by_using: ['term.other'],
  jurisdiction: ['term.jurisdiction'],
  limitation_of_liability: ['term.liability-limit'],
  privacy_included: ['term.third-party-terms'],
  unilateral_change: ['term.unilateral-change'],
  unilateral_termination: ['term.termination'],
};
const isLabel = (label: string): label is ClaudetteLabel => Object.hasOwn(TOPICS_OF, label);

/** Words of a clause that is still about one thing. */
const LONGEST = 80;

/** CLAUDETTE's clauses with a label, in one language. */
const unfairTerms = (folder: string, lang: TermsLanguage): Row[] =>
  readSet(join(folder, `claudette-${lang}.jsonl`))
    .map((row) => ({
      ...row,
      labels: [...new Set(row.labels.flatMap((label) => (isLabel(label) ? TOPICS_OF[label] : [])))],
      read: lang,
    }))
    .filter(({ text, labels }) => labels.length > 0 && text.split(/\s+/).length < LONGEST);

/**
 * All rows that the model of topics learns from, in `folder`, the corpus's folder of clauses. `= FILE` opens a set in
 * `labelled.txt`, `ID TOPIC…` is one of its clauses, the main topic first; without a topic it has none.
 */
export function topicRows(folder: string): Row[] {
  const rows: Row[] = [];
  let clauses = new Map<string, Row>();
  for (const line of patternLines(TOPICS_FOLDER, 'labelled.txt')) {
    if (line.startsWith('= ')) {
      clauses = new Map(readSet(join(folder, line.slice(2))).map((row) => [idOf(row.text), row]));
      continue;
    }
    const [id = '', ...labels] = line.split(' ');
    const clause = clauses.get(id);
    if (clause) rows.push({ ...clause, labels, read: 'en' });
  }
  return [...rows, ...TERMS_LANGUAGES.flatMap((lang) => unfairTerms(folder, lang))];
}
