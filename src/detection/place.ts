import { isElement } from './dom.ts';
import type { PlacedPrompt } from './page.ts';

/** Puts prompts back into the page: numbers become the nodes that a snapshot gave them to. */
export function place(found: readonly PlacedPrompt<number>[], nodes: readonly Node[]): PlacedPrompt<Element>[] {
  return found.flatMap(({ prompt, action, statement, alternatives }) => {
    const [control, block] = [nodes[action], nodes[statement]];
    if (!control || !block || !isElement(control) || !isElement(block)) return [];
    const others = alternatives.flatMap(({ element, ...other }) => {
      const own = nodes[element];
      return own && isElement(own) ? [{ ...other, element: own }] : [];
    });
    return [{ prompt, action: control, statement: block, alternatives: others }];
  });
}
