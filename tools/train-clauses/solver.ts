/** A matrix of few values: the row's columns and values lie from `starts[row]` to `starts[row + 1]`. */
export interface SparseRows {
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  width: number;
}

export interface SolverOptions {
  /** How much a wrong row costs. */
  cost: number;
  /** How many times as much a missed one costs. */
  positive: number;
  epochs: number;
  /** How much each row counts beside the others; all the same where nothing is said. */
  weights?: Float64Array;
}

/** A number generator that gives the same row everywhere (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/**
 * Fits a linear support vector machine with squared hinge loss by dual coordinate descent
 * (Hsieh et al. 2008, the method of LIBLINEAR). The last weight is the bias.
 */
export function fitLinear(
  { starts, columns, values, width }: SparseRows,
  truth: Uint8Array,
  { cost, positive, epochs, weights: counts }: SolverOptions,
): Float64Array {
  const rows = truth.length;
  const weights = new Float64Array(width + 1);
  const alpha = new Float64Array(rows);
  const soft = new Float64Array(rows);
  const norms = new Float64Array(rows);
  const order = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    order[row] = row;
    soft[row] = 0.5 / (cost * (counts?.[row] ?? 1) * (truth[row] ? positive : 1));
    let norm = 1 + (soft[row] ?? 0);
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) norm += (values[at] ?? 0) ** 2;
    norms[row] = norm;
  }
  const random = seededRandom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let worst = 0;
    for (let index = 0; index < rows; index++) {
      const row = order[index] ?? 0;
      const sign = truth[row] ? 1 : -1;
      const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
      let score = weights[width] ?? 0;
      for (let at = from; at < to; at++) score += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const old = alpha[row] ?? 0;
      const slope = sign * score - 1 + (soft[row] ?? 0) * old;
      if (old === 0 && slope >= 0) continue;
      worst = Math.max(worst, Math.abs(slope));
      const next = Math.max(0, old - slope / (norms[row] ?? 1));
      alpha[row] = next;
      const step = (next - old) * sign;
      if (step === 0) continue;
      for (let at = from; at < to; at++) {
        const column = columns[at] ?? 0;
        weights[column] = (weights[column] ?? 0) + step * (values[at] ?? 0);
      }
      weights[width] = (weights[width] ?? 0) + step;
    }
    if (worst < 0.02) break;
  }
  return weights;
}
