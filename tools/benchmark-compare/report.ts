/** What the benchmark prints for people and writes for machines. */
import { figures, isMaterial, type Result, scoreFact } from './score.ts';

/** A pair's line of the file for machines. */
export function toLine({ pair, comparison, ms }: Result): string {
  const findings = comparison.findings.map((finding) => ({
    topic: finding.topic,
    direction: finding.direction,
    effect: finding.effect,
    data: finding.data,
    recipients: finding.recipients,
    purposes: finding.purposes,
    statement: `${finding.direction} ${finding.topic}`,
    quoteBefore: finding.quoteBefore?.quote ?? null,
    quoteAfter: finding.quoteAfter?.quote ?? null,
  }));
  return JSON.stringify({
    id: pair.id,
    material: isMaterial(comparison),
    level: comparison.level,
    findings,
    ms: Math.round(ms * 10) / 10,
  });
}

/** Findings printed of a pair: of all pairs, and where single ones are asked for. */
const SHOWN = { all: 5, chosen: 20 };

/** Each pair with its facts and first findings. @param chosen part of the ids of those wanted; of all without it */
export function printPairs(results: readonly Result[], chosen?: string): void {
  for (const { pair, comparison } of results) {
    if (chosen && !pair.id.includes(chosen)) continue;
    console.log(`\n${pair.id} (${pair.label}): ${comparison.level}, ${comparison.changedSentences} sentences changed`);
    for (const { fact, strict, loose, effect } of pair.facts.map((fact) => scoreFact(fact, comparison.findings))) {
      const mark = strict ? '✓' : loose ? '~' : '✗';
      console.log(
        `  ${mark}${effect === false ? ' effect!' : ''} ${fact.direction} ${fact.topic}: ${(fact.evidenceAfter ?? fact.evidenceBefore ?? '').slice(0, 110)}`,
      );
    }
    for (const finding of comparison.findings.slice(0, chosen ? SHOWN.chosen : SHOWN.all)) {
      console.log(`    ${finding.weight.toFixed(1)} ${finding.topic} ${finding.direction} ${finding.effect}`);
      if (finding.quoteBefore) console.log(`      − ${finding.quoteBefore.quote.slice(0, 300)}`);
      if (finding.quoteAfter) console.log(`      + ${finding.quoteAfter.quote.slice(0, 300)}`);
    }
  }
}

/** The table of figures. */
export function printFigures(results: readonly Result[]): void {
  const halves: [string, readonly Result[]][] = [
    ['all', results],
    ['tuned on', results.filter((_, index) => index % 2 === 0)],
    ['held out', results.filter((_, index) => index % 2 === 1)],
  ];
  const rows = halves.map(([, some]) => figures(some));
  console.log(`\n${''.padEnd(58)}${halves.map(([name]) => name.padEnd(18)).join('')}`);
  for (const [index, [title]] of (rows[0] ?? []).entries()) {
    console.log(title.padEnd(58) + rows.map((row) => (row[index]?.[1] ?? '').padEnd(18)).join(''));
  }
}
