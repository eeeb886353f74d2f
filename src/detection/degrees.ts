/** Answers of surveys: by degrees ("strongly agree", "agree", "disagree"), or several to one question. */
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { pattern, says } from './lexicon.ts';
import { namesTerms } from './names-terms.ts';
import { hasFields, type Reading } from './page.ts';
import { attribute, closest, type PageElement, parentOf, query, queryAll, textOf } from './tree.ts';

/**
 * Whether a sentence is one that is answered by degrees.
 * @param block what holds the sentence
 */
export function isRated({ passage, span }: Reading, block: PageElement): boolean {
  if (isOfScale(block)) return true;
  // Who signs up may be asked for two answers about something else.
  if (hasFields(passage) || findDocuments(passage, span).length > 0) return false;
  const group = closest(passage.root, 'form,fieldset,main,[role=main],body');
  return !!group && isScale(group);
}

/** Words of a table, or of a set of answers, by which one says how far one agrees with something. */
function isOfScale(block: PageElement): boolean {
  const scale = closest(block, 'table,fieldset,[role=radiogroup]');
  return !!scale && isScale(scale);
}

/** What its own legend says. */
function titleOf(group: PageElement): string {
  const legend = queryAll(group, 'legend').find((one) => parentOf(one) === group);
  return legend ? textOf(legend) : attribute(group, 'aria-label');
}

/** Between a verb that agrees and what it agrees to, at most: "to the". */
const OBJECT_CHARS = 12;

/** "I accept the terms of use", not "I accept stricter rules for barbecues in the yard". */
function acceptsTerms(words: string): boolean {
  const verb = pattern('agree').exec(words);
  const after = verb ? verb.index + verb[0].length : words.length;
  return (['terms', 'privacy'] as const).some((subject) =>
    [...words.matchAll(pattern(subject))].some(({ index }) => index >= after && index - after <= OBJECT_CHARS),
  );
}

/** Fewer answers are "yes" and "no". */
const CHOICE = 3;

/** "Which of these could you accept?", over three boxes or more that all begin so, of which one at most is about terms. */
export function isChoice(box: PageElement): boolean {
  const group = closest(box, 'fieldset,[role=group]');
  const title = group ? fold(titleOf(group)) : '';
  if (!group || !/[?？؟]\s*$/.test(title) || says('addressed', title) || query(group, 'a')) return false;
  const answers = queryAll(group, 'input:not([type=hidden])').map((answer) => closest(answer, 'label'));
  const words = answers.map((label) => (label ? fold(textOf(label)) : ''));
  if (words.length < CHOICE || !words.every((one) => says('agree', one)) || words.some(acceptsTerms)) return false;
  return words.filter(namesTerms).length < 2;
}

function isScale(group: PageElement): boolean {
  const answers = queryAll(group, 'input[type=radio],[role=radio]');
  return answers.length > 2 && answers.filter(speaksOfAgreeing).length > 1;
}

function speaksOfAgreeing(answer: PageElement): boolean {
  const label = closest(answer, 'label') ?? answer;
  return says('agree', fold(textOf(label) || attribute(answer, 'aria-label')));
}
