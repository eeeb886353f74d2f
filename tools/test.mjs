/** `npm test`: sets up what is missing, then types, lint, unit and DOM tests, both real browsers. */
import { mkdirSync, readFileSync } from 'node:fs';
import { setUp } from './setup.mjs';
import { step, stepsTogether } from './steps.mjs';

/** @param {string} title @param {string[]} parameters @returns {number} tests that passed */
function runTests(title, ...parameters) {
  mkdirSync('out/tests', { recursive: true });
  const file = `out/tests/${title.toLowerCase().replaceAll(' ', '-')}.json`;
  step(title, ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...parameters]);
  return JSON.parse(readFileSync(file, 'utf8')).numPassedTests;
}

setUp({ browsers: true });
await stepsTogether({
  Types: ['tsc', '--noEmit'],
  'Lint and import rules': ['biome', 'check', '.'],
  'Nothing unused': ['knip'],
  Build: ['node', 'tools/build.mjs'],
});
const unit = runTests('Unit and DOM tests');
step('Store check of the Firefox build', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']);
step('Catalogue', ['node', 'out/tools/bya.mjs', 'feed', 'validate', 'public/catalogue']);
const browsers = runTests('Both real browsers', '--config', 'tests/browser/vitest.config.ts');
process.stdout.write(`\n${unit + browsers} passed, 0 failed\n`);
