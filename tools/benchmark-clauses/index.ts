/** `npm run benchmark:clauses -- FILE.jsonl --labels opp115|claudette|tosdr --out FILE`: how well clauses are told apart. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { READ_LANGUAGES } from '../../src/reading/index.ts';
import { labeller, SCHEMES } from './labels.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: 'string', default: '' }, out: { type: 'string' }, lang: { type: 'string' } },
});
const [file] = positionals;
const scheme = SCHEMES[Object.keys(SCHEMES).find((name) => values.labels.startsWith(name)) ?? ''];
if (!file || !scheme) {
  process.stderr.write(
    `Say which file and which labels: npm run benchmark:clauses -- FILE.jsonl --labels ${Object.keys(SCHEMES).join('|')} --out FILE\n`,
  );
  process.exit(2);
}

const named = values.lang ?? /-(\w\w)\.jsonl$/.exec(file)?.[1];
const lang = READ_LANGUAGES.find((one) => one === named) ?? 'en';
const rows: { text: string; labels: string[] }[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const label = labeller(scheme, lang);
const answers = rows.map(({ text }) => label(text));
if (values.out) writeFileSync(values.out, `${answers.map((labels) => JSON.stringify({ labels })).join('\n')}\n`);

const counts = scheme.labels.map((name) => {
  const count = { name, hit: 0, wrong: 0, missed: 0 };
  for (const [index, answer] of answers.entries()) {
    const truth = rows[index]?.labels.includes(name) ?? false;
    const said = answer.includes(name);
    if (truth && said) count.hit++;
    else if (said) count.wrong++;
    else if (truth) count.missed++;
  }
  return count;
});
const f1 = ({ hit, wrong, missed }: { hit: number; wrong: number; missed: number }) =>
  hit === 0 ? 0 : (200 * hit) / (2 * hit + wrong + missed);
const total = (field: 'hit' | 'wrong' | 'missed') => counts.reduce((sum, count) => sum + count[field], 0);
console.log(`${file}: ${rows.length} clauses read as ${lang}`);
for (const count of counts) {
  const { name, hit, wrong, missed } = count;
  console.log(
    `${name.padEnd(40)} F1 ${f1(count).toFixed(1).padStart(5)}   precision ${((100 * hit) / Math.max(1, hit + wrong)).toFixed(0).padStart(3)}   recall ${((100 * hit) / Math.max(1, hit + missed)).toFixed(0).padStart(3)}`,
  );
}
console.log(
  `micro F1 ${f1({ hit: total('hit'), wrong: total('wrong'), missed: total('missed') }).toFixed(1)}, macro F1 ${(counts.reduce((sum, count) => sum + f1(count), 0) / counts.length).toFixed(1)}`,
);
