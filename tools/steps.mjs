/** Runs one step after another, showing what each says; the first that fails ends it all. */
import { spawnSync } from 'node:child_process';

/**
 * @param {string} title
 * @param {string[]} command a program of `node_modules/.bin`, or `node`, with its arguments
 * @param {Record<string, string>} [environment]
 */
export function step(title, [program = '', ...parameters], environment = {}) {
  const began = Date.now();
  process.stdout.write(`\n▸ ${title}\n`);
  const path = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  const { status } = spawnSync(path, parameters, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) {
    process.stderr.write(`\n✗ ${title}\n`);
    process.exit(status ?? 1);
  }
  process.stdout.write(`✓ ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
}
