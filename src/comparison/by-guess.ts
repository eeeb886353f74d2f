import type { Reading, TopicGuess } from '../reading/index.ts';
import { type Direction, type Effect, isFlow, type Topic } from '../vocabulary.ts';
import { guessOf } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import type { Change } from './changes.ts';
import { directionOf } from './direction.ts';
import { effectOf } from './effects/effect.ts';
import { kindOfSection } from './listed-things.ts';
import { isExample, opensList, setsNoAge } from './no-news.ts';
import { isOnlyName } from './only-name.ts';
import { EMPTY_WORDS } from './same-words.ts';
import { LESS_SURE, MODALS, saysElse, saysSomething } from './says-else.ts';
import { analyseSide, mentionsApart, type SideAnalysis } from './sides.ts';
import { strengthOf } from './strength.ts';
import { worthOf } from './worth.ts';

/** What a change is worth that is told by its likeliest topic: less than what is sure. */
const GUESSED = 3;
/** Score of a topic by its words that counts as much as a model that has no doubt. */
const SURE = 6;
/** Score of a word in passing: with which nothing is done. */
const HINT = 0.7;
/** How much likelier a topic is that the changed words name, and for each further phrase of theirs, up to so many. */
const CHANGED = 0.3;
const FURTHER = 0.05;
const MOST_FURTHER = 4;
/** How likely the likeliest topic must be to be told rather than the kind that the heading names, or than none. */
const WEAK = 0.3;
const WEAKEST = 0.06;

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
    const named = gone + come;
    if (named > 0) known.set(topic, (known.get(topic) ?? 0) + CHANGED + FURTHER * Math.min(MOST_FURTHER, named - 1));
  }
  for (const [topic, sure] of guess ?? []) known.set(topic, (known.get(topic) ?? 0) + sure);
  for (const [topic, likelihood] of known) {
    if (topic.startsWith('notice.promise-')) known.delete(topic);
    else if (IN_PASSING.test(topic)) known.set(topic, likelihood * PASSING);
  }
  return known;
}

const likeliest = <Else extends Topic | null>(
  known: ReadonlyMap<Topic, number>,
  otherwise: Else,
): [Topic | Else, number] =>
  [...known].reduce<[Topic | Else, number]>(
    (most, one) => (one[1] > most[1] || (one[1] === most[1] && one[0] < (most[0] ?? '')) ? one : most),
    [otherwise, 0],
  );

/** Telling words that come with an "or" and are a thing more in a list. */
const SEVERAL = 2;

/** Whether changed words name data, who gets them or what for. */
const namesFlow = ({ whole: { mentions }, part: { forms } }: SideAnalysis) =>
  mentions.some(
    ({ topic, words }) =>
      isFlow(topic) && words.split(' ').every((word) => EMPTY_WORDS.has(word) || forms.includes(word)),
  );

/** Who a name that came or went is one of: of all that a sentence is about, the recipients that it speaks of. */
function recipientOf(old: SideAnalysis | null, now: SideAnalysis | null, isGerman: boolean): Topic | null {
  if (isGerman || !old || !now) return null;
  const [gone, come] = [old.part.forms, now.part.forms];
  if (gone.length > 0 === come.length > 0 || !isOnlyName(gone.length > 0 ? old : now)) return null;
  const own = [...old.whole.topics, ...now.whole.topics].filter(({ topic }) => topic.startsWith('recipient.'));
  return likeliest(new Map(own.map(({ topic, score }) => [topic, score])), null)[0];
}

/** "Some devices, such as the Echo 2, …": other things of a kind, none of which gets anything. */
const areOtherExamples = (old: SideAnalysis, now: SideAnalysis) =>
  [old, now].every(
    ({ isAmongExamples, whole }) =>
      isAmongExamples && !whole.mentions.some(({ topic }) => topic.startsWith('recipient.')),
  );

/** What only grew or shrank by its words, or became sure: "we may share" became "we will share". */
function grownOrShrunk(topic: Topic, old: SideAnalysis | null, now: SideAnalysis | null): Direction | null {
  if (!old || !now) return null;
  const [gone, come] = [old.part.forms, now.part.forms];
  // "A copy and …": one more thing that one may ask for.
  const isRight = topic.startsWith('choice.') && strengthOf(old, now) === 0;
  if (!isFlow(topic) && !(isRight && (gone.length === 0 ? now : old).lists)) return null;
  const [was, is] = [gone, come].map((forms) => forms.some((form) => LESS_SURE.has(form)));
  if (was !== is && [...gone, ...come].every((form) => MODALS.has(form))) return is ? 'narrowed' : 'widened';
  if (gone.length > 0 && come.length > 0) return null;
  // "If asked or permitted, a photo of you": what came says nothing of the photo.
  const more = gone.length === 0 ? now : old;
  const isNamed = isRight || isOnlyName(more) || namesFlow(more) || (more.lists && more.part.forms.length >= SEVERAL);
  return !isNamed ? null : gone.length === 0 ? 'widened' : 'narrowed';
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
  const [topic, likelihood] = likeliest(likelihoods([old, now], guess), 'term.other');
  const sides = [old, now].filter((one) => one !== null);
  if (
    opensList(change, before, after) ||
    sides.every(({ whole }) => whole.cues.has('own-act') && whole.subject === 'you')
  )
    return [];
  if (old && now && ([old, now].every(isExample) || areOtherExamples(old, now))) return [];
  const isNews =
    old && now ? saysElse(old, now, after.lang === 'de') : saysSomething(side, likelihood, now ? before : after);
  if (!isNews) return [];
  if (topic === 'term.eligibility-age' && !(old && now) && setsNoAge(side.whole, side.text)) return [];
  const kinds = [old && kindOfSection(before, old.part.sentence), now && kindOfSection(after, now.part.sentence)];
  const kind = kinds.find((one) => one) ?? null;
  // Under headings of two kinds it is of neither.
  const likely = likelihood < WEAK && kinds.every((one) => !one || one === kind) ? kind : null;
  const isVague = likelihood < WEAKEST || topic === 'term.other';
  const vague: Topic = [old, now].some(isPractice) ? 'data-category.other' : 'term.other';
  const told = recipientOf(old, now, after.lang === 'de') ?? likely ?? (isVague ? vague : topic);
  const direction = grownOrShrunk(told, old, now) ?? directionOf(told, old, now);
  const effect: Effect = effectOf(told, direction, old, now);
  const worth = Math.max(old ? worthOf(told, old) : 0, now ? worthOf(told, now) : 0);
  const candidate = { topic: told, direction, effect, change, analysis: side.analysis, score: GUESSED * worth };
  return [{ ...candidate, isStillSaid: false, turnsPromise: false, agreement: 1 }];
}
