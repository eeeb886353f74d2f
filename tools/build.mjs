/** `npm run build`: writes `dist/chrome`, `dist/firefox` and the command line. */
import { rmSync } from 'node:fs';
import { setUp } from './setup.mjs';
import { step } from './steps.mjs';

setUp({ browsers: false });
for (const folder of ['dist/chrome', 'dist/firefox', 'out/tools']) rmSync(folder, { recursive: true, force: true });
step('Bundles', ['vite', 'build', '--app']);
