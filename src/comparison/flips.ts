import type { Effect } from '../vocabulary.ts';
import { amountsOf, areComparable } from './amounts.ts';
import { ORDER, PACES, QUALITIES, SHARES, STATES, wordSet } from './antonyms.ts';
import { MIRROR } from './effects/two-sides.ts';
import type { SideAnalysis } from './sides.ts';

/** Words that deny; of all languages read. */
export const NEGATIONS = wordSet(
  `not no never none neither nor cannot don won doesn isn aren
  nicht kein keine keinen keiner keinem keinerlei nie niemals
  pas jamais aucun aucune
  nunca jamás ningún ninguna ni
  non nessun nessuna nessuno né mai
  não nenhum nenhuma nem
  nie nigdy żaden żadnych żadnej`,
);

/** Whether nothing but a denial came, or went. */
export function turnsDenial({ part: { forms: gone } }: SideAnalysis, { part: { forms: come } }: SideAnalysis): boolean {
  const only = (forms: readonly string[]) => forms.length > 0 && forms.every((form) => NEGATIONS.has(form));
  return (gone.length === 0 && only(come)) || (come.length === 0 && only(gone));
}

/** Words that deny by themselves: "prohibited" is "not allowed", "void" "not valid"; of all languages read. */
const DENYING =
  /^(?:prohibit|forbid|void$|null|invalid|unenforc|unlawful|illegal|refus|verbot|untersag|unzulässig|unwirksam|nichtig|ungültig|interdi|prohib|proib|vietat|inválid|nulo?$|zabron|zakaz|niedozwol|nieważn)/u;
/** What is not done where it is banned. */
const ALLOWING =
  /^(?:allow|permit|permis|erlaub|gestatte|zuläss|autoris|permite|consentit|permess|admitid|wolno|dozwol|may|can|must|darf|dürfen|peut|puede|può|pode|może)/u;

/** "Not allowed" and "prohibited": nothing but the ban is in other words. */
export function areOneBan(old: SideAnalysis, now: SideAnalysis): boolean {
  const isDenial = (word: string) => NEGATIONS.has(word) || DENYING.test(word);
  const bans = (side: SideAnalysis) =>
    side.part.forms.every((form) => isDenial(form) || ALLOWING.test(form)) && wordsOf(side).some(isDenial);
  return bans(old) && bans(now);
}

const wordsOf = ({ text }: SideAnalysis) => text.toLowerCase().split(/[^\p{L}]+/u);
/** "Do not hesitate to write"; of all languages read. */
const POLITE = /^(?:hesit|hésit|zöger|dud[ea]|esit|wahaj)/u;

/** How a rewording turns what a sentence says into something else. */
export interface Flip {
  kind: 'denied' | 'affirmed' | 'state' | 'share' | 'period' | 'count';
  /** Whether there is more of what it says, or less: the other way round it is the other one. */
  direction: 'widened' | 'narrowed';
  /** What it means for the person, as far as its direction alone tells. */
  effect: Effect;
}

/** Telling words on a side up to which a negation that came or went is about what the sentence said before. */
const SAME_MATTER = 8;

/** Whether one of some words changed on a side. */
export const any = (words: ReadonlySet<string>, { part }: SideAnalysis) => part.forms.some((form) => words.has(form));
const has = ({ whole }: SideAnalysis, cue: string) => whole.cues.has(cue);
const isPractice = (side: SideAnalysis) => ['collect', 'use', 'share', 'keep', 'show'].some((cue) => has(side, cue));

/** Telling words on a side up to which one of them turns a sentence over by itself. */
const WORDS_PUT_FOR_ANOTHER = 3;

/** What a service owes the person, and does sooner or later. */
const owes = (side: SideAnalysis) => ['delete', 'notify', 'bears'].some((cue) => has(side, cue)) && !has(side, 'not');

/** 1 where the first word of a pair gave way to the second, -1 the other way round, 0 where neither did. */
function turnOf(pairs: typeof STATES, old: SideAnalysis, now: SideAnalysis): number {
  for (const [one, other] of pairs) {
    if (any(one, old) && any(other, now)) return 1;
    if (any(other, old) && any(one, now)) return -1;
  }
  return 0;
}

/** 1 where "before" gave way to "after", -1 the other way round; words that tell nothing by themselves, as "po", count too. */
function orderOf(old: SideAnalysis, now: SideAnalysis): number {
  const [sooner, later] = ORDER;
  const [was, is] = [old, now].map(({ changed }) => changed.toLowerCase().split(/[^\p{L}]+/u));
  const turns = (one: readonly string[] = [], other: readonly string[] = []) =>
    one.some((word) => sooner.has(word)) && other.some((word) => later.has(word));
  return Number(turns(was, is)) - Number(turns(is, was));
}

function turnedState(old: SideAnalysis, now: SideAnalysis): Flip | null {
  const isShort = Math.max(old.part.forms.length, now.part.forms.length) <= WORDS_PUT_FOR_ANOTHER;
  const pairs = [...STATES, ...(isShort ? QUALITIES : []), ...(isShort && owes(old) && owes(now) ? PACES : [])];
  // "We do not store it outside the EU": of what is ruled out the opposite holds.
  const turn = turnOf(pairs, old, now) * (old.whole.promises && now.whole.promises ? -1 : 1);
  if (turn > 0) return { kind: 'state', direction: 'widened', effect: 'worse' };
  if (turn < 0) return { kind: 'state', direction: 'narrowed', effect: 'better' };
  // What is done before and now after: later where the service owes it, and else another time.
  const later = isShort ? orderOf(old, now) : 0;
  if (later !== 0) {
    const direction = later > 0 ? 'widened' : 'narrowed';
    const isOwed = owes(old) && owes(now);
    return { kind: 'state', direction, effect: isOwed ? (later > 0 ? 'worse' : 'better') : 'neutral' };
  }
  const less = isShort ? turnOf(SHARES, old, now) : 0;
  if (less === 0 || has(old, 'not') || has(now, 'not')) return null;
  return { kind: 'share', direction: less > 0 ? 'narrowed' : 'widened', effect: 'neutral' };
}

