import type { Topic } from '../vocabulary.ts';
import type { SideAnalysis } from './sides.ts';

/** What a commitment's own topic has at least. */
const COMMITS = 4;
/** Topics that a sentence is about even where it says what one will be told. */
const KEPT_BESIDE = /^(?:choice\.|notice\.|term\.(?:unilateral-change|refunds|dispute-procedure|prohibited-use))/;

/** What consent that gave way to silence has at least. */
const SILENCE = 4.5;

/** Adds the consent that was asked and is now taken for given, or the other way round. */
export function addSilence(topics: Map<Topic, number>, old: SideAnalysis | null, now: SideAnalysis | null): void {
  if (!old || !now) return;
  const isAsked = ({ whole: { cues } }: SideAnalysis) => cues.has('consent') && !cues.has('unless');
  const isTaken = ({ whole: { cues } }: SideAnalysis) => cues.has('unless');
  if ((isAsked(old) && isTaken(now)) || (isTaken(old) && isAsked(now)))
    topics.set('choice.opt-in-consent', Math.max(topics.get('choice.opt-in-consent') ?? 0, SILENCE));
}

/** "We will remind you three days before": a promise to do something, where the sentence comes or goes with it. */
function commitmentOf(old: SideAnalysis | null, now: SideAnalysis | null): Topic | null {
  if (old && now) return null;
  if (!(old ?? now)?.whole.cues.has('commit')) return null;
  return now ? 'notice.promise-added' : 'notice.promise-removed';
}

/** Adds what the service commits itself to; what one would be told of is then not what the sentence is about. */
export function addCommitment(topics: Map<Topic, number>, old: SideAnalysis | null, now: SideAnalysis | null): void {
  const commitment = commitmentOf(old, now);
  if (!commitment) return;
  for (const topic of topics.keys()) if (!KEPT_BESIDE.test(topic)) topics.delete(topic);
  if (!topics.has(commitment)) topics.set(commitment, COMMITS);
}
