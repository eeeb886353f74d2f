/**
 * `npm run benchmark:size`: gzip sizes of the build for Chrome, beside the best of the field. With
 * `--check` it fails where a budget is exceeded.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ALWAYS_ON, BUDGETS, measureBuild } from './sizes.ts';

/** Content scripts of the peers, gzip, as the design names them. */
const PEERS = [
  ['Consent-O-Matic', '8.7 kB'],
  ['autoconsent', '26–33 kB, and its rules'],
];
/** Files below this are summed up. */
const SMALL = 1000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const say = (text: string) => void process.stdout.write(`${text}\n`);
const row = (name: string, ...cells: string[]) => name.padEnd(44) + cells.map((cell) => cell.padStart(14)).join('');

const { values } = parseArgs({
  options: { extension: { type: 'string', default: 'dist/chrome' }, check: { type: 'boolean', default: false } },
});
if (!existsSync(values.extension)) {
  process.stderr.write(`There is no ${values.extension}: run "npm run build" first.\n`);
  process.exit(1);
}
const build = await measureBuild(values.extension);
const large = build.files.filter(({ gzip }) => gzip >= SMALL);
const small = build.files.filter(({ gzip }) => gzip < SMALL);

say(row(`${values.extension}, build for Chrome`, 'gzip -9', 'as it is'));
for (const { file, bytes, gzip } of large) say(row(file, kilobytes(gzip), kilobytes(bytes)));
const sum = (key: 'gzip' | 'bytes') => kilobytes(small.reduce((total, file) => total + file[key], 0));
say(row(`${small.length} smaller files`, sum('gzip'), sum('bytes')));
say(row('together', `zip ${kilobytes(build.zip)}`, kilobytes(build.installed)));

say('\nAlways-on content scripts, gzip');
say(row('ours', kilobytes(build.files.find(({ file }) => file === ALWAYS_ON)?.gzip ?? 0)));
for (const [name = '', size = ''] of PEERS) say(row(name, size));

say('\nBudgets');
const over = BUDGETS.filter((budget) => budget.size(build) > budget.bytes);
for (const budget of BUDGETS)
  say(
    row(
      budget.name,
      kilobytes(budget.size(build)),
      `of ${kilobytes(budget.bytes)}`,
      over.includes(budget) ? 'EXCEEDED' : 'kept',
    ),
  );
if (values.check && over.length > 0) process.exitCode = 1;
