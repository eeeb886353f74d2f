import type { Topic } from '../vocabulary.ts';
import { amountsOf, areComparable, cycleOf, isCycle } from './amounts.ts';
import { wordSet } from './antonyms.ts';
import type { SideAnalysis } from './sides.ts';

/** What one can be spared. */
export const BURDENS = /^term\.(?:fees|user-responsibility|auto-renewal|termination|indemnity)$/;

/** Topics that an amount or a period is about. */
const COUNTED: ReadonlySet<Topic> = new Set([
  'notice.retention',
  'notice.transparency',
  'term.auto-renewal',
  'term.dispute-procedure',
  'term.eligibility-age',
  'term.fees',
  'term.liability-limit',
  'term.refunds',
  'term.termination',
  'term.unilateral-change',
  'term.user-responsibility',
  'choice.access-portability',
  'choice.appeal',
  'choice.deletion',
  'choice.objection',
  'choice.opt-out',
  'choice.subscription-cancel',
]);

/** Topics of sums of money, and how a sentence that has one looks; other numbers are those of articles and rows. */
const PAID: ReadonlySet<Topic> = new Set([
  'term.fees',
  'term.refunds',
  'term.liability-limit',
  'term.user-responsibility',
  'choice.subscription-cancel',
]);
export const MONEY =
  /[\p{Sc}%]|\b(?:per ?cent|prozent|pour cent|por ciento|per cento|por cento|procent|EUR|USD|GBP|CHF|PLN|BRL|CAD|AUD|SEK|zł|euros?|dollars?|pounds?)(?!\p{L})/iu;

const isNumber = (form: string) => /^\p{N}/u.test(form);
const countsTime = ({ text }: SideAnalysis) => amountsOf(text.match(/\p{N}+/gu) ?? [], text)?.isTime === true;

/** Words by which a number is the least, and the most; of all languages read. */
const LEAST = wordSet('least mindestens wenigstens moins minimum menos mínimo almeno minimo najmniej przynajmniej');
const MOST = wordSet('most höchstens maximal plus maximum máximo massimo najwyżej maksymalnie');

/** Below 0 where "at least" gave way to "at most" before a number that stayed, above 0 the other way round. */
function boundApart(before: SideAnalysis, after: SideAnalysis): number {
  const sides = [before, after];
  if (sides.some(({ part, text }) => part.forms.length > BOUND || part.forms.some(isNumber) || !/\p{N}/u.test(text)))
    return 0;
  const [wasLeast, isLeast] = sides.map(({ part }) => part.forms.some((form) => LEAST.has(form)));
  const [wasMost, isMost] = sides.map(({ part }) => part.forms.some((form) => MOST.has(form)));
  if (wasLeast && isMost) return -1;
  return wasMost && isLeast ? 1 : 0;
}
/** Telling words on a side up to which nothing but the bound changed. */
const BOUND = 2;

/** By how much an amount grew: days for periods, else its own unit. */
export interface Growth {
  by: number;
  isTime: boolean;
  /** Another day until which something is done. */
  isDay: boolean;
}

/** By how much a changed amount grew; null where no amount of the topic changed. */
export function growthOf(topic: Topic, before: SideAnalysis | null, after: SideAnalysis | null): Growth | null {
  if (!before || !after || !COUNTED.has(topic)) return null;
  // "Within 30 days of closing your account" says nothing of how one is closed out.
  if (topic === 'term.termination' && ![before, after].some(({ whole }) => whole.cues.has('ahead'))) return null;
  if (topic === 'term.auto-renewal' || topic === 'notice.retention') {
    const [was, is] = [cycleOf(before.text), cycleOf(after.text)];
    if (was !== null && is !== null && was !== is) return { by: is - was, isTime: true, isDay: false };
  }
  // The same price for another time: "€10 monthly" became "€10 annually".
  if (topic === 'term.fees' && [before, after].every(({ text }) => MONEY.test(text))) {
    const [was, is] = [before, after].map(({ part, text }) => (part.forms.some(isCycle) ? cycleOf(text) : null));
    if (was && is && was !== is && ![before, after].some(({ part }) => part.forms.some(isNumber)))
      return { by: was - is, isTime: false, isDay: false };
  }
  const bound = boundApart(before, after);
  if (bound !== 0) return { by: bound, isTime: countsTime(after) && countsTime(before), isDay: false };
  const [old, now] = [amountsOf(before.part.forms, before.text), amountsOf(after.part.forms, after.text)];
  if (old === null || now === null || old.value === now.value || !areComparable(old, now)) return null;
  const isTime = old.isTime || now.isTime;
  if (
    !isTime &&
    !(PAID.has(topic) && [before, after].some(({ text }) => MONEY.test(text))) &&
    topic !== 'term.eligibility-age'
  )
    return null;
  return { by: now.value - old.value, isTime, isDay: now.day !== undefined };
}
