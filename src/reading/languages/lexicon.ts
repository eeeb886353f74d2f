import type { Topic } from '../../vocabulary.ts';
import type { PhraseTable } from '../findings/phrases.ts';

/**
 * What a sentence does besides naming things. `protect` and `decide` tell promises and choices
 * from practices; `lessen` and `more` tell which way a change goes.
 */
export const CUES = [
  'collect',
  'use',
  'share',
  'keep',
  'we',
  'you',
  'not', // negation
  'may',
  'consent', // only if the person agrees or asks for it
  'define', // "X means"
  'limit', // "only", "limited to", "solely"
  'notify',
  'update-notice', // "We have updated …": news about the text, not the text
] as const;
export type Cue = (typeof CUES)[number];

/** The words of one language. */
export interface Lexicon {
  topics: PhraseTable<Topic>;
  cues: PhraseTable<Cue>;
}
