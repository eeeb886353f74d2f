/** What a change names and yet says nothing new of. */
import { analyseSentence, type Reading, type SentenceAnalysis } from '../reading/index.ts';
import { isFlow, type Topic } from '../vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { Change } from './changes.ts';
import { directionOf } from './direction.ts';
import { effectOf } from './effects/effect.ts';
import { growthOf } from './growth.ts';
import { DECISIVE_WORDS } from './same-words.ts';
import type { SideAnalysis } from './sides.ts';
import { strengthOf } from './strength.ts';
import { TOPIC_RULES } from './topic-rules.ts';

/** Topics that say who or where: another name is another answer. */
const IDENTITIES: ReadonlySet<Topic> = new Set([
  'term.jurisdiction',
  'term.governing-law',
  'term.contracting-entity',
  'notice.controller-entity',
  'term.eligibility-age',
]);

/** Of those the parties themselves. */
const ENTITIES: ReadonlySet<Topic> = new Set(['term.contracting-entity', 'notice.controller-entity']);

/** Whether both sides of a rewording name something, and not the same. */
const namesAnother = (old: SideAnalysis | null, now: SideAnalysis | null) => old?.names === true && now?.names === true;

/** Words on either side up to which a rewording may be one of synonyms, and by how many they may differ. */
const SYNONYMS = 5;
const SYNONYMS_APART = 2;

const areAlike = ({ part: { forms: gone } }: SideAnalysis, { part: { forms: come } }: SideAnalysis) =>
  Math.max(gone.length, come.length) <= SYNONYMS &&
  Math.abs(gone.length - come.length) <= SYNONYMS_APART &&
  ![...gone, ...come].some((form) => DECISIVE_WORDS.has(form) || /^\p{N}/u.test(form));

/** Weight up to which a topic is housekeeping: in other words it is never news. */
const HOUSEKEEPING = 3.5;

/** A few words put for others, none of which decides, hardens or softens: "secret" for "confidential". */
const isSynonym = (topic: Topic, old: SideAnalysis, now: SideAnalysis) =>
  old.part.forms.length > 0 &&
  now.part.forms.length > 0 &&
  strengthOf(old, now) === 0 &&
  !IDENTITIES.has(topic) &&
  growthOf(topic, old, now) === null;

/** "We share with:" says nothing that its items do not say. */
export const opensList = ({ before: gone, after: come }: Change, before: Reading, after: Reading) =>
  (gone === null || isLeadIn(before, gone.sentence)) && (come === null || isLeadIn(after, come.sentence));

