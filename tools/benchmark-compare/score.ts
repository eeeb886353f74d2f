/** How a fact counts as found, and the figures that follow. */
import * as z from 'zod/mini';
import type { ComparedFinding, Comparison } from '../../src/comparison/index.ts';

const quotation = z._default(z.nullable(z.string()), null);
/** A line of the pairs' file, as far as it is scored. */
export const pairSchema = z.object({
  id: z.string(),
  /** `substantive` and `noise` are counted; pairs with another label are compared and written, not counted. */
  label: z.string(),
  facts: z._default(
    z.array(
      z.object({ topic: z.string(), direction: z.string(), evidenceBefore: quotation, evidenceAfter: quotation }),
    ),
    [],
  ),
});
export type Pair = z.infer<typeof pairSchema>;
export type Fact = Pair['facts'][number];

export interface Result {
  pair: Pair;
  comparison: Comparison;
  ms: number;
}

/** Findings that count, and the share of the shorter quotation's words that must be shared. */
const FIRST = 10;
const SHARED = 0.6;

const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function overlaps(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [tokens(one ?? ''), tokens(other ?? '')];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  const left = new Map<string, number>();
  for (const token of long) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of short) {
    const count = left.get(token) ?? 0;
    if (count > 0) shared++;
    left.set(token, count - 1);
  }
  return shared / short.length >= SHARED;
}

const quotes = (fact: Fact, finding: ComparedFinding) =>
  fact.evidenceAfter === null
    ? overlaps(fact.evidenceBefore, finding.quoteBefore?.quote)
    : overlaps(fact.evidenceAfter, finding.quoteAfter?.quote);

const family = (topic: string) => topic.split('.')[0];

export interface FactScore {
  fact: Fact;
  strict: boolean;
  loose: boolean;
  /** Whether the effect is right; null where the fact has none or was not found. */
  effect: boolean | null;
}

/** Looks for one fact among the first findings. */
export function scoreFact(fact: Fact, findings: readonly ComparedFinding[]): FactScore {
  const first = findings.slice(0, FIRST);
  const strict = first.find((finding) => finding.topic === fact.topic && quotes(fact, finding));
  const near = first.find((finding) => family(finding.topic) === family(fact.topic) && quotes(fact, finding));
  const loose = strict ?? near ?? first.find((finding) => finding.topic === fact.topic);
  const hasEffect = ['worse', 'better', 'neutral'].includes(fact.direction);
  return {
    fact,
    strict: strict !== undefined,
    loose: loose !== undefined,
    effect: loose && hasEffect ? loose.effect === fact.direction : null,
  };
}

export const isMaterial = ({ level }: Comparison) => level !== 'none' && level !== 'unknown';

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} % (${part}/${whole})`;

/** Changed sentences up to which a pair's facts are close to exhaustive. */
const SMALL = 10;

/** The figures of a set of results, one row a figure. */
export function figures(results: readonly Result[]): [string, string][] {
  const substantive = results.filter(({ pair }) => pair.label === 'substantive');
  const noise = results.filter(({ pair }) => pair.label === 'noise');
  const score = (some: readonly Result[]) =>
    some.flatMap(({ pair, comparison }) => pair.facts.map((fact) => scoreFact(fact, comparison.findings)));
  const facts = score(substantive);
  const small = score(substantive.filter(({ comparison }) => comparison.changedSentences <= SMALL));
  const effects = facts.filter(({ effect }) => effect !== null);
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  return [
    [
      'noise called "nothing that matters"',
      percent(noise.filter(({ comparison }) => !isMaterial(comparison)).length, noise.length),
    ],
    [
      'substantive called material',
      percent(substantive.filter(({ comparison }) => isMaterial(comparison)).length, substantive.length),
    ],
    ['facts found, strict', percent(facts.filter(({ strict }) => strict).length, facts.length)],
    ['facts found, loose', percent(facts.filter(({ loose }) => loose).length, facts.length)],
    [
      `facts of pairs with up to ${SMALL} changed sentences, loose`,
      percent(small.filter(({ loose }) => loose).length, small.length),
    ],
    ['effect right where found', percent(effects.filter(({ effect }) => effect).length, effects.length)],
    [
      'read and compared, ms: median / most',
      `${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0)} / ${(times.at(-1) ?? 0).toFixed(0)}`,
    ],
  ];
}
