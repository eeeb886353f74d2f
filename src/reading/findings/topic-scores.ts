import { isFlow, type Topic } from '../../vocabulary.ts';
import type { Cue } from '../languages/lexicon.ts';
import { CHOICES_PROPER, frameOf, isAssigned, isDisclosed, weightInFrame } from './frames.ts';
import { ACTS, type Marks } from './mark-sentence.ts';
import { type Hit, isWithin } from './phrases.ts';
import { bansOthers, findPromise } from './promises.ts';

/** How well a topic fits a sentence; about 3 is one sure phrase. */
export interface TopicScore {
  topic: Topic;
  score: number;
}

/** What a phrase outside the changed words still counts: it says what the sentence is about. */
const CONTEXT = 0.3;
/** The same close to a change. */
const CLOSE_CONTEXT = 0.6;
/** The same where only a word or a number changed: then the rest is what it is about. */
const CONTEXT_OF_A_WORD = 0.85;
/** What the words of the lead-in and of the heading count beside the sentence's own. */
const LEAD_IN = 0.4;
const HEADING = 0.3;
/** The same of the heading where the sentence itself names nothing. */
const HEADING_ALONE = 0.6;
/** What a mention counts where nothing is done with the thing mentioned. */
const NO_ACTION = 0.33;
/** The same of a purpose, which often stands without a verb. */
const NO_ACTION_FOR = 0.5;
/** Further phrases of one topic add less and less: lists of synonyms are not more of the thing. */
const REPEATED = 0.5;
/** What the frame's own topic has at least. */
const FRAME_SCORE = 5;
/** What a choice gains over the settings in which it is made. */
const CHOICE_BONUS = 1.5;

const FLOWS: readonly Cue[] = ['collect', 'use', 'share', 'keep'];
const MOVES: readonly Cue[] = ['collect', 'share', 'keep'];

export interface Around {
  leadIn: Marks | null;
  heading: Marks | null;
  /** Whether its lead-in denies it: "We will never:". */
  isDenied: boolean;
  /** Whether it is about what its lead-in and heading say: a table's row is. */
  inherits: boolean;
}

function gather(scores: Map<Topic, number[]>, hits: readonly Hit<Topic>[], factor: (hit: Hit<Topic>) => number): void {
  const ends = new Map<Topic, number>();
  for (const hit of hits) {
    const weights = scores.get(hit.code) ?? [];
    const weight = hit.weight * factor(hit);
    const overlaps = (ends.get(hit.code) ?? -1) > hit.first;
    // "Our group" and "group companies" at one place are one mention: the surer one counts.
    if (overlaps) weights[weights.length - 1] = Math.max(weights.at(-1) ?? 0, weight);
    else weights.push(weight);
    ends.set(hit.code, Math.max(ends.get(hit.code) ?? 0, hit.end));
    scores.set(hit.code, weights);
  }
}

const sum = (weights: number[]) =>
  weights.sort((a, b) => b - a).reduce((total, weight, index) => total + weight * REPEATED ** Math.min(index, 4), 0);

/** Which words of a sentence changed. */
export interface Focus {
  isChanged: (words: { first: number; end: number }) => boolean;
  /** Whether they stand close to a change. */
  isNear: (words: { first: number; end: number }) => boolean;
  /** Only a word or a number changed. */
  isPoint: boolean;
}

const EVERYTHING: Focus = { isChanged: () => true, isNear: () => true, isPoint: false };

/** What makes a mention of settings or opting out a choice: it is offered, asked for, denied, or its place is told. */
const CONTRACT_CHOICES: ReadonlySet<Topic> = new Set([
  'choice.subscription-cancel',
  'choice.account-closure',
  'choice.no-ads-subscription',
]);
const OFFERS: readonly Cue[] = ['choose', 'offer', 'lost', 'consent', 'pointer'];