/** Words before a number that only say where something stands; of all languages read. */
const PLACE =
  /(?:§|\b(?:sections?|articles?|clauses?|paragraphs?|no|number|abschnitt|ziffer|artikel|absatz|nr|art|artículo|articolo|artigo|cláusula|punkt|ust)\.?)\s*[\d.]*$/iu;

/** Words by which a number is what one gets; of all languages read. */
const ALLOWS =
  /(?<!\p{L})(?:covers?|includes?|have|has|get|gets|limited to|umfasst|enthält|deckt|comprend|comporte|inclus\p{L}*|incluye|cubre|include|comprende|inclui|cobre|obejmuje|zawiera)(?!\p{L})/iu;

/** Numbers that are years. */
const YEARS = { from: 1900, to: 2100 };
const isYear = (number: number) => number >= YEARS.from && number <= YEARS.to;

/** The one number among a side's changed words, with nothing beside it where it must be `alone`; null for places in the text and for years. */
export function numberOf({ part: { forms }, text }: SideAnalysis, isAlone: boolean): number | null {
  const numbers = forms.filter((form) => /^\p{N}+$/u.test(form));
  const [form = ''] = numbers;
  const at = text.indexOf(form);
  if (numbers.length !== 1 || (isAlone && forms.length !== 1)) return null;
  if (PLACE.test(text.slice(0, Math.max(0, at))) || /^[-–]\p{N}/u.test(text.slice(at + form.length))) return null;
  return isYear(Number(form)) ? null : Number(form);
}

const directionTo = (is: number, was: number) => (is > was ? 'widened' : 'narrowed');

/** "On up to five devices" became "on up to three": only a number of what one may do, and no place, sum or period. */
function turnedCount(old: SideAnalysis, now: SideAnalysis): Flip | null {
  const [was, is] = [old, now].map((side) => numberOf(side, true));
  if (was === null || was === undefined || is === null || is === undefined || was === is) return null;
  const isAllowance = [old, now].some(
    (side) => has(side, 'within') || ALLOWS.test(side.text) || (has(side, 'may') && side.whole.subject !== 'we'),
  );
  if (!isAllowance) return null;
  return { kind: 'count', direction: directionTo(is, was), effect: is < was ? 'worse' : 'better' };
}

/** What a denial that goes means: a service that did not may, a person who could not can. */
function effectOfAffirming(side: SideAnalysis): Effect {
  if (side.whole.subject === 'you') return 'neutral';
  return side.whole.subject === 'we' || isPractice(side) ? 'worse' : 'neutral';
}

/** "Seven days after …": what one must wait; of all languages read. */
const WAITING = /(?<!\p{L})(?:after|nach|après|después|dopo|após|depois|po)(?!\p{L})/iu;

/**
 * Finds what turns a sentence over whatever it speaks of: a negation that came or went, private
 * that became public, another period. Null where it says the same, or speaks of something else.
 */
export function flipOf(old: SideAnalysis, now: SideAnalysis): Flip | null {
  const state = turnedState(old, now);
  if (state) return state;
  const [was, is] = [amountsOf(old.part.forms, old.text), amountsOf(now.part.forms, now.text)];
  if (was?.isTime && is?.isTime && was.value !== is.value && areComparable(was, is)) {
    const kind = 'period';
    const direction = directionTo(is.value, was.value);
    const either = (cue: string) => has(old, cue) || has(now, cue);
    const keeps = either('keep') || either('retain') || either('delete');
    // Unused accounts go later: longer kept, and longer there.
    if (either('inactive')) return { kind, direction, effect: 'neutral' };
    const grew = is.value > was.value ? 'worse' : 'better';
    if (keeps || WAITING.test(old.text) || WAITING.test(now.text))
      return { kind, direction, effect: keeps && either('stored') ? MIRROR[grew] : grew };
    // "We will launch it by 1 May": when it happens, and nobody's time to act.
    const happens = is.day !== undefined && [old, now].every(({ whole }) => whole.subject === 'we');
    return { kind, direction, effect: happens ? 'neutral' : MIRROR[grew] };
  }
  const count = turnedCount(old, now);
  if (count) return count;
  if (Math.max(old.part.forms.length, now.part.forms.length) > SAME_MATTER) return null;
  const [wasDenied, isDenied] = [any(NEGATIONS, old), any(NEGATIONS, now)];
  // "We do not use" became "we use no": denied all the same.
  if (wasDenied === isDenied || (has(old, 'not') && has(now, 'not'))) return null;
  if (wordsOf(wasDenied ? now : old).some((word) => DENYING.test(word))) return null;
  if ([old, now].some(({ part }) => part.forms.some((form) => POLITE.test(form)))) return null;
  return wasDenied
    ? { kind: 'affirmed', direction: 'widened', effect: effectOfAffirming(now) }
    : { kind: 'denied', direction: 'narrowed', effect: MIRROR[effectOfAffirming(old)] };
}
