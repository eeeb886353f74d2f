import type { Topic } from '../../vocabulary.ts';
import { COMPANY_NAMES } from '../languages/company-names.ts';
import type { Cue, Lexicon } from '../languages/lexicon.ts';
import type { Document, Sentence } from '../text/document.ts';
import { withoutDealtWith } from './dealt-with.ts';
import { findPhrases, type Hit, indexPhrases, isWithin, type PhraseIndex } from './phrases.ts';
import { sharedHeadHits } from './shared-heads.ts';
import { withSources } from './sources.ts';

/** A language's phrases, ready to match. */
export interface Phrases {
  topics: PhraseIndex<Topic>;
  cues: PhraseIndex<Cue>;
}

/** Weight from which a word for a party names who acts. */
export const ACTS = 2;

/** What was found in one sentence. */
export interface Marks {
  topics: Hit<Topic>[];
  cues: Hit<Cue>[];
}

export const preparePhrases = (lexicon: Lexicon): Phrases => ({
  topics: indexPhrases(lexicon.topics, COMPANY_NAMES),
  cues: indexPhrases(lexicon.cues),
});

/** "Whether or not" denies nothing; of all languages read. */
const OR: ReadonlySet<string> = new Set(['or', 'oder', 'ou', 'o', 'lub']);

/** Where parts of a face are is a measure of it, and no place. */
const OF_THE_BODY: readonly Topic[] = ['data-category.biometric'];

/** What a longer phrase says instead: "you may not be able to …" forbids nothing, people who limit what they see lose nothing, a commission may be an authority, one withdraws from a contract as well, a store keeps credit cards. */
const SAID_BY_LONGER: Partial<Record<Topic, readonly Topic[]>> = {
  'term.prohibited-use': ['notice.refusal-consequence'],
  'term.termination': ['choice.settings-control', 'choice.opt-out'],
  'term.fees': ['recipient.law-enforcement'],
  'choice.opt-out': ['term.refunds'],
  'term.refunds': ['data-category.payment-transaction'],
  // "Affiliates that act on our behalf" do so for the service, and for nothing of their own.
  'recipient.affiliates': ['recipient.service-providers'],
  // "Publicly accessible registers" are where data come from.
  'recipient.public': ['data-category.third-party-sourced'],
  // A "copy of your passport" is none of one's data.
  'choice.access-portability': ['data-category.identity-document'],
  'data-category.location-approx': OF_THE_BODY,
  'data-category.location-precise': OF_THE_BODY,
};

const withoutSaidByLonger = (hits: readonly Hit<Topic>[]): Hit<Topic>[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          SAID_BY_LONGER[hit.code]?.includes(other.code) &&
          other.weight >= hit.weight &&
          other.end - other.first > hit.end - hit.first &&
          isWithin(hit, other),
      ),
  );

/** Finds the phrases of a sentence. */
export function markSentence(phrases: Phrases, document: Document, sentence: Sentence): Marks {
  const { words } = document;
  const cues = findPhrases(phrases.cues, words.forms, sentence.firstWord, sentence.endWord);
  const topics = withoutSaidByLonger([
    ...findPhrases(phrases.topics, words.forms, sentence.firstWord, sentence.endWord),
    ...sharedHeadHits(phrases.topics, document, sentence),
  ]);
  return {
    topics: withoutDealtWith(withSources(topics, cues, words.forms), cues, words.forms, sentence.firstWord),
    cues: withoutWaived(withoutPersonsDuties(withoutPersonsUse(cues))).filter(
      ({ code, first }) => !((code === 'not' || code === 'promise') && OR.has(words.forms[first - 1] ?? '')),
    ),
  };
}

/** What a denial needs for "without your consent" to be a promise: "nothing is shared without …". */
const DENIALS: ReadonlySet<Cue> = new Set<Cue>(['not', 'none', 'denies']);

const overlap = (one: Hit<Cue>, other: Hit<Cue>) => one.first < other.end && other.first < one.end;

/** "Without your consent" is no gentler for its consent, unless something is denied without it. */
function withoutWaived(cues: Hit<Cue>[]): Hit<Cue>[] {
  const waivers = cues.filter(({ code }) => code === 'regardless');
  if (waivers.length === 0) return cues;
  const isDenied = cues.some((cue) => DENIALS.has(cue.code) && !waivers.some((waiver) => isWithin(cue, waiver)));
  return isDenied ? cues : cues.filter((cue) => cue.code !== 'mild' || !waivers.some((waiver) => overlap(cue, waiver)));
}

const PRACTICES: ReadonlySet<Cue> = new Set<Cue>(['collect', 'use', 'share']);

/** "When you use our services" is no use of data, "read these terms" no reading of messages. */
function withoutPersonsUse(cues: Hit<Cue>[]): Hit<Cue>[] {
  const own = cues.filter(({ code }) => code === 'passive-use');
  if (own.length === 0) return cues;
  return cues.filter((cue) => !(PRACTICES.has(cue.code) && own.some((use) => isWithin(cue, use))));
}

/** What a denial denies where it stands between it and what would be withheld: "we do not sell your encrypted data". */
const DENIED_FIRST: ReadonlySet<Cue> = new Set<Cue>(['share', 'keep', 'show', 'use', 'collect']);

/** "We encrypt your messages and do not pass them on", in the order of other languages too: what is denied is the passing on, not the encryption. */
const deniesPractice = (withheld: Hit<Cue>, cues: readonly Hit<Cue>[]): boolean => {
  const asksPerson = cues.some(
    (cue) => (cue.code === 'consent' || cue.code === 'you') && cue.weight >= ACTS && isWithin(cue, withheld),
  );
  return cues.some(
    (cue) =>
      DENIED_FIRST.has(cue.code) &&
      !(cue.code === 'collect' && asksPerson) &&
      withheld.first < cue.first &&
      cue.first < withheld.end &&
      !cues.some((other) => other.code === 'delete' && isWithin(cue, other)),
  );
};

/** "You are not responsible": what the person need not do is withheld from nobody. */
function withoutPersonsDuties(cues: Hit<Cue>[]): Hit<Cue>[] {
  let actor: Hit<Cue> | null = null;
  return cues.filter((cue) => {
    if ((cue.code === 'you' || cue.code === 'we') && cue.weight >= ACTS) actor = cue;
    if (cue.code !== 'withheld') return true;
    return !(actor?.code === 'you' && actor.first < cue.first) && !deniesPractice(cue, cues);
  });
}
