import { existsSync } from 'node:fs';

/** The browsers load what was built: say so rather than fail in an odd place. */
export default function checkBuild() {
  for (const folder of ['dist/chrome', 'dist/firefox'])
    if (!existsSync(`${folder}/manifest.json`)) throw new Error(`There is no ${folder}: run "npm run build" first.`);
}
