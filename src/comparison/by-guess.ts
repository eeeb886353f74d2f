import type { Reading, TopicGuess } from '../reading/index.ts';
import type { Direction, Effect, Topic } from '../vocabulary.ts';
import { guessOf } from './agreement.ts';
import { amountsOf, isTimeUnit } from './amounts.ts';
import { type Candidate, isExample, opensList } from './candidates.ts';
import type { Change } from './changes.ts';
import { directionOf } from './direction.ts';
import { effectOf } from './effect.ts';
import { numberOf } from './flips.ts';
import { isFlow } from './growth.ts';
import { kindOfSection } from './listed-things.ts';
import { DECISIVE_WORDS } from './same-words.ts';
import { analyseSide, mentionsApart, type SideAnalysis } from './sides.ts';
import { DECIDES, strengthOf } from './strength.ts';
import { vocabularyOf, worthOf } from './worth.ts';

/** What a change is worth that is told by its likeliest topic: less than what is sure. */
const GUESSED = 3;
/** Score of a topic by its words that counts as much as a model that has no doubt. */
const SURE = 6;
/** Score of a word in passing: with which nothing is done. */
const HINT = 0.7;
/** How much likelier a topic is that the changed words name. */
const CHANGED = 0.3;
/** Telling words that came or went together, and are more than a manner of speaking. */
const SEVERAL = 2;
/** Letters of a word up to which it may be an auxiliary verb. */
const SHORT = 4;
/** How likely the likeliest topic must be to be told rather than the kind that the heading names, or than none. */
const WEAK = 0.3;
const WEAKEST = 0.06;
/** Telling words of a whole sentence that says something. */
const SENTENCE = 3;
/** How likely a sentence's topic must be where nobody acts in it. */
const LIKELY = 0.3;

/** What a service does anyway, and says it may change: named in many sentences that are about something else. */
const IN_PASSING = /^(?:purpose\.(?:service-provision|security-safety)|term\.unilateral-change)$/;
const PASSING = 0.5;

const has = (side: SideAnalysis | null, cue: string) => side?.whole.cues.has(cue) === true;

/** Whether a sentence says that something is done with data. */
const isPractice = (side: SideAnalysis | null) =>
  has(side, 'data') && ['collect', 'use', 'share', 'keep'].some((cue) => has(side, cue));

/** How likely each topic is, by the words of either side and by the model of topics together. */
function likelihoods(sides: readonly (SideAnalysis | null)[], guess: TopicGuess | null): Map<Topic, number> {
  const known = new Map<Topic, number>();
  for (const { topic, score } of sides.flatMap((side) => side?.whole.topics ?? []))
    known.set(topic, Math.max(known.get(topic) ?? 0, Math.min(1, Math.max(0, score - HINT) / SURE)));
  const [old, now] = sides;
  for (const topic of old && now ? known.keys() : []) {
    const { gone, come } = old && now ? mentionsApart(topic, old, now) : { gone: 0, come: 0 };
    if (gone + come > 0) known.set(topic, (known.get(topic) ?? 0) + CHANGED);
  }
  for (const [topic, sure] of guess ?? []) known.set(topic, (known.get(topic) ?? 0) + sure);
  for (const [topic, likelihood] of known) {
    if (topic.startsWith('notice.promise-')) known.delete(topic);
    else if (IN_PASSING.test(topic)) known.set(topic, likelihood * PASSING);
  }
  return known;
}

const likeliest = (known: ReadonlyMap<Topic, number>): [Topic, number] =>
  [...known].reduce<[Topic, number]>((most, one) => (one[1] > most[1] ? one : most), ['term.other', 0]);

const isNumber = (words: string) => /\p{N}/u.test(words);
const MODALS: ReadonlySet<string> = new Set(['may', 'might', 'can', 'could', 'will', 'shall', 'must']);

/** Whether a changed place of a sentence stands right beside a comma or a conjunction: a thing more, or less, in a list. */
const isListed = ({ lists, part: { forms }, text }: SideAnalysis) =>
  lists || forms.some((form) => text.toLowerCase().includes(`, ${form}`) || text.toLowerCase().includes(`${form},`));

/** Changed words of a side that the other lacks, together with what it goes on with. */
function wordsApart(side: SideAnalysis, { withLeadIn }: SideAnalysis): string[] {
  const words = withLeadIn.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return side.part.forms.filter((form) => !words.includes(form));
}

/** Words that leave something out of what is said; of all languages read. */
const LIMITS: ReadonlySet<string> = new Set(
  'only solely unless except without nur außer ohne seulement uniquement sauf sans solo sólo únicamente salvo excepto sin soltanto tranne senza apenas somente exceto sem tylko wyłącznie chyba bez'.split(
    ' ',
  ),
);
const limits = ({ part }: SideAnalysis) => part.forms.some((form) => LIMITS.has(form));

/** Whether data go to, or stand in, another country. */
function namesAnotherPlace(old: SideAnalysis, now: SideAnalysis): boolean {
  const { gone, come } = mentionsApart('notice.transfer', old, now);
  return gone > 0 && come > 0;
}

