import { STATEMENT_CHARS } from './budgets.ts';
import { speaksOfCookies } from './cookies.ts';
import { fold } from './fold.ts';
import { lazily } from './lazy.ts';
import { LETTER, NO_LETTER } from './letter.ts';
import { languageOf, pattern, says } from './lexicon.ts';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
  /** Characters at its start that only name what the sentence after them accepts. */
  lead?: number;
}

/** A statement in a text. */
export interface Statement extends Span {
  /** Its own sentence agrees; else it only says that one has read. */
  agrees: boolean;
}

// A full stop ends a sentence where a space and no small letter follows: "Calendars.com's", "e.g. the".
const ENDS = /[.!?…](?=["'”»)\]]*\s+["'“«([]?[^\p{Ll}\s])|[.!?…](?=["'”»)\]]*\s*$)|[。！？؟।]|\n/gu;
/** "8. Februar", "d. 8.", "2021. 02. 08.", "2021. február", "ก.พ. 2564": a full stop that is part of a date. */
const inDate = lazily(
  () =>
    new RegExp(
      `(?:^|${NO_LETTER})(?:(?:${LETTER}{1,3}|\\d{1,4})\\.\\s\\d|\\d{1,2}\\.\\s(?:jan|jän|feb|m[aä]r|apr|ma[ij]|jun|jul|aug|sep|okt|nov|dez))|[\u0e00-\u0e7f]\\.\\s\\d`,
      'i',
    ),
);
/** Lines that a statement laid out over several lines is put together from, at most. */
const LINES = 6;
/** Longest line that only names a document or joins two. */
const LINE_CHARS = 80;
/** Longest line that is only "and", "as well as". */
const JOINER_CHARS = 12;
/** A sentence that accepts and says little else: letters beside the verb, and at most in all where it speaks of an action. */
const BESIDE_CHARS = 24;
const BACK_REFERENCE_CHARS = 120;
/** "Accept answer" has a word that is what is accepted; "yes", "ich", "les" are none. */
const LONG_WORD = /[a-z]{6}/;
/** What refusing costs is told by a sentence that begins with the condition. */
const COST_CHARS = 3;
/** A short line belongs to its statement whole. */
const LINE_REST_CHARS = 300;
/** Google's notice stands in the same line on many forms, and is not the page's. */
const FOREIGN = /recaptcha|hcaptcha/;

/** The same few passages are asked about again and again. */
const CUTS = 20;
const cuts = new Map<string, Span[]>();

/** Cuts a text at its sentences and lines. Offsets into the text, white space at the ends left out. */
export function sentencesOf(text: string): Span[] {
  const known = cuts.get(text);
  if (known) return known;
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + 1;
    if (match[0] !== '.' || !inDate().test(text.slice(Math.max(from, end - 6), end + 4))) push(end);
  }
  push(text.length);
  if (cuts.size >= CUTS) cuts.clear();
  cuts.set(text, spans);
  return spans;
}

/** What stands between "privacy" and "settings" where they are one thing: endings and a preposition, in scripts without spaces nothing. */
const ONE_THING = /^(?:[^\u3040-\u9fff,.;:]{0,8}|.?)$/;

/** "Privacy settings" are no document. */
function namesPrivacy(folded: string): boolean {
  if (!says('privacy', folded)) return false;
  const settings = [...folded.matchAll(pattern('settings'))];
  if (settings.length === 0) return true;
  return [...folded.matchAll(pattern('privacy'))].some((found) => {
    const end = found.index + found[0].length;
    return settings.every(({ index, 0: words }) => {
      const between = index > end ? folded.slice(end, index) : folded.slice(index + words.length, found.index);
      return between.includes('\n') || !ONE_THING.test(between);
    });
  });
}

/** Names a document that one can agree to: terms, or a privacy document. */
export function namesTerms(folded: string): boolean {
  return says('terms', folded) || namesPrivacy(folded);
}

/** Characters between "new" and what is new, at most. */
const FRESH_CHARS = 10;

/** Whether a folded sentence says that terms are new or changed, not that an offer under terms is. */
export function renewsTerms(sentence: string, lang: string): boolean {
  if (!namesTerms(sentence)) return false;
  if (says('update', sentence, lang)) return true;
  const fresh = [...sentence.matchAll(pattern('fresh', lang))];
  if (fresh.length === 0) return false;
  const named = [...sentence.matchAll(pattern('terms', lang)), ...sentence.matchAll(pattern('privacy', lang))];
  return named.some(({ index, 0: words }) =>
    fresh.some(
      (mark) => Math.max(mark.index - index - words.length, index - mark.index - mark[0].length) <= FRESH_CHARS,
    ),
  );
}

/** Has a verb that accepts, or says that one has read. */
export function speaksOfAccepting(folded: string): boolean {
  return says('agree', folded) || says('read', folded);
}

