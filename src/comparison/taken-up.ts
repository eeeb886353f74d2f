/** What a sentence takes up from the one before it: "we also use these data to …". */
import { analyseSentence, type Reading, type SentenceAnalysis } from '../reading/index.ts';
import type { Topic } from '../vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { Change } from './changes.ts';

/** "This information", "such data": of all languages read. */
const TAKES_UP = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:this|these|those|such) (?:personal |same )?(?:data|information|details)',
    '(?:dies|solch)e[nr]? (?:personenbezogenen? )?(?:Daten|Informationen|Angaben)',
    '(?:ces|cette|telles) (?:données|informations?)',
    '(?:estos|esos|dichos|tales|esta|esa|dicha) (?:datos|información)',
    '(?:questi|queste|tali) (?:dati|informazioni)',
    '(?:estes|esses|tais|estas|essas|esta|essa) (?:dados|informaç(?:ões|ão))',
    '(?:te|tych|tymi|takie|takich) (?:dane|danych|danymi|informacj\\p{L}+)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** The phrases by which a sentence names a topic. */
const namesOf = (topic: Topic, reading: Reading, index: number): string[] =>
  analyseSentence(reading, index).mentions.flatMap((mention) => (mention.topic === topic ? [mention.words] : []));

/** The sentence whose data one takes up; -1 where it names them itself, or takes none up. */
function takenFrom(topic: Topic, reading: Reading, index: number): number {
  const [own, last] = [reading.sentences[index], reading.sentences[index - 1]];
  if (!own || last?.section !== own.section || !TAKES_UP.test(reading.text.slice(own.start, own.end))) return -1;
  return namesOf(topic, reading, index).length === 0 ? index - 1 : -1;
}

/** Whether one version only says by name what the other takes up from the sentence before. @returns that sentence, or -1 */
function namedBefore(topic: Topic, [one, at]: [Reading, number], [other, there]: [Reading, number]): number {
  const from = takenFrom(topic, one, at);
  if (from < 0) return -1;
  const known = namesOf(topic, one, from);
  const names = namesOf(topic, other, there);
  const isNamed = names.length > 0 && names.every((name) => known.includes(name));
  return isNamed && saysNoMore(analyseSentence(one, at), analyseSentence(other, there), analyseSentence(one, from))
    ? from
    : -1;
}

/** What hardens, softens, limits or denies. */
const WEIGHS = ['harsh', 'mild', 'free', 'limit', 'not', 'except', 'unless'] as const;

/** Whether a sentence and its other version are as hard, and promise nothing, and what is taken up holds on the same terms. */
function saysNoMore(own: SentenceAnalysis, other: SentenceAnalysis, last: SentenceAnalysis): boolean {
  return (
    ![own, other, last].some(({ promises }) => promises) &&
    WEIGHS.every((cue) => (own.cues.get(cue) ?? 0) === (other.cues.get(cue) ?? 0)) &&
    last.flow.modality === other.flow.modality
  );
}

/** The sentence that went, or came, without a counterpart; -1 for others. */
function aloneOn(isOld: boolean, { before, after }: Change): number {
  const [own, other] = isOld ? [before, after] : [after, before];
  return other === null ? (own?.sentence ?? -1) : -1;
}

function groupBy<Key>(candidates: readonly Candidate[], keyOf: (one: Candidate) => Key): Map<Key, Candidate[]> {
  const groups = new Map<Key, Candidate[]>();
  for (const one of candidates) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/**
 * Leaves out data that a sentence now names and had before as what the sentence before it named, and that they went from
 * that one: two sentences became one. The same both ways round.
 */
export function withoutTakenUp(candidates: readonly Candidate[], before: Reading, after: Reading): Candidate[] {
  const left = new Set<Candidate>();
  const ofChange = groupBy(candidates, ({ change }) => change);
  const [alone, aloneNow] = [true, false].map((isOld) => groupBy(candidates, ({ change }) => aloneOn(isOld, change)));
  for (const { topic, change, turnsPromise } of candidates) {
    if (!change.before || !change.after || turnsPromise || !topic.startsWith('data-category.')) continue;
    const old: [Reading, number] = [before, change.before.sentence];
    const now: [Reading, number] = [after, change.after.sentence];
    for (const isOld of [true, false]) {
      const from = isOld ? namedBefore(topic, old, now) : namedBefore(topic, now, old);
      if (from < 0) continue;
      const goesAlong = (isOld ? alone : aloneNow)?.get(from) ?? [];
      for (const one of [...(ofChange.get(change) ?? []), ...goesAlong]) if (one.topic === topic) left.add(one);
    }
  }
  return candidates.filter((one) => !left.has(one));
}