/** Whether something is done with what a topic names: data flow, recipients receive, what is sold are data. */
function isActedOn(topic: Topic, cues: ReadonlySet<Cue>): boolean {
  if (topic.startsWith('data-category.'))
    return MOVES.some((cue) => cues.has(cue)) || (cues.has('use') && cues.has('data'));
  if (topic.startsWith('purpose.') && topic !== 'purpose.sale')
    return cues.has('show') || FLOWS.some((cue) => cues.has(cue));
  if (topic === 'term.content-licence' || topic === 'term.user-responsibility') return cues.has('you');
  if (topic === 'notice.retention') return cues.has('keep');
  if (topic === 'notice.transfer')
    return cues.has('safeguard') || (cues.has('data') && (cues.has('share') || cues.has('keep')));
  if (topic === 'purpose.sale') return cues.has('data');
  if (topic.startsWith('choice.') && !CONTRACT_CHOICES.has(topic)) return OFFERS.some((cue) => cues.has(cue));
  if (topic === 'recipient.ai-providers' || topic === 'recipient.payment-partners') return true;
  return (
    !topic.startsWith('recipient.') || cues.has('share') || (topic === 'recipient.affiliates' && cues.has('define'))
  );
}

/** Words between those who get data and the verb that says so. */
const AT_WORK = 6;

/** "Our partner will receive …", "we use Google Analytics to …": who works for the service gets the data, without a word for sharing. */
const isAtWork = (topic: Topic, { topics, cues }: Marks) =>
  topic === 'recipient.service-providers' &&
  topics.some(
    (hit) =>
      hit.code === topic &&
      hit.weight >= 2 &&
      cues.some(
        ({ code, first, end }) =>
          (code === 'collect' && first >= hit.end && first - hit.end <= AT_WORK) ||
          (code === 'use' && end <= hit.first && hit.first - end <= AT_WORK),
      ),
  );

function focusFactor(hit: Hit<Topic>, focus: Focus): number {
  if (focus.isChanged(hit)) return 1;
  if (focus.isPoint) return CONTEXT_OF_A_WORD;
  return focus.isNear(hit) ? CLOSE_CONTEXT : CONTEXT;
}

/** What a service protects itself against where it discloses data. */
const PROTECTED = /^term\.(?:liability-limit|indemnity|user-responsibility|prohibited-use)$/;

const familyOf = (topic: Topic) => topic.slice(0, topic.indexOf('.'));

/** "Not without our consent" asks not for the person's. */
const isOurConsent = (other: Topic, hit: Topic) => other === 'term.prohibited-use' && hit === 'choice.opt-in-consent';

/** "Ads you see" are no activity; data on payments and those who handle them are no price, and the service's closing an account no choice of the person's. */
const swallows = (other: Topic, hit: Topic) =>
  familyOf(other) === familyOf(hit) ||
  other === 'choice.no-ads-subscription' ||
  (hit === 'data-category.usage-activity' && other === 'purpose.ads') ||
  (hit === 'term.fees' && (other === 'data-category.payment-transaction' || other === 'recipient.payment-partners')) ||
  isOurConsent(other, hit) ||
  (other === 'term.termination' && hit.startsWith('choice.'));

/** "Imprecise geolocation" is no "geolocation", "payment service provider" no "service provider", an "ad supported plan" no ads. */
function withoutContained(hits: readonly Hit<Topic>[], cues: readonly Hit<Cue>[]): Hit<Topic>[] {
  // "Acme may cancel the contract": where the same words may be either's, who is named first does it.
  const actor = cues.find(({ code, weight }) => (code === 'we' || code === 'you') && weight >= ACTS)?.code;
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.code !== hit.code &&
          isWithin(hit, other) &&
          (other.end - other.first > hit.end - hit.first ||
            hit.code === 'term.fees' ||
            (actor === 'we' && other.code === 'term.termination')) &&
          (other.weight >= hit.weight || isOurConsent(other.code, hit.code)) &&
          swallows(other.code, hit.code),
      ),
  );
}

/** From its first phrase to its last: what a lead-in denies is denied as a whole. */
function wholeOf({ topics, cues }: Marks): { first: number; end: number } | null {
  const hits = [...topics, ...cues];
  if (hits.length === 0) return null;
  return { first: Math.min(...hits.map(({ first }) => first)), end: Math.max(...hits.map(({ end }) => end)) };
}

