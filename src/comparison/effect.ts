import type { Direction, Effect, Topic } from '../vocabulary.ts';
import { amountsOf } from './amounts.ts';
import { BURDENS, growthOf, isFlow } from './growth.ts';
import { losesPromise } from './lost-promise.ts';
import type { SideAnalysis } from './sides.ts';
import { DECIDES, strengthOf } from './strength.ts';
import { TOPIC_RULES } from './topic-rules.ts';

/** The two sides of a change; null where the sentence is not there. */
interface Sides {
  topic: Topic;
  direction: Direction;
  before: SideAnalysis | null;
  after: SideAnalysis | null;
}

const MIRROR: Record<Effect, Effect> = { worse: 'better', better: 'worse', neutral: 'neutral' };

/** Topics where a larger number is worse for the person, and those where it is better. */
const MORE_IS_WORSE: readonly Topic[] = [
  'term.fees',
  'notice.retention',
  'term.auto-renewal',
  'term.user-responsibility',
];
const MORE_IS_BETTER: readonly Topic[] = ['term.refunds', 'term.liability-limit'];

/** What the service must answer or do, in so much time. */
const ANSWERED = /^(?:choice\.(?:access-portability|appeal|deletion|objection)|term\.dispute-procedure)$/;

/**
 * Whether a longer time is better: for the person to act within, and ahead of what the service
 * does; worse when the service may take it, or when the person must act so long ahead.
 */
function isLongerBetter(topic: Topic, side: SideAnalysis): boolean {
  const { analysis, whole } = side;
  const isOfService =
    whole.subject === 'we' ||
    topic === 'term.unilateral-change' ||
    topic === 'notice.transparency' ||
    (ONES_OWN_POWERS.includes(topic) && whole.subject !== 'you') ||
    // "Requests are answered within a month."
    (ANSWERED.test(topic) && !isAsked(side));
  const isAhead = analysis.cues.has('ahead') && !analysis.cues.has('within');
  return isOfService === isAhead;
}

/** Whether a sentence says what the person may do. */
const isAsked = (side: SideAnalysis) =>
  side.whole.subject === 'you' || has(side, 'choose') || has(side, 'offer') || has(side, 'may');

function effectOfNumbers({ topic, before, after }: Sides): Effect | null {
  const growth = growthOf(topic, before, after);
  if (growth === null || topic === 'term.eligibility-age' || !after) return null;
  // Unused accounts go later: longer kept, and longer there.
  if ((topic === 'notice.retention' || topic === 'term.termination') && has(after, 'inactive')) return 'neutral';
  const isMore = growth.by > 0;
  // The time within which money comes back is the service's, the time to ask for it the person's.
  if (topic === 'term.refunds' && growth.isTime && !isAsked(after)) return isMore ? 'worse' : 'better';
  // Files and points that are kept for the person are gone earlier.
  if (topic === 'notice.retention' && has(after, 'stored')) return isMore ? 'better' : 'worse';
  if (MORE_IS_WORSE.includes(topic)) return isMore === has(after, 'free') ? 'better' : 'worse';
  if (MORE_IS_BETTER.includes(topic)) return isMore ? 'better' : 'worse';
  if (!growth.isTime) return isMore ? 'worse' : 'better';
  return isMore === isLongerBetter(topic, after) ? 'better' : 'worse';
}

const has = (side: SideAnalysis | null, cue: string) => side?.analysis.cues.has(cue) === true;

/** Whether a sentence that was there before now has such words, and had none. */
const gains = (cue: string, { before, after }: Sides) => before !== null && has(after, cue) && !has(before, cue);

/** Whether a sentence that was there before has more such words than it had. */
const gainsMore = (cue: string, { before, after }: Sides) =>
  before !== null && (after?.analysis.cues.get(cue) ?? 0) > (before.analysis.cues.get(cue) ?? 0);

const goes = (direction: Direction) => direction === 'dropped' || direction === 'narrowed';

/** What a service may do of its own accord: named cases bind it. */
const ONES_OWN_POWERS: readonly Topic[] = [
  'term.unilateral-change',
  'term.fees',
  'term.termination',
  'term.assignment',
];

/** Words that bind the use of a power: to be told of it, and ahead. */
const guards = (side: SideAnalysis) => Number(GUARDS.some((cue) => has(side, cue)));
const GUARDS: readonly string[] = ['notify', 'ahead', 'commit'];

