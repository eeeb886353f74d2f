import { ACTS, type Marks } from './mark-sentence.ts';
import { type Hit, isWithin } from './phrases.ts';

type CueHit = Marks['cues'][number];

/** Verbs of what is done with data. */
export const PRACTICES: ReadonlySet<string> = new Set(['collect', 'share', 'keep', 'show']);

/** Words between what denies a clause and the clause's verb: "in no event will Example or its partners sell". */
const REACH = 6;
/** Words before a verb in which its subject is looked for. */
const SUBJECT = 8;

/** Who acts, as the last word for a party before a verb says. */
export const subjectBefore = (cues: readonly CueHit[], at: number): CueHit['code'] | null =>
  cues
    .filter(
      ({ code, weight, end }) =>
        (code === 'we' || code === 'you') && weight >= ACTS && end <= at && at - end <= SUBJECT,
    )
    .reduce<CueHit | null>((last, cue) => (last === null || cue.first >= last.first ? cue : last), null)?.code ?? null;

/** Verbs of practice in a clause that is denied from its beginning: "under no circumstances do we share", "we refrain from selling". */
export function deniedClauses({ cues, topics }: Marks): CueHit[] {
  return cues
    .filter(({ code }) => code === 'denies')
    .flatMap(({ end }) => {
      const verb = cues
        .filter(({ code, first }) => PRACTICES.has(code) && first >= end && first - end <= REACH)
        .reduce<CueHit | null>((next, cue) => (next === null || cue.first < next.first ? cue : next), null);
      if (!verb || subjectBefore(cues, verb.end) === 'you') return [];
      // "In no way does this limit how we share", "at no time are we obliged to keep" deny the limit, the duty.
      if (cues.some((cue) => cue.code === 'denies-else' && cue.first >= end && cue.first < verb.first)) return [];
      // "In no event shall we be liable for disclosing" denies the liability.
      const isLiability = topics.some(
        ({ code, first, end: last }) => code === 'term.liability-limit' && first < verb.end && last > end,
      );
      return isLiability ? [] : [verb];
    });
}

/** Whether a phrase lies in what a sentence says to be all the same: "without your consent", "even if you do not agree". */
export const isRegardless = (hit: Pick<Hit<string>, 'first' | 'end'>, { cues }: Pick<Marks, 'cues'>): boolean =>
  cues.some((cue) => cue.code === 'regardless' && isWithin(hit, cue));

const DENIALS: ReadonlySet<string> = new Set(['not', 'none', 'denies']);

const overlap = (one: CueHit, other: CueHit) => one.first < other.end && other.first < one.end;

/**
 * Whether it is done only if the person agrees. "We share … without your consent" asks nobody, nor
 * does "we do not ask for your consent"; "nothing is shared without your consent" does.
 */
export function asksForConsent({ cues }: Pick<Marks, 'cues'>): boolean {
  const consents = cues.filter(({ code }) => code === 'consent');
  if (consents.some((consent) => cues.some((cue) => cue.code === 'withheld' && overlap(cue, consent)))) return false;
  if (cues.some((cue) => DENIALS.has(cue.code) && !isRegardless(cue, { cues }))) return consents.length > 0;
  return consents.some((consent) => !cues.some((cue) => cue.code === 'regardless' && overlap(cue, consent)));
}
