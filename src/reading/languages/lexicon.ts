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
  'show', // what is done for a purpose: ads are shown, offers sent
  'retain', // keeping, as opposed to deleting
  'delete',
  'we',
  'you',
  'not', // negation
  'denies', // denies the whole clause behind it: "under no circumstances", "we refrain from"
  'denies-else', // between a denial and a verb, what is denied instead: "be required to", "limit", "that"
  'regardless', // whatever the person says: "without your consent", "even if you do not agree"
  'saving', // what a denial leaves out follows: "except", "unless"
  'none-but', // behind a lone negation, how it is done all the same: "ne … qu'avec"
  'promise', // a negated action on data ("do not sell"), whoever its subject is
  'data', // words for what a promise can be about
  'condition', // something may happen only in named cases
  'deadline', // a choice must be made by a time
  'choose', // what is done becomes what one can do
  'offer', // what makes a mention of a choice one: "right to", "click", "if you don't want"
  'except', // what a promise leaves out
  'pointer', // "see our …": leads elsewhere and says nothing itself
  'lost', // a choice denied ("cannot be disabled")
  'withheld', // a protection, a duty or a right denied: "we do not encrypt", "you may not terminate"
  'may',
  'inactive', // an account that is not used
  'own-act', // the person shares or publishes
  'harsh', // what makes a clause harder on the person: "irrevocable", "without notice"
  'mild', // what makes it gentler: "only with your consent", "free of charge"
  'unless', // it is done unless the person objects
  'home', // where the person lives
  'relief', // what one need not do or pay
  'free', // costs nothing
  'safeguard', // what protects data abroad
  'within', // a time in which something must be done
  'ahead', // a time before something, by which one is told or must act
  'merger', // the company is sold, merged or goes bankrupt
  'passive-use', // "use our services": what the person does, no use of data
  'still', // "as always", "continue to": nothing new
  'feature', // what one can do with the service: no practice
  'example', // "for example, if you …": an illustration
  'goes-on', // "this includes …": what the sentence before said is said of more
  'consent', // only if the person agrees or asks for it
  'counsel', // what the person is recommended to do: no practice
  'how-to', // how a feature is switched on: no choice over data
  'curb', // less of it than before: "we limit the number of messages"
  'define', // "X means"
  'limit', // "only", "limited to", "solely"
  'notify',
  'commit', // the service says that it will warn, remind or ask the person
  'none', // "no", "kein": denies the thing and not the verb
  'stored', // what is the person's own and kept for them: files, points
  'advice', // what one should not do: "should not be used to"
  'bears', // somebody bears a cost
  'announced', // "we have changed …": tells of a change made before
  'update-notice', // "We have updated …": news about the text, not the text
] as const;
export type Cue = (typeof CUES)[number];

/** The words of one language. */
export interface Lexicon {
  topics: PhraseTable<Topic>;
  cues: PhraseTable<Cue>;
}
