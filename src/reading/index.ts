/**
 * Reading: the text of a policy, from HTML or Markdown, as sections, sentences and findings.
 * Pure and deterministic: the same text gives the same reading, on every device. Its words are given once, before
 * (`learnLexicons`): the extension has them in a file of their own, all others in `LEXICONS`.
 */

export { analyseSentence, type SentenceAnalysis } from './findings/analyse.ts';
export { findPhrases, indexPhrases, type PhraseTable } from './findings/phrases.ts';
export type { TopicScore } from './findings/topic-scores.ts';
export { keepText } from './kept.ts';
export { clauseFeatures, clauseWords, type FeatureShape, hashStems, stemKey } from './labels/clause-features.ts';
export { type ClauseModel, clauseLabeller, type Decision } from './labels/clause-model.ts';
export { TERMS_LANGUAGES, type TermsLanguage } from './labels/concepts.ts';
export { packModel, unpackModel } from './labels/model-bytes.ts';
export { guessTopics, learnTopics, readTopics, type TopicGuess } from './labels/topic-guess.ts';
export { LEXICONS } from './languages/all.ts';
export { learnLexicons } from './languages/index.ts';
export { readLexicons } from './languages/shipped.ts';
export { MAX_LENGTH } from './limits.ts';
export { readClause } from './read-clause.ts';
export { readPolicy, separateVersions } from './read-policy.ts';
export type { NotAPolicyReason, PolicyFormat, Reading, ReadingFinding, ReadingOutcome } from './reading.ts';
export { detectLanguage, READ_LANGUAGES, type ReadLanguage } from './text/language.ts';
export { findWords } from './text/words.ts';
export { readTime, setNoticesApart } from './timing/read-time.ts';
