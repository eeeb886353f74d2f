import { LEGAL_TOPICS } from './legal-topics.ts';
import { keyOfTopic } from './words.ts';

/** All that the warning asks for; the rest comes with its card. The background brings them along with the script. */
export const WARNING_WORDS: readonly string[] = [
  'ui_labelled',
  'ui_language',
  'ui_opens_new_tab',
  'ui_pause_armed',
  'ui_pause_confirmed',
  'ui_pause_go_on',
  'ui_pause_held',
  'ui_stop',
  'ui_unfold',
  'ui_whole_story',
  ...LEGAL_TOPICS.map(keyOfTopic),
];
