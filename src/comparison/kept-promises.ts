import { isFlow } from '../vocabulary.ts';
import type { Candidate } from './candidate.ts';

const isPromise = ({ topic, analysis }: Candidate) => topic.startsWith('notice.promise-') && analysis.promises;

const isGone = ({ change }: Candidate) => change.after === null;
const isNew = ({ change }: Candidate) => change.before === null;

/** What a promise rules out: purposes, or, where it names none, data for recipients. */
function ruledOut({ analysis: { flow } }: Candidate): string[] {
  const { purposes, recipients, data } = flow;
  return purposes.length > 0 ? purposes : recipients.flatMap((recipient) => data.map((one) => `${recipient} ${one}`));
}

/**
 * Leaves out promises that went from one sentence and stand in another, in words too different to
 * be paired: "we do not sell your data", "nothing of it is ever sold". The same both ways round.
 */
export function withoutKeptPromises(candidates: readonly Candidate[]): Candidate[] {
  const promises = candidates.filter(isPromise);
  const [gone, come] = [promises.filter(isGone), promises.filter(isNew)].map((some) => new Set(some.flatMap(ruledOut)));
  const kept = new Set(
    promises
      .filter((one) =>
        ruledOut(one).some((code) => (isGone(one) && come?.has(code)) || (isNew(one) && gone?.has(code))),
      )
      .map(({ change }) => change),
  );
  return candidates.filter(
    (candidate) => !kept.has(candidate.change) || !(isPromise(candidate) || isFlow(candidate.topic)),
  );
}
