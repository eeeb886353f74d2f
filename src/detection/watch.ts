import type { IsoDate } from '../model.ts';
import { DIRTY_NODES, FRAME_HEIGHT, FRAME_WIDTH, REST_MAX_MS, REST_MS, SLICE_MS, TIMES } from './budgets.ts';
import { collect, isCandidate } from './candidates.ts';
import { isWorthReading } from './gate.ts';
import type { FoundPrompt } from './prompt.ts';
import type { PromptReader } from './reader.ts';

/** What watching needs from its surroundings. */
export interface WatchOptions {
  document: Document;
  /** The day now, for relative dates. */
  today(): IsoDate;
  /** The element's shadow root, closed ones too where the browser lets an extension see them. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Told all prompts that stand in the page each time that they, or the elements they stand in, are others than before. */
  onChange(found: FoundPrompt[]): void;
  /** Ends everything. */
  signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  now?(): number;
  /** Calls back once, when the page has nothing better to do. */
  idle?(callback: () => void): void;
}

/** A running watch. */
export interface Watch {
  /** Milliseconds of work of the last scans, newest last; for measuring. */
  readonly scanMs: readonly number[];
}

const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'inert', 'disabled', 'value'];
const EVENTS = ['click', 'toggle', 'change', 'transitionend', 'animationend', 'load'];
const MOVES = ['popstate', 'hashchange', 'pageshow', 'resize', 'load'];
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;
/** When custom elements that had no shadow root yet are looked at again, milliseconds after the first scan. */
const LOOK_AGAIN_MS = [500, 2000, 6000];

function idleInBrowser(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 100 });
  else setTimeout(callback, 1);
}

function isTinyFrame(view: Window): boolean {
  return view.parent !== view && (view.innerWidth < FRAME_WIDTH || view.innerHeight < FRAME_HEIGHT);
}

function sameSet(before: FoundPrompt[], after: FoundPrompt[]): boolean {
  return (
    before.length === after.length &&
    before.every((known, index) => known.prompt.id === after[index]?.prompt.id && known.action === after[index]?.action)
  );
}

/** Brings the reader. Called again only after it failed. */
export type LoadReader = () => Promise<PromptReader>;

/**
 * Watches a document for prompts that stand in it at load, are inserted, or come to be visible at any time, and for
 * those that go away. Each frame watches its own document. Work is cut into slices between which the page runs, looks only at what
 * changed, and rests the longer the more a page changes to no effect. Never throws to the page, never changes it.
 * @param load brings the reader, the first time that something visible may be a prompt
 */
export function watchPromptsWith(options: WatchOptions, load: LoadReader): Watch {
  const { document, signal } = options;
  const scanMs: number[] = [];
  const view = document.defaultView;
  if (!view || !HTML.test(document.contentType) || signal.aborted) return { scanMs };
  if (isTinyFrame(view)) {
    const grow = new AbortController();
    const wake = (): void => {
      if (isTinyFrame(view)) return;
      grow.abort();
      startWatch(options, load, view, scanMs);
    };
    view.addEventListener('resize', wake, { signal: AbortSignal.any([signal, grow.signal]) });
  } else {
    startWatch(options, load, view, scanMs);
  }
  return { scanMs };
}

