import type { Reading } from '../reading/index.ts';
import { isFlow, type Topic } from '../vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { Change, ChangedPart } from './changes.ts';
import { endsPeriod, goesTogether, isRule, type Texts } from './goes-together.ts';

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

/** Whether all telling words of a part are in one name, as the text writes it: each with a capital. */
function isName({ text, words: { starts, forms } }: Reading, { words, forms: telling }: ChangedPart): boolean {
  const written = [...words].filter((at) => telling.includes(forms[at] ?? ''));
  return written.length > 0 && written.every((at) => /^\p{Lu}/u.test(text.slice(starts[at] ?? 0)));
}

const asOne = (forms: readonly string[]) => [...new Set(forms)].sort().join(' ');

/** What a change is known by: where only a few words were put for others, or a name came in or went, those; else its sentences. */
function sameness({ before: gone, after: come }: Change, before: Reading, after: Reading): string {
  // German writes every noun with a capital.
  if (gone && come && after.lang !== 'de') {
    if (gone.forms.length === 0 && isName(after, come)) return `>${asOne(come.forms)}`;
    if (come.forms.length === 0 && isName(before, gone)) return `${asOne(gone.forms)}>`;
  }
  const isFew = gone && come && gone.forms.length > 0 && come.forms.length > 0;
  if (isFew && gone.forms.length <= FEW && come.forms.length <= FEW)
    return `${gone.forms.join(' ')}>${come.forms.join(' ')}`;
  return `${words(before, gone)}|${words(after, come)}`;
}

/** Findings of one kind that a further one is held against: the best, the others are not told anyway. */
const MOST_OTHERS = 30;
/** Sentences apart up to which one goes on with what the other began. */
const NEAR = 2;

const isWithin = (few: readonly string[], many: readonly string[]) => few.every((one) => many.includes(one));

/** Whether a sentence that came, or went, beside another one tells no more of their topic than that: it names nothing else. */
function goesOn(first: Candidate, { topic, change, analysis }: Candidate): boolean {
  const { flow, promises } = analysis;
  if (!isFlow(topic) || first.analysis.promises !== promises) return false;
  if (topic.startsWith('data-category.') && first.analysis.flow.modality !== flow.modality) return false;
  const [one, other] = [first.change, change].map(({ before, after }) => (before && after ? null : (before ?? after)));
  if (!one || !other || Math.abs(one.sentence - other.sentence) > NEAR || one.sentence === other.sentence) return false;
  const { data, recipients, purposes } = first.analysis.flow;
  return (
    isWithin(flow.data, data) &&
    (!analysis.cues.has('share') || isWithin(flow.recipients, recipients)) &&
    isWithin(flow.purposes, purposes)
  );
}

/** Share of the changed words that two rewordings must have in common to be one. */
const ALIKE = 0.6;
/** The same number in two places may be of two things: so many words must be common at the least. */
const MANY = 3;
const MANY_OF_A_PROMISE = 5;

/** Whether two sentences were reworded in the same way: "your data" became "the contents of your chats" in both. */
function turnsAlike(first: Change, further: Change, isPromise: boolean): boolean {
  const [one, other] = [first, further].map(({ before, after }) =>
    before && after && before.forms.length > 0 && after.forms.length > 0
      ? new Set([...before.forms, ...after.forms].map((form) => form.replace(/s$/, '')))
      : null,
  );
  if (!one || !other) return false;
  const common = [...one].filter((form) => other.has(form)).length;
  // Of promises the shorter one says it all: "unlike others we …" goes on with the same.
  if (isPromise) return common >= MANY_OF_A_PROMISE && common >= ALIKE * Math.min(one.size, other.size);
  return common >= MANY && common >= ALIKE * (one.size + other.size - common);
}

/** "An account that is not used for so long": its data and itself go together. */
const isUnused = ({ topic, change, analysis }: Candidate) =>
  UNUSED.test(topic) && change.before !== null && change.after !== null && analysis.cues.has('inactive');
const UNUSED = /^(?:notice\.retention|term\.termination|choice\.account-closure)$/;

/** Merges candidates that say the same of the same topic in the same words. The best comes first. */
export function mergeCandidates(candidates: readonly Candidate[], before: Reading, after: Reading): Merged[] {
  const kept = new Map<string, Merged>();
  const textOf = ({ change }: Candidate) => [words(before, change.before), words(after, change.after)].sort().join('|');
  // Of sentences as sure, the shortest says it plainest.
  const isPlainer = (one: Candidate, other: Candidate) =>
    one.score === other.score && textOf(one).length < textOf(other).length;
  // Ties are decided by what is said and not by where it stands, so that both ways round they fall alike.
  const ranked = candidates
    .map((candidate) => ({ candidate, text: textOf(candidate) }))
    .sort((a, b) => b.candidate.score - a.candidate.score || (a.text < b.text ? -1 : Number(a.text > b.text)))
    .map(({ candidate }) => candidate);
  const groups = new Map<string, Merged[]>();
  const byTopic = new Map<Topic, Merged[]>();
  const texts: Texts = [before, after];
  const joined = new Set<Change>();
  /** What is told of a change, where it is told of several things: what goes together with another of them would not be told, and what only ends its period need not be. */
  const mainOf = new Map<Change, Topic>();
  for (const candidate of ranked) {
    const { topic, direction, change } = candidate;
    const key = [isUnused(candidate) ? 'unused' : topic, direction, sameness(change, before, after)].join('|');
    const group = groups.get(`${topic}|${direction}`) ?? [];
    const others = group.slice(0, MOST_OTHERS);
    const alike = others.find((other) => turnsAlike(other.change, change, topic.startsWith('notice.promise-')));
    // What goes with another sentence is not told of anything else.
    if (joined.has(change)) continue;
    if (!mainOf.has(change)) mainOf.set(change, topic);
    const ofTopic = byTopic.get(topic) ?? [];
    const known = kept.get(key) ?? alike ?? others.find((other) => goesOn(other, candidate));
    const isTold = (other: Merged) => mainOf.get(other.change) === topic || endsPeriod(other, candidate, texts);
    const beside = known
      ? null
      : ofTopic.slice(0, MOST_OTHERS).find((other) => isTold(other) && goesTogether(other, candidate, texts));
    const first = known ?? beside;
    const isFirst =
      first && (first === beside ? isRule(candidate, first) : first === alike && isPlainer(candidate, first));
    if (first && first === beside) joined.add(isFirst ? first.change : change);
    if (first && isFirst) Object.assign(first, candidate, { also: [...first.also, first.change], score: first.score });
    else if (first) first.also.push(change);
    else {
      const merged = { ...candidate, also: [] };
      kept.set(key, merged);
      groups.set(`${topic}|${direction}`, [...others, merged]);
      byTopic.set(topic, [...ofTopic.slice(0, MOST_OTHERS), merged]);
    }
  }
  return [...kept.values()];
}