function isLeadIn({ sentences, text }: Reading, at: number): boolean {
  const { start = 0, end = 0 } = sentences[at] ?? {};
  return sentences[at + 1]?.leadIn === at && /:["”’)\s]*$/.test(text.slice(start, end).slice(-4));
}

/** "You may share your chats by a link": nobody else is named. Asks not what it means, so that it holds both ways round. */
const isOwnSharing = ({ cues, subject, flow }: SentenceAnalysis) =>
  cues.has('own-act') && subject === 'you' && flow.recipients.length === 0;

/** Of what the person is advised no practice follows, and no choice. */
const ADVISED = /^(?:data-category|recipient|purpose|choice)\./;

/** How an age is named by which people are told apart, and not who may join. */
const OF_SUCH_AGE = /^(?:under the age of|age of|under \d|minors?)/;
const TOLD_APART = /^(?:under|age of majority|minors?)/;
/** What makes an age a limit: something is forbidden, allowed or asked for. */
const LIMITING: readonly string[] = ['not', 'none', 'lost', 'may', 'limit', 'advice', 'condition'];
/** The same by words of English, in which alone such an age is named. */
const SETS = /(?<!\p{L})(?:you|must|needs?|requires?|only|at least)(?!\p{L})/iu;
const ASKING = /^(?:choice\.opt-in-consent|term\.(?:prohibited-use|user-responsibility))$/;

/** "Users under the age of majority like to chat, too" sets no age. */
export function setsNoAge({ cues, mentions }: SentenceAnalysis, text: string): boolean {
  const ages = mentions.filter(({ topic }) => topic === 'term.eligibility-age').map(({ words }) => words);
  return (
    !SETS.test(text) &&
    !LIMITING.some((cue) => cues.has(cue)) &&
    !mentions.some(({ topic }) => ASKING.test(topic)) &&
    ages.some((words) => TOLD_APART.test(words)) &&
    ages.every((words) => OF_SUCH_AGE.test(words))
  );
}

/** "We recommend that you take care: (1) …; (2) please ensure …": what a list of advice asks is no duty. */
function isAdvised(reading: Reading, at: number): boolean {
  const { leadIn = -1 } = reading.sentences[at] ?? {};
  return leadIn >= 0 && analyseSentence(reading, leadIn).cues.has('counsel');
}

/** Whether nothing changed but examples in brackets. */
export const isExample = ({ part, isBracketed }: SideAnalysis) => part.words.size === 0 || isBracketed;

/** Less of what people mind, and worse; more of it, and better: what is told of a flow would not agree with itself. */
function contradicts(topic: Topic, old: SideAnalysis, now: SideAnalysis): boolean {
  if (!isFlow(topic) || TOPIC_RULES[topic].added !== 'worse' || old.whole.promises || now.whole.promises) return false;
  const direction = directionOf(topic, old, now);
  const effect = effectOf(topic, direction, old, now);
  return (direction === 'narrowed' && effect === 'worse') || (direction === 'widened' && effect === 'better');
}

/** What would be told of a change. */
interface Told extends Pick<Candidate, 'topic' | 'direction' | 'effect' | 'analysis' | 'change' | 'turnsPromise'> {
  /** Its direction and effect come from something plainer than what counts for its topic. */
  isSure: boolean;
  /** Only a name says who it is about. */
  isHelper: boolean;
}

/** Whether what would be told is the same in other words, what one does oneself, advice, or an example. */
export function isNoNews(
  { topic, direction, effect, analysis, change, turnsPromise, isSure, isHelper }: Told,
  [before, old]: [Reading, SideAnalysis | null],
  [after, now]: [Reading, SideAnalysis | null],
): boolean {
  if (!(old && now) && isFlow(topic) && opensList(change, before, after)) return true;
  if (old && now && !isSure && (contradicts(topic, old, now) || contradicts(topic, now, old))) return true;
  // "Offers (such as prize draws)": examples of what was said.
  if (old && now && topic !== 'term.prohibited-use' && [old, now].every(isExample)) return true;
  // What one shares oneself, with whom one likes, is no practice.
  if (!(old && now) && topic.startsWith('data-category.') && isOwnSharing(analysis)) return true;
  // What the person had better do is none either.
  if (!(old && now) && ADVISED.test(topic) && analysis.cues.has('counsel')) return true;
  if (!(old && now) && topic === 'term.eligibility-age' && setsNoAge(analysis, (now ?? old)?.text ?? '')) return true;
  if (!(old && now) && topic === 'term.user-responsibility')
    if (now ? isAdvised(after, now.part.sentence) : old && isAdvised(before, old.part.sentence)) return true;
  // The same of the same topic in other words, neither harder nor gentler: nothing to tell.
  if (
    direction === 'unchanged' &&
    effect === 'neutral' &&
    !isHelper &&
    !(IDENTITIES.has(topic) && namesAnother(old, now))
  )
    return true;
  // Who the parties are, without another name, is said in other words.
  if (old && now && ENTITIES.has(topic) && !old.names && !now.names) return true;
  if (!old || !now) return false;
  const isReworded = !turnsPromise && (change.isSlight || areAlike(old, now));
  if (isReworded && !isFlow(topic) && isSynonym(topic, old, now)) return true;
  return effect === 'neutral' && TOPIC_RULES[topic].weight <= HOUSEKEEPING && !IDENTITIES.has(topic);
}
