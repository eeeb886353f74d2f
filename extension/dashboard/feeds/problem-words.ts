/** Why a feed or a line is not taken, in a sentence that says what one can do. */
import type { LineProblem, RefusalReason } from '../../../src/knowledge/index.ts';
import { type WordKey, word } from '../../interface/words.ts';

const LINE_WORDS: Record<LineProblem, WordKey> = {
  'not-two-parts': 'ui_feed_line_parts',
  'bad-key': 'ui_feed_line_key',
  'bad-address': 'ui_feed_line_address',
  'unsafe-address': 'ui_feed_line_unsafe',
};
export const lineWords = (problem: LineProblem): string => word(LINE_WORDS[problem]);

interface Told {
  words: WordKey;
  /** It is the publisher's to mend, who will want to know exactly what it is. */
  forPublisher?: true;
}

const REASON_WORDS: Record<RefusalReason, Told> = {
  'bad-line': { words: 'ui_feed_bad_line' },
  unreachable: { words: 'ui_feed_unreachable' },
  'not-found': { words: 'ui_feed_not_found' },
  'cut-off': { words: 'ui_feed_cut_off' },
  'too-large': { words: 'ui_feed_too_large', forPublisher: true },
  'wrong-key': { words: 'ui_feed_wrong_key' },
  'bad-signature': { words: 'ui_feed_bad_signature' },
  'wrong-hash': { words: 'ui_feed_wrong_hash' },
  rollback: { words: 'ui_feed_rollback' },
  conflict: { words: 'ui_feed_conflict', forPublisher: true },
  expired: { words: 'ui_feed_expired' },
  'not-yet': { words: 'ui_feed_not_yet', forPublisher: true },
  'wrong-form': { words: 'ui_feed_wrong_form', forPublisher: true },
  'hostile-text': { words: 'ui_feed_hostile_text', forPublisher: true },
  'no-room': { words: 'ui_feed_no_room' },
  stopped: { words: 'ui_feed_stopped' },
};

interface Problem {
  /** A reason as the store wrote it down; an older version may have had others. */
  reason: string;
  message: string;
}

const isKnown = (reason: string): reason is RefusalReason => Object.hasOwn(REASON_WORDS, reason);

/** @returns what happened and what to do; and for the publisher the exact words, in English */
export function problemWords({ reason, message }: Problem): { words: string; exactly: string | null } {
  if (!isKnown(reason)) return { words: word('ui_work_failed', message), exactly: null };
  const { words, forPublisher } = REASON_WORDS[reason];
  return { words: word(words), exactly: forPublisher ? message : null };
}