function startWatch(options: WatchOptions, load: LoadReader, view: Window, scanMs: number[]): void {
  const { document, signal } = options;
  const now = options.now ?? (() => performance.now());
  const idle = options.idle ?? idleInBrowser;
  const candidates = new Set<Node>();
  const roots = new Set<Node>();
  const waiting = new Set<Element>();
  let dirty = new Set<Node>([document]);
  let asked = false;
  let reader: PromptReader | null = null;
  let known: FoundPrompt[] = [];
  let attributes = false;
  let scheduled = false;
  let running = false;
  /** Something changed while a scan ran. */
  let again = false;
  let rest = 0;
  let lastScan = -REST_MAX_MS;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (dirty.size > DIRTY_NODES) break;
      if (record.type === 'characterData') dirty.add(record.target);
      else for (const node of record.addedNodes) dirty.add(node);
    }
    if (dirty.size > DIRTY_NODES) dirty = new Set(roots);
    if (dirty.size > 0 || candidates.size > 0) schedule();
  });

  // A second observer, since most pages have no candidate and need not pay for their attributes.
  const showing = new MutationObserver(() => schedule());

  function observe(root: Node): void {
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    if (attributes) observeAttributes(root);
  }

  function observeAttributes(root: Node): void {
    showing.observe(root, { subtree: true, attributes: true, attributeFilter: SHOWING });
  }

  function schedule(): void {
    again = running;
    if (scheduled || signal.aborted) return;
    scheduled = true;
    // After a long quiet nothing is waited for: a person may be about to click.
    setTimeout(() => idle(begin), Math.max(0, lastScan + rest - now()));
  }

  function begin(): void {
    if (signal.aborted) return;
    running = true;
    const work = scan();
    let spent = 0;
    const slice = (): void => {
      if (signal.aborted) return;
      const start = now();
      let over = false;
      try {
        while (!over && now() - start < SLICE_MS) over = work.next().done === true;
      } catch {
        // A page that took its DOM apart while it was read. The next change is read anew.
        over = true;
      }
      spent += now() - start;
      if (!over) {
        idle(slice);
        return;
      }
      scanMs.push(spent);
      if (scanMs.length > TIMES) scanMs.shift();
      scheduled = false;
      running = false;
      if (dirty.size > 0 || again) schedule();
    };
    slice();
  }

  function* scan(): Generator<void> {
    const tops = dirty;
    dirty = new Set();
    for (const host of waiting) if (!host.isConnected || options.shadowRootOf(host)) tops.add(host);
    for (const top of tops) {
      if (!top.isConnected) continue;
      if (top instanceof Text && !isCandidate(top)) candidates.delete(top);
      else yield* collect(top, options, candidates, { root: (root) => enter(root, tops), waiting });
    }
    for (const node of candidates) if (!node.isConnected) candidates.delete(node);
    if (candidates.size > 0 && !attributes) {
      attributes = true;
      for (const root of roots) observeAttributes(root);
    }
    const worth: Node[] = [];
    for (const node of candidates) {
      if (isWorthReading(node)) worth.push(node);
      yield;
    }
    if (worth.length > 0) bringReader();
    const found: FoundPrompt[] = [];
    if (reader && worth.length > 0) {
      const surroundings = { today: options.today(), shadowRootOf: options.shadowRootOf };
      yield* reader.read(worth, found, document, surroundings);
    }
    const changed = !sameSet(known, found);
    known = found;
    restAfter(changed);
    if (changed) options.onChange(found);
  }

  function bringReader(): void {
    if (asked) return;
    asked = true;
    load()
      .then((brought) => {
        reader = brought;
        rest = 0;
        schedule();
      })
      // The browser would not give it (the extension was updated, say). The next scan asks again.
      .catch(() => {
        asked = false;
      });
  }

  function enter(root: ShadowRoot, tops: Set<Node>): void {
    if (roots.has(root)) return;
    observe(root);
    tops.add(root);
  }

  function restAfter(changed: boolean): void {
    const quiet = now() - lastScan > REST_MAX_MS;
    rest = changed || quiet ? REST_MS : Math.min(REST_MAX_MS, Math.max(REST_MS, rest * 2));
    lastScan = now();
  }

  function stir(): void {
    rest = REST_MS;
    if (candidates.size > 0 || waiting.size > 0) schedule();
  }

  observe(document);
  for (const event of EVENTS) document.addEventListener(event, stir, { capture: true, passive: true, signal });
  for (const event of MOVES) view.addEventListener(event, stir, { passive: true, signal });
  for (const delay of LOOK_AGAIN_MS) setTimeout(stir, delay);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    showing.disconnect();
  });
  schedule();
}