/** Opting out is what is chosen, settings are where: they are the topic where nothing else is. */
const isChoiceMade = (topic: Topic, scores: ReadonlyMap<Topic, unknown>) =>
  CHOICES_PROPER.has(topic) ||
  (topic === 'choice.settings-control' && ![...CHOICES_PROPER].some((choice) => scores.has(choice)));

/** "Sie sind nicht verpflichtet, Ihre Daten anzugeben": no duty. */
const isNoDuty = (hit: Hit<Topic>, cues: Marks['cues']) =>
  hit.code === 'term.user-responsibility' &&
  cues.some(
    ({ code, first, end }) =>
      code === 'not' && ((end <= hit.first && hit.first - end <= 1) || isWithin({ first, end }, hit)),
  );

/** "Plans without ads" are about none: what a negation stands right before is left out. So is what advises: "we recommend that you". */
const withoutDenied = ({ topics, cues }: Marks) =>
  topics.filter(
    (hit) =>
      !(
        isFlow(hit.code) &&
        cues.some(
          ({ code, first, end }) =>
            (code === 'not' && end === hit.first) || (code === 'counsel' && first < hit.end && hit.first < end),
        )
      ) && !isNoDuty(hit, cues),
  );

/**
 * Scores every topic that a sentence touches, best first. Phrases outside the changed words only
 * lend context.
 */
export function scoreTopics(
  marks: Marks,
  { leadIn, heading, isDenied, inherits }: Around,
  focus: Focus = EVERYTHING,
): TopicScore[] {
  const scores = new Map<Topic, number[]>();
  const frame = isDenied ? 'promise' : frameOf(marks, leadIn);
  const all = frame === 'promise' ? marks.topics : withoutDenied(marks);
  const hits = withoutContained(
    bansOthers(marks) || isAssigned(marks) ? all.filter(({ code }) => code !== 'term.prohibited-use') : all,
    marks.cues,
  );
  gather(scores, hits, (hit) => focusFactor(hit, focus));
  if (leadIn) gather(scores, leadIn.topics, () => (inherits ? HEADING_ALONE : LEAD_IN));
  if (heading) gather(scores, heading.topics, () => (inherits || marks.topics.length === 0 ? HEADING_ALONE : HEADING));
  const cues = new Set([...marks.cues, ...(leadIn?.cues ?? []), ...(heading?.cues ?? [])].map(({ code }) => code));
  // "A final answer comes within ten days": about what its heading says.
  const own = new Set(marks.topics.map(({ code }) => code));
  if (inherits || own.size === 0)
    for (const { code } of [...(inherits ? (leadIn?.topics ?? []) : []), ...(heading?.topics ?? [])]) own.add(code);
  const isBan = frame === 'ban' && !isAssigned(marks);
  if (isBan) own.add('term.prohibited-use');
  const result: TopicScore[] = [];
  for (const [topic, weights] of scores) {
    if (!own.has(topic)) continue;
    const acted =
      (isActedOn(topic, cues) || isAtWork(topic, marks) || marks.topics.length === 0) &&
      !(PROTECTED.test(topic) && isDisclosed(marks));
    const subordinate = weightInFrame(topic, frame);
    const chosen =
      frame === 'choice' && (acted || topic !== 'choice.opt-out') && isChoiceMade(topic, scores) ? CHOICE_BONUS : 0;
    const least = isBan && topic === 'term.prohibited-use' ? FRAME_SCORE : 0;
    result.push({
      topic,
      score: Math.max(
        least,
        chosen + sum(weights) * (acted ? 1 : topic.startsWith('purpose.') ? NO_ACTION_FOR : NO_ACTION) * subordinate,
      ),
    });
  }
  const denial = findPromise(marks);
  const promise = denial ?? (isDenied ? wholeOf(marks) : null);
  if (promise)
    result.push({ topic: 'notice.promise-added', score: focus.isChanged(promise) ? 5 : focus.isPoint ? 4 : 2.5 });
  return result.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}
