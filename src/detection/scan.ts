import { collect } from './candidates.ts';
import { LANGUAGES } from './languages/all.ts';
import type { FoundPrompt } from './page.ts';
import { createReader, openRoot, type PromptReader, type ScanOptions } from './reader.ts';

let whole: PromptReader | null = null;

/** A reader of every language. */
export function wholeReader(): PromptReader {
  whole ??= createReader(LANGUAGES);
  return whole;
}

function exhaust(work: Generator<void>): void {
  while (!work.next().done);
}

/**
 * Finds the prompts that stand in a document, a shadow root or an element now, whole and at once.
 * @param options.today the day, for relative dates and for years that are not written
 * @returns prompts in the order of the page
 */
export function findPrompts(root: Document | ShadowRoot | Element, options: ScanOptions): FoundPrompt[] {
  const document = 'defaultView' in root ? root : root.ownerDocument;
  const sight = { shadowRootOf: options.shadowRootOf ?? openRoot };
  const candidates = new Set<Node>();
  const roots: Node[] = [root];
  for (let top = roots.pop(); top; top = roots.pop()) {
    exhaust(collect(top, sight, candidates, { root: (shadow) => roots.push(shadow), waiting: new Set() }));
  }
  const found: FoundPrompt[] = [];
  exhaust(wholeReader().read(candidates, found, document, options));
  return found;
}
