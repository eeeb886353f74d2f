import type { Topic } from '../../vocabulary.ts';
import { phrasesOf } from '../languages/index.ts';
import type { Reading } from '../reading.ts';
import { CAN_BE_WE_VERB } from '../text/starts.ts';
import { isDeniedAbove } from './denied-items.ts';
import { type Marks, markSentence } from './mark-sentence.ts';
import { namedRecipients } from './named-recipients.ts';
import { ownMentions } from './own-names.ts';
import { findPromise } from './promises.ts';
import { resolveTerms } from './resolve-terms.ts';
import { type Flow, readFlow } from './sentence-finding.ts';
import { type Focus, scoreTopics, type TopicScore } from './topic-scores.ts';

/** Everything that reading knows of one sentence. */
export interface SentenceAnalysis {
  topics: TopicScore[];
  flow: Flow;
  /** Whether it promises not to do something. */
  promises: boolean;
  /** Whether it only tells that the text was changed ("We have updated …"). */
  isUpdateNotice: boolean;
  /** Codes of what it does: collect, share, limit, consent …, with how often it does so. */
  cues: ReadonlyMap<string, number>;
  /** Who does it: whom the sentence names first. */
  subject: 'we' | 'you' | null;
  /** The phrases that speak of each topic, in lower case. */
  mentions: { topic: Topic; words: string }[];
  /** Words of what it withholds, but for its parties, the data and what denies it: "encrypt", "delete". */
  withheld: string[];
  /** Own names of recipients that it names by a defined term. */
  names: string[];
}

/** Words before an example that still begins its sentence. */
const EXAMPLE_STARTS = 2;

function marksOf(reading: Reading, index: number): Marks | null {
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const marks = markSentence(phrasesOf(reading.lang), reading, sentence);
  const ours = ownMentions(reading, sentence).map((mention) => ({ ...mention, code: 'we' as const, weight: ACTS }));
  return {
    topics: [...marks.topics, ...resolveTerms(reading, sentence), ...namedRecipients(reading, sentence, marks)],
    cues: [...marks.cues, ...ours].sort((one, other) => one.first - other.first),
  };
}

/** The section under a text's first heading; what stands before it is section 0. */
const FIRST_SECTION = 1;

function headingMarks(reading: Reading, section: number): Marks | null {
  const heading = reading.sections[section];
  // The text's own title says of no sentence what it is about.
  if (!heading || heading.level === 0 || (section === FIRST_SECTION && heading.level === 1)) return null;
  // The heading is the first sentence of its section.
  const at = firstSentenceFrom(reading, heading.start);
  return reading.sentences[at]?.kind === 'heading' ? marksOf(reading, at) : null;
}

