/** `npm run train:clauses -- CLAUSES_DIR [NAME…]`: fits the clause models anew and writes them to `tools/train-clauses/models`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LEXICONS, learnLexicons, packModel } from '../../src/reading/index.ts';
import { runCommand } from '../json-lines.ts';
import { MODELS_FOLDER } from './kept-models.ts';
import { DESIGNS, type Design, fitDesign } from './models.ts';
import { marksOf } from './seen.ts';
import { readLines, toRows } from './sets.ts';

function main([folder, ...wanted]: string[]): void {
  if (!folder) {
    process.stderr.write('Say where the sets of clauses are: npm run train:clauses -- CLAUSES_DIR\n');
    process.exitCode = 2;
    return;
  }
  learnLexicons(LEXICONS);
  mkdirSync(MODELS_FOLDER, { recursive: true });
  for (const [name, design] of Object.entries(DESIGNS)) {
    if (wanted.length === 0 || wanted.includes(name)) train(folder, name, design);
  }
  const sizes = readdirSync(MODELS_FOLDER)
    .filter((file) => file.endsWith('.gz'))
    .map((file) => readFileSync(join(MODELS_FOLDER, file)).length);
  console.log(`together ${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB gzip`);
}

function train(folder: string, name: string, design: Design): void {
  const rows = design.file ? toRows(readLines(join(folder, design.file))) : [];
  const model = fitDesign(design, folder, rows);
  const bytes = gzipSync(packModel(model), { level: 9 });
  writeFileSync(join(MODELS_FOLDER, `${name}.bin.gz`), bytes);
  if (rows.length > 0)
    writeFileSync(join(MODELS_FOLDER, `${name}.seen.txt`), `${marksOf(rows.map(({ text }) => text)).join('\n')}\n`);
  console.log(
    `${name}: ${rows.length} clauses of its set, ${model.keys.length} features, ${(bytes.length / 1000).toFixed(1)} kB`,
  );
}

runCommand(() => main(process.argv.slice(2)));
