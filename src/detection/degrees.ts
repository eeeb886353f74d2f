/** Answers by degrees: "strongly agree", "agree", "disagree". */
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { says } from './lexicon.ts';
import { hasFields, type Reading } from './page.ts';
import { attribute, closest, type PageElement, queryAll, textOf } from './tree.ts';

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

function isScale(group: PageElement): boolean {
  const answers = queryAll(group, 'input[type=radio],[role=radio]');
  return answers.length > 2 && answers.filter(speaksOfAgreeing).length > 1;
}

function speaksOfAgreeing(answer: PageElement): boolean {
  const label = closest(answer, 'label') ?? answer;
  return says('agree', fold(textOf(label) || attribute(answer, 'aria-label')));
}
