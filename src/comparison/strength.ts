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
  const gentler = count(after, 'mild') - count(before, 'mild');
  return harder - gentler;
}
