import type { ConsequenceKind, IsoDate, Prompt, Quotation } from '../model.ts';
import { type FoundDate, findDates } from './dates.ts';
import { fold } from './fold.ts';
import { pattern, type Subject, says } from './lexicon.ts';
import { renewsTerms } from './names-terms.ts';
import { type Span, sentencesOf } from './split-sentences.ts';

const CONSEQUENCES: [ConsequenceKind, Subject][] = [
  ['account-deleted', 'deleted'],
  ['access-lost', 'lost'],
  ['features-limited', 'limited'],
  ['payment', 'payment'],
  ['other', 'ended'],
];
/** An amount of money, folded: said of those who refuse, that is what refusing costs. */
const AMOUNT = /[€$£¥₽₴₺₹₩฿₫₪]|\d ?(?:eur|usd|kr|zl|kc|ft|lei|лв|грн|руб|tl|ש)(?![a-zа-я])/;
/** Whether a folded sentence names what is to be paid. */
const isPaid = (words: string, lang: string): boolean =>
  AMOUNT.test(words) || says('fee', words.replace(pattern('free', lang), ' '), lang);

/** Characters before a date in which its role is said. */
const LEAD_CHARS = 60;
/** Characters after a date in which its role is said, in languages that say it there. */
const TAIL_CHARS = 24;
/** Languages that say after a date what day it is. */
const ROLE_AFTER = /^(?:bn|fi|hi|hu|ja|ko|tr|zh)$/;
/** Where what is said of a date ends. */
const CLAUSE_END = /[,;:()、，；،؛·]/;

function quoteOf(text: string, span: Span): Quotation {
  return { quote: text.slice(span.start, span.end), start: span.start, end: span.end };
}

/** A date in its sentence, with what is said of it and not of the sentence's other dates. */
interface DatedSentence {
  found: FoundDate;
  sentence: Span;
  whole: string;
  before: string;
  after: string;
}

/** The dates of a text that stand in one of its sentences. */
function datesIn(text: string, lang: string, today: IsoDate, monthFirst: boolean): DatedSentence[] {
  const sentences = sentencesOf(text);
  const dates = findDates(text, lang, today, monthFirst);
  return dates.flatMap((found, index) => {
    const sentence = sentences.find((span) => span.start <= found.start && span.end >= found.end);
    if (!sentence) return [];
    const from = Math.max(sentence.start, dates[index - 1]?.end ?? 0);
    const to = Math.min(sentence.end, dates[index + 1]?.start ?? text.length);
    const [lead, tail] = [fold(text.slice(from, found.start)), fold(text.slice(found.end, to))];
    const [isFirst, isLast] = [from === sentence.start, to === sentence.end];
    const ownTail = ROLE_AFTER.test(lang) ? (tail.slice(0, TAIL_CHARS).split(CLAUSE_END, 1)[0] ?? '') : '';
    return [
      {
        found,
        sentence,
        whole: fold(text.slice(sentence.start, sentence.end)),
        before: isFirst || !ROLE_AFTER.test(lang) ? lead : lead.split(CLAUSE_END).slice(1).join(' '),
        after: isFirst && isLast ? tail : ownTail,
      },
    ];
  });
}

/** A date on which something was last changed, or since when it has been so. */
function isOfPast({ before, after }: DatedSentence, lang: string): boolean {
  if (says('dated', before.slice(-LEAD_CHARS), lang)) return true;
  return ROLE_AFTER.test(lang) && says('dated', after.slice(0, TAIL_CHARS), lang);
}

/** Whether a sentence says what refusing costs, or speaks of accepting. */
const costs = (whole: string, lang: string): boolean => CONSEQUENCES.some(([, subject]) => says(subject, whole, lang));
const answers = (whole: string, lang: string): boolean => says('agree', whole, lang) || says('decline', whole, lang);
const isLatest = ({ before, after }: DatedSentence, lang: string): boolean =>
  says('latest', `${before}1${after}`, lang);

/** Days after which a span is no term to accept in, but how long something is kept. */
const TERM_DAYS = 330;

