/** What the benchmark says to people, and the lines it writes for machines. */
import { extractionOf, type Figures, figuresOf, groupBy, percentile } from './figures.ts';
import { type Score, STATEMENT_F1, scorePage } from './score.ts';
import type { Visit } from './visit.ts';

const percent = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);
const row = (cells: (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(10))).join('');
const HEAD = row(['', 'pages', 'positive', 'precision', 'recall', 'F1', 'missed', 'alarms']);

const line = (name: string, { pages, positives, precision, recall, f1, misses, falseAlarms }: Figures) =>
  row([name, pages, positives, percent(precision), percent(recall), percent(f1), misses, falseAlarms]);

const groupLines = (scores: Score[], keyOf: (score: Score) => string) =>
  groupBy(scores, keyOf).map(([name, group]) => line(name, figuresOf(group)));

function extractionLines(scores: Score[]): string[] {
  const linked = scores.filter(({ page }) => page.termsLinks?.length);
  const parts = [
    [`statement (token F1 ≥ ${STATEMENT_F1})`, extractionOf(scores, 'statement')],
    ['action (label, folded)', extractionOf(scores, 'action')],
    ['documents (exact set of addresses)', extractionOf(scores, 'documents')],
    ['  of pages whose label has links', extractionOf(linked, 'documents')],
  ] as const;
  return parts.map(
    ([name, { right, of }]) => `${name.padEnd(36)}${percent(of ? right / of : null).padStart(8)}  ${right} of ${of}`,
  );
}

const idLines = (title: string, scores: Score[]) =>
  scores.length === 0
    ? []
    : [
        '',
        `${title} (${scores.length})`,
        ...scores.map(
          ({ page, ambiguous }) =>
            `  ${page.id}  ${page.lang ?? ''} ${page.kind ?? ''}${ambiguous ? ' ambiguous' : ''}`,
        ),
      ];

const problemLines = (title: string, visits: readonly Visit[], say: (visit: Visit) => string) =>
  visits.length === 0
    ? []
    : ['', `${title} (${visits.length})`, ...visits.map((visit) => `  ${visit.page.id}: ${say(visit)}`)];

/** @returns the line of `--out` for a page; `base` is what its relative links were resolved against */
export function toLine({ page, prompts, scanMs, base, problem }: Visit): string {
  const plain = prompts.map((prompt) => ({
    kind: prompt.kind,
    statement: prompt.statement,
    action: prompt.action,
    alternatives: prompt.alternatives,
    documents: prompt.documents,
    service: prompt.service,
    deadline: prompt.deadline && { date: prompt.deadline.date, quote: prompt.deadline.quote },
    consequence: prompt.consequence && { kind: prompt.consequence.kind, quote: prompt.consequence.quote },
    confidence: prompt.confidence,
  }));
  return JSON.stringify({ id: page.id, prompts: plain, scanMs, base, ...(problem ? { problem } : {}) });
}

export function toReport(visits: readonly Visit[]): string {
  const scores = visits.flatMap(({ page, prompts, base }) => scorePage(page, prompts, base) ?? []);
  const clear = scores.filter(({ ambiguous }) => !ambiguous);
  const times = visits.flatMap(({ scanMs }) => scanMs);
  const wrong = (part: 'statement' | 'action' | 'documents') =>
    scores.filter(({ extraction, found }) => found && extraction?.[part] === false);
  const ms = (share: number) => `${percentile(times, share).toFixed(1)} ms`;
  return [
    HEAD,
    line('all pages', figuresOf(scores)),
    line('without the ambiguous', figuresOf(clear)),
    '',
    HEAD,
    ...groupLines(scores, ({ page }) => page.kind ?? 'no kind'),
    '',
    HEAD,
    ...groupLines(scores, ({ page }) => page.lang ?? 'no language'),
    '',
    'Found of the positive pages',
    ...extractionLines(scores),
    ...idLines(
      'Missed',
      scores.filter(({ expected, found }) => expected && !found),
    ),
    ...idLines(
      'False alarms',
      scores.filter(({ expected, found }) => !expected && found),
    ),
    ...idLines('Found with another statement', wrong('statement')),
    ...idLines('Found with another action', wrong('action')),
    ...idLines('Found with other documents', wrong('documents')),
    ...problemLines(
      'Not loaded as they should',
      visits.filter(({ problem }) => problem),
      ({ problem }) => problem ?? '',
    ),
    ...problemLines(
      'Reported by the page and not held by the background',
      visits.filter(({ unheld }) => unheld > 0),
      ({ unheld }) => `${unheld} prompts`,
    ),
    '',
    `Scans: ${times.length}; p50 ${ms(0.5)}, p95 ${ms(0.95)}, p99 ${ms(0.99)}, longest ${ms(1)}`,
    '',
  ].join('\n');
}
