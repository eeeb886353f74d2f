/** `npm run benchmark:compare -- PAIRS.jsonl TEXTS_DIR --out FILE`: how well two versions are compared. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { readJsonLines, readText, runCommand } from '../json-lines.ts';
import { bringTopics } from '../train-clauses/kept-models.ts';
import { measureDerivedNoise } from './derived-noise.ts';
import { measureGrowth } from './growth.ts';
import { measure, type Side, type TextOf } from './measure.ts';
import { printFigures, printPairs, toLine } from './report.ts';
import { pairSchema } from './score.ts';

const USAGE = 'Say which pairs and which texts: npm run benchmark:compare -- PAIRS.jsonl TEXTS_DIR --out FILE\n';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      findings: { type: 'string' },
      growth: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const [pairsFile, textsFolder] = positionals;
  if (!pairsFile || !textsFolder) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  learnLexicons(LEXICONS);
  bringTopics();
  const pairs = readJsonLines(pairsFile, pairSchema);
  const textOf: TextOf = ({ id }, side) => readText(join(textsFolder, `${id}.${side}.md`));
  const results = pairs.map((pair) => measure(pair, textOf));
  if (values.out) writeFileSync(values.out, `${results.map(toLine).join('\n')}\n`);
  if (values.verbose) printPairs(results, values.findings);
  printFigures(results);
  if (!values.growth) return;
  const texts = (side: Side) => pairs.map((pair) => textOf(pair, side));
  console.log(measureDerivedNoise(texts('before'), values.verbose));
  console.log(measureGrowth(texts('after')));
}

runCommand(main);
