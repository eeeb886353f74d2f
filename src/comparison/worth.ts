import type { Reading } from '../reading/index.ts';
import { isFlow, type Topic } from '../vocabulary.ts';
import { LIMITING } from './effects/of-terms.ts';
import { EMPTY_WORDS } from './same-words.ts';
import type { SideAnalysis } from './sides.ts';

/** News about the text ("We have updated …") rank below the text. */
const UPDATE_NOTICE = 0.4;
/** "See our …" leads elsewhere. */
const POINTER = 0.4;
/** A pointer with more words says something besides. */
const POINTER_WORDS = 32;
/** A heading, a caption, a menu's entry. */
const LABEL = 0.2;
const LABEL_WORDS = 9;
const TITLE_WORDS = 12;
/** What is kept for ever is told before what is kept for a while. */
const FOR_EVER = 1.25;
/** Fewer words say nothing unless they do something. */
const FEW = 3;
/** "For example, if you …" shows what was already said. */
const EXAMPLE = 0.5;
/** What one can do with the service, and what for. */
const FEATURE = 0.7;
const FEATURE_FOR = 0.5;
/** "We share the following:" says nothing without what follows, which is told itself. */
const LEAD_IN = 0.4;

/** What the person had better do is no practice. */
const ADVICE = 0.35;
/** "Read these terms with your child": data are named by a word, and nothing is done with them. */
const TOUCHES = ['we', 'collect', 'use', 'share', 'keep', 'show', 'define', 'promise'] as const;
const UNTOUCHED = 0.6;
/** "We process your …": who does it with the data, and not only what a word covers. */
const DONE = ['collect', 'share', 'keep'] as const;
const BY_US = 1.2;
/** In disputes and liability what binds the person or the service comes before how it is done. */
const PROCEDURAL = /^term\.(?:arbitration|class-waiver|dispute-procedure|jurisdiction|liability-limit|indemnity)/;
const BINDS = 1.2;
/** How a feature is switched on is no choice over data. */
const HOW_TO = 0.2;
/** A cell with a name in it. */
const CELL = 0.6;
const CELL_WORDS = 3;
/** What only a table's heading names: in a sentence, and in a cell with a name in it. */
const HEADED = 0.7;
const HEADED_CELL = 0.3;
/** A promise that names no data, nobody and no purpose; a limit of liability without a word that limits. */
const VAGUE = 0.7;

/** What a sentence that says something does, at the least. */
const DOES: readonly string[] = ['collect', 'use', 'share', 'keep', 'not', 'may', 'you', 'promise', 'choose', 'lost'];