/** Whether a rewording changes what is said, whatever it is about: something is added, a number or a name is another. */
function saysElse(old: SideAnalysis, now: SideAnalysis, isGerman: boolean): boolean {
  const [gone, come] = [wordsApart(old, now), wordsApart(now, old)];
  const strength = strengthOf(old, now);
  if (gone.length === 0 || come.length === 0) {
    const side = gone.length === 0 ? now : old;
    const words = [...new Set(gone.length === 0 ? come : gone)].filter((form) => !DECISIVE_WORDS.has(form));
    if (words.length >= SEVERAL || limits(side)) return true;
    return words.some((form) => form.length > SHORT) && (strength !== 0 || isListed(side));
  }
  if ([...gone, ...come].some(isTimeUnit)) return true;
  if (limits(old) !== limits(now) || namesAnotherPlace(old, now)) return true;
  const [was, is] = [numberOf(old, false), numberOf(now, false)];
  if (was !== null && is !== null) return was !== is;
  // What else has a number is a place in the text, a year, a house.
  if (isNumber(old.changed) || isNumber(now.changed)) return false;
  // One harder word among others may be another word for the same.
  if (Math.abs(strength) >= DECIDES) return true;
  // Every noun of German has a capital.
  if (!isGerman && old.names && now.names) return true;
  const [before, after] = [amountsOf(gone, old.text), amountsOf(come, now.text)];
  if (before?.isTime !== after?.isTime || before?.value !== after?.value) return true;
  return [...gone, ...come].every((form) => MODALS.has(form));
}

/** How a sentence begins that greets or thanks; of all languages read. */
const GREETING =
  /^(?:thanks?|welcome|hello|hi|danke|vielen dank|willkommen|hallo|merci|bienvenue|bonjour|gracias|bienvenid\p{L}*|hola|grazie|benvenut\p{L}*|ciao|obrigad\p{L}*|bem.vind\p{L}*|olá|dziękujemy|witamy|witaj|cześć)(?!\p{L})/iu;

/** Whether a sentence that came or went says something of its own, and doesn't only lead elsewhere. */
function saysSomething(side: SideAnalysis, likelihood: number, other: Reading): boolean {
  const known = vocabularyOf(other);
  if (side.part.forms.every((form) => known.has(form))) return false;
  const { cues, isUpdateNotice, subject } = side.whole;
  if (side.part.forms.length < SENTENCE || isUpdateNotice) return false;
  if (GREETING.test(side.text)) return false;
  // A menu's entry, a banner.
  if (!side.isRow && !side.isListed && !/[.!?;:…]["'”’»)]*$/.test(side.text)) return false;
  if (['pointer', 'announced', 'example', 'counsel'].some((cue) => cues.has(cue))) return false;
  const hasNumber = side.part.forms.some((form) => /^\p{N}{1,3}$/u.test(form));
  return likelihood >= LIKELY || subject !== null || cues.has('not') || hasNumber;
}

const LESS_SURE: ReadonlySet<string> = new Set(['may', 'might', 'can', 'could']);

/** What only grew or shrank by its words, or became sure: "we may share" became "we will share". */
function grownOrShrunk(topic: Topic, old: SideAnalysis | null, now: SideAnalysis | null): Direction | null {
  if (!old || !now) return null;
  const [gone, come] = [old.part.forms, now.part.forms];
  // "A copy and …": one more thing that one may ask for.
  const isRight = topic.startsWith('choice.') && strengthOf(old, now) === 0;
  if (!isFlow(topic) && !(isRight && (gone.length === 0 ? now : old).lists)) return null;
  if (gone.length === 0) return 'widened';
  if (come.length === 0) return 'narrowed';
  if (![...gone, ...come].every((form) => MODALS.has(form))) return null;
  const [was, is] = [gone, come].map((forms) => forms.some((form) => LESS_SURE.has(form)));
  return was === is ? null : is ? 'narrowed' : 'widened';
}

/**
 * Tells a change that no phrase gives a topic by the likeliest one, where few others changed: what
 * is told there is read in full, and to say that nothing changed would be wrong.
 */
export function toldByGuess(change: Change, before: Reading, after: Reading): Candidate[] {
  const old = analyseSide(before, change.before, change.isPoint);
  const now = analyseSide(after, change.after, change.isPoint);
  const side = now ?? old;
  if (!side || change.onlyDate) return [];
  const guess = guessOf([before, change.before], [after, change.after]);
  const [topic, likelihood] = likeliest(likelihoods([old, now], guess));
  if (opensList(change, before, after) || (side.whole.cues.has('own-act') && side.whole.subject === 'you')) return [];
  if (old && now && [old, now].every(isExample)) return [];
  const isNews =
    old && now ? saysElse(old, now, after.lang === 'de') : saysSomething(side, likelihood, now ? before : after);
  if (!isNews) return [];
  const likely = likelihood < WEAK ? kindOfSection(now ? after : before, side.part.sentence) : null;
  const isVague = likelihood < WEAKEST || topic === 'term.other';
  const vague: Topic = [old, now].some(isPractice) ? 'data-category.other' : 'term.other';
  const told = likely ?? (isVague ? vague : topic);
  const direction = grownOrShrunk(told, old, now) ?? directionOf(told, old, now);
  const effect: Effect = effectOf(told, direction, old, now);
  const worth = Math.max(old ? worthOf(told, old) : 0, now ? worthOf(told, now) : 0);
  const candidate = { topic: told, direction, effect, change, analysis: side.analysis, score: GUESSED * worth };
  return [{ ...candidate, isStillSaid: false, turnsPromise: false, agreement: 1 }];
}
