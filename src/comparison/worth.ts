import type { Reading } from '../reading/index.ts';
import type { Topic } from '../vocabulary.ts';
import { isFlow } from './growth.ts';
import { EMPTY_WORDS } from './same-words.ts';
import type { SideAnalysis } from './sides.ts';

/** News about the text ("We have updated …") rank below the text. */
const UPDATE_NOTICE = 0.4;
/** "See our …" leads elsewhere. */
const POINTER = 0.4;
/** A pointer with more words says something besides. */
const POINTER_WORDS = 32;
/** A heading, a caption, a menu's entry. */
const LABEL = 0.35;
const LABEL_WORDS = 9;
const TITLE_WORDS = 12;
/** Fewer words say nothing unless they do something. */
const FEW = 4;
/** "For example, if you …" shows what was already said. */
const EXAMPLE = 0.5;
/** What one can do with the service. */
const FEATURE = 0.7;
/** "We share the following:" says nothing without what follows, which is told itself. */
const LEAD_IN = 0.6;

/** What a sentence that says something does, at the least. */
const DOES: readonly string[] = ['collect', 'use', 'share', 'keep', 'not', 'may', 'you', 'promise', 'choose', 'lost'];

const isCapital = (word: string) => /^["“(]?\p{Lu}/u.test(word);

/** A title: few words, most of them with a capital, or few words that do nothing. */
function isLabel({ analysis: { cues }, text, isRow }: SideAnalysis): boolean {
  if (isRow) return false;
  const words = text.split(' ');
  if (words.length > TITLE_WORDS) return false;
  const long = words.filter((word) => word.length > 3);
  const isTitle = long.length > 1 && long.every(isCapital) && !cues.has('we') && !cues.has('may') && !cues.has('lost');
  if (words.length > LABEL_WORDS) return isTitle;
  const ends = /[.!?;]["”’)]*$/.test(text);
  return isTitle || !ends || (words.length < FEW && !DOES.some((cue) => cues.has(cue)));
}

/** What a sentence of this make is worth: what points elsewhere, labels or illustrates is worth less. */
export function worthOf(topic: Topic, side: SideAnalysis): number {
  const { isUpdateNotice, cues } = side.analysis;
  const words = side.text.split(' ').length;
  return (
    (isUpdateNotice && !topic.startsWith('notice.legal') ? UPDATE_NOTICE : 1) *
    (cues.has('pointer') && words <= POINTER_WORDS ? POINTER : 1) *
    (isLabel(side) ? LABEL : 1) *
    (cues.has('example') ? EXAMPLE : 1) *
    (cues.has('feature') && isFlow(topic) && !cues.has('share') ? FEATURE : 1) *
    (/:["”’)]*$/.test(side.text) ? LEAD_IN : 1)
  );
}

/** Words that the other text lacks, from which a sentence is all news. */
const ALL_NEWS = 6;
const LEAST_NEWS = 0.85;

const vocabularies = new WeakMap<Reading, ReadonlySet<string>>();

function vocabularyOf(reading: Reading): ReadonlySet<string> {
  const known = vocabularies.get(reading);
  if (known) return known;
  const words = new Set(reading.words.forms);
  vocabularies.set(reading, words);
  return words;
}

/** How new a side is, from 0.8 to 1.2: by the words that the other text has nowhere. */
export function novelty({ part }: SideAnalysis, other: Reading): number {
  const known = vocabularyOf(other);
  const unknown = new Set(part.forms.filter((form) => !known.has(form) && !EMPTY_WORDS.has(form))).size;
  return LEAST_NEWS + 0.3 * Math.min(1, unknown / ALL_NEWS);
}