/** Offset of the first verb that accepts, from an offset on; -1 where there is none. */
function findVerb(folded: string, from: number): number {
  const offsets = [];
  for (const subject of ['agree', 'read'] as const) {
    const verb = pattern(subject);
    verb.lastIndex = from;
    const found = verb.exec(folded);
    if (found) offsets.push(found.index);
  }
  return offsets.length > 0 ? Math.min(...offsets) : -1;
}

/**
 * The sentence that makes an action an acceptance: it agrees, and it names what is agreed to. A sentence laid out over
 * several lines is put together again; sentences after it that name or accept more belong to it.
 * @param at the first verb of agreement from this offset on is the one asked about
 */
export function findStatement(text: string, at: number): Statement | null {
  const folded = fold(text);
  const sentences = sentencesOf(text);
  const verb = findVerb(folded, at);
  const index = sentences.findIndex((span) => span.end > verb);
  if (verb < 0 || index < 0) return null;
  const words = (from: number, to = from): string => folded.slice(sentences[from]?.start ?? 0, sentences[to]?.end ?? 0);
  const newLine = (after: number): boolean => {
    const [first, second] = [sentences[after], sentences[after + 1]];
    return (
      !!first &&
      !!second &&
      !/[.!?。！？؟।]/.test(text[first.end - 1] ?? '') &&
      text.slice(first.end, second.start).includes('\n')
    );
  };
  let first = index;
  let last = index;
  for (let lines = 0; lines < 3 && !namesTerms(words(first, last)) && newLine(last); lines += 1) {
    if (speaksOfAccepting(words(last + 1))) break;
    last += 1;
  }
  let lead = 0;
  if (!namesTerms(words(first, last))) {
    last = index;
    const own = words(first);
    const points = pointsToTerms(own, folded);
    const joins = !points && first > 0 && newLine(first - 1) && joinsLineBefore(words(first - 1), own);
    // "Otherwise …", not "If you go on after that date you accept them".
    const isCost = (pattern('refused').exec(own)?.index ?? own.length) < COST_CHARS;
    const refers = first > 0 && !isCost && !points && !newLine(first - 1) && refersBack(words(first - 1), own);
    // "You accept them" is told with what "they" are; "I accept" is a label of its own.
    if (refers && saysLittleElse(own, languageOf(own, '')))
      lead = (sentences[index]?.start ?? 0) - (sentences[index - 1]?.start ?? 0);
    if (joins || refers) first -= 1;
  }
  if (!namesTerms(words(first, last))) {
    if (!pointsToTerms(words(index), folded)) return null;
    first = index;
    last = index;
  }
  for (let lines = 0; lines < LINES && first > 0 && newLine(first - 1) && goesOnWithAnd(words(first)); lines += 1) {
    if (!namesTerms(words(first - 1)) || speaksOfAccepting(words(first - 1))) break;
    first -= 1;
  }
  const own = last;
  last = goOn(text, sentences, last, newLine);
  // "Read these terms with care. Paying means that you agree to them all."
  const later = sentences.slice(own + 1, last + 1).map(({ start, end }) => folded.slice(start, end));
  const agrees = says('agree', words(first, own)) || later.some(tiesAction);
  const start = sentences[first]?.start ?? 0;
  const end = sentences[last]?.end ?? 0;
  return { start, end: Math.min(end, start + STATEMENT_CHARS), agrees, lead };
}

/** "And" in languages whose verb comes last, folded; "ve" is something else in others. */
const AND = /^(?:(?:और|तथा|एवं|এবং|ও|و)\s|及び|および|並びに|ならびに|및)/;

/** "… our terms of use / and the privacy policy you accept": what is accepted begins in the line before. */
export const goesOnWithAnd = (line: string): boolean =>
  AND.test(line) || (/^ve\s/.test(line) && languageOf(line, '') === 'tr');

/** A sentence that agrees to something with a name, by an action other than being there. */
function tiesAction(words: string): boolean {
  const lang = languageOf(words, '');
  return says('agree', words) && namesTerms(words) && says('by', words, lang) && !says('passive', words, lang);
}

/** "We have updated our terms. By going on you accept them." "Use is subject to our terms. By registering you accept." */
function refersBack(before: string, words: string): boolean {
  if (!namesTerms(before) || words.length > BACK_REFERENCE_CHARS) return false;
  const lang = languageOf(words, '');
  return saysLittleElse(words, lang) || says('by', words, lang) || says('update', before, lang);
}

/** "I agree to the above", beside something that has a name. */
function pointsToTerms(words: string, around: string): boolean {
  return words.length <= BACK_REFERENCE_CHARS && says('these', words) && namesTerms(around.replace(words, ' '));
}

