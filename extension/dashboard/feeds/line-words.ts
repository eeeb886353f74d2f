/** Why a line that was pasted is not taken, in a sentence that says what one can do. */
import type { LineProblem } from '../../../src/knowledge/index.ts';
import { type WordKey, word } from '../../interface/words.ts';

const LINE_WORDS: Record<LineProblem, WordKey> = {
  'not-two-parts': 'ui_feed_line_parts',
  'bad-key': 'ui_feed_line_key',
  'bad-address': 'ui_feed_line_address',
  'unsafe-address': 'ui_feed_line_unsafe',
};
export const lineWords = (problem: LineProblem): string => word(LINE_WORDS[problem]);
