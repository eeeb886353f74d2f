import { analyseSentence, type Reading, type TopicScore } from '../reading/index.ts';
import type { Topic } from '../vocabulary.ts';
import type { Flip } from './flips.ts';
import type { SideAnalysis } from './sides.ts';

const has = ({ whole }: SideAnalysis, cue: string) => whole.cues.has(cue);

/** Topics that a sentence has by its form and not by what it names. */
const isNamed = ({ topic }: TopicScore) => !topic.startsWith('notice.promise-');

function strongest(topics: readonly TopicScore[]): Topic | null {
  // Of those as sure the first by name, so that both ways round it is the same one.
  const [best] = topics.filter(isNamed).sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
  return best?.topic ?? null;
}

/** What the sentences next to one speak of, within its section. */
function around(reading: Reading, { part }: SideAnalysis): TopicScore[] {
  const section = reading.sentences[part.sentence]?.section;
  return [part.sentence - 1, part.sentence + 1]
    .filter((index) => reading.sentences[index]?.section === section)
    .flatMap((index) => analyseSentence(reading, index).topics);
}

/** The topic that a sentence most likely has where no phrase is sure: from its weak words, its heading, its neighbours. */
export function bestGuess(
  flip: Flip,
  [before, old]: [Reading, SideAnalysis],
  [after, now]: [Reading, SideAnalysis],
): Topic {
  if (flip.kind === 'period') {
    const hasEither = (...cues: string[]) => cues.some((cue) => has(old, cue) || has(now, cue));
    if (hasEither('keep', 'retain', 'delete')) return 'notice.retention';
    if (hasEither('notify', 'ahead')) return 'term.unilateral-change';
  }
  if (flip.kind === 'count') return 'term.prohibited-use';
  // Months that nothing is kept for are no retention.
  const isOther = ({ topic }: TopicScore) => flip.kind !== 'period' || topic !== 'notice.retention';
  const own = strongest([...old.whole.topics, ...now.whole.topics].filter(isOther));
  if (own) return own;
  if (flip.kind === 'affirmed' && flip.effect === 'worse') return 'notice.promise-removed';
  if (flip.kind === 'denied' && flip.effect === 'better') return 'notice.promise-added';
  return (
    strongest([...around(before, old), ...around(after, now)]) ??
    (has(old, 'data') || has(now, 'data') ? 'data-category.other' : 'term.other')
  );
}
