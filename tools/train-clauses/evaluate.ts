/** Honest figures: a model is asked only about documents it has not seen. */
/** The groups dealt out to `folds` hands, in the order in which they first come. */
export function foldsOf(rows: readonly { group: string }[], folds: number): number[] {
  const hands = new Map<string, number>();
  return rows.map(({ group }) => {
    const hand = hands.get(group) ?? hands.size % folds;
    hands.set(group, hand);
    return hand;
  });
}

/** The threshold at which F1 is best. */
export function bestThreshold(scores: readonly number[], truth: readonly boolean[]): number {
  const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const positives = truth.filter(Boolean).length;
  let [hit, best, threshold] = [0, 0, 0];
  for (const [at, row] of order.entries()) {
    if (truth[row]) hit++;
    const f1 = (2 * hit) / (at + 1 + positives);
    if (f1 <= best) continue;
    best = f1;
    threshold = ((scores[row] ?? 0) + (scores[order[at + 1] ?? row] ?? 0)) / 2;
  }
  return threshold;
}
