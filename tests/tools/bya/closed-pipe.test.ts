import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { buildBya, makeFolder } from './built.ts';

const path = makeFolder('pipe');
/** What is said of it is longer than any pipe holds. */
const LONG = Array.from(
  { length: 3000 },
  (_, index) =>
    `We share your postal address number ${index} with our partners, so that they can show you relevant ads.`,
).join('\n\n');

let command = '';
beforeAll(async () => {
  writeFileSync(path('long.md'), `# Privacy Policy\n\n${LONG}\n`);
  command = await buildBya(path('bya'));
}, 120_000);

it('ends without a word where who reads its lines has seen enough, as `head` has', async () => {
  const program = spawn(process.execPath, [command, 'read', path('long.md')], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  program.stderr.on('data', (part: Buffer) => said.push(part));
  program.stdout.once('data', () => program.stdout.destroy());
  const code = await new Promise((resolve) => program.once('close', resolve));
  expect(Buffer.concat(said).toString()).toBe('');
  expect(code).toBe(0);
}, 60_000);

it('leaves a shell with what `head` took, and nothing else', () => {
  const line = '"$0" "$1" read "$2" | head -n 1';
  const { stdout, stderr } = spawnSync('sh', ['-c', line, process.execPath, command, path('long.md')], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^Language en;.*\n$/);
  expect(stderr).toBe('');
}, 60_000);
