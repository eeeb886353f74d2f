/** `npm test`: sets up what is missing, then types, lint, unit and DOM tests, both real browsers. */
import { setUp } from './setup.mjs';
import { step } from './steps.mjs';

setUp({ browsers: true });
step('Types', ['tsc', '--noEmit']);
step('Lint and import rules', ['biome', 'check', '.']);
step('Nothing unused', ['knip']);
step('Unit and DOM tests', ['vitest', 'run']);
step('Build', ['node', 'tools/build.mjs']);
step('Store check of the Firefox build', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']);
step('Both real browsers', ['vitest', 'run', '--config', 'tests/browser/vitest.config.ts']);
