import type { IsoDate } from '../model.ts';
import { CANDIDATES } from './budgets.ts';
import { collect } from './candidates.ts';
import { openRoot } from './dom.ts';
import { hasPlace, isSeen, learnBeyond } from './gate.ts';
import { LANGUAGES } from './languages/all.ts';
import { ACCEPTING_BEYOND } from './languages/gates-beyond.ts';
import type { PlacedPrompt } from './page.ts';
import { place } from './place.ts';
import { createReader, type PromptReader } from './reader.ts';
import { takeSnapshot } from './snapshot.ts';

/** What reading a page needs to know. */
export interface ScanOptions {
  today: IsoDate;
  /** Gives closed shadow roots too, where the browser lets an extension see them. Default: open ones. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
}

let whole: PromptReader | null = null;

/** A reader of every language. */
export function wholeReader(): PromptReader {
  whole ??= createReader(LANGUAGES);
  return whole;
}

function exhaust<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Finds the prompts that stand in a document, a shadow root or an element now, whole and at once.
 * @param options.today the day, for relative dates and for years that are not written
 * @returns prompts in the order of the page
 */
export function findPrompts(root: Document | ShadowRoot | Element, options: ScanOptions): PlacedPrompt<Element>[] {
  const document = 'defaultView' in root ? root : root.ownerDocument;
  const shadowRootOf = options.shadowRootOf ?? openRoot;
  learnBeyond(ACCEPTING_BEYOND);
  const candidates = new Set<Node>();
  const shadows = new Map<Element, ShadowRoot>();
  const hosts = {
    root(shadow: ShadowRoot) {
      shadows.set(shadow.host, shadow);
      roots.push(shadow);
    },
    waiting: new Set<Element>(),
    beyond: new Set<Node>(),
  };
  const roots: Node[] = [root];
  for (let top = roots.pop(); top; top = roots.pop()) {
    exhaust(collect([top], shadowRootOf, candidates, hosts));
  }
  const worth = [...candidates].filter((node) => isSeen(node) && hasPlace(node)).slice(0, CANDIDATES);
  if (worth.length === 0) return [];
  for (const far of [false, true]) {
    const { snapshot, nodes } = exhaust(takeSnapshot(document, worth, shadows, far));
    const answer = wholeReader().read(snapshot, options.today);
    if (answer) return place(answer.found, nodes);
  }
  return [];
}
