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
  /advance (?:written )?notice|prior (?:written )?notice|in advance|ahead of time|\p{N}+ \p{L}+(?: notice)? (?:before|prior|vor|avant|antes|prima|przed)(?!\p{L})|im voraus|vorab|à l'avance|au préalable|con antelación|con anticipación|in anticipo|com antecedência|z wyprzedzeniem/iu;
/** Silence that accepts, and the service's own changing; of all languages read. */
const TAKES =
  /continu(?:ed|e to|ing to) use|weiternutz|weitere nutzung|continu\p{L}* (?:à|d'|ad|a) ?(?:utilis|us)|uso continua|seguir (?:us|utiliz)ando|dalsze korzystanie|(?<!\p{L})we (?:will |shall )?(?:change|modify|revise|amend|update)(?!\p{L})|(?<!\p{L})wir (?:werden )?(?:\p{L}+ ){0,3}(?:ändern|anpassen)(?!\p{L})/iu;
/** Words of a right that the service has, or of its use. */
const TAKEN: readonly string[] = ['may', 'not', 'offer', 'harsh', 'lost', 'within'];

/** Says that the person is told ahead, and not that the service may do it. */
const bindsAlone = (side: SideAnalysis): boolean =>
  has(side, 'notify') &&
  side.whole.subject === 'we' &&
  AHEAD.test(side.text) &&
  ![ANY_TIME, TAKES].some((words) => words.test(side.text)) &&
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
  if (guarded !== 0 && isOfService && growsOrShrinks(sides)) return guarded > 0 ? 'better' : 'worse';
  return null;
}
