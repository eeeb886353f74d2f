import type { Effect } from '../../vocabulary.ts';
import type { SideAnalysis } from '../sides.ts';
import { gains, gainsMore, growsOrShrinks, has, type Sides } from './two-sides.ts';

/** A service that may do something "at any time" is bound by nothing; of all languages read. */
const ANY_TIME =
  /(?<!\p{L})(?:at any time|whenever|jederzeit|à tout moment|en cualquier momento|in qualsiasi momento|a qualquer momento|w każdej chwili|w dowolnym momencie)(?!\p{L})/iu;
/** Words that bind the use of a power: to be told of it, and ahead. */
const guards = (side: SideAnalysis) => Number(GUARDS.some((cue) => has(side, cue)));
const GUARDS: readonly string[] = ['notify', 'ahead', 'commit'];

/** Ahead in so many words, or by a time; of all languages read. */
const AHEAD =
  /(?<!\p{L})(?:advance|prior|ahead|im voraus|vorab|à l'avance|au préalable|con antelación|con anticipación|in anticipo|com antecedência|z wyprzedzeniem)(?!\p{L})|\p{N}+ (?:days|weeks|months|tage|wochen|monate|jours|semaines|mois|días|semanas|meses|giorni|settimane|mesi|dias|dni|tygodni|miesi)/iu;
/** Words of a right that the service has, or of its use. */
const TAKEN: readonly string[] = ['may', 'not', 'offer', 'harsh', 'lost'];

/** Says that the person is told ahead, and not that the service may do it. */
const bindsAlone = (side: SideAnalysis): boolean =>
  has(side, 'notify') &&
  side.whole.subject === 'we' &&
  AHEAD.test(side.text) &&
  !ANY_TIME.test(side.text) &&
  !TAKEN.some((cue) => has(side, cue));

/** What other words on a power of the service's own mean for the person: what binds it is better. */
export function effectOfPowers(sides: Sides): Effect | null {
  const { topic, before, after } = sides;
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
  // "We will give notice of changes ahead": alone it takes no power and binds one.
  const alone = before ? (after ? null : before) : after;
  if (alone && topic === 'term.unilateral-change' && bindsAlone(alone)) return after ? 'better' : 'worse';
  const guarded = before && after ? guards(after) - guards(before) : 0;
  if (guarded !== 0 && growsOrShrinks(sides)) return guarded > 0 ? 'better' : 'worse';
  return null;
}
