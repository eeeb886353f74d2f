import { isFlow, type Topic } from '../../vocabulary.ts';
import type { Marks } from './mark-sentence.ts';
import type { Hit } from './phrases.ts';
import { findPromise } from './promises.ts';

/**
 * What a sentence as a whole does. Within a frame the things that it names are not what it is
 * about: "if you don't let us use your location, …" is about refusing and not about location.
 */
export type Frame =
  | 'promise' // denies that something is done
  | 'ban' // forbids the person something
  | 'consequence' // says what refusing costs
  | 'choice' // offers or denies a choice
  | 'duty' // says what the person must see to
  | 'transfer' // says to which countries data go
  | 'keeping' // says how long data are kept
  | 'merger' // says what happens when the company is sold
  | 'legal'; // limits liability, sets courts, licences, arbitration

/** A sure phrase. */
const SURE = 3;

/** Choices that the person makes on a practice; consent and settings are also mentioned in passing. */
export const CHOICES_PROPER: ReadonlySet<Topic> = new Set([
  'choice.opt-out',
  'choice.objection',
  'choice.deletion',
  'choice.access-portability',
  'choice.appeal',
]);

/** Topics that take the whole sentence when a sure phrase names them. */
const LEGAL: ReadonlySet<Topic> = new Set([
  'term.liability-limit',
  'term.indemnity',
  'term.arbitration',
  'term.class-waiver',
  'term.jurisdiction',
  'term.governing-law',
  'term.content-licence',
  'term.third-party-terms',
]);

const names = (hits: readonly Hit<Topic>[], test: (topic: Topic) => boolean) =>
  hits.some(({ code, weight }) => weight >= SURE && test(code));
const weightOf = (hits: readonly Hit<Topic>[], topic: Topic) =>
  hits.filter(({ code }) => code === topic).reduce((sum, { weight }) => sum + weight, 0);
const isBan = (topic: Topic) => topic === 'term.prohibited-use';

/** "We share … unless you object" is about sharing. */
const withoutUnless = ({ topics, cues }: Marks): Marks => ({
  cues,
  topics: topics.filter(
    (hit) => !cues.some(({ code, first, end }) => code === 'unless' && first < hit.end && hit.first < end),
  ),
});

/** Which frame a sentence has, if any. */
export function frameOf(all: Marks, leadIn: Marks | null): Frame | null {
  const marks = withoutUnless(all);
  if (findPromise(marks)) return 'promise';
  // "You agree not to join a class action" gives up a right.
  if (names(marks.topics, (topic) => topic === 'term.class-waiver')) return 'legal';
  if (names(marks.topics, isBan) || (leadIn && names(leadIn.topics, isBan))) return 'ban';
  if (names(marks.topics, (topic) => CHOICES_PROPER.has(topic)) || setsSomething(marks)) return 'choice';
  if (names(marks.topics, (topic) => topic === 'notice.refusal-consequence')) return 'consequence';
  if (names(marks.topics, (topic) => topic === 'term.user-responsibility')) return 'duty';
  if (marks.cues.some(({ code }) => code === 'merger')) return 'merger';
  if (weightOf(marks.topics, 'notice.transfer') > SURE) return 'transfer';
  if (names(marks.topics, (topic) => topic === 'notice.retention')) return 'keeping';
  if (isDisclosed(marks)) return null;
  return names(marks.topics, (topic) => LEGAL.has(topic)) ? 'legal' : null;
}

/** Whether a ban is on passing the contract on. */
export const isAssigned = ({ topics }: Marks) =>
  weightOf(topics, 'term.assignment') >= SURE && topics.some(({ code }) => isBan(code));

/** "We disclose it to authorities … to protect us against liability" limits no liability. */
export const isDisclosed = ({ topics, cues }: Marks) =>
  names(topics, (topic) => topic === 'recipient.law-enforcement') &&
  ['share', 'data'].every((cue) => cues.some(({ code }) => code === cue));

/** "You can control who …", "manage your settings": a choice, where it is offered to the person. */
const setsSomething = ({ topics, cues }: Marks) =>
  cues.some(({ code }) => code === 'choose') &&
  topics.some(({ code, weight }) => weight >= SURE && code === 'choice.settings-control');

/** What data, recipients and purposes count in a frame. */
const FLOW: Record<Frame, number> = {
  promise: 0.55,
  ban: 0.25,
  consequence: 0.4,
  choice: 0.5,
  merger: 0.5,
  duty: 0.4,
  transfer: 0.5,
  keeping: 0.6,
  legal: 0.45,
};
/** What a ban leaves of all other topics: "you may not sublicense" grants no licence. */
const BANNED = 0.4;

/** What a topic counts in a sentence of this frame. */
export function weightInFrame(topic: Topic, frame: Frame | null): number {
  if (frame === null) return 1;
  // "If you are under 13 you may not use it" is about the age.
  if (frame === 'ban' && (topic === 'term.eligibility-age' || topic === 'term.assignment')) return 1;
  // The European Commission costs nothing.
  if (frame === 'transfer' && topic === 'term.fees') return BANNED;
  if (frame === 'merger' && topic === 'recipient.other-third-parties') return 1;
  if (isFlow(topic)) return FLOW[frame];
  if (frame === 'duty' && (topic.startsWith('choice.') || topic === 'term.eligibility-age')) return BANNED;
  return frame === 'ban' && topic !== 'term.prohibited-use' ? BANNED : 1;
}
