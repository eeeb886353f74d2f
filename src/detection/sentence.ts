/** The control that a sentence makes an acceptance. */

import { accepts, isAddressed, isBinding, isMarketing } from './accepting.ts';
import { belongs, groupOf, isInFront, isNear, isWholePage } from './belonging.ts';
import { CLIMB } from './budgets.ts';
import { compose, isNotice } from './compose.ts';
import { alternativeOf, findAction, findCloser, findOnlyButton, isByOther, isInvitation } from './controls.ts';
import { isRated } from './degrees.ts';
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { languageOf, says } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { namesTerms } from './names-terms.ts';
import { isForOffer } from './offers.ts';
import { type FoundPrompt, hasFields, type Page, type Reading } from './page.ts';
import { isAboutWords } from './quoted.ts';
import { FRINGE, LOOSE_CHARS, widen } from './reading.ts';
import { isRecord } from './records.ts';
import { isSetting } from './settings.ts';
import { closest, type PageElement, type PageNode } from './tree.ts';

const asks = (words: string): boolean => /[?？؟]\s*$/.test(words);

/** "Why am I asked to accept the terms?": a question that links to none, above "Yes" and "No". */
function isQuestion(words: string, { passage, span }: Reading): boolean {
  return asks(words) && findDocuments(passage, span).length === 0;
}

const isHeading = (block: PageElement) => !!closest(block, 'h1,h2,h3,h4,h5,h6,legend,[role=heading]');

/** "Agreed terms", over something else: a heading asks for something where it speaks of an action or links to the terms. */
function isBindingHeading(words: string, reading: Reading): boolean {
  return says('by', words, languageOf(words, '')) || findDocuments(reading.passage, reading.span).length > 0;
}

interface Choice {
  wider: Reading;
  action: NonNullable<ReturnType<typeof findAction>>;
}

/**
 * The nearest control by a sentence. One that signs in by way of another service waits for the form's own, which often
 * stands outside of what holds the two.
 */
function actionAround(reading: Reading, node: PageNode, page: Page): Choice | null {
  let other: Choice | null = null;
  for (const wider of widen(reading, node, page, CLIMB)) {
    const action = findAction(wider.passage, wider.span);
    if (!action) continue;
    const group = groupOf(action.mark.element);
    if (other && group !== groupOf(other.action.mark.element)) return other;
    if (!group || !isByOther(action.mark)) return { wider, action };
    other ??= { wider, action };
  }
  return other;
}

/**
 * The prompt of a sentence that agrees, with the control that stands by it.
 * @param words the sentence, folded
 * @returns null where no control is to be seen, or what is there accepts nothing
 */
export function fromSentence(reading: Reading, node: PageNode, words: string, page: Page): FoundPrompt | null {
  const block = reading.passage.root;
  const choice = actionAround(reading, node, page);
  if (!choice) return byOnlyButton(reading, node, words, page);
  const { wider, action } = choice;
  if (!accepts(words, wider, hasFields(wider.passage)) || !belongs(wider, action.mark, block, words)) return null;
  if (isAboutWords(words, fold(action.mark.label)) || isForOffer(action.mark, words, wider)) return null;
  if (isInvitation(wider.passage) || isRated(wider, block)) return null;
  const label = fold(action.mark.label);
  const byDeed = says('by', words, languageOf(words, page.lang));
  if (!byDeed && (isSetting(wider, block) || isMarketing(words, wider))) return null;
  if (says('agree', label)) return compose(wider, action.mark, block, confidenceOf(action.score), page);
  if (!byDeed && isRecord(node, action.mark.element)) return null;
  if (isMissing(words, label, wider)) return null;
  const answered = isAnswered(words, wider);
  if (isQuestion(words, wider) && !answered) return null;
  if (isHeading(block) && !isBindingHeading(words, wider)) return null;
  const binds = isBinding(words, wider) || isUnderFields(wider, node, page);
  if (!binds && !answered && !sendsOn(label, words, wider)) return null;
  return compose(wider, action.mark, block, confidenceOf(action.score), page);
}

const confidenceOf = (score: number): number => Math.min(0.85, 0.5 + score / 30);

