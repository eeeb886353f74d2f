import type { IsoDate } from '../model.ts';
import { CANDIDATES, NODE_CHARS, PROMPTS } from './budgets.ts';
import { attribute, parentOf, tagOf, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { isSeen, isWorthReading } from './gate.ts';
import type { LanguageData } from './languages/shape.ts';
import { listenTo, registerLanguage } from './lexicon.ts';
import type { FoundPrompt, Page } from './page.ts';
import { labelOf } from './passage.ts';
import { findPrompt } from './prompt.ts';

/** Longest text around a candidate that tells its language too. */
const AROUND_CHARS = 1000;

/** The part of detection that is only needed where the gate has found words of acceptance. */
export interface PromptReader {
  /**
   * Adds the prompts that candidates are part of to `found`, in the order of the page, each acceptance once. Yields
   * after each candidate.
   */
  read(candidates: Iterable<Node>, found: FoundPrompt[], document: Document, options: ScanOptions): Generator<void>;
}

/** A reader of pages in these languages. Made again, it knows the languages of both. */
export function createReader(languages: LanguageData[]): PromptReader {
  for (const data of languages) registerLanguage(data);
  return { read };
}

/** The words of a candidate, with those around it where they are few. */
function wordsOf(node: Node): string {
  const own = node instanceof Element ? textOf(node) || labelOf(node) : (node.nodeValue ?? '').slice(0, NODE_CHARS);
  const around = parentOf(parentOf(node) ?? node);
  const text = around ? textOf(around) : '';
  return text.length < AROUND_CHARS ? `${own} ${text}` : own;
}

function* read(
  candidates: Iterable<Node>,
  found: FoundPrompt[],
  document: Document,
  options: ScanOptions,
): Generator<void> {
  const page = describePage(document, options);
  const worth: Node[] = [];
  for (const node of candidates) {
    if (isSeen(node) && isWorthReading(node)) worth.push(node);
    if (worth.length === CANDIDATES) break;
    yield;
  }
  listenTo(fold(worth.map(wordsOf).join('\n')), page.lang);
  for (const node of worth) {
    yield;
    if (found.length >= PROMPTS) break;
    const next = findPrompt(node, page);
    if (next) keep(found, next);
  }
}

/** What reading a page needs to know. */
export interface ScanOptions {
  today: IsoDate;
  /** Gives closed shadow roots too, where the browser lets an extension see them. Default: open ones. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** The open shadow root. */
export function openRoot(element: Element): ShadowRoot | null {
  return Reflect.get(Element.prototype, 'shadowRoot', element);
}

/** What the page says of itself: language, names, origin. */
export function describePage(document: Document, options: ScanOptions): Page {
  const root = Document.prototype.querySelector.call(document, ':root');
  const site = Document.prototype.querySelector.call(document, 'meta[property="og:site_name"]');
  const title = Document.prototype.querySelector.call(document, 'title');
  const url = new URL(root?.baseURI ?? 'about:blank');
  const host = url.hostname.replace(/^www\d?\./, '');
  const named = /[a-z]/i.test(host) && host !== 'localhost';
  const parts = (title?.textContent ?? '').split(/\s+[-–—|·:•]\s+|\s*[|:]\s*/);
  const names = [
    site ? attribute(site, 'content') : '',
    ...(named ? [host, host.split('.').at(-2) ?? ''] : []),
    ...parts.filter((part) => part.length < 30 && /^[^\p{Ll}]/u.test(part) && !/ (?:[\p{Ll}]+ ?){2}/u.test(part)),
  ];
  return {
    today: options.today,
    shadowRootOf: options.shadowRootOf ?? openRoot,
    passages: new Map(),
    lang: root ? attribute(root, 'lang') : '',
    names: names.map((name) => name.trim()).filter(Boolean),
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

/** Its statement is only the control's own label, or a heading. */
function isTitle(found: FoundPrompt): boolean {
  return found.statement === found.action || /^(?:h\d|legend)$/.test(tagOf(found.statement));
}
