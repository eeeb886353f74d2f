import { STATEMENT_CHARS } from './budgets.ts';
import { speaksOfCookies } from './cookies.ts';
import { fold } from './fold.ts';
import { languageOf, pattern, says } from './lexicon.ts';
import { namesTerms, saysLittleElse, speaksOfAccepting } from './names-terms.ts';
import { type Span, sentencesOf } from './split-sentences.ts';
import { LINES, lastSentence } from './statement-end.ts';

/** A statement in a text. */
export interface Statement extends Span {
  /** Its own sentence agrees; else it only says that one has read. */
  agrees: boolean;
}

/** At most in all where a sentence that accepts speaks of an action, or points to what has its name elsewhere. */
const BACK_REFERENCE_CHARS = 120;
/** What refusing costs is told by a sentence that begins with the condition. */
const COST_CHARS = 3;

/** Offset of the first verb that accepts, from an offset on; -1 where there is none. */
export function findVerb(folded: string, from: number): number {
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
 * @param folded the text, folded
 */
export function findStatement(text: string, at: number, folded = fold(text)): Statement | null {
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
  last = lastSentence(text, sentences, last, newLine);
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

/** "Terms of use / I accept": a line that says little but that it accepts, or speaks of an action. */
function joinsLineBefore(before: string, words: string): boolean {
  if (speaksOfAccepting(before) || speaksOfCookies(words)) return false;
  const lang = languageOf(words, '');
  return saysLittleElse(words, lang) || says('by', words, lang) || says('update', before, lang);
}
