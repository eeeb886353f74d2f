import type { IsoDate } from '../model.ts';
import { partsOf, speaksOfCookies, withoutCookies } from './cookies.ts';
import { findDates } from './dates.ts';
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { languageOf, pattern, type Subject, says } from './lexicon.ts';
import { namesTerms, speaksOfAccepting } from './names-terms.ts';
import { hasFields, type Reading } from './page.ts';
import { withoutQuotations } from './quotations.ts';
import { type Span, sentencesOf } from './split-sentences.ts';

/** Names terms that are no privacy document: "our terms and privacy policy" does, "our privacy policy" does not. */
function namesRules(folded: string): boolean {
  return partsOf(folded).some((part) => says('terms', part) && !says('privacy', part));
}

/** "Two families have not accepted yet. / Require acceptance before the next visit": asked of others in some sentence. */
const isImposed = (words: string, lang: string): boolean =>
  sentencesOf(words).some(({ start, end }) => says('imposed', words.slice(start, end), lang));

/**
 * Whether what a reading says accepts terms: not only cookies, not in the past, not other people's.
 * @param words the statement, folded
 * @param asked whether the person fills in a form, or ticks a box for it
 */
export function accepts(words: string, reading: Reading, asked: boolean): boolean {
  const lang = languageOf(words, '');
  if (isImposed(words, lang) || (says('past', words, lang) && !says('by', words, lang))) return false;
  if (asked) return !speaksOfCookies(words) || namesTermsBeside(words);
  if (isForAdvertising(reading)) return false;
  if (!speaksOfCookies(fold(reading.passage.text))) return true;
  if (!namesRules(withoutCookies(withoutLoneLinks(words, reading)))) return false;
  const inPassing = says('passive', words, lang) && !says('by', words, lang) && !says('update', words, lang);
  return !inPassing || linksRules(reading);
}

/** Folded words less links that are sentences of their own: in a banner about cookies they lead to what is not accepted there. */
function withoutLoneLinks(words: string, { passage: { text, marks }, span }: Reading): string {
  const lone = sentencesOf(text).filter(
    ({ start, end }) =>
      start > span.start &&
      end <= span.end &&
      marks.some(
        (mark) => mark.kind === 'link' && mark.start >= start - 1 && mark.start <= start && mark.end >= end - 1,
      ),
  );
  return lone.reduce((rest, { start, end }) => rest.replace(fold(text.slice(start, end)), ' '), words);
}

/** "By going on you let us and our partners process data for marketing. Privacy policy": the policy is told of, not accepted. */
function isForAdvertising({ passage, span }: Reading): boolean {
  const sentence = sentencesOf(passage.text).find(({ start, end }) => start <= span.start && end > span.start);
  if (!sentence) return false;
  const words = fold(passage.text.slice(span.start, span.end));
  const own = fold(passage.text.slice(sentence.start, sentence.end));
  return (
    says('marketing', own) &&
    says('agree', own) &&
    !namesRules(words) &&
    !findDocuments(passage, sentence).some(({ title }) => namesTerms(fold(title)))
  );
}

function namesTermsBeside(words: string): boolean {
  const rest = withoutCookies(words);
  return says('terms', rest) || says('privacy', rest);
}

/** Going on with a visit, in a banner about cookies, accepts "these conditions" of the banner unless terms are linked to, or named on the button. */
function linksRules({ passage, span }: Reading): boolean {
  return passage.marks.some(
    (mark) =>
      ((mark.start >= span.start && mark.start < span.end) || mark.kind === 'button') &&
      namesRules(withoutCookies(fold(mark.label))),
  );
}

/** A day as numbers, or a year: dates are not looked for without. */
const MAY_DATE = /\d{4}|\d[./-]\d/;

/** Characters between a deed and its day, and between that and what was accepted by it, at most. */
const [DEED_CHARS, DAY_CHARS] = [25, 60];

/**
 * "You accepted the terms on 3 May 2025": an acceptance with its day, which has been. So has "By signing up on 3 May 2025 you
 * accepted the terms", but not "By signing up you confirm that you have accepted the terms of 3 May 2025".
 */
export function isOver(words: string, today: IsoDate): boolean {
  if (!MAY_DATE.test(words)) return false;
  const lang = languageOf(words, '');
  if (says('update', words, lang) || says('decline', words, lang)) return false;
  const [first] = findDates(words, lang, today, false);
  if (!first || first.date >= today) return false;
  const by = pattern('by', lang).exec(words);
  if (!by) return true;
  if (first.start > by.index + by[0].length + DEED_CHARS) return false;
  const before = words.slice(0, first.start);
  if ((['agree', 'read', 'terms', 'privacy'] as const).some((subject) => says(subject, before, lang))) return false;
  const past = pattern('past', lang).exec(words.slice(first.end, first.end + DAY_CHARS));
  return !!past && !/[.!?…。]\s/.test(words.slice(first.end, first.end + past.index));
}