/** Whether a date is one by which terms are to be accepted, or from which they apply. */
function isOfTerms(one: DatedSentence, lang: string, today: IsoDate, notice: boolean): boolean {
  const { found, whole, before } = one;
  const renews = renewsTerms(whole.replace(pattern('dated', lang), ' '), lang);
  const [presses, latest] = [costs(whole, lang), isLatest(one, lang)];
  const asks = presses || answers(whole, lang);
  // "Our rules change 15. 1. 2027" needs no word before the day; "new terms: a month for $5" is none.
  const coming = renews && found.date >= today && (asks || !found.isSpan);
  if (!coming && !says('deadline', whole, lang)) return false;
  // Who signs up or buys reads of trials, returns and deliveries.
  if (!notice && !renews) return says('agree', whole, lang) && (presses || latest) && !says('order', whole, lang);
  if (asks) return true;
  // "We updated them on 1 November."
  if (found.date < today) return latest || !says('update', before, lang);
  if (!found.isSpan) return true;
  const days = (Date.parse(found.date) - Date.parse(today)) / 864e5;
  const changed = says('update', whole, lang);
  return days < TERM_DAYS && (found.recurs ? latest && changed : latest || changed);
}

/**
 * By when one must accept, with its sentence. A date that says when something was last changed is none; of several the
 * one that is said to be a last day, or whose sentence says what refusing costs, or speaks of accepting, rather than the
 * day on which the terms take effect.
 * @param notice whether the text is a notice of changed terms; in others few dates are about accepting
 */
export function findDeadline(
  text: string,
  lang: string,
  pageLang: string,
  today: IsoDate,
  notice = true,
): Prompt['deadline'] {
  const monthFirst = lang === 'en' && !/^en-(?!us|ph)/i.test(pageLang);
  let best: Prompt['deadline'] = null;
  let most = -1;
  for (const one of datesIn(text, lang, today, monthFirst)) {
    if (isOfPast(one, lang) || !isOfTerms(one, lang, today, notice)) continue;
    const { found, sentence, whole } = one;
    const points =
      (costs(whole, lang) ? 2 : 0) +
      (isLatest(one, lang) ? 2 : 0) +
      (answers(whole, lang) ? 1 : 0) +
      (found.date >= today ? 0.5 : 0);
    if (points > most) best = { ...quoteOf(text, sentence), date: found.date };
    most = Math.max(most, points);
  }
  return best;
}

function speaksOfAnswer(folded: string, { start, end }: Span, lang: string): boolean {
  const words = folded.slice(start, end);
  return answers(words, lang) || says('refused', words, lang);
}

/**
 * What the text says refusing costs, gravest first, with its sentence.
 * @param notice whether the text is a notice of changed terms: what it says of those who do not accept is a cost, whatever it is; in others
 * one must do something else to go on where the sentence speaks of no answer ("Log in to continue", "You must be 18 to go on")
 * @param controls what is no sentence: labels of buttons
 */
export function findConsequence(
  text: string,
  lang: string,
  notice: boolean,
  controls: readonly Span[] = [],
): Prompt['consequence'] {
  const folded = fold(text);
  const sentences = sentencesOf(text).filter(
    ({ start, end }) => !controls.some((control) => control.start <= start && control.end >= end),
  );
  const sentenceOf = (subject: Subject): Span | undefined => {
    for (const { index, 0: said } of folded.matchAll(pattern(subject, lang))) {
      const sentence = sentences.find(({ start, end }) => start <= index && end > index);
      const goesOn = !notice && subject === 'lost' && says('proceed', said, lang);
      if (sentence && !(goesOn && !speaksOfAnswer(folded, sentence, lang))) return sentence;
    }
    return undefined;
  };
  for (const [kind, subject] of CONSEQUENCES) {
    const sentence = sentenceOf(subject);
    if (!sentence) continue;
    const isPart = kind === 'access-lost' && says('partly', folded.slice(sentence.start, sentence.end), lang);
    return { ...quoteOf(text, sentence), kind: isPart ? 'features-limited' : kind };
  }
  const sentence = notice ? sentenceOf('refused') : undefined;
  if (!sentence || /[?？؟]$/.test(text.slice(0, sentence.end))) return null;
  const words = folded.slice(sentence.start, sentence.end);
  return { ...quoteOf(text, sentence), kind: isPaid(words, lang) ? 'payment' : 'other' };
}
