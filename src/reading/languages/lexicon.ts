import type { Topic } from '../../vocabulary.ts';
import type { PhraseTable } from '../findings/phrases.ts';

/**
 * What a sentence does besides naming things.
 */
export const CUES = [
  'collect',
  'use',
  'share',
  'keep',
  'we',
  'you',
  'not', // negation
  'promise', // a negated action on data ("do not sell"), whoever its subject is
  'data', // words for what a promise can be about
  'condition', // something may happen only in named cases
  'deadline', // a choice must be made by a time
  'choose', // what is done becomes what one can do
  'except', // what a promise leaves out
  'pointer', // "see our …": leads elsewhere and says nothing itself
  'lost', // a choice denied ("cannot be disabled")
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
