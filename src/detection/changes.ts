/** What changes in a page, noted until it is looked at. */
import { DIRTY_NODES } from './budgets.ts';

const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'inert', 'disabled', 'value'];

export interface Changes {
  /** The document and the shadow roots that were entered. */
  readonly roots: ReadonlySet<Node>;
  /** Whether something waits to be looked at. */
  isAny(): boolean;
  /** Has a node looked at. */
  add(node: Node): void;
  /** Has all looked at. */
  addAll(): void;
  /** What has come, or has other words, since this was asked last. */
  take(): Set<Node>;
  /** @returns whether the root was not known */
  enter(root: Node): boolean;
  /** The page is there as a whole: from now on changes are noted. Before, every node of it would be one. */
  begin(): void;
  /** Whether it has begun. */
  isBegun(): boolean;
  /** Notes changes too that may show something, which only pages with something to show need to pay for. */
  noteShowing(): void;
  end(): void;
}

/**
 * @param onNodes told that nodes have come, gone or changed their words
 * @param onShowing told where attributes changed
 */
export function createChanges(onNodes: () => void, onShowing: (records: MutationRecord[]) => void): Changes {
  const roots = new Set<Node>();
  let fresh = new Set<Node>();
  let isBegun = false;
  let showing: MutationObserver | null = null;

  const nodes = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'childList' ? addedNodes : [target])
        if (fresh.add(node).size > DIRTY_NODES) {
          // All of it is read anew, so nothing more need be noted until then.
          nodes.disconnect();
          fresh = new Set(roots);
          return onNodes();
        }
    onNodes();
  });

  function observe(root: Node): void {
    nodes.observe(root, { childList: true, subtree: true, characterData: true });
    if (showing) observeShowing(root);
  }

  function observeShowing(root: Node): void {
    showing?.observe(root, { subtree: true, attributes: true, attributeFilter: SHOWING });
  }

  return {
    roots,
    isAny: () => fresh.size > 0,
    add: (node) => void fresh.add(node),
    addAll() {
      for (const root of roots) fresh.add(root);
    },
    take() {
      const taken = fresh;
      fresh = new Set();
      for (const root of roots) {
        // One that comes back is entered again.
        if (!root.isConnected) roots.delete(root);
        else if (isBegun && taken.has(root)) observe(root);
      }
      return taken;
    },
    enter(root) {
      if (roots.has(root)) return false;
      roots.add(root);
      if (isBegun) observe(root);
      return true;
    },
    begin() {
      isBegun = true;
    },
    isBegun: () => isBegun,
    noteShowing() {
      if (showing || !isBegun) return;
      showing = new MutationObserver(onShowing);
      for (const root of roots) observeShowing(root);
    },
    end() {
      nodes.disconnect();
      showing?.disconnect();
    },
  };
}