/**
 * "I have taken note of the changes and accept them" over "Go on", in a notice of changed terms or before all else:
 * elsewhere a seller "accepts" returns.
 */
function sendsOn(label: string, words: string, { passage }: Reading): boolean {
  if (!says('proceed', label) && !says('signup', label)) return false;
  if (!says('read', words)) return false;
  const alone = isInFront(passage.root) || isWholePage(passage.root);
  return isNotice(fold(passage.text)) || (alone && says('agree', words) && !isAddressed(words));
}

/** Said to an error as well as to a question. */
const CLOSES = /^(?:ok(?:ay|e[jy])?|tamam|확인|[确確][定认認])$/;

/** "Please accept the terms first" over "OK": the error of a form. With a link, or on what sends the form, it is a statement. */
function isMissing(words: string, label: string, reading: Reading): boolean {
  const { passage, span } = reading;
  if (!says('required', words, languageOf(words, ''))) return false;
  if (hasFields(passage) || says('signup', label) || says('order', label)) return false;
  if (says('proceed', label) && !CLOSES.test(label.trim())) return false;
  return findDocuments(passage, span).length === 0 && !isNotice(fold(passage.text));
}

/** "Do you accept the terms?" before all else, or with a link to them, where one can say no. */
function isAnswered(words: string, { passage, span }: Reading): boolean {
  if (!asks(words) || !passage.marks.some(({ label }) => alternativeOf(label) === 'decline')) return false;
  return isInFront(passage.root) || findDocuments(passage, span).length > 0;
}

/** Blocks around a button and its words, with something beside them, in which the fields of the same form are looked for. */
const FIELD_BLOCKS = 2;

/** Button and words are the lower part of what one fills in, as screens drawn by script are. */
function isUnderFields(reading: Reading, node: PageNode, page: Page): boolean {
  let blocks = 0;
  for (const { passage } of widen(reading, node, page, CLIMB)) {
    if (blocks++ > FIELD_BLOCKS) return false;
    if (passage.cut || passage.text.length > LOOSE_CHARS) return false;
    if (passage.marks.some(({ kind, element }) => kind === 'field' && !closest(element, `header,${FRINGE}`)))
      return true;
  }
  return false;
}

/** "Our terms have changed. By going on with Acme you accept them. [Close]" */
function putAway({ passage, span }: Reading, lang: string): Mark | null {
  const words = fold(passage.text.slice(span.start, span.end));
  const goesOn = says('passive', words, lang) || says('proceed', words, lang);
  return goesOn && isNotice(fold(passage.text)) ? findCloser(passage, span) : null;
}

/** A statement that speaks of an action, in a dialog or form whose button says nothing of it: "Let's go". */
function byOnlyButton(reading: Reading, node: PageNode, words: string, page: Page): FoundPrompt | null {
  const block = reading.passage.root;
  const lang = languageOf(words, page.lang);
  if (!asks(words) && !says('by', words, lang) && !says('passive', words, lang)) return null;
  const linked = findDocuments(reading.passage, reading.span).some(({ title }) => namesTerms(fold(title)));
  const front = isInFront(block) || (linked && isWholePage(block));
  for (const wider of widen(reading, node, page, CLIMB)) {
    if (wider.passage.cut || wider.passage.text.length > LOOSE_CHARS) return null;
    const mark = findOnlyButton(wider.passage, wider.span, isInFront(block)) ?? (front ? putAway(wider, lang) : null);
    if (!mark) continue;
    if (asks(words) && !isAnswered(words, wider)) return null;
    const filled = hasFields(wider.passage);
    const near = isAddressed(words) && isNear(wider.span, mark) && (filled || isUnderFields(wider, node, page));
    if (!front && !near && !(linked && filled)) return null;
    if (isMissing(words, fold(mark.label), wider) || isInvitation(wider.passage)) return null;
    if (!accepts(words, wider, hasFields(wider.passage)) || !belongs(wider, mark, block, words)) return null;
    if (isAboutWords(words, fold(mark.label)) || isForOffer(mark, words, wider)) return null;
    return compose(wider, mark, block, 0.5, page);
  }
  return null;
}
