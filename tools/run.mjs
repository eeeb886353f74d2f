/** Runs a tool of this project, building it first where its sources are newer. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setUp } from './setup.mjs';

const [name = '', ...parameters] = process.argv.slice(2);
const built = `out/tools/${name}.mjs`;

/** @param {string} folder @returns {number} time of the newest file in it */
function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  );
}

setUp({ browsers: name === 'gallery' || name.startsWith('benchmark') });
const sources = Math.max(...['src', 'extension', 'tools', 'public'].map(newest));
if (!existsSync(built) || statSync(built).mtimeMs < sources) {
  // People and programs read what a tool prints: the build speaks on the other stream.
  const { status, stderr, stdout } = spawnSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    process.exit(1);
  }
}
const { status } = spawnSync(process.execPath, [built, ...parameters], { stdio: 'inherit' });
process.exit(status ?? 1);
