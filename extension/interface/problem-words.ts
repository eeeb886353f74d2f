/** What went wrong, in a sentence that says what one can do. */
import type { Problem, ProblemReason } from '../problem.ts';
import { type WordKey, word } from './words.ts';

interface Told {
  words: WordKey;
  /** Somebody else has to mend it, who will want to know exactly what it is. */
  exactly?: true;
}

const REASON_WORDS: Record<ProblemReason, Told> = {
  full: { words: 'ui_why_full' },
  missing: { words: 'ui_why_missing' },
  blocked: { words: 'ui_why_blocked' },
  broken: { words: 'ui_why_broken', exactly: true },
  'no-answer': { words: 'ui_why_no_answer' },
  'no-file': { words: 'ui_why_no_file' },
  other: { words: 'ui_error_note', exactly: true },
  'bad-line': { words: 'ui_feed_bad_line' },
  'too-many': { words: 'ui_feed_too_many' },
  unreachable: { words: 'ui_feed_unreachable' },
  'not-found': { words: 'ui_feed_not_found' },
  'cut-off': { words: 'ui_feed_cut_off' },
  'too-large': { words: 'ui_feed_too_large', exactly: true },
  'wrong-key': { words: 'ui_feed_wrong_key' },
  'bad-signature': { words: 'ui_feed_bad_signature' },
  'wrong-hash': { words: 'ui_feed_wrong_hash' },
  rollback: { words: 'ui_feed_rollback' },
  conflict: { words: 'ui_feed_conflict', exactly: true },
  expired: { words: 'ui_feed_expired' },
  'not-yet': { words: 'ui_feed_not_yet', exactly: true },
  'wrong-form': { words: 'ui_feed_wrong_form', exactly: true },
  'hostile-text': { words: 'ui_feed_hostile_text', exactly: true },
  'no-room': { words: 'ui_why_full' },
  stopped: { words: 'ui_feed_stopped' },
};

const isKnown = (reason: string): reason is ProblemReason => Object.hasOwn(REASON_WORDS, reason);

export interface ToldProblem {
  words: string;
  /** The exact reason, in English, where it is of use to somebody. */
  exactly: string | null;
}

/** @returns what happened and what to do; a reason that nobody knows any more is told as `other` */
export function problemWords({ reason, message }: Problem): ToldProblem {
  const { words, exactly } = REASON_WORDS[isKnown(reason) ? reason : 'other'];
  return { words: word(words), exactly: exactly ? message : null };
}

/** The same, after "That did not work." */
export function failedWords(problem: Problem): ToldProblem {
  const { words, exactly } = problemWords(problem);
  return { words: word('ui_work_failed', words), exactly };
}
