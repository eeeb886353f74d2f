/** A statement over two answers: "I have read the terms. ( ) I accept ( ) I do not accept". */
import { accepts } from './accepting.ts';
import { compose } from './compose.ts';
import { alternativeOf } from './controls.ts';
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { says } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { namesTerms, speaksOfAccepting } from './names-terms.ts';
import type { FoundPrompt, Page, Reading } from './page.ts';
import { type Passage, readPassage } from './passage.ts';
import { relocate } from './reading.ts';
import { type Span, sentencesOf } from './split-sentences.ts';
import { attribute, closest, type PageElement, type PageNode } from './tree.ts';

const GROUPS = 'fieldset,[role=radiogroup]';

const isRadio = (element: PageElement): boolean =>
  attribute(element, 'type') === 'radio' || attribute(element, 'role') === 'radio';

/** The words after an answer, up to the end of their line. */
function labelOf({ end }: Mark, text: string): string {
  return text.slice(end).trimStart().split('\n', 1)[0]?.trim() ?? '';
}

/** The one of two answers that accepts, where the other refuses. */
function acceptingOf({ marks, text }: Passage): Mark | null {
  const answers = marks
    .filter(({ element }) => isRadio(element))
    .map((mark) => ({ ...mark, label: labelOf(mark, text) }));
  const [yes, no] = answers.toSorted((a, b) => Number(refuses(a.label)) - Number(refuses(b.label)));
  return answers.length === 2 && yes && no && !refuses(yes.label) && refuses(no.label) && says('agree', fold(yes.label))
    ? yes
    : null;
}

const refuses = (label: string): boolean => alternativeOf(label) === 'decline';

const leadsToTerms = (passage: Passage, span: Span): boolean =>
  findDocuments(passage, span).some(({ title }) => namesTerms(fold(title)));

/** "Yes, I agree" under a sentence that links to what one agrees to: that is the statement. */
export function isAnswerToTerms(box: PageElement, page: Page): boolean {
  const group = isRadio(box) ? closest(box, GROUPS) : null;
  if (!group) return false;
  const passage = readPassage(group, page);
  const yes = acceptingOf(passage);
  if (yes?.element !== box || namesTerms(fold(yes.label))) return false;
  const over = passage.marks.find(({ element }) => isRadio(element))?.start ?? 0;
  return sentencesOf(passage.text.slice(0, over)).some(
    (span) => speaksOfAccepting(fold(passage.text.slice(span.start, span.end))) && leadsToTerms(passage, span),
  );
}

/** The prompt of a group of two answers to words that link to terms; null where it is none. */
export function fromAnswers(reading: Reading, node: PageNode, words: string, page: Page): FoundPrompt | null {
  const group = closest(reading.passage.root, GROUPS);
  if (!group || !leadsToTerms(reading.passage, reading.span)) return null;
  const passage = readPassage(group, page, node);
  const span = relocate(reading, passage);
  const mark = span && acceptingOf(passage);
  if (!mark || mark.start < span.end || !accepts(words, { passage, span }, true)) return null;
  return compose({ passage, span }, mark, reading.passage.root, 0.7, page, mark.label);
}
