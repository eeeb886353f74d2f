/** What makes a page worth another look beside changes in it. */

/** A person's doing: what comes of it is looked at soon. */
const DOINGS = ['click', 'change'];
/** Ends of movements, which some pages never come to an end with, and what a script shows. */
const MOVES = ['transitionend', 'animationend', 'toggle'];
const VIEWS = ['popstate', 'hashchange', 'resize'];
const UNNOTICED = { capture: true, passive: true };
/**
 * Milliseconds after the start at which a page that still comes in is looked at, and after any other look once more: a style
 * sheet may have shown something, a script have let it fade in, an element have got its shadow root. None of these is told of.
 */
const LOOK_AGAIN_MS = [1000, 3000, 7000];

/** Listens to what a person does, and calls back after it. */
export function listenForDoings(view: Window, onDoing: () => void): void {
  for (const event of DOINGS) view.document.addEventListener(event, onDoing, UNNOTICED);
  for (const event of VIEWS) view.addEventListener(event, onDoing, UNNOTICED);
}

export interface Mover {
  /** What moves in a page is always a node. */
  handleEvent(event: Event & { target: Node }): void;
}

/** Listens to ends of movements in a document or a shadow root, which they don't leave. The same listener once more is none. */
export function listenForMoves(root: Node, onMove: Mover): void {
  for (const event of MOVES) root.addEventListener(event, onMove, UNNOTICED);
}

/**
 * Calls back when all is loaded or the page is shown again: both is told of in one. In a page's first frame it is styled and laid out;
 * before, that would have to be done for us. A frame is only asked for where there is something to look at: that wakes the browser.
 */
export function listenForShows(view: Window, isDue: () => boolean, look: () => void): void {
  view.addEventListener('pageshow', () => isDue() && view.requestAnimationFrame(look));
}

export interface Times {
  /**
   * A look is over: calls back at the next of the times, if there is one, or not at all.
   * @returns whether that look was one of those
   */
  expect(isExpectant: boolean): boolean;
}

/**
 * Calls back at some times after the start, and after each look, as long as something is expected of them.
 * @param look returns whether nothing else has asked for it yet
 */
export function createTimes(look: () => boolean, now: () => number): Times {
  let start = now();
  let isOwn = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function onTime(): void {
    isOwn = look();
  }
  return {
    expect(isExpectant) {
      const wasOwn = isOwn;
      isOwn = false;
      if (!wasOwn) start = now();
      clearTimeout(timer);
      const passed = now() - start;
      const next = LOOK_AGAIN_MS.find((time) => time > passed);
      if (isExpectant && next) timer = setTimeout(onTime, next - passed);
      return wasOwn;
    },
  };
}