/** Whether words only came, or only went: then what they say is all that changed. */
const growsOrShrinks = ({ before, after }: Sides) =>
  (before?.part.forms.length === 0) !== (after?.part.forms.length === 0);

/** Whether a denial came or went. */
const growsOrFlips = ({ before, after }: Sides) => has(before, 'not') !== has(after, 'not');

/** Whether somebody else than the person bears a cost: "we will pay all filing fees". */
const bears = (side: SideAnalysis | null) => has(side, 'bears') && side?.whole.subject !== 'you';

/** What a service tells and how. */
const OWN_DUTIES = /^(?:notice\.transparency|term\.unilateral-change)$/;

/** Words by which a sentence on liability limits it. */
export const LIMITING: readonly string[] = ['not', 'none', 'lost', 'limit', 'harsh', 'except'];

/** What one must do and by when, before one may go on: the more of it, the worse. */
const HURDLES: readonly Topic[] = ['choice.subscription-cancel', 'term.dispute-procedure'];

function effectOfTerms(sides: Sides): Effect | null {
  const { topic, direction, before, after } = sides;
  if (ONES_OWN_POWERS.includes(topic)) {
    const [wasAnyTime, isAnyTime] = [before, after].map((side) => ANY_TIME.test(side?.changed ?? ''));
    const isOfService = before?.whole.subject !== 'you' && after?.whole.subject !== 'you';
    if (before && after && isOfService && wasAnyTime !== isAnyTime) return isAnyTime ? 'worse' : 'better';
    if (
      before &&
      after &&
      topic === 'term.termination' &&
      before.whole.subject === 'we' &&
      after.whole.subject === 'we'
    ) {
      if (gainsMore('harsh', sides)) return 'worse';
      if (gainsMore('harsh', { ...sides, before: after, after: before })) return 'better';
    }
    const isGround = topic === 'term.termination' && before && after && growsOrShrinks(sides);
    if (isGround && (before.lists || after.lists)) return after.lists ? 'worse' : 'better';
    if (gains('condition', sides)) return 'better';
    if (before && has(before, 'condition') && !has(after, 'condition') && after) return 'worse';
    const guarded = before && after ? guards(after) - guards(before) : 0;
    if (guarded !== 0 && growsOrShrinks(sides)) return guarded > 0 ? 'better' : 'worse';
  }
  if (topic === 'term.fees' && bears(before) !== bears(after)) return bears(after) ? 'better' : 'worse';
  // "Unless we were careless": what an exclusion leaves out is the person's.
  if (topic === 'term.liability-limit' && growsOrShrinks(sides) && before && after) {
    const left = (side: SideAnalysis) => side.analysis.cues.get('except') ?? 0;
    if (left(before) !== left(after)) return left(after) > left(before) ? 'better' : 'worse';
  }
  // "All products come with the warranties of the law": a warranty that is given limits nothing.
  if (topic === 'term.liability-limit' && !(before && after)) {
    const side = after ?? before;
    if (!LIMITING.some((cue) => has(side, cue))) return 'neutral';
  }
  // "You may cancel within 30 days": a time in which one has a right is no hurdle.
  const isRightInTime = [before, after].some(
    (side) => topic === 'choice.subscription-cancel' && has(side, 'within') && !has(side, 'ahead'),
  );
  if (HURDLES.includes(topic) && !isRightInTime) {
    if (gainsMore('deadline', sides) || (!before && has(after, 'deadline'))) return 'worse';
    if (!after && has(before, 'deadline')) return 'better';
  }
  // "We will tell you" became "we may tell you".
  if (before && after && has(after, 'notify') && has(before, 'notify') && OWN_DUTIES.test(topic)) {
    if (gains('may', sides)) return 'worse';
    if (has(before, 'may') && !has(after, 'may')) return 'better';
  }
  if (topic === 'notice.retention' && (!before || !after)) return effectOfKeeping(sides);
  if (topic === 'notice.retention' && before && after) {
    // "Deleted as soon as it is delivered" names no period and is the shortest.
    const [wasAtOnce, isAtOnce] = [before, after].map((side) => AT_ONCE.test(side.changed));
    if (wasAtOnce !== isAtOnce && !has(after, 'retain')) return isAtOnce ? 'better' : 'worse';
    const [was, is] = [before, after].map((side) => amountsOf(side.part.forms, side.text)?.isTime === true);
    // "Deleted after printing" became "deleted six months after printing".
    const [none, timed] = was ? [after, before] : [before, after];
    const isLater = was !== is && has(timed, 'delete') && AFTER.test(none.text) && !has(timed, 'within');
    if (isLater && none.changed === '') return is ? 'worse' : 'better';
    // "Gone within 14 days; copies stay for six months": a period beside a shorter one is no limit.
    const known = (was ? after : before).text;
    const own = (was ? before : after).part.forms;
    if (was !== is) return is !== outlasts(own, was ? before.text : after.text, known) ? 'better' : 'worse';
  }
  // Consent as the ground is the person's own say; not where the sentence says nothing of grounds itself.
  if (
    topic === 'notice.legal-basis' &&
    after?.whole.mentions.some((mention) => mention.topic === topic) &&
    has(after, 'consent') !== has(before, 'consent') &&
    (before || has(after, 'consent'))
  )
    return has(after, 'consent') ? 'better' : 'worse';
  if (topic === 'notice.transfer' && losesPromise(before, after)) return 'worse';
  if (topic === 'term.jurisdiction' && before && after && has(before, 'home') !== has(after, 'home'))
    return has(after, 'home') ? 'better' : 'worse';
  if (topic === 'notice.transfer' && !goes(direction) && after)
    return has(after, 'pointer') || has(after, 'safeguard') ? 'neutral' : 'worse';
  if (topic === 'term.refunds' && !(before && after) && givesBack(goes(direction) ? before : after))
    return goes(direction) ? 'worse' : 'better';
  // "Refundable" became "not refundable".
  if (topic === 'term.refunds' && before && after && givesBack(before) !== givesBack(after) && growsOrFlips(sides))
    return givesBack(after) ? 'better' : 'worse';
  // "At any time, except while …": what is left out of a choice.
  if (topic.startsWith('choice.') && before && after && growsOrShrinks(sides)) {
    const left = (side: SideAnalysis) => side.whole.cues.get('except') ?? 0;
    if (left(before) !== left(after)) return left(after) > left(before) ? 'worse' : 'better';
  }
  if (topic.startsWith('choice.') && direction === 'new' && has(after, 'still')) return 'neutral';
  // Silence that counts as consent is no choice gained.
  if (topic.startsWith('choice.') && before && after && has(before, 'unless') !== has(after, 'unless'))
    return has(after, 'unless') ? 'worse' : 'better';
  return null;
}

