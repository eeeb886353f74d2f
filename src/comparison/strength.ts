import type { SideAnalysis } from './sides.ts';

/** From here on the words that harden or soften a sentence decide what its change means. */
export const DECIDES = 2;

const count = ({ whole }: SideAnalysis, cue: string) => whole.cues.get(cue) ?? 0;

/**
 * How much harder on the person a reworded sentence became (above 0), or how much gentler (below):
 * "revocable" and "irrevocable", "with your consent" and "unless you object", "a warrant" and "good faith".
 */
export function strengthOf(before: SideAnalysis, after: SideAnalysis): number {
  const harder = count(after, 'harsh') - count(before, 'harsh');
  const gentler = count(after, 'mild') - count(before, 'mild') + count(after, 'free') - count(before, 'free');
  const limited = count(after, 'limit') - count(before, 'limit');
  // "You may only …" limits the person, "we only …" the service.
  const limits = after.whole.subject === 'you' ? -limited : limited;
  return harder - gentler - limits + (loosens(before, after) ? 1 : 0) - (loosens(after, before) ? 1 : 0);
}

/** "We will tell you" became "we may tell you". */
const loosens = (one: SideAnalysis, other: SideAnalysis) =>
  count(one, 'notify') > 0 &&
  count(other, 'notify') > 0 &&
  count(one, 'may') === 0 &&
  count(other, 'may') > 0 &&
  other.whole.subject === 'we';
