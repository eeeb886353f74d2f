import type { ConsequenceKind, IsoDate, Prompt, Quotation } from '../model.ts';
import { findDates } from './dates.ts';
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
/** Characters before a date in which its role is said. */
const LEAD_CHARS = 60;

function quoteOf(text: string, span: Span): Quotation {
  return { quote: text.slice(span.start, span.end), start: span.start, end: span.end };
}

/**
 * By when one must accept, with its sentence. A date that says when something was last changed is none; of several the
 * one whose sentence says what refusing costs, or speaks of accepting, rather than the day on which the terms take effect.
 */
export function findDeadline(text: string, lang: string, pageLang: string, today: IsoDate): Prompt['deadline'] {
  const sentences = sentencesOf(text);
  const monthFirst = lang === 'en' && !/^en-(?!us|ph)/i.test(pageLang);
  let best: Prompt['deadline'] = null;
  let most = -1;
  for (const found of findDates(text, lang, today, monthFirst)) {
    const sentence = sentences.find((span) => span.start <= found.start && span.end >= found.end);
    if (!sentence) continue;
    const lead = fold(text.slice(Math.max(sentence.start, found.start - LEAD_CHARS), found.start));
    const whole = fold(text.slice(sentence.start, sentence.end));
    if (says('dated', lead, lang)) continue;
    // "Our rules change 15. 1. 2027" needs no word before the day.
    const coming = found.date >= today && renewsTerms(whole, lang);
    if (!coming && !says('deadline', whole, lang)) continue;
    const points = pressure(whole, lang);
    if (points > most) best = { ...quoteOf(text, sentence), date: found.date };
    most = Math.max(most, points);
  }
  return best;
}

/** How much a sentence presses one to act. */
function pressure(folded: string, lang: string): number {
  const costs = CONSEQUENCES.some(([, subject]) => says(subject, folded, lang));
  return (
    (costs ? 2 : 0) +
    (says('latest', folded, lang) ? 2 : 0) +
    (says('agree', folded, lang) || says('decline', folded, lang) ? 1 : 0)
  );
}

/**
 * What the text says refusing costs, gravest first, with its sentence.
 * @param notice whether the text is a notice of changed terms: what it says of those who do not accept is a cost, whatever it is
 */
export function findConsequence(text: string, lang: string, notice: boolean): Prompt['consequence'] {
  const sentences = sentencesOf(text);
  const folded = fold(text);
  for (const [kind, subject] of CONSEQUENCES) {
    const match = pattern(subject, lang).exec(folded);
    const sentence = match && sentences.find((span) => span.start <= match.index && span.end > match.index);
    if (sentence) return { ...quoteOf(text, sentence), kind };
  }
  const refused = notice && pattern('refused', lang).exec(folded);
  const sentence = refused && sentences.find(({ start, end }) => start <= refused.index && end > refused.index);
  return sentence && !/[?？؟]$/.test(text.slice(0, sentence.end))
    ? { ...quoteOf(text, sentence), kind: 'other' }
    : null;
}
