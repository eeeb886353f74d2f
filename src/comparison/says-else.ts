/** Whether a change that no phrase gives a topic says something else all the same. */
import type { Reading } from '../reading/index.ts';
import { amountsOf, isCycle, isTimeUnit } from './amounts.ts';
import { wordSet } from './antonyms.ts';
import { numberOf } from './flips.ts';
import { MONEY } from './growth.ts';
import { DECISIVE_WORDS } from './same-words.ts';
import { mentionsApart, type SideAnalysis } from './sides.ts';
import { DECIDES, strengthOf } from './strength.ts';
import { vocabularyOf } from './worth.ts';

/** Telling words that came or went together, and are more than a manner of speaking. */
const SEVERAL = 2;
/** Letters of a word up to which it may be an auxiliary verb. */
const SHORT = 4;
/** Telling words of a whole sentence that says something. */
const SENTENCE = 3;
/** How likely a sentence's topic must be where nobody acts in it. */
const LIKELY = 0.3;
/** Verbs for what is done at times only; of all languages read. */
export const LESS_SURE = wordSet(
  `may might can could kann können könnte könnten darf dürfen peut peuvent pouvons puede pueden podemos
  può possono possiamo pode podem może mogą możemy`,
);
export const MODALS: ReadonlySet<string> = new Set([...LESS_SURE, 'will', 'shall', 'must']);

const isNumber = (words: string) => /\p{N}/u.test(words);

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

const isOfService = (old: SideAnalysis, now: SideAnalysis) =>
  [old, now].every(({ whole }) => whole.subject !== 'you') && [old, now].some(({ whole }) => whole.cues.has('share'));

/** "You are billed monthly", and not "we check our servers monthly". */
const isOfPerson = ({ text, whole: { subject, cues } }: SideAnalysis) =>
  subject === 'you' || MONEY.test(text) || cues.has('delete') || cues.has('retain');

/** Whether a rewording changes what is said, whatever it is about: something is added, a number or a name is another. */
export function saysElse(old: SideAnalysis, now: SideAnalysis, isGerman: boolean): boolean {
  const [gone, come] = [wordsApart(old, now), wordsApart(now, old)];
  const strength = strengthOf(old, now);
  if (gone.length === 0 || come.length === 0) {
    // One more "only" beside another is a word of neither side alone.
    const side = come.length > 0 || (gone.length === 0 && limits(now)) ? now : old;
    const words = [...new Set(gone.length === 0 ? come : gone)].filter((form) => !DECISIVE_WORDS.has(form));
    if (words.length >= SEVERAL || limits(side)) return true;
    // "We may share" became "we share".
    if (words.length === 0 && [...gone, ...come].some((form) => LESS_SURE.has(form)) && isOfService(old, now))
      return true;
    return words.some((form) => form.length > SHORT) && (strength !== 0 || isListed(side));
  }
  if ([...gone, ...come].some((form) => isTimeUnit(form) || (isCycle(form) && [old, now].some(isOfPerson))))
    return true;
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

/** How a sentence begins that leads elsewhere; of all languages read. */
const LEADING =
  /^(?:for (?:more|further) (?:information|details)|to (?:find out|learn|know) more|weitere informationen|mehr (?:dazu|informationen)|pour (?:plus|de plus amples|en savoir plus)|para (?:más|obtener más|saber más|mais|saber mais|obter mais)|per (?:maggiori|ulteriori|saperne di più)|więcej informacji|aby dowiedzieć się więcej)(?!\p{L})/iu;

/** Whether a sentence that came or went says something of its own, and doesn't only lead elsewhere. */
export function saysSomething(side: SideAnalysis, likelihood: number, other: Reading): boolean {
  const known = vocabularyOf(other);
  if (side.part.forms.every((form) => known.has(form))) return false;
  const { cues, isUpdateNotice, subject } = side.whole;
  if (side.part.forms.length < SENTENCE || isUpdateNotice) return false;
  if (GREETING.test(side.text) || LEADING.test(side.text)) return false;
  // A menu's entry, a banner.
  if (!side.isRow && !side.isListed && !/[.!?;:…]["'”’»)]*$/.test(side.text)) return false;
  if (['pointer', 'announced', 'example', 'counsel'].some((cue) => cues.has(cue))) return false;
  const hasNumber = side.part.forms.some((form) => /^\p{N}{1,3}$/u.test(form));
  return likelihood >= LIKELY || subject !== null || cues.has('not') || hasNumber;
}
