/** What the benchmark says to people. */
import { percentile } from '../benchmark-detect/figures.ts';
import type { Times } from './profile.ts';

export interface Summary {
  pages: number;
  median: number;
  p95: number;
  max: number;
  total: number;
}

export function summarise(values: readonly number[]): Summary {
  return {
    pages: values.length,
    median: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    max: percentile(values, 1),
    total: values.reduce((sum, value) => sum + value, 0),
  };
}

const COLUMNS = ['median', 'p95', 'max', 'total'] as const;
const row = (name: string, cells: string[]) => name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('');
const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const timeRow = (name: string, summary: Summary) =>
  row(
    name,
    COLUMNS.map((column) => milliseconds(summary[column])),
  );

function filesOf(times: readonly Times[]): string[] {
  const names = [...new Set(times.flatMap(({ files }) => Object.keys(files)))].sort();
  return names.length < 2
    ? []
    : names.map((name) => timeRow(`  ${name}`, summarise(times.map(({ files }) => files[name] ?? 0))));
}

/** @param budget of ours against theirs, in median and in total */
export function compare(ours: Summary, theirs: Summary, budget: number): string[] {
  const ratio = (column: (typeof COLUMNS)[number]) => (theirs[column] > 0 ? ours[column] / theirs[column] : null);
  const kept = [ratio('median'), ratio('total')].every((value) => value !== null && value <= budget);
  return [
    row(
      'ours / autoconsent',
      COLUMNS.map((column) => ratio(column)?.toFixed(3) ?? '–'),
    ),
    `Goal: at most ${budget.toFixed(2)} in median and total: ${kept ? 'kept' : 'MISSED'}`,
  ];
}

/** Rows by extension: the first is ours, the second the peer's where there is one. */
export function pageLines(title: string, ours: Times[], theirs: Times[] | null, none: Times[]): string[] {
  const own = summarise(ours.map((times) => times.own));
  const peer = theirs && summarise(theirs.map((times) => times.own));
  const busy = (times: Times[]) => summarise(times.map((each) => each.busy));
  return [
    `Main-thread time in stacks that hold a frame of the extension, ${title}`,
    row('', [...COLUMNS]),
    timeRow('ours', own),
    ...filesOf(ours),
    ...(theirs && peer ? [timeRow('autoconsent', peer), ...compare(own, peer, 0.1)] : []),
    '',
    'All that the main thread did, extension or not',
    timeRow('with ours', busy(ours)),
    ...(theirs ? [timeRow('with autoconsent', busy(theirs))] : []),
    timeRow('with none', busy(none)),
  ];
}

export function mutationLine(name: string, { own, wall }: Times, budget: number): string {
  const share = own / wall;
  const kept = share <= budget ? 'kept' : 'MISSED';
  return `${name.padEnd(34)}${(share * 100).toFixed(2)} % (${own.toFixed(0)} ms of ${(wall / 1000).toFixed(0)} s); goal at most ${budget * 100} %: ${kept}`;
}

export function taskLine(name: string, tasks: readonly number[], budget: number): string {
  const { pages, max, total } = summarise(tasks);
  const kept = max <= budget ? 'kept' : 'MISSED';
  return `${name.padEnd(34)}${max.toFixed(1)} ms (${total.toFixed(0)} ms in ${pages} tasks); goal at most ${budget} ms: ${kept}`;
}
