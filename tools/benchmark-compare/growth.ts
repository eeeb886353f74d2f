import { compareVersions } from '../../src/comparison/index.ts';
import { type Reading, readPolicy } from '../../src/reading/index.ts';

const SIZES = [20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000];
const ROUNDS = 3;

function reading(content: string): Reading | null {
  const outcome = readPolicy({ content, format: 'markdown', url: 'https://example.org/' });
  return outcome.kind === 'read' ? outcome.reading : null;
}

function fastest(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** Slope of time over length, both as logarithms: 1 is linear, n log n is about 1.1 in this range. */
function exponent(points: readonly [number, number][]): number {
  const logs = points.map(([x, y]): [number, number] => [Math.log(x), Math.log(y)]);
  const mean = (pick: (point: [number, number]) => number) =>
    logs.reduce((sum, point) => sum + pick(point), 0) / logs.length;
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/** Every tenth line is gone and every seventh reworded: a rewrite, not a correction. */
const rewrite = (text: string) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      index % 10 === 3 ? [] : index % 7 === 2 ? [line.replace(/\b(?:may|can|und|les)\b/g, 'will not')] : [line],
    )
    .join('\n');

/** Reads and compares texts of growing length, joined from real ones, and says how time grows. */
export function measureGrowth(texts: readonly string[]): string {
  const english = texts.filter((text) => / the .* and .* you /s.test(text.slice(0, 5000)));
  const everything = english.join('\n\n');
  const reads: [number, number][] = [];
  const compares: [number, number][] = [];
  const lines = ['', 'length      read ms   compare ms'];
  for (const size of SIZES) {
    const text = everything.slice(0, size);
    if (text.length < size) break;
    const [before, after] = [reading(text), reading(rewrite(text))];
    if (!before || !after) continue;
    const readMs = fastest(() => reading(text));
    const compareMs = fastest(() => compareVersions(before, after));
    reads.push([size, readMs]);
    compares.push([size, compareMs]);
    lines.push(`${String(size).padEnd(12)}${readMs.toFixed(0).padEnd(10)}${compareMs.toFixed(0)}`);
  }
  return [
    ...lines,
    `time grows with length to the power of ${exponent(reads).toFixed(2)} (read), ${exponent(compares).toFixed(2)} (compare)`,
  ].join('\n');
}
