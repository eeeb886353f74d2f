import {
  CANDIDATES,
  DIRTY_NODES,
  FRAME_HEIGHT,
  FRAME_WIDTH,
  REST_MAX_MS,
  REST_MS,
  SLICE_MS,
  TIMES,
} from './budgets.ts';
import { collect } from './candidates.ts';
import { parentOf } from './dom.ts';
import { hasPlace, isSeen, learnBeyond } from './gate.ts';
import type { PlacedPrompt } from './page.ts';
import { place } from './place.ts';
import type { Answer } from './reader.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/** A prompt with the elements of the page that it stands in. */
export type FoundPrompt = PlacedPrompt<Element>;

/** What watching needs from its surroundings. */
export interface WatchOptions {
  document: Document;
  /** The element's shadow root, closed ones too where the browser lets an extension see them. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Told all prompts that stand in the page each time that they, or the elements they stand in, are others than before. */
  onChange(found: FoundPrompt[]): void;
  /** Brings the gate's stems in other letters than Latin, once, to a page that has such letters. */
  bringBeyond?(): Promise<string>;
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
/** A person's doing: what comes of it is looked at soon. */
const DOINGS = ['click', 'toggle', 'change'];
/** Ends of movements, which some pages never come to an end with. */
const MOVES = ['transitionend', 'animationend'];
const VIEWS = ['popstate', 'hashchange', 'resize'];
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;
/** Candidates that are followed one by one. */
const SEEN = 300;
/**
 * Milliseconds after the start at which a page that still comes in is looked at, and one that has come in again: a style
 * sheet may have shown something, a custom element have got its shadow root.
 */
const LOOK_AGAIN_MS = [1000, 3000, 7000];

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

/**
 * Has a snapshot read, wherever the reader is.
 * @param words the same as JSON, for one that has to be sent: it was needed anyway
 */
export type ReadSnapshot = (snapshot: Snapshot, words: string) => Promise<Answer>;

/**
 * Watches a document for prompts that stand in it at load, are inserted, or come to be visible at any time, and for
 * those that go away. Each frame watches its own document. Work is cut into slices between which the page runs, looks only at what
 * changed, and rests the longer the more a page changes to no effect. Never throws to the page, never changes it.
 * @param read is given what stands around whatever may be a prompt, each time that it is another than before
 */
export function watchPromptsWith(options: WatchOptions, read: ReadSnapshot): Watch {
  const { document, signal } = options;
  const scanMs: number[] = [];
  const view = document.defaultView;
  if (!view || !HTML.test(document.contentType) || signal.aborted) return { scanMs };
  startWatch(options, read, view, scanMs);
  return { scanMs };
}

function startWatch(options: WatchOptions, readSnapshot: ReadSnapshot, view: Window, scanMs: number[]): void {
  const { document, signal } = options;
  const now = options.now ?? (() => performance.now());
  const idle = options.idle ?? idleInBrowser;
  const candidates = new Set<Node>();
  const roots = new Set<Node>();
  const hosts = new WeakMap<Element, ShadowRoot>();
  const waiting = new Set<Element>();
  const beyond = new Set<Node>();
  let bringing = false;
  let dirty = new Set<Node>([document]);
  /** What was asked last, and what came of it. */
  let asked: { words: string; answer: Promise<Answer> } | null = null;
  /** Number of the last question; what was found in earlier ones is not told. */
  let question = 0;
  /** The reader has asked for more than what is near once: it would again. */
  let far = false;
  let known: FoundPrompt[] = [];
  /** The candidates that were to be seen when they were last read. */
  let shown: Node[] = [];
  /** Something changed that may make another prompt of the same words. */
  let stale = true;
  let attributes = false;
  /** The document is there as a whole. */
  let opened = false;
  let scheduled = false;
  let running = false;
  /** Something changed while a scan ran. */
  let again = false;
  let rest = 0;
  let lastScan = -REST_MAX_MS;

  const observer = new MutationObserver((records) => {
    stale = true;
    for (const record of records) {
      if (record.type === 'characterData') dirty.add(record.target);
      else for (const node of record.addedNodes) dirty.add(node);
      if (dirty.size > DIRTY_NODES) break;
    }
    if (dirty.size > DIRTY_NODES) {
      // All of it is read anew, so nothing more need be noted until then.
      observer.disconnect();
      dirty = new Set(roots);
    }
    if (dirty.size > 0 || candidates.size > 0) schedule();
  });

  // A second observer, since most pages have no candidate and need not pay for their attributes.
  const showing = new MutationObserver((records) => {
    stale ||= records.some(({ target }) => concerns(target));
    schedule();
  });

  /** Whether a candidate stands in it or beside it. */
  function concerns(target: Node): boolean {
    if (candidates.size > SEEN) return true;
    const place = parentOf(target) ?? target;
    for (const node of candidates) if (place.contains(node)) return true;
    return false;
  }

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
    if (opened) for (const root of roots) if (tops.has(root)) observe(root);
    for (const host of waiting) if (!host.isConnected || options.shadowRootOf(host)) tops.add(host);
    for (const top of tops) {
      if (!top.isConnected) continue;
      candidates.delete(top);
      yield* collect(top, options.shadowRootOf, candidates, { root: (root) => enter(root, tops), waiting, beyond });
    }
    if (beyond.size > 0 && !bringing) bring();
    for (const node of candidates) if (!node.isConnected) candidates.delete(node);
    if (candidates.size > 0 && !attributes && opened) {
      attributes = true;
      for (const root of roots) observeAttributes(root);
    }
    if (candidates.size === 0 && known.length === 0) return restAfter(false);
    if (isTinyFrame(view)) return restAfter(false);
    yield* read();
  }