/** A service that may do something "at any time" is bound by nothing; of all languages read. */
const ANY_TIME =
  /(?<!\p{L})(?:at any time|whenever|jederzeit|à tout moment|en cualquier momento|in qualsiasi momento|a qualquer momento|w każdej chwili|w dowolnym momencie)(?!\p{L})/iu;
/** Words before what is waited for; of all languages read. */
const AFTER = /(?<!\p{L})(?:after|nach|après|después|tras|dopo|após|depois|po)(?!\p{L})/iu;
/** Of all languages read. */
const AT_ONCE =
  /(?<!\p{L})(?:as soon as|immediately|right away|at once|instantly|sofort|unverzüglich|umgehend|sobald|immédiatement|aussitôt|dès que|inmediatamente|en cuanto|immediatamente|subito|non appena|imediatamente|assim que|natychmiast|od razu|niezwłocznie)(?!\p{L})/iu;

/** Whether the period of changed words is longer than the one that the other side's sentence has. */
function outlasts(changed: readonly string[], text: string, other: string): boolean {
  const [own, known] = [amountsOf(changed, text), amountsOf(numbersOf(other), other)];
  return own !== null && known?.isTime === true && own.value > known.value;
}

const numbersOf = (text: string) => text.match(/\p{N}+/gu) ?? [];

/** "We will refund", not "no refunds". */
const givesBack = (side: SideAnalysis | null) =>
  side !== null && !has(side, 'not') && !has(side, 'lost') && !has(side, 'harsh');

/** "You need not pay", "the price is fixed for two years": a burden lifted or bounded. */
function spares(topic: Topic, side: SideAnalysis | null): boolean {
  if (has(side, 'relief')) return true;
  if (topic === 'term.user-responsibility') return false;
  // "We may change the price with thirty days' notice" is still a power.
  if (topic === 'term.fees' && has(side, 'may') && side?.whole.subject !== 'you') return false;
  const count = (cue: string) => side?.whole.cues.get(cue) ?? 0;
  return count('mild') + count('free') > 0 && count('harsh') === 0;
}

