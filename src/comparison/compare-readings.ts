import type { Quotation } from '../model.ts';
import type { Reading } from '../reading/index.ts';
import type { Direction } from '../vocabulary.ts';
import { align } from './align.ts';
import { toldByGuess } from './by-guess.ts';
import { candidatesOf } from './candidates.ts';
import { type ChangedPart, findChanges } from './changes.ts';
import { chooseFindings } from './choose.ts';
import type { ComparedFinding, Comparison } from './comparison.ts';
import { withoutKeptPromises } from './kept-promises.ts';
import { levelOf } from './level.ts';
import { type Merged, mergeCandidates } from './merge.ts';
import { tellEach } from './repeated.ts';
import { withoutSaidAlike } from './said-alike.ts';
import { affirms } from './said-elsewhere.ts';
import { withoutTakenUp } from './taken-up.ts';

function quote(reading: Reading, part: ChangedPart | null): Quotation | null {
  const sentence = part ? reading.sentences[part.sentence] : undefined;
  if (!sentence) return null;
  const { start, end } = sentence;
  return { quote: reading.text.slice(start, end), start, end };
}

/** Changed sentences up to which each is told that says something else, whatever it is about, and a new name says who helps. */
const FEW_CHANGES = 10;

/**
 * A sentence that went takes with it only what no other one says: the rest is less than before. So of what came. Of what a
 * sentence rules out, and of promises, the one that came or went tells all.
 */
function directionInWhole(
  { topic, direction, change, analysis }: Pick<Merged, 'topic' | 'direction' | 'change' | 'analysis'>,
  before: Reading,
  after: Reading,
): Direction {
  // How long data are kept is longer or shorter, and no sum of what is said of it.
  const isOfWhole = /^notice\.(?:promise-|retention)/.test(topic) || analysis.flow.modality === 'does-not';
  if (isOfWhole || (change.before && change.after)) return direction;
  if (direction === 'dropped' && affirms(after, topic)) return 'narrowed';
  return direction === 'new' && affirms(before, topic) ? 'widened' : direction;
}

const isReadLanguage = ({ lang, textLang }: Reading) => lang === textLang;

/**
 * Compares two readings of one document. Pure; time grows with n log n in the texts' length.
 * `compareReadings(b, a)` finds the same changes with before and after, new and dropped, swapped.
 */
export function compareReadings(before: Reading, after: Reading): Comparison {
  const aligned = align(before, after);
  const changes = findChanges(aligned.before, aligned.after, aligned.differences);
  // Without words for a language nothing can be said of what its changes mean.
  if (!isReadLanguage(before) || !isReadLanguage(after)) {
    return { level: changes.length > 0 ? 'unknown' : 'none', findings: [], changedSentences: changes.length };
  }
  const isSmall = changes.length <= FEW_CHANGES;
  const toTell = changes.filter(({ onlyDate }) => !onlyDate);
  const candidates = tellEach(toTell, before, after, (change) => {
    const known = candidatesOf(change, before, after, isSmall);
    return known.length === 0 && isSmall ? toldByGuess(change, before, after) : known;
  });
  const toFinding = ({ topic, direction, effect, analysis, change, also, score }: Merged): ComparedFinding => ({
    topic,
    ...analysis.flow,
    direction: directionInWhole({ topic, direction, change, analysis }, before, after),
    effect,
    names: analysis.names,
    quoteBefore: quote(before, change.before),
    quoteAfter: quote(after, change.after),
    also: also.map((other) => ({ quoteBefore: quote(before, other.before), quoteAfter: quote(after, other.after) })),
    weight: score,
  });
  const news = withoutSaidAlike(
    withoutTakenUp(withoutKeptPromises(candidates), before, after),
    aligned.before,
    aligned.after,
  );
  const findings = chooseFindings(mergeCandidates(news, before, after)).map(toFinding);
  return { level: levelOf(findings), findings, changedSentences: changes.length };
}
