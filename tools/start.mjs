/** `npm start`: sets up what is missing, builds, opens a browser in front of the WhatsApp dialog. */
import { setUp } from './setup.mjs';
import { step } from './steps.mjs';

setUp({ browsers: true });
step('Build', ['node', 'tools/build.mjs']);
step('Before you accept', ['node', 'out/tools/demo.mjs', ...process.argv.slice(2)]);
