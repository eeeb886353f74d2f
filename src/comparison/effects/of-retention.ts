import type { Effect } from '../../vocabulary.ts';
import { amountsOf } from '../amounts.ts';
import { has, type Sides } from './two-sides.ts';

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

/**
 * Deleting, or not keeping, that comes alone is a promise, and keeping none. A period for which data are kept is both, and that it is not
 * said any more is no relief.
 */
function effectOfKeeping({ before, after }: Sides): Effect {
  const side = after ?? before;
  const spares = side?.analysis.promises === true || (has(side, 'delete') && !has(side, 'retain'));
  if (!spares && side && amountsOf(numbersOf(side.text), side.text)?.isTime) return 'neutral';
  return spares === (after !== null) ? 'better' : 'worse';
}

/** What other words on how long data are kept mean for the person; null where they name no time. */
export function effectOfRetention(sides: Sides): Effect | null {
  const { before, after } = sides;
  if (!before || !after) return effectOfKeeping(sides);
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
  return null;
}
