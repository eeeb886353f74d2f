/** `npm run package`: the two zips for the stores, the same bytes whenever they are made from the same sources. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { step } from './steps.mjs';

/** Zips record local times; the earliest that the format knows says nothing. */
const NO_TIME = new Date(1980, 0, 1);

/** @param {string} folder */
function readFolder(folder) {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
}

step('Build', ['node', 'tools/build.mjs']);
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
mkdirSync('out', { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const zip = zipSync(readFolder(`dist/${browser}`), { level: 9, mtime: NO_TIME });
  const path = `out/before-you-accept-${browser}-${version}.zip`;
  writeFileSync(path, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  process.stdout.write(`${path}  ${(zip.length / 1024).toFixed(0)} kB  sha256 ${hash}\n`);
}
