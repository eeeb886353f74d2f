import type { IsoDate } from '../model.ts';
import { groupOf } from './belonging.ts';
import { NODE_CHARS, PROMPTS } from './budgets.ts';
import { fold } from './fold.ts';
import { growTree } from './grow-tree.ts';
import type { LanguageData } from './languages/shape.ts';
import { listenTo, registerLanguage } from './lexicon.ts';
import { withinLimits } from './limits.ts';
import { kindOf, labelOf } from './marks.ts';
import type { FoundPrompt, Page, PlacedPrompt } from './page.ts';
import { findPrompt } from './prompt.ts';
import type { Snapshot } from './snapshot.ts';
import { Beyond, contains, isElement, type PageNode, parentOf, tagOf, textOf } from './tree.ts';

/** Longest text around a candidate that tells its language too. */
const AROUND_CHARS = 1000;

/** A prompt with the numbers of its elements in the snapshot. */
export type NumberedPrompt = PlacedPrompt<number>;

/** The prompts in the order of the page, each acceptance once; null where it takes a wider snapshot to tell. */
export type Answer = { found: NumberedPrompt[] } | null;

/** The part of detection that is only needed where the gate has found words of acceptance. Needs no document. */
export interface PromptReader {
  /** @param today the day, for relative dates and for years that are not written */
  read(snapshot: Snapshot, today: IsoDate): Answer;
}

/** A reader of pages in these languages. Made again, it knows the languages of both. */
export function createReader(languages: LanguageData[]): PromptReader {
  for (const data of languages) registerLanguage(data);
  return { read };
}

/** The words of a candidate, with those around it where they are few. */
function wordsOf(node: PageNode): string {
  const own = isElement(node) ? textOf(node) || labelOf(node) : node.data.slice(0, NODE_CHARS);
  const around = parentOf(parentOf(node) ?? node);
  const text = around && !around.isPartial ? textOf(around) : '';
  return text.length < AROUND_CHARS ? `${own} ${text}` : own;
}

function read(snapshot: Snapshot, today: IsoDate): Answer {
  const { nodes, candidates } = growTree(snapshot);
  const page = describePage(snapshot, today);
  const found: FoundPrompt[] = [];
  try {
    listenTo(fold(candidates.map(wordsOf).join('\n')), page.lang);
    for (const node of candidates) {
      if (found.length >= PROMPTS) break;
      const next = findPrompt(node, page);
      if (next) keep(found, next);
    }
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
  return { found: found.filter((next) => !isSecondStep(next, found)).map((prompt) => numbered(prompt, nodes)) };
}

function numbered(
  { prompt, action, statement, alternatives }: FoundPrompt,
  nodes: readonly (PageNode | null)[],
): NumberedPrompt {
  return {
    prompt: withinLimits(prompt),
    action: nodes.indexOf(action),
    statement: nodes.indexOf(statement),
    alternatives: alternatives.map(({ kind, text, element }) => ({ kind, text, element: nodes.indexOf(element) })),
  };
}

/** What the page says of itself: language, names, origin. */
function describePage({ base, lang, title, site, logo }: Snapshot, today: IsoDate): Page {
  const url = new URL(base);
  const host = url.hostname.replace(/^www\d?\./, '');
  const named = /[a-z]/i.test(host) && host !== 'localhost';
  // "New terms – Acme": most pages are called by the last part of their title.
  const parts = title.split(/\s+[-–—|·:•]\s+|\s*[|:]\s*/).toReversed();
  const names = [
    site,
    logo,
    ...(named ? [host, host.split('.').at(-2) ?? ''] : []),
    ...parts.filter((part) => part.length < 30 && /^[^\p{Ll}]/u.test(part) && !/ (?:[\p{Ll}]+ ?){2}/u.test(part)),
  ];
  return {
    today,
    passages: new Map(),
    lang,
    names: names.map((name) => name.trim()).filter(Boolean),
    called: site.trim() || (parts.length > 1 ? (parts[0] ?? '').trim() : '') || logo.trim(),
    origin: url.origin,
  };
}

function overlap(a: FoundPrompt, b: FoundPrompt): boolean {
  return a.prompt.statement.includes(b.prompt.statement) || b.prompt.statement.includes(a.prompt.statement);
}

/** Both accept the same documents. */
function isSameTexts(a: FoundPrompt, b: FoundPrompt): boolean {
  const addresses = ({ prompt }: FoundPrompt): string => prompt.documents.map(({ url }) => url ?? '').join(' ');
  return a.prompt.documents.length > 0 && addresses(a) === addresses(b);
}

/** One prompt for one acceptance: a label that only repeats, and the button after a tick, are not told twice. */
function keep(found: FoundPrompt[], next: FoundPrompt): void {
  const same = found.findIndex(
    (known) =>
      known.action === next.action &&
      (overlap(known, next) || isSameTexts(known, next) || isTitle(known) || isTitle(next)),
  );
  const known = found[same];
  if (!known) {
    if (!found.some((other) => other.prompt.id === next.prompt.id)) found.push(next);
    return;
  }
  const better = isTitle(known) || (!isTitle(next) && next.prompt.confidence > known.prompt.confidence);
  if (better) found[same] = next;
}

/** The button after a tick: it says "I agree" once more, and its box is told of. */
function isSecondStep(next: FoundPrompt, found: readonly FoundPrompt[]): boolean {
  if (!isTitle(next) || kindOf(next.action) === 'box') return false;
  const group = groupOf(next.action);
  return !!group && found.some(({ action }) => kindOf(action) === 'box' && contains(group, action));
}

/** Its statement is only the control's own label, or a heading. */
function isTitle(found: FoundPrompt): boolean {
  return found.statement === found.action || /^(?:h\d|legend)$/.test(tagOf(found.statement));
}
