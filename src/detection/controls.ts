import type { AlternativeKind } from '../model.ts';
import { attribute, closest, tagOf } from './dom.ts';
import { fold } from './fold.ts';
import { type Subject, says } from './lexicon.ts';
import type { Mark, Passage } from './passage.ts';
import { namesTerms, type Span } from './statement.ts';

/** Longest label of a control; longer ones are cards. */
const LABEL_CHARS = 120;
/** Characters between a statement and the control it governs, at most, unless it names the control. */
const GAP_CHARS = 900;

const ALTERNATIVES: [AlternativeKind, Subject][] = [
  ['delete-account', 'remove'],
  ['log-out', 'logout'],
  ['later', 'later'],
  ['decline', 'decline'],
  ['settings', 'settings'],
];

/** What else the control offers than accepting; null where it is none of those. */
export function alternativeOf(label: string): AlternativeKind | null {
  const folded = fold(label);
  if (folded.length > 60) return null;
  return ALTERNATIVES.find(([, subject]) => says(subject, folded))?.[0] ?? null;
}

function isSubmit(element: Element): boolean {
  const type = attribute(element, 'type').toLowerCase();
  return type === 'submit' || type === 'image' || (tagOf(element) === 'button' && !type && !!closest(element, 'form'));
}

/** How well a control fits as the one that accepts; at most 0 where it does not. */
function rate(mark: Mark, span: Span, statement: string): number {
  const label = fold(mark.label).trim();
  if (!label || label.length > LABEL_CHARS) return 0;
  if (mark.kind === 'link' && (namesTerms(label) || (mark.start >= span.start && mark.end <= span.end))) return 0;
  const gap = mark.start >= span.end ? mark.start - span.end : span.start - mark.end;
  const named = label.length > 1 && statement.includes(label);
  if (gap > GAP_CHARS && !named && !says('agree', label)) return 0;
  let score = 0;
  if (named && label.length > 2) score += 6;
  if (isSubmit(mark.element)) score += 3;
  if (says('agree', label)) score += 5;
  else if (says('signup', label) || says('order', label) || says('allow', label)) score += 3;
  else if (says('proceed', label)) score += 3;
  if (mark.kind === 'link') score -= 3;
  if (alternativeOf(label) && !says('agree', label.replace(/^.*\b(?:not|n't) /, ''))) score -= 7;
  if (/google|facebook|apple|twitter|linkedin|microsoft|search|password/.test(label)) score -= 3;
  return score - Math.min(3, Math.max(0, gap) / 250);
}

/** The control that a statement makes an acceptance; null where the passage has none. */
export function findAction(passage: Passage, span: Span): { mark: Mark; score: number } | null {
  const statement = fold(passage.text.slice(span.start, span.end));
  let best: { mark: Mark; score: number } | null = null;
  for (const mark of passage.marks) {
    if (mark.kind !== 'button' && mark.kind !== 'link') continue;
    const score = rate(mark, span, statement);
    if (score > 0.5 && score > (best?.score ?? 0)) best = { mark, score };
  }
  return best;
}

/** The box that a statement labels; null where none belongs to it. */
export function findBox(passage: Passage, span: Span): Mark | null {
  let best: Mark | null = null;
  for (const mark of passage.marks) {
    if (mark.kind !== 'box') continue;
    if (mark.end <= span.start) {
      const between = passage.text.slice(mark.end, span.start).replace(/[\s*:.,()]+/g, '');
      if (between.length < 3) best = mark;
      continue;
    }
    if (mark.start <= span.end) return mark;
    const between = passage.text.slice(span.end, mark.start).replace(/[\s*:.,()]+/g, '');
    if (between.length < 3 && !best && !hasOtherLabel(mark, passage)) return mark;
  }
  return best;
}

/** Words right after a box are its label, not those before it. */
function hasOtherLabel(mark: Mark, passage: Passage): boolean {
  return /^[^\n]*[\p{L}]{2}/u.test(passage.text.slice(mark.end, mark.end + 60));
}
