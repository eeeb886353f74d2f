/** Clauses whose topics our own readers noted: the repository knows them by a hash, the published sets have their words. */
import { join } from 'node:path';
import { TERMS_LANGUAGES, type TermsLanguage } from '../../src/reading/index.ts';
import type { ClaudetteLabel } from '../benchmark-clauses/label-names.ts';
import { labelledAmong, labelledParagraphs, readLabelled } from './labelled-paragraphs.ts';
import { policySentences } from './own-policies.ts';
import { patternLines } from './own-sentences.ts';
import { POLICIES_FOLDER } from './privacy-rows.ts';
import type { Row } from './recipe.ts';
import { readSet } from './sets.ts';

const TOPICS_FOLDER = join('tools', 'train-clauses', 'topics');

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

const asIs = (topic: string): string => topic;

/** Sentences of policies that we wrote, under the topics that we noted. */
export const ownSentences = () =>
  readLabelled(patternLines(TOPICS_FOLDER, 'own.txt')).flatMap((labelled) =>
    labelledAmong(labelled, policySentences(POLICIES_FOLDER), asIs),
  );

/**
 * All rows that the model of topics learns from, in `folder`, the corpus's folder of clauses.
 * @throws as `labelledParagraphs` does
 */
export const topicRows = (folder: string): Row[] => [
  ...[...labelledParagraphs(folder, TOPICS_FOLDER, asIs), ...ownSentences()].map((row) => ({
    ...row,
    read: 'en' as const,
  })),
  ...TERMS_LANGUAGES.flatMap((lang) => unfairTerms(folder, lang)),
];
