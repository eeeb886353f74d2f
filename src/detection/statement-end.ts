/** Where a statement ends: the list that it leads to, the lines and sentences that name or accept more. */
import { STATEMENT_CHARS } from './budgets.ts';
import { fold } from './fold.ts';
import { pattern, says } from './lexicon.ts';
import { namesTerms, speaksOfAccepting } from './names-terms.ts';
import { type Span, sentencesOf } from './split-sentences.ts';

/** Lines that a statement laid out over several lines is put together from, at most. */
export const LINES = 6;
/** Longest line that only names a document or joins two. */
const LINE_CHARS = 80;
/** Longest line that is only "and", "as well as". */
const JOINER_CHARS = 12;
/** A short line belongs to its statement whole. */
const LINE_REST_CHARS = 300;
/** Google's notice stands in the same line on many forms, and is not the page's. */
const FOREIGN = /recaptcha|hcaptcha/;

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

/**
 * The last sentence that belongs to a statement.
 * @param from the last one of the statement itself
 * @param newLine whether a sentence ends with its line, without a full stop
 */
export function lastSentence(
  text: string,
  sentences: Span[],
  from: number,
  newLine: (after: number) => boolean,
): number {
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
