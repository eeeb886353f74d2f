import type { Alternative, PromptDocument, PromptKind } from '../model.ts';
import { DIALOG } from './belonging.ts';
import { alternativeOf, isOfCookies } from './controls.ts';
import { findDocuments } from './documents.ts';
import { documentsAround, NOTICE_CHARS } from './documents-around.ts';
import { fold } from './fold.ts';
import { hash } from './hash.ts';
import { languageOf, pattern, says } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { namesTerms, renewsTerms } from './names-terms.ts';
import { type FoundPrompt, hasFields, type Page, type Reading, wordsOf } from './page.ts';
import { type Passage, readPassage } from './passage.ts';
import { isTop } from './reading.ts';
import { findService } from './service.ts';
import { type Span, sentencesOf } from './split-sentences.ts';
import { findConsequence, findDeadline } from './stakes.ts';
import { listEnd, wholeLine } from './statement-end.ts';
import { closest, contains, isFixed, type PageElement, parentOf, queryAll, textOf } from './tree.ts';

/** Whether some sentence says that terms are new or changed. */
export function isNotice(folded: string): boolean {
  return sentencesOf(folded).some((span) => {
    const sentence = folded.slice(span.start, span.end);
    const lang = languageOf(sentence, '');
    return renewsTerms(sentence, lang) && !says('dated', sentence, lang);
  });
}

/** A network that one is let into: nobody signs up there. The word is nearly the same everywhere, folded. */
const NETWORK = /wi-?fi|\bwlan\b|hotspot|واي ?فاي|ווי ?פיי|无线|無線|上网|上網|와이파이|вай-?фай/;

function kindFor(words: string, around: string, action: Mark, fields: boolean): PromptKind {
  const label = fold(action.label);
  if (!fields && isNotice(around)) return 'reconsent';
  if (action.kind === 'box') return 'checkbox';
  if (says('allow', label) && !fields) return 'oauth';
  if (says('order', label.replace(pattern('signup'), ' '))) return 'checkout';
  const lang = languageOf(words, '');
  if (!fields && (says('passive', words, lang) || says('proceed', words, lang)) && !says('signup', words, lang))
    return 'continue';
  return !fields && NETWORK.test(around) ? 'continue' : 'signup';
}

/** A page with no more text is about its notice. */
const PAGE_CHARS = 900;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Says something itself, and is no bar of buttons. */
function hasWords(dialog: PageElement): boolean {
  const labels = queryAll(dialog, 'button,[role=button],a').map(textOf).join('');
  return textOf(dialog).replace(/\s+/g, '').length > labels.replace(/\s+/g, '').length;
}

/** Belongs to a banner about cookies, or to a dialog that the action doesn't stand in: its "Reject all" refuses something else. */
function isOfOtherBanner(element: PageElement, action: PageElement, { passage, span }: Reading): boolean {
  const dialog = closest(element, DIALOG);
  if (dialog && !contains(dialog, action) && !contains(dialog, passage.root) && hasWords(dialog)) return true;
  return isOfCookies(element, passage, span, action);
}

function alternativesIn(passage: Passage, action: PageElement, reading: Reading): FoundPrompt['alternatives'] {
  const found: FoundPrompt['alternatives'] = [];
  for (const mark of passage.marks) {
    if (mark.element === action || (mark.kind !== 'button' && mark.kind !== 'link')) continue;
    const text = oneLine(mark.label);
    const kind = text && !isOfOtherBanner(mark.element, action, reading) ? alternativeOf(text) : null;
    if (kind && !found.some((known) => known.kind === kind && known.text === text))
      found.push({ kind, text, element: mark.element });
  }
  return found;
}

