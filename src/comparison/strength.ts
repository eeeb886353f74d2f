import { amountsOf } from './amounts.ts';
import type { SideAnalysis } from './sides.ts';

/** From here on the words that harden or soften a sentence decide what its change means. */
export const DECIDES = 2;

const count = ({ whole }: SideAnalysis, cue: string) => whole.cues.get(cue) ?? 0;

/** A trial is free whatever else is said of it; of all languages read. */
const TRIALS =
  /free[ -]trial|trial for free|kostenlose[nrms]? (?:Test|Probe)|essais? gratuits?|(?:prueba|versión) gratuita|prova gratuita|(?:teste|avaliação) gratuit[oa]|(?:bezpłatn|darmow)\p{L}+ (?:okres|wersj|próbn)/giu;

/** How often a side says that something costs nothing, trials left aside. */
export const freeOf = (side: SideAnalysis) => Math.max(0, count(side, 'free') - (side.text.match(TRIALS)?.length ?? 0));

/** How much a side limits: "we only …" the service, "you may only …" the person, below 0. */
const limitOf = (side: SideAnalysis) => (side.whole.subject === 'you' ? -1 : 1) * count(side, 'limit');

/**
 * How much harder on the person a reworded sentence became (above 0), or how much gentler (below):
 * "revocable" and "irrevocable", "with your consent" and "unless you object", "a warrant" and "good faith".
 */
export function strengthOf(before: SideAnalysis, after: SideAnalysis): number {
  const harder = count(after, 'harsh') - count(before, 'harsh');
  const gentler = count(after, 'mild') - count(before, 'mild') + freeOf(after) - freeOf(before);
  const limits = limitOf(after) - limitOf(before);
  return harder - gentler - limits + (loosens(before, after) ? 1 : 0) - (loosens(after, before) ? 1 : 0);
}

const tells = (side: SideAnalysis) => count(side, 'notify') > 0 || count(side, 'ahead') > 0;
const namesTime = ({ part: { forms }, text }: SideAnalysis) => amountsOf(forms, text)?.isTime === true;

/**
 * "We will tell you" became "we may tell you"; "we'll write to you first" became "we'll put it on
 * this page"; "we tell you 30 days before" became "we tell you in reasonable time".
 */
function loosens(one: SideAnalysis, other: SideAnalysis): boolean {
  if (!tells(one) || one.whole.subject === 'you' || other.whole.subject === 'you') return false;
  if (count(one, 'notify') === 0) return false;
  if (!tells(other)) return one.whole.subject === 'we' && other.whole.subject === 'we';
  if (count(other, 'notify') === 0) return false;
  const weakened = count(one, 'may') === 0 && count(other, 'may') > 0 && other.whole.subject === 'we';
  return weakened || (namesTime(one) && !namesTime(other) && other.part.forms.length > 0);
}