const isCapital = (word: string) => /^["“(]?\p{Lu}/u.test(word);

/** A title: few words, most of them with a capital, or few words that do nothing. */
function isLabel({ analysis: { cues }, text, isRow, isListed }: SideAnalysis): boolean {
  // "We share with: advertisers": an item says what its lead-in began.
  if (isRow || isListed) return false;
  const words = text.split(' ');
  if (words.length > TITLE_WORDS) return false;
  const long = words.filter((word) => word.length > 3 && /\p{L}/u.test(word));
  // Where all is in capitals they tell nothing.
  const isLoud = text === text.toUpperCase() && words.length > LABEL_WORDS;
  const isTitle =
    !isLoud && long.length > 1 && long.every(isCapital) && !cues.has('we') && !cues.has('may') && !cues.has('lost');
  if (words.length > LABEL_WORDS) return isTitle;
  const ends = /[.!?;]["”’)]*$/.test(text);
  return isTitle || !ends || (words.length < FEW && !DOES.some((cue) => cues.has(cue)));
}

const FORBIDDING = ['not', 'lost', 'limit', 'harsh', 'you'] as const;
/** An item that goes on with its lead-in: of grounds the lead-in speaks. */
const isFragment = (text: string) => /^[\s*•-]*\p{Ll}/u.test(text);

/** "Retained" alone says nothing of how long; a number, "as long as" or deleting do. */
const saysHowLong = (
  mentions: SideAnalysis['analysis']['mentions'],
  cues: SideAnalysis['analysis']['cues'],
  text: string,
) => mentions.some(({ words }) => words.includes(' ')) || cues.has('delete') || /\p{N}/u.test(text);

/** "We send you invoices": what the person is told takes nothing from them. */
const isToldOf = (cues: SideAnalysis['analysis']['cues']) => cues.has('notify') && !cues.has('collect');

const featureWorth = (topic: Topic) => (topic.startsWith('purpose.') ? FEATURE_FOR : FEATURE);

/** What a topic is worth in a sentence of this make: advice is no flow. */
function topicWorth(topic: Topic, { analysis, isRow, text }: SideAnalysis): number {
  const { cues, flow } = analysis;
  const names = flow.data.length + flow.recipients.length + flow.purposes.length;
  const own = analysis.mentions.filter((mention) => mention.topic === topic);
  const isCell = text.split(' ').length <= CELL_WORDS;
  const isVague =
    (topic === 'notice.retention' && !saysHowLong(own, cues, text)) ||
    (topic.startsWith('notice.promise-') && names === 0) ||
    (topic === 'term.prohibited-use' && !FORBIDDING.some((cue) => cues.has(cue))) ||
    (topic === 'notice.legal-basis' && isFragment(text)) ||
    (topic === 'term.liability-limit' && !LIMITING.some((cue) => cues.has(cue)));
  return (
    ((cues.has('counsel') || cues.has('advice')) && (isFlow(topic) || topic === 'term.user-responsibility')
      ? ADVICE
      : 1) *
    (topic.startsWith('data-category.') && (isToldOf(cues) || !TOUCHES.some((cue) => cues.has(cue))) ? UNTOUCHED : 1) *
    (PROCEDURAL.test(topic) && (cues.has('you') || cues.has('we')) ? BINDS : 1) *
    (isFlow(topic) && cues.has('we') && !cues.has('choose') && DONE.some((cue) => cues.has(cue)) ? BY_US : 1) *
    (cues.has('how-to') && (isFlow(topic) || topic === 'choice.settings-control') ? HOW_TO : 1) *
    (isRow && isCell ? CELL : 1) *
    (isRow && own.length === 0 ? (isCell ? HEADED_CELL : HEADED) : 1) *
    (topic === 'notice.retention' && cues.has('retain') && cues.has('harsh') ? FOR_EVER : 1) *
    (isVague ? VAGUE : 1)
  );
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
    (cues.has('feature') && isFlow(topic) && !(cues.has('share') && cues.has('we')) ? featureWorth(topic) : 1) *
    (/:["”’)]*$/.test(side.text) ? LEAD_IN : 1) *
    topicWorth(topic, side) *
    flowWorth(topic, side.analysis.flow)
  );
}

/** Who gets it and for what in one sentence: the whole of what people ask first. */
const PASSED_ON = 1.4;
const OTHERS: readonly string[] = ['affiliates', 'advertisers', 'ai-providers', 'other-third-parties'];
const UNWANTED: readonly string[] = ['ads', 'sale', 'ai-training', 'personalisation', 'marketing'];

/** What a flow is worth by what it names together. */
function flowWorth(topic: Topic, { recipients, purposes, modality }: SideAnalysis['analysis']['flow']): number {
  if (!isFlow(topic)) return 1;
  // What happens only to those who ask for it is not the whole of it.
  if (modality === 'with-consent') return 1;
  const isPassedOn = recipients.some((one) => OTHERS.includes(one)) && purposes.some((one) => UNWANTED.includes(one));
  return isPassedOn ? PASSED_ON : 1;
}

/** Words that the other text lacks, from which a sentence is all news. */
const ALL_NEWS = 6;
const LEAST_NEWS = 0.85;

const vocabularies = new WeakMap<Reading, ReadonlySet<string>>();

/** All words of a text. */
export function vocabularyOf(reading: Reading): ReadonlySet<string> {
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
