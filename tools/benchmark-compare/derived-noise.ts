import { compareVersions } from '../../src/comparison/index.ts';
import { deriveNoise } from './derive-noise.ts';
import { readVersion } from './measure.ts';
import { isMaterial } from './score.ts';

/** Pairs derived: there is never enough noise with labels. */
const DERIVED = 220;

/** Compares texts with versions of them that say the same, and tells which were called a change. */
export function measureDerivedNoise(texts: readonly string[], verbose: boolean): string {
  const derived = deriveNoise(texts, DERIVED);
  const wrong = derived.flatMap(({ kind, before, after }) => {
    const [old, now] = [readVersion(before), readVersion(after)];
    if (!old || !now) return [{ kind, findings: [] }];
    const comparison = compareVersions(old, now);
    return isMaterial(comparison) ? [{ kind, findings: comparison.findings }] : [];
  });
  const kinds = [...new Set(wrong.map(({ kind }) => kind))].map(
    (kind) => `${kind} ${wrong.filter((one) => one.kind === kind).length}`,
  );
  const lines = [
    '',
    `derived noise called material: ${wrong.length} of ${derived.length}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`,
  ];
  if (!verbose) return lines.join('\n');
  for (const { kind, findings } of wrong) {
    lines.push(`  ${kind}`);
    for (const { topic, quoteBefore, quoteAfter } of findings.slice(0, 3)) {
      lines.push(
        `    ${topic}`,
        `      − ${quoteBefore?.quote.slice(0, 220) ?? ''}`,
        `      + ${quoteAfter?.quote.slice(0, 220) ?? ''}`,
      );
    }
  }
  return lines.join('\n');
}