/** Accepts, and says little else: "I accept", "Yes, I have read it". */
export function saysLittleElse(words: string, lang: string): boolean {
  const rest = words.replace(pattern('agree', lang), '').replace(pattern('read', lang), '').trim();
  return rest.length <= BESIDE_CHARS && !LONG_WORD.test(rest);
}

/** "Terms of use / I accept": a line that says little but that it accepts, or speaks of an action. */
function joinsLineBefore(before: string, words: string): boolean {
  if (speaksOfAccepting(before) || speaksOfCookies(words)) return false;
  const lang = languageOf(words, '');
  return saysLittleElse(words, lang) || says('by', words, lang) || says('update', before, lang);
}

const COLON = /[:：]\s*$/;
/** Longest line of a list of documents. */
const LISTED_CHARS = 200;

/** A line of a list that names a document, and accepts nothing itself. */
function namesListed(line: string): boolean {
  const folded = fold(line);
  return line.length < LISTED_CHARS && namesTerms(folded) && !speaksOfAccepting(folded);
}

/** Where the list of documents ends that a statement leads to with a colon; its own end where it leads to none. */
export function listEnd(text: string, { start, end }: Span): number {
  if (!COLON.test(text.slice(start, end))) return end;
  const rest = text.slice(end).trimStart();
  let over = text.length - rest.length;
  for (const line of rest.split('\n')) {
    if (!namesListed(line)) break;
    over += line.length + 1;
  }
  return Math.max(end, Math.min(over, text.length));
}

/** The last sentence that belongs to a statement. */
function goOn(text: string, sentences: Span[], from: number, newLine: (after: number) => boolean): number {
  let last = from;
  const wordsOf = (index: number): string => {
    const span = sentences[index];
    return span ? text.slice(span.start, span.end) : '';
  };
  // "You agree to: / Terms / Privacy Policy"
  const lead = fold(wordsOf(from - 1));
  const isListed = COLON.test(lead) && speaksOfAccepting(lead) && !namesTerms(lead);
  for (let lines = 0; isListed && lines < LINES && namesListed(wordsOf(last + 1)); lines += 1) last += 1;
  // "You agree to our terms: / House rules / Privacy Policy" has said what it accepts, and the list tells where to read it.
  const isSaid = COLON.test(wordsOf(from)) && namesTerms(fold(wordsOf(from)));
  // "I agree to the / Terms / and / Privacy Policy"
  for (let lines = 0; !isSaid && lines < LINES && newLine(last); lines += 1) {
    const line = wordsOf(last + 1);
    const open = /[,:&]$/.test(wordsOf(last)) || wordsOf(last).length < JOINER_CHARS;
    const known = fold(wordsOf(last));
    const joins =
      namesTerms(fold(line)) || (line.length < JOINER_CHARS && (!speaksOfAccepting(known) || namesTerms(known)));
    // "… and our Rules.," is over: a list of the same names may come after it.
    if (/[.!?。！？]\s*,?$/.test(text.slice(0, sentences[last]?.end ?? 0))) break;
    const fits = line.length < LINE_CHARS && joins && (open || /^[,.;&/\p{Ll}]/u.test(line));
    if (!fits || speaksOfAccepting(fold(line))) break;
    last += 1;
  }
  for (let next = last + 1; next < sentences.length; next += 1) {
    const [before, after] = [sentences[next - 1], sentences[next]];
    const words = fold(wordsOf(next));
    if (!before || !after || FOREIGN.test(words)) break;
    if (text.slice(before.end, after.start).includes('\n') && !isOfSameAction(words)) break;
    if (after.end - (sentences[from]?.start ?? 0) > STATEMENT_CHARS) break;
    if ((namesTerms(words) || says('agree', words)) && !isOfRefusal(words)) last = next;
  }
  return last;
}

/** "If you don't agree, your account ends", not "You can opt out of messages": what refusing costs is told apart. */
const isOfRefusal = (words: string): boolean =>
  says('refused', words) || (says('decline', words) && says('agree', words));

/** "By doing so you accept our rules too": belongs to the sentence before it on whatever line. */
function isOfSameAction(words: string): boolean {
  return pattern('so').exec(words)?.index === 0 && speaksOfAccepting(words) && namesTerms(words);
}

/** The statement with the rest of its line, where that is short and not Google's, up to what refusing costs. */
export function wholeLine(text: string, span: Span): Span {
  const line = text.indexOf('\n', span.end);
  const over = line < 0 ? text.length : line;
  const refusal = sentencesOf(text).find(
    ({ start, end }) => start >= span.end && end <= over && isOfRefusal(fold(text.slice(start, end))),
  );
  const end = refusal ? refusal.start : over;
  const rest = text.slice(span.end, end);
  return end - span.start > LINE_REST_CHARS || FOREIGN.test(fold(rest)) ? span : { start: span.start, end };
}
