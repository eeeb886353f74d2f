import { analyseSentence, type Reading, type SentenceAnalysis } from '../reading/index.ts';
import { isFlow, type Topic } from '../vocabulary.ts';
import type { ChangedPart } from './changes.ts';
import { isDomain } from './domains.ts';
import { isBehindSuchAs, isWithinExamples } from './examples.ts';
import { kindOfList } from './listed-things.ts';
import { EMPTY_WORDS } from './same-words.ts';

/** One side of a change with what its sentence says. */
export interface SideAnalysis {
  /** What its changed words say. */
  analysis: SentenceAnalysis;
  /** What the whole sentence says. */
  whole: SentenceAnalysis;
  part: ChangedPart;
  text: string;
  /** Its changed words as they stand, from the first to the last. */
  changed: string;
  /** The sentence with the one that it continues, where it is an item of a list. */
  withLeadIn: string;
  /** Whether its changed words are part of a list: they come with "or" or "and". */
  lists: boolean;
  /** Whether its changed words name somebody or some place: with capitals within the sentence or as a domain, and no address's numbers. */
  names: boolean;
  /** Whether all its changed words stand in a bracket that gives examples: "(such as prize draws)". */
  isBracketed: boolean;
  /** Whether its changed words stand close behind "such as". */
  isAmongExamples: boolean;
  /** Whether it is a row of a table. */
  isRow: boolean;
  /** Whether it is an item that goes on with a sentence before its list, or with a heading that names their kind. */
  isListed: boolean;
}

/** Words around a change that it bears on: "within 30 days" and what must be done within them. */
const NEAR = 6;

/** Analyses the changed words of one side; null where the sentence is not there. */
export function analyseSide(reading: Reading, part: ChangedPart | null, isPoint: boolean): SideAnalysis | null {
  if (!part) return null;
  const anyChanged = (first: number, end: number) => {
    for (let word = first; word < end; word++) if (part.words.has(word)) return true;
    return false;
  };
  const isChanged = ({ first, end }: { first: number; end: number }) => anyChanged(first, end);
  const isNear = ({ first, end }: { first: number; end: number }) => anyChanged(first - NEAR, end + NEAR);
  const sentence = reading.sentences[part.sentence];
  const text = sentence ? reading.text.slice(sentence.start, sentence.end) : '';
  const leadIn = reading.sentences[sentence?.leadIn ?? -1];
  return {
    analysis: asDenied(analyseSentence(reading, part.sentence, { isChanged, isNear, isPoint })),
    whole: asDenied(analyseSentence(reading, part.sentence)),
    part,
    text,
    changed: spanOf(reading, part),
    withLeadIn: leadIn ? `${reading.text.slice(leadIn.start, leadIn.end)} ${text}` : text,
    lists: [...part.words].some((word) => CONJUNCTIONS.has(reading.words.forms[word] ?? '')),
    names:
      !part.forms.some((form) => /^\p{N}/u.test(form)) &&
      [...part.words].some(
        (word) => (word > (sentence?.firstWord ?? 0) && hasCapital(reading, word)) || isDomain(reading, word),
      ),
    isBracketed: part.words.size > 0 && [...part.words].every((word) => isWithinExamples(reading, word, sentence)),
    isAmongExamples: isBehindSuchAs(reading, part.words, sentence),
    isRow: sentence?.kind === 'row',
    isListed: sentence?.kind === 'item' && (sentence.leadIn >= 0 || kindOfList(reading, part.sentence) !== null),
  };
}

/** What the data, recipients and purposes of an item count that its lead-in denies, and what the promise does. */
const [RULED_OUT, PROMISED] = [0.55, 5];

/** An item that its lead-in denies promises what it names: "we never collect: your location". */
function asDenied(analysis: SentenceAnalysis): SentenceAnalysis {
  if (analysis.promises || analysis.flow.modality !== 'does-not') return analysis;
  const topics = analysis.topics.map(({ topic, score }) => ({
    topic,
    score: isFlow(topic) ? RULED_OUT * score : score,
  }));
  const all = [...topics, { topic: 'notice.promise-added' as const, score: PROMISED }];
  return { ...analysis, promises: true, topics: all.sort((a, b) => b.score - a.score) };
}

function spanOf({ text, words }: Reading, { words: changed }: ChangedPart): string {
  const indices = [...changed];
  return indices.length === 0 ? '' : text.slice(words.starts[Math.min(...indices)], words.ends[Math.max(...indices)]);
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and or nor und oder noch et ou ni y o e ed né nem i lub ani oraz albo'.split(' '),
);

const hasCapital = ({ text, words }: Reading, word: number) => /\p{Lu}/u.test(text.charAt(words.starts[word] ?? 0));

/** Letters that tell words apart: "ads" and "advertisers" are two, "ad" and "ads" one. */
const STEM = 6;
const stem = (words: string) =>
  words
    .split(' ')
    .map((word) => word.replace(/(?:es|s|en|n|e)$/, '').slice(0, STEM))
    .join(' ');

/** The phrases by which a side speaks of a topic, whatever their endings, with those of their words that tell something. */
function stemsOf(topic: Topic, side: SideAnalysis): Map<string, string> {
  const own = side.analysis.mentions.filter((mention) => mention.topic === topic);
  return new Map(own.map(({ words }) => [stem(words), stemsIn(words)]));
}

/** Characters of a sentence that are looked through: longer ones are no sentences. */
const LOOKED_THROUGH = 5000;

/** Stems of the words that tell something, in their order, with spaces around. */
const stemsIn = (words: string) =>
  ` ${words
    .slice(0, LOOKED_THROUGH)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .map(stem)
    .join(' ')} `;

/** Whether all words by which one side speaks of a topic stand in the other: "your interests" became "interests". */
export function hasWordsOf(topic: Topic, { whole }: SideAnalysis, { withLeadIn }: SideAnalysis): boolean {
  const stems = stemsIn(withLeadIn);
  const own = new Set(whole.mentions.filter((mention) => mention.topic === topic).map(({ words }) => words));
  return own.size > 0 && [...own].every((words) => stems.includes(stemsIn(words)));
}

/** Phrases of a topic that one side of a rewording has and the other has not. */
export function mentionsApart(topic: Topic, before: SideAnalysis, after: SideAnalysis): { gone: number; come: number } {
  const [old, now] = [stemsOf(topic, before), stemsOf(topic, after)];
  const [was, is] = [stemsIn(before.withLeadIn), stemsIn(after.withLeadIn)];
  const apart = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>, text: string) =>
    [...some].filter(([words, telling]) => !others.has(words) && !text.includes(telling)).length;
  return { gone: apart(old, now, is), come: apart(now, old, was) };
}
