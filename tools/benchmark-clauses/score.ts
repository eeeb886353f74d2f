/** F1 of each label, and of all of them. */
interface Labelled {
  labels: readonly string[];
}

interface Count {
  hit: number;
  wrong: number;
  missed: number;
}

const f1Of = ({ hit, wrong, missed }: Count) => (hit === 0 ? 0 : (200 * hit) / (2 * hit + wrong + missed));

/** Micro F1 counts over all labels together; macro F1 is the mean over the labels. */
export function measureLabels(
  names: readonly string[],
  rows: readonly Labelled[],
  answers: readonly (readonly string[])[],
) {
  const total: Count = { hit: 0, wrong: 0, missed: 0 };
  const labels = names.map((name) => {
    const count: Count = { hit: 0, wrong: 0, missed: 0 };
    for (const [at, answer] of answers.entries()) {
      const truth = rows[at]?.labels.includes(name) ?? false;
      const said = answer.includes(name);
      if (truth && said) count.hit++;
      else if (said) count.wrong++;
      else if (truth) count.missed++;
    }
    total.hit += count.hit;
    total.wrong += count.wrong;
    total.missed += count.missed;
    return {
      name,
      f1: f1Of(count),
      precision: (100 * count.hit) / Math.max(1, count.hit + count.wrong),
      recall: (100 * count.hit) / Math.max(1, count.hit + count.missed),
    };
  });
  return { labels, micro: f1Of(total), macro: labels.reduce((sum, { f1 }) => sum + f1, 0) / labels.length };
}

/** Prints F1 of every label, or only of all together. */
export function printScores(
  names: readonly string[],
  rows: readonly Labelled[],
  answers: readonly (readonly string[])[],
  labelsToo: boolean,
): void {
  const { labels, micro, macro } = measureLabels(names, rows, answers);
  for (const { name, f1, precision, recall } of labelsToo ? labels : [])
    console.log(
      `${name.padEnd(40)} F1 ${f1.toFixed(1).padStart(5)}   precision ${precision.toFixed(0).padStart(3)}   recall ${recall.toFixed(0).padStart(3)}`,
    );
  console.log(`micro F1 ${micro.toFixed(1)}, macro F1 ${macro.toFixed(1)}`);
}
