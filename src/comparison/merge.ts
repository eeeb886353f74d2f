import type { Reading } from '../reading/index.ts';
import type { Candidate } from './candidates.ts';
import type { Change, ChangedPart } from './changes.ts';

/** A finding in the making with the further places that say the same. */
export interface Merged extends Candidate {
  also: Change[];
}

function words(reading: Reading, part: ChangedPart | null): string {
  const sentence = part ? reading.sentences[part.sentence] : undefined;
  return sentence ? reading.words.forms.slice(sentence.firstWord, sentence.endWord).join(' ') : '';
}

/** Changed words on either side up to which the same ones elsewhere are the same change told again. */
const FEW = 3;

/** What a change is known by: where only a few words were put for others, those; else its sentences. */
function sameness({ before: gone, after: come }: Change, before: Reading, after: Reading): string {
  const isFew = gone && come && gone.forms.length > 0 && come.forms.length > 0;
  if (isFew && gone.forms.length <= FEW && come.forms.length <= FEW)
    return `${gone.forms.join(' ')}>${come.forms.join(' ')}`;
  return `${words(before, gone)}|${words(after, come)}`;
}

/** Merges candidates that say the same of the same topic in the same words. The best comes first. */
export function mergeCandidates(candidates: readonly Candidate[], before: Reading, after: Reading): Merged[] {
  const kept = new Map<string, Merged>();
  const textOf = ({ change }: Candidate) => [words(before, change.before), words(after, change.after)].sort().join('|');
  // Ties are decided by what is said and not by where it stands, so that both ways round they fall alike.
  const ranked = candidates
    .map((candidate) => ({ candidate, text: textOf(candidate) }))
    .sort((a, b) => b.candidate.score - a.candidate.score || (a.text < b.text ? -1 : Number(a.text > b.text)))
    .map(({ candidate }) => candidate);
  for (const candidate of ranked) {
    const { topic, direction, change } = candidate;
    const key = [topic, direction, sameness(change, before, after)].join('|');
    const first = kept.get(key);
    if (first) first.also.push(change);
    else kept.set(key, { ...candidate, also: [] });
  }
  return [...kept.values()];
}