/** A period that comes alone binds to keep; deleting that comes alone is a promise, and going it is one lost. */
function effectOfKeeping({ before, after }: Sides): Effect {
  const deletes = (side: SideAnalysis | null) => has(side, 'delete') && !has(side, 'retain');
  if (after) return deletes(after) ? 'better' : 'worse';
  return deletes(before) ? 'worse' : 'neutral';
}

/** Purposes that make even optional collecting worse: the person came for something else. */
const UNWANTED: ReadonlySet<string> = new Set(['ads', 'sale', 'ai-training']);
/** Data that weigh even where they serve safety. */
const SENSITIVE =
  /^data-category\.(?:biometric|identity-document|age-dob|health|location-precise|voice-audio|contacts)$/;

/** Whether data are used to keep people safe and for nothing else that is named. */
function isForSafetyAlone(topic: Topic, side: SideAnalysis | null): boolean {
  const purposes = side?.analysis.flow.purposes ?? [];
  return (
    purposes.includes('security-safety') &&
    purposes.every((purpose) => purpose === 'security-safety' || purpose === 'service-provision') &&
    !topic.startsWith('purpose.') &&
    !SENSITIVE.test(topic)
  );
}

function effectOfFlows(sides: Sides): Effect {
  const { topic, direction, before, after } = sides;
  const side = goes(direction) ? before : after;
  const effect = goes(direction) ? TOPIC_RULES[topic].removed : TOPIC_RULES[topic].added;
  if (side?.analysis.promises && direction !== 'dropped' && losesPromise(before, after)) return 'worse';
  if (side?.analysis.promises) return exempts(sides) ? effect : MIRROR[effect];
  // "You provide us" became "you can provide us".
  const wasOptional = before?.analysis.flow.modality === 'with-consent';
  if (topic.startsWith('data-category.') && gains('choose', sides) && !wasOptional) return 'better';
  if (isForSafetyAlone(topic, side)) return 'neutral';
  if (direction === 'widened' && gains('curb', sides)) return MIRROR[effect];
  // What one publishes oneself, others see.
  if (has(side, 'own-act') && (topic === 'recipient.public' || isOwnSharing(topic, side))) return 'neutral';
  const flow = side?.analysis.flow;
  const isOptional =
    flow?.modality === 'with-consent' &&
    topic.startsWith('data-category.') &&
    flow.recipients.length === 0 &&
    !flow.purposes.some((purpose) => UNWANTED.has(purpose));
  // More of what one already let them use was not chosen.
  return isOptional && !goes(direction) && !(wasOptional && direction === 'widened') ? 'neutral' : effect;
}

/** "You may share what you wrote by a link": what one does oneself, and nobody else is named. */
const isOwnSharing = (topic: Topic, side: SideAnalysis | null) =>
  topic.startsWith('data-category.') && side?.whole.subject === 'you' && side.whole.flow.recipients.length === 0;

/** A promise that was there before and now has more words has exceptions. */
const exempts = ({ before, after }: Sides) =>
  before?.analysis.promises === true && after?.analysis.promises === true && has(after, 'except');

/** What a change of a topic means for the person. */
export function effectOf(
  topic: Topic,
  direction: Direction,
  before: SideAnalysis | null,
  after: SideAnalysis | null,
): Effect {
  const sides: Sides = { topic, direction, before, after };
  const rule = TOPIC_RULES[topic];
  if (topic === 'notice.promise-removed') return 'worse';
  const special = effectOfNumbers(sides) ?? effectOfTerms(sides);
  if (special) return special;
  const strength = before && after ? strengthOf(before, after) : 0;
  if (Math.abs(strength) >= DECIDES && topic !== 'notice.promise-added') return strength > 0 ? 'worse' : 'better';
  if (strength !== 0 && rule.added === 'neutral' && topic !== 'term.eligibility-age')
    return strength > 0 ? 'worse' : 'better';
  if (direction === 'unchanged') return 'neutral';
  const effect = goes(direction) ? rule.removed : rule.added;
  if (topic === 'notice.promise-added') return effect;
  // "You will not have to pay": a burden that the person is spared.
  if (BURDENS.test(topic) && spares(topic, goes(direction) ? before : after)) return MIRROR[effect];
  // "We do not change prices": a power that the service does without.
  if (ONES_OWN_POWERS.includes(topic) && has(goes(direction) ? before : after, 'relief')) return MIRROR[effect];
  // A choice denied is the opposite of a choice.
  if (topic.startsWith('choice.') && has(goes(direction) ? before : after, 'lost')) return MIRROR[effect];
  return isFlow(topic) ? effectOfFlows(sides) : effect;
}