function firstSentenceFrom({ sentences }: Reading, start: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What keeps a sentence from saying that something is done: denials, advice, choices, deleting. */
const NOT_DONE: ReadonlySet<string> = new Set(['not', 'none', 'advice', 'counsel', 'choose', 'offer', 'delete']);

/** Whether a sentence says that something is done, and only that. */
const isPractised = ({ cues, topics }: Marks) =>
  !cues.some(({ code }) => NOT_DONE.has(code)) && !topics.some(({ code }) => code === 'term.prohibited-use');

/** What a sentence goes on with: its lead-in, or the sentence before where it begins "This includes …". */
function leadInOf(reading: Reading, index: number, { cues }: Marks): Marks | null {
  const [before, sentence] = [reading.sentences[index - 1], reading.sentences[index]];
  if (!sentence) return null;
  if (sentence.leadIn >= 0) return marksOf(reading, sentence.leadIn);
  const goesOn = cues.some(({ code, first }) => code === 'goes-on' && first === sentence.firstWord);
  if (!goesOn || !before || before.kind === 'heading' || before.section !== sentence.section) return null;
  const said = marksOf(reading, index - 1);
  return said && isPractised(said) ? said : null;
}

/** Words at an item's beginning in which its verb says who acts. */
const OPENING = 2;

/** Whether its lead-in denies a sentence; an item's second sentence is one of its own. */
function isDeniedByLeadIn(reading: Reading, index: number, marks: Marks, leadIn: Marks): boolean {
  const [before, sentence] = [reading.sentences[index - 1], reading.sentences[index]];
  const above = reading.sentences[sentence?.leadIn ?? -1];
  if (!sentence || !above || (before?.block === sentence.block && above.block !== sentence.block)) return false;
  const comma = reading.text.slice(above.start, above.end - 1).lastIndexOf(',');
  let lastClause = above.firstWord;
  while ((reading.words.starts[lastClause] ?? Number.POSITIVE_INFINITY) <= above.start + comma) lastClause++;
  const opening = reading.words.forms.slice(
    sentence.firstWord,
    Math.min(sentence.endWord, sentence.firstWord + OPENING),
  );
  const hasWeVerb = opening.some((form) => CAN_BE_WE_VERB.test(form));
  return isDeniedAbove({ ...above, marks: leadIn, lastClause }, { ...sentence, marks, hasWeVerb });
}

/** Analyses one sentence of a reading; with a focus, what its changed words say. Word indices count in the reading. */
export function analyseSentence(reading: Reading, index: number, focus?: Focus): SentenceAnalysis {
  const sentence = reading.sentences[index];
  const marks = marksOf(reading, index) ?? { topics: [], cues: [] };
  const leadIn = leadInOf(reading, index, marks);
  const isDenied = leadIn !== null && isDeniedByLeadIn(reading, index, marks, leadIn);
  const heading = sentence ? headingMarks(reading, sentence.section) : null;
  const codes = new Map<string, number>();
  // "For example, if …" in a sentence's middle illustrates a part of it only.
  const isWhole = ({ code, first }: { code: string; first: number }) =>
    code !== 'example' || first - (sentence?.firstWord ?? 0) <= EXAMPLE_STARTS;
  for (const { code } of marks.cues.filter(isWhole)) codes.set(code, (codes.get(code) ?? 0) + 1);
  return {
    topics: scoreTopics(
      marks,
      {
        leadIn,
        heading,
        isDenied,
        inherits: sentence?.kind === 'row' || ((sentence?.leadIn ?? -1) >= 0 && marks.topics.length === 0),
      },
      focus,
    ),
    flow: readFlow(focus ? { ...marks, cues: closeCues(marks, focus) } : marks, leadIn, isDenied),
    promises: isDenied || findPromise(marks) !== null,
    isUpdateNotice: codes.has('update-notice'),
    cues: codes,
    subject: subjectOf(marks),
    mentions: marks.topics.map(({ code, first, end }) => ({
      topic: code,
      words: reading.words.forms.slice(first, end).join(' '),
    })),
    withheld: withheldWords(reading, marks),
    names: sentence ? namesIn(reading, sentence) : [],
  };
}

/** "Your data" names the person, too, but not as the one who acts. */
const ACTS = 2;

function subjectOf({ cues }: Marks): SentenceAnalysis['subject'] {
  const first = cues
    .filter(({ code, weight }) => (code === 'we' || code === 'you') && weight >= ACTS)
    .reduce<Marks['cues'][number] | null>((best, cue) => (best === null || cue.first < best.first ? cue : best), null);
  return first?.code === 'we' || first?.code === 'you' ? first.code : null;
}

const BESIDE_VERB: ReadonlySet<string> = new Set(['not', 'we', 'you', 'data']);

function withheldWords({ words }: Reading, { cues }: Marks): string[] {
  const beside = cues.filter(({ code }) => BESIDE_VERB.has(code));
  const isBeside = (word: number) => beside.some(({ first, end }) => first <= word && word < end);
  return cues
    .filter(({ code }) => code === 'withheld')
    .flatMap(({ first, end }) => words.forms.slice(first, end).filter((_, at) => !isBeside(first + at)));
}

/** Cues that bear on what changed: a condition at the sentence's other end is one of something else. */
const closeCues = ({ cues }: Marks, focus: Focus) => (focus.isPoint ? cues : cues.filter((cue) => focus.isNear(cue)));

function namesIn(reading: Reading, sentence: { start: number; end: number }): string[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const names = reading.definitions
    .filter(({ term, names }) => names.length > 0 && words.includes(term))
    .flatMap(({ names }) => names);
  return [...new Set(names)].slice(0, 20);
}
