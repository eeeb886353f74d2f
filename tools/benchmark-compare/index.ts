/** `npm run benchmark:compare -- PAIRS.jsonl TEXTS_DIR --out FILE`: how well two versions are compared. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Comparison, compareReadings } from '../../src/comparison/index.ts';
import { LEXICONS, learnLexicons, type Reading, readPolicy } from '../../src/reading/index.ts';
import { measureDerivedNoise } from './derived-noise.ts';
import { measureGrowth } from './growth.ts';
import { figures, isMaterial, type Pair, type Result, scoreFact } from './score.ts';

learnLexicons(LEXICONS);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    verbose: { type: 'boolean' },
    findings: { type: 'string' },
    growth: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const [pairsFile, textsFolder] = positionals;
if (!pairsFile || !textsFolder) {
  process.stderr.write(
    'Say which pairs and which texts: npm run benchmark:compare -- PAIRS.jsonl TEXTS_DIR --out FILE\n',
  );
  process.exit(2);
}

const pairs: Pair[] = readFileSync(pairsFile, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));

function read(id: string, side: 'before' | 'after'): Reading | null {
  const content = readFileSync(join(textsFolder ?? '', `${id}.${side}.md`), 'utf8');
  const outcome = readPolicy({ content, format: 'markdown', url: 'https://example.org/' });
  return outcome.kind === 'read' || outcome.kind === 'unknown-language' ? outcome.reading : null;
}

const UNREADABLE: Comparison = { level: 'unknown', findings: [], changedSentences: 0 };

function measure(pair: Pair): Result {
  const began = performance.now();
  const [before, after] = [read(pair.id, 'before'), read(pair.id, 'after')];
  const comparison = before && after ? compareReadings(before, after) : UNREADABLE;
  return { pair, comparison, ms: performance.now() - began };
}

function line({ pair, comparison, ms }: Result): string {
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

const results = pairs.map(measure);
if (values.out) writeFileSync(values.out, `${results.map(line).join('\n')}\n`);

if (values.verbose) {
  for (const { pair, comparison } of results) {
    if (values.findings && !pair.id.includes(values.findings)) continue;
    console.log(`\n${pair.id} (${pair.label}): ${comparison.level}, ${comparison.changedSentences} sentences changed`);
    for (const { fact, strict, loose, effect } of pair.facts.map((fact) => scoreFact(fact, comparison.findings))) {
      const mark = strict ? '✓' : loose ? '~' : '✗';
      console.log(
        `  ${mark}${effect === false ? ' effect!' : ''} ${fact.direction} ${fact.topic}: ${(fact.evidenceAfter ?? fact.evidenceBefore ?? '').slice(0, 110)}`,
      );
    }
    for (const finding of comparison.findings.slice(0, values.findings ? 20 : 5)) {
      console.log(`    ${finding.weight.toFixed(1)} ${finding.topic} ${finding.direction} ${finding.effect}`);
      if (finding.quoteBefore) console.log(`      − ${finding.quoteBefore.quote.slice(0, 300)}`);
      if (finding.quoteAfter) console.log(`      + ${finding.quoteAfter.quote.slice(0, 300)}`);
    }
  }
}

const halves: [string, Result[]][] = [
  ['all', results],
  ['tuned on', results.filter((_, index) => index % 2 === 0)],
  ['held out', results.filter((_, index) => index % 2 === 1)],
];
const rows = halves.map(([, some]) => figures(some));
console.log(`\n${''.padEnd(58)}${halves.map(([name]) => name.padEnd(18)).join('')}`);
for (const [index, [title]] of (rows[0] ?? []).entries()) {
  console.log(title.padEnd(58) + rows.map((row) => (row[index]?.[1] ?? '').padEnd(18)).join(''));
}
if (values.growth) {
  const texts = (side: string) => pairs.map(({ id }) => readFileSync(join(textsFolder, `${id}.${side}.md`), 'utf8'));
  console.log(measureDerivedNoise(texts('before'), values.verbose === true));
  console.log(measureGrowth(texts('after')));
}
