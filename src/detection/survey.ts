/** One look at a page after the other: where words of agreeing stand, and which of them are to be seen. */
import { CANDIDATES, DIRTY_NODES, FRAME_HEIGHT, FRAME_WIDTH, PAIRS, SEEN } from './budgets.ts';
import { collect } from './candidates.ts';
import type { Changes } from './changes.ts';
import { holds, isShadowRoot, parentOf } from './dom.ts';
import { hasPlace, isSeen, learnBeyond } from './gate.ts';
import type { Question } from './question.ts';
import { takeSnapshot } from './snapshot.ts';

/** Those looked at between two looks at the clock. */
const STRIDE = 8;

export interface SurveyOptions {
  view: Window;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Brings the gate's stems in other letters than Latin. */
  bringBeyond?(): Promise<string>;
  changes: Changes;
  question: Question;
  /** A look is over, but for what it asks. */
  onOver(): void;
  /** Stems have come that more can be judged with. */
  onStems(): void;
  /** The first time that something is there which may be shown. */
  onCandidate(): void;
}

export interface Survey {
  look(): Generator<void>;
  /** Whether something is there that may come to be shown, or to be hidden. */
  isWatchful(): boolean;
  /** Whether something is there that is not shown, or may get what can be. */
  isExpectant(): boolean;
  /** Something changed that may make another prompt of the same words. */
  unsettle(): void;
  /**
   * The same, if a candidate stands in or beside one of these: many, so they are only looked at where it is not known yet.
   * @returns whether it is so, by these or by others before
   */
  unsettleBeside(targets: () => Node[]): boolean;
}

function isTinyFrame(view: Window): boolean {
  return view.parent !== view && (view.innerWidth < FRAME_WIDTH || view.innerHeight < FRAME_HEIGHT);
}

export function createSurvey(options: SurveyOptions): Survey {
  const { view, shadowRootOf, changes, question } = options;
  const candidates = new Set<Node>();
  const waiting = new Set<Element>();
  const beyond = new Set<Node>();
  /** The candidates that were to be seen when they were last read. */
  let shown: Node[] = [];
  /** Those of them that have a place. */
  let worth: Node[] = [];
  /** Whether much was taken around them the last time. */
  let far = false;
  /** Not all of them are in sight. */
  let isHiding = true;
  let hadCandidates = false;
  let isStale = true;
  let isBringing = false;
  /** What is there now would be read a second time with the stems: that can wait for them, unless they don't come. */
  let waits = !!options.bringBeyond;

  function* look(): Generator<void> {
    const tops = changes.take();
    for (const host of waiting) {
      if (!host.isConnected) waiting.delete(host);
      else if (shadowRootOf(host)) tops.add(host);
    }
    isStale ||= tops.size > 0;
    const entered: Node[] = [];
    const root = (shadow: ShadowRoot): void => {
      if (changes.enter(shadow)) entered.push(shadow);
    };
    for (let now = [...tops]; now.length > 0; now = entered.splice(0)) {
      const standing = now.filter(({ isConnected }) => isConnected);
      for (const top of standing) candidates.delete(top);
      yield* collect(standing, shadowRootOf, candidates, { root, waiting, beyond });
    }
    if (beyond.size > 0 && !isBringing) bring();
    for (const node of candidates) if (!node.isConnected) candidates.delete(node);
    if (candidates.size > 0) {
      changes.noteShowing();
      if (!hadCandidates) options.onCandidate();
      hadCandidates = true;
    }
    if (isBringing && waits) return options.onOver();
    // The frame's size lays the page out, so it is only asked for where something stands.
    if (!hadCandidates || isTinyFrame(view)) return options.onOver();
    yield* read();
  }

  /** What could not be judged for want of stems is looked at again when they are there. */
  function bring(): void {
    isBringing = true;
    options.bringBeyond?.().then(
      (stems) => {
        learnBeyond(stems);
        waits = false;
        if (beyond.size > DIRTY_NODES) changes.addAll();
        else for (const node of beyond) changes.add(node);
        beyond.clear();
        options.onStems();
      },
      () => {
        isBringing = false;
        // Once: who does not answer now would be asked for ever.
        if (waits) options.onStems();
        waits = false;
      },
    );
  }

  function* read(): Generator<void> {
    const wasFar = far;
    far = question.isFar();
    // Where no more than the surroundings are wider, what was found of the same candidates a moment ago holds.
    if (isStale || far === wasFar) {
      const seen: Node[] = [];
      let looked = 0;
      for (const node of candidates) {
        if (isSeen(node)) seen.push(node);
        if (seen.length === SEEN) break;
        if (++looked % STRIDE === 0) yield;
      }
      const isAsBefore = seen.length === shown.length && seen.every((node, index) => node === shown[index]);
      if (!isStale && isAsBefore) return options.onOver();
      isStale = false;
      shown = seen;
      worth = [];
      for (const node of seen) {
        if (hasPlace(node)) worth.push(node);
        if (worth.length === CANDIDATES) break;
        if (++looked % STRIDE === 0) yield;
      }
      isHiding = worth.length < candidates.size;
    }
    options.onOver();
    if (worth.length === 0) return question.drop();
    const hosts = new Map<Element, ShadowRoot>();
    for (const root of changes.roots) if (isShadowRoot(root)) hosts.set(root.host, root);
    question.ask(yield* takeSnapshot(view.document, worth, hosts, question.isFar()));
  }

  /** Whether a candidate stands in it or beside it. */
  function concerns(target: Node): boolean {
    const place = parentOf(target) ?? target;
    for (const node of candidates) if (holds(place, node)) return true;
    return false;
  }

  return {
    look,
    isWatchful: () => candidates.size > 0 || waiting.size > 0,
    isExpectant: () => (candidates.size > 0 && isHiding) || waiting.size > 0,
    unsettle() {
      isStale = true;
    },
    unsettleBeside(targets) {
      if (isStale) return true;
      const all = targets();
      isStale = all.length * candidates.size > PAIRS || all.some(concerns);
      return isStale;
    },
  };
}
