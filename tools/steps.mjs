/** Runs steps, showing what each says; the first that fails ends it all. */
import { spawn, spawnSync } from 'node:child_process';

/** @param {string} program of `node_modules/.bin`, or `node` */
const pathOf = (program) => (program === 'node' ? process.execPath : `node_modules/.bin/${program}`);

/** @param {string} title @param {number} began @param {number | null} status */
function conclude(title, began, status) {
  if (status !== 0) {
    process.stderr.write(`\n✗ ${title}\n`);
    process.exit(status ?? 1);
  }
  process.stdout.write(`✓ ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
}

/**
 * @param {string} title
 * @param {string[]} command a program of `node_modules/.bin`, or `node`, with its arguments
 * @param {Record<string, string>} [environment]
 */
export function step(title, [program = '', ...parameters], environment = {}) {
  const began = Date.now();
  process.stdout.write(`\n▸ ${title}\n`);
  const { status } = spawnSync(pathOf(program), parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  conclude(title, began, status);
}

/**
 * Runs steps side by side, each of which is shown once it is over: most keep one core busy.
 * @param {Record<string, string[]>} steps commands as for `step`, by their titles
 */
export async function stepsTogether(steps) {
  const running = Object.entries(steps).map(async ([title, [program = '', ...parameters]]) => {
    const began = Date.now();
    const child = spawn(pathOf(program), parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
    const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    process.stdout.write(`\n▸ ${title}\n${Buffer.concat(said)}`);
    conclude(title, began, status);
  });
  await Promise.all(running);
}