/** The passage that speaks of the same notice: the dialog, or what stands around. */
function surroundings(passage: Passage, page: Page): Passage {
  const dialog = closest(passage.root, DIALOG);
  if (dialog) return dialog === passage.root ? passage : readPassage(dialog, page);
  if (isFixed(passage.root)) return passage;
  let widest = passage;
  for (let scope = parentOf(passage.root); scope && !scope.isPartial; scope = parentOf(scope)) {
    const wider = readPassage(scope, page);
    if (wider.cut || wider.text.length > (isTop(scope) ? PAGE_CHARS : NOTICE_CHARS)) break;
    widest = wider;
    if (isTop(scope) || isFixed(scope)) break;
  }
  return widest;
}

/** What a statement links to, and the list that it leads to. */
function documentsOf(reading: Reading, line: Span, action: PageElement): PromptDocument[] {
  const { passage, span } = reading;
  const end = Math.max(line.end, listEnd(passage.text, span));
  const rest = findDocuments(passage, { start: span.end, end }, action);
  const own = findDocuments(passage, span, action);
  // A link whose last space is beyond the statement's end stands in both.
  const isNew = ({ title, url }: PromptDocument) => !own.some((known) => known.title === title && known.url === url);
  return own.concat(rest.filter((document) => isNew(document) && namesTerms(fold(document.title))));
}

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** A statement less a list of links at its end that only names again what it has named. */
function withoutRepeats({ text, marks }: Passage, span: Span): Span {
  let { end } = span;
  const links: string[] = [];
  for (const { kind, start, end: over, label } of marks.toReversed()) {
    if (kind !== 'link' || start >= end || start <= span.start) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(over, end))) break;
    links.push(lettersOf(label));
    end = start;
  }
  const before = text.slice(span.start, end);
  const named = lettersOf(before);
  const isList = /[.,;:|·•。]\s*$|\n$/.test(before) && links.every((label) => named.includes(label));
  return links.length > 0 && isList ? { ...span, end } : span;
}

/**
 * Puts a prompt together: what it says, offers, links to and costs.
 * @param answer the label of a box that answers the statement; else a box says the statement itself
 */
export function compose(
  reading: Reading,
  action: Mark,
  block: PageElement,
  confidence: number,
  page: Page,
  answer = '',
): FoundPrompt {
  const fields = hasFields(reading.passage);
  const folded = fold(oneLine(wordsOf(reading)));
  const closeBy = surroundings(reading.passage, page);
  const kind = kindFor(folded, fold(closeBy.text), action, fields);
  const line = kind === 'signup' || kind === 'checkout' ? wholeLine(reading.passage.text, reading.span) : reading.span;
  const own = documentsOf(reading, line, action.element);
  const documents =
    own.length > 0 ? own : documentsAround(closeBy, reading, action.element, page, kind === 'reconsent');
  const passage = kind === 'reconsent' || !fields ? closeBy : reading.passage;
  const alternatives = alternativesIn(passage, action.element, reading);
  const told = withoutRepeats(reading.passage, line);
  const statement = oneLine(reading.passage.text.slice(told.start + (told.lead ?? 0), told.end)).replace(
    /[,;|·•]+$/,
    '',
  );
  const label = oneLine(answer || (action.kind === 'box' ? statement : action.label));
  const lang = languageOf(folded, page.lang);
  const key = [kind, statement, label, page.origin, ...documents.map((document) => document.url ?? document.title)];
  return {
    prompt: {
      id: hash(key.join('\n')),
      kind,
      statement,
      action: label,
      alternatives: alternatives.map(({ kind: other, text }): Alternative => ({ kind: other, text })),
      documents,
      service: findService(
        passage.text,
        statement,
        page.names,
        passage.marks.map((mark) => mark.label),
        lang,
        page.called,
      ),
      deadline: findDeadline(passage.text, lang, page.lang, page.today, kind === 'reconsent'),
      consequence: findConsequence(
        passage.text,
        lang,
        kind === 'reconsent',
        passage.marks.filter((mark) => mark.kind === 'button'),
      ),
      text: passage.text,
      lang,
      confidence: Math.min(
        0.99,
        Math.round((confidence + (own.length > 0 ? 0.1 : documents.length > 0 ? 0.04 : 0)) * 100) / 100,
      ),
    },
    action: action.element,
    statement: block,
    alternatives,
  };
}
