import type { Effect, Topic } from '../../vocabulary.ts';
import { amountsOf } from '../amounts.ts';
import { losesPromise } from '../lost-promise.ts';
import type { SideAnalysis } from '../sides.ts';
import { effectOfPowers } from './of-powers.ts';
import { effectOfRetention } from './of-retention.ts';
import { flipsDenial, gains, goes, growsOrShrinks, has, ONES_OWN_POWERS, type Sides } from './two-sides.ts';

/** How one may withdraw, as the model instructions say it (Directive 2011/83/EU, Annex I); of all languages read. */
const FREELY =
  /without giving (?:any|a) reason|ohne angabe von gründen|sans (?:donner de motif|avoir à motiver)|sin necesidad de justificación|senza (?:dover )?(?:fornire|dare|indicare|indicarne) (?:alcuna |una |le )?(?:motivazione|ragion[ei])|sem (?:ter de |necessidade de )?(?:indicar|apresentar) qualquer motivo|bez podania (?:jakiejkolwiek )?przyczyny/i;

/** What one gives up; of all languages read. */
const GIVEN_UP = /forfeit|waive|expire|lapse|lose|verfäll|verlier|erlisch|perd|déchu|decad|utrac|traci|wygas/i;

/** Whether the person may do it freely: the "without" denies nothing, and nothing else does. */
const isFree = ({ text, analysis: { cues }, whole: { subject } }: SideAnalysis) =>
  FREELY.test(text) && subject === 'you' && (cues.get('not') ?? 0) <= 1 && !GIVEN_UP.test(text);

/** "We will refund", not "no refunds". */
const givesBack = (side: SideAnalysis | null) =>
  side !== null && !has(side, 'lost') && (isFree(side) || (!has(side, 'not') && !has(side, 'harsh')));

/** Whether somebody else than the person bears a cost: "we will pay all filing fees". */
const bears = (side: SideAnalysis | null) => has(side, 'bears') && side?.whole.subject !== 'you';

/** What a service tells and how. */
const OWN_DUTIES = /^(?:notice\.transparency|term\.unilateral-change)$/;

/** Words by which a sentence on liability limits it. */
export const LIMITING: readonly string[] = ['not', 'none', 'lost', 'limit', 'harsh', 'except'];

/** What one must do and by when, before one may go on: the more of it, the worse. */
const HURDLES: readonly Topic[] = ['choice.subscription-cancel', 'term.dispute-procedure'];

/** What other words mean for the person by what the topic is about; null where that is its rule's to say. */
export function effectOfTerms(sides: Sides): Effect | null {
  const { topic, direction, before, after } = sides;
  const power = ONES_OWN_POWERS.includes(topic) ? effectOfPowers(sides) : null;
  if (power) return power;
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
    const hurdles = (side: SideAnalysis | null) => side?.analysis.cues.get('deadline') ?? 0;
    const isTimed = before === null || after === null || amountsOf(after.part.forms, after.text)?.isTime === true;
    if (isTimed && hurdles(before) !== hurdles(after)) return hurdles(after) > hurdles(before) ? 'worse' : 'better';
  }
  // "We will tell you" became "we may tell you".
  if (before && after && has(after, 'notify') && has(before, 'notify') && OWN_DUTIES.test(topic)) {
    if (gains('may', sides)) return 'worse';
    if (has(before, 'may') && !has(after, 'may')) return 'better';
  }
  if (topic === 'notice.retention') {
    const kept = effectOfRetention(sides);
    if (kept) return kept;
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
  if (topic === 'term.refunds' && before && after && givesBack(before) !== givesBack(after) && flipsDenial(sides))
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
