/** Honest figures: a model is asked only about documents it has not seen. */
import { seededRandom } from './solver.ts';

/** The groups dealt out to `folds` hands, in the order in which they first come. */
export function foldsOf(rows: readonly { group: string }[], folds: number): number[] {
  const hands = new Map<string, number>();
  return rows.map(({ group }) => {
    const hand = hands.get(group) ?? hands.size % folds;
    hands.set(group, hand);
    return hand;
  });
}

/** The threshold at which F1 is best, where each row counts as often as `times` says; `order` has the highest first. */
function bestOf(
  order: readonly number[],
  scores: readonly number[],
  truth: readonly boolean[],
  times: (row: number) => number,
): number {
  const rows = order.filter((row) => times(row) > 0);
  const positives = rows.reduce((sum, row) => sum + (truth[row] ? times(row) : 0), 0);
  let [hit, said, best, threshold] = [0, 0, 0, 0];
  for (const [at, row] of rows.entries()) {
    said += times(row);
    if (truth[row]) hit += times(row);
    const f1 = (2 * hit) / (said + positives);
    if (f1 <= best) continue;
    best = f1;
    threshold = ((scores[row] ?? 0) + (scores[rows[at + 1] ?? row] ?? 0)) / 2;
  }
  return threshold;
}

const highestFirst = (scores: readonly number[]) =>
  scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));

/** The threshold at which F1 is best. */
export const bestThreshold = (scores: readonly number[], truth: readonly boolean[]): number =>
  bestOf(highestFirst(scores), scores, truth, () => 1);

/** How often documents are drawn to find a threshold that no single one decides. */
const DRAWS = 25;

/** The mean of the best thresholds of many draws of the documents, each drawn as often as chance has it. */
export function steadyThreshold(
  scores: readonly number[],
  truth: readonly boolean[],
  groups: readonly string[],
): number {
  const order = highestFirst(scores);
  const names = [...new Set(groups)];
  const random = seededRandom(3);
  let sum = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = new Map<string, number>();
    for (const _ of names) {
      const name = names[Math.floor(random() * names.length)] ?? '';
      drawn.set(name, (drawn.get(name) ?? 0) + 1);
    }
    sum += bestOf(order, scores, truth, (row) => drawn.get(groups[row] ?? '') ?? 0);
  }
  return sum / DRAWS;
}
