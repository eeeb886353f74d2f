/** What the person did, in words. */
import type { Decision } from '../../../src/model.ts';
import type { WordKey } from '../../interface/words.ts';

export const ANSWER_WORDS: Record<Decision['answer'], WordKey> = {
  accepted: 'ui_answer_accepted',
  decline: 'ui_answer_decline',
  later: 'ui_answer_later',
  'log-out': 'ui_answer_log_out',
  'delete-account': 'ui_answer_delete_account',
  settings: 'ui_answer_settings',
};
