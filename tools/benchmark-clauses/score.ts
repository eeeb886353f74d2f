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