  /** What could not be judged for want of stems is looked at again when they are there. */
  function bring(): void {
    bringing = true;
    options.bringBeyond?.().then(
      (stems) => {
        learnBeyond(stems);
        for (const node of beyond.size > DIRTY_NODES ? roots : beyond) dirty.add(node);
        beyond.clear();
        scanSoon();
      },
      () => {
        bringing = false;
      },
    );
  }

  function* read(): Generator<void> {
    const seen: Node[] = [];
    for (const node of candidates) {
      if (isSeen(node)) seen.push(node);
      if (seen.length === SEEN) break;
      yield;
    }
    if (!stale && seen.length === shown.length && seen.every((node, index) => node === shown[index]))
      return restAfter(false);
    stale = false;
    shown = seen;
    const worth: Node[] = [];
    for (const node of seen) {
      if (hasPlace(node)) worth.push(node);
      if (worth.length === CANDIDATES) break;
      yield;
    }
    restAfter(false);
    question += 1;
    if (worth.length === 0) return tell([]);
    const { snapshot, nodes } = yield* takeSnapshot(document, worth, (host) => hosts.get(host) ?? null, far);
    ask(snapshot, nodes, question);
  }

  /** What was read before is not read again. */
  function ask(snapshot: Snapshot, nodes: Node[], number: number): void {
    const words = JSON.stringify(snapshot);
    if (asked?.words !== words) asked = { words, answer: readSnapshot(snapshot, words) };
    asked.answer
      .then((answer) => {
        if (number !== question || signal.aborted) return;
        if (answer) tell(place(answer.found, nodes));
        else if (!far) {
          far = true;
          scanSoon();
        }
      })
      // Nobody answered (the extension was updated, say). The next scan asks again.
      .catch(() => {
        asked = null;
        stale = true;
      });
  }

  function tell(found: FoundPrompt[]): void {
    if (sameSet(known, found)) return;
    known = found;
    rest = REST_MS;
    options.onChange(found);
  }

  function scanSoon(): void {
    stale = true;
    rest = 0;
    schedule();
  }

  function enter(root: ShadowRoot, tops: Set<Node>): void {
    if (roots.has(root)) return;
    hosts.set(root.host, root);
    if (opened) observe(root);
    roots.add(root);
    tops.add(root);
  }

  function restAfter(changed: boolean): void {
    const quiet = now() - lastScan > REST_MAX_MS;
    rest = changed || quiet ? REST_MS : Math.min(REST_MAX_MS, Math.max(REST_MS, rest * 2));
    lastScan = now();
  }

  function look(): void {
    if (!opened) {
      dirty.add(document);
      stale = true;
    }
    if (dirty.size > 0 || candidates.size > 0 || waiting.size > 0) schedule();
  }

  function stir(): void {
    rest = REST_MS;
    stale = true;
    look();
  }

  function open(): void {
    opened = true;
    for (const root of roots) dirty.add(root);
    schedule();
  }

  roots.add(document);
  // While the page comes in every node would be a change: it is read when it is whole, or every now and then if it is slow.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', open, { signal });
  else open();
  const passive = { capture: true, passive: true, signal };
  for (const event of DOINGS) document.addEventListener(event, stir, passive);
  for (const event of MOVES) {
    document.addEventListener(
      event,
      ({ target }) => {
        stale ||= target instanceof Node && concerns(target);
        if (stale) look();
      },
      passive,
    );
  }
  for (const event of VIEWS) view.addEventListener(event, stir, passive);
  for (const event of ['pageshow', 'load']) view.addEventListener(event, look, { passive: true, signal });
  for (const delay of LOOK_AGAIN_MS) setTimeout(look, delay);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    showing.disconnect();
  });
}