/** "Users must accept the terms before they log in": said to whoever runs the site, or of others. */
export function isOfOthers(words: string): boolean {
  const lang = languageOf(words, '');
  return says('others', words, lang) && !says('addressed', words, lang);
}

/** Whether the words speak of an action or link to what is accepted: else only a label that accepts makes them a prompt. */
export function isBinding(words: string, reading: Reading): boolean {
  const lang = languageOf(words, '');
  if (says('by', words, lang) || says('passive', words, lang)) return true;
  return hasFields(reading.passage) || (findDocuments(reading.passage, reading.span).length > 0 && namesRules(words));
}

/** "By creating an account, you agree": said of a button, whatever box stands beside it. */
export function isAddressed(words: string): boolean {
  const lang = languageOf(words, '');
  const by = pattern('by', lang).exec(words);
  const addressed = pattern('addressed', lang).exec(words);
  return !!by && !!addressed && by.index < addressed.index;
}

/** Consent to advertising, and to nothing that has a name or an address. */
export function isMarketing(folded: string, { passage, span }: Reading): boolean {
  if (!says('marketing', folded)) return false;
  if (isMarketingUnder(folded)) return true;
  if (namesRules(folded)) return false;
  if (findDocuments(passage, span).length === 0) return !says('terms', folded);
  if (!says('privacy', folded)) return false;
  if (says('under', folded)) return true;
  // "I agree to get offers, as the privacy policy says", not "I agree to the privacy policy and to getting offers".
  return gap('marketing', folded) < gap('privacy', folded);
}

/** "I agree to get offers in accordance with the terms": the terms say how, and are not what one agrees to. */
function isMarketingUnder(folded: string): boolean {
  const tie = pattern('under').exec(folded);
  if (!tie) return false;
  const [before, after] = [folded.slice(0, tie.index), folded.slice(tie.index + tie[0].length)];
  return says('agree', before) && says('marketing', before) && !namesRules(before) && !speaksOfAccepting(after);
}

/** Characters between a verb that agrees and the nearest word of a subject. */
function gap(subject: Subject, folded: string): number {
  const [verbs, words] = [spansOf('agree', folded), spansOf(subject, folded)];
  return Math.min(
    ...verbs.flatMap((verb) => words.map((word) => Math.max(word.start - verb.end, verb.start - word.end))),
  );
}

function spansOf(subject: Subject, folded: string): Span[] {
  return [...folded.matchAll(pattern(subject))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** "… by signing up you agree to the terms …": a piece of another page, among the results of a search. */
export function isExcerpt(words: string): boolean {
  return /(?:…|\.{3})["'”»]?\s*$/.test(words);
}

/** "By going on you accept the terms. [I accept]": a button that is told of, and is none. */
export function showsButton({ passage, span }: Reading): boolean {
  return [...passage.text.slice(span.start, span.end).matchAll(/\[([^[\]]{2,40})\]/g)].some((found) => {
    const at = span.start + found.index;
    const drawn = passage.marks.some((mark) => mark.start < at + found[0].length && mark.end > at);
    return !drawn && says('agree', fold(found[1] ?? ''));
  });
}

const OPENING = /["“”„«]/;

/** A quotation begins in the line, and goes on after it. */
export const opensQuotation = (line: string): boolean => OPENING.test(withoutQuotations(line, '„«“"”'));

/**
 * Words that someone else is quoted with: a quotation that is a whole sentence, or was opened in a sentence before.
 * A label in quotation marks may open a statement: 「同意する」ボタンを押すと
 */
export function isQuoted(words: string, { passage, span }: Reading): boolean {
  const line = passage.text.slice(passage.text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  if (opensQuotation(line) && /["“”»]/.test(words)) return true;
  // Told before the quotation begins: "They met a box: “By tapping you agree …".
  const [, told = ''] = /^([^“„«]*)[“„«]/.exec(withoutQuotations(words, '„«“')) ?? [];
  if (/\p{L}/u.test(told) && !speaksOfAccepting(told)) return true;
  const quote = /^(?:["“”„«»‚‹『「《])([^"“”«»›』」》]*)/.exec(words);
  if (!quote || !speaksOfAccepting(quote[1] ?? '')) return false;
  return /[.!?…。]\s*$/.test(quote[1] ?? '') || !speaksOfAccepting(words.slice(quote[0].length));
}

/** A quotation between single signs, as folded; an apostrophe has a letter on both sides. */
const SINGLE = /(?<![\p{L}\p{N}])'(?=\p{L}).{8,300}?[\p{L}\p{N}.!?…]'(?!\p{L})/gu;

/** `Show the "I agree to the terms" box`: what accepts stands in quotation marks, what is said of it outside. */
export function isAboutWords(words: string): boolean {
  const outside = words.replace(/["“”„«「『][^"“”„«»」』]*["“”»」』]/g, ' ').replace(SINGLE, ' ');
  return outside !== words && !speaksOfAccepting(outside);
}
