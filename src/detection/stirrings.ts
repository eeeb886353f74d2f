/** What makes a page worth another look beside changes in it. */

/** A person's doing: what comes of it is looked at soon. */
const DOINGS = ['click', 'toggle', 'change'];
/** Ends of movements, which some pages never come to an end with. */
const MOVES = ['transitionend', 'animationend'];
const VIEWS = ['popstate', 'hashchange', 'resize'];
const UNNOTICED = { capture: true, passive: true };
/**
 * Milliseconds after the start at which a page that still comes in is looked at, and one that has come in again: a style
 * sheet may have shown something, a custom element have got its shadow root.
 */
const LOOK_AGAIN_MS = [1000, 3000, 7000];

/** Listens to what a person does, and calls back after it. */
export function listenForDoings(view: Window, onDoing: () => void): void {
  for (const event of DOINGS) view.document.addEventListener(event, onDoing, UNNOTICED);
  for (const event of VIEWS) view.addEventListener(event, onDoing, UNNOTICED);
}

/** Listens to ends of movements, and tells what moved. */
export function listenForMoves(document: Document, onMove: (target: EventTarget | null) => void): void {
  for (const event of MOVES) document.addEventListener(event, ({ target }) => onMove(target), UNNOTICED);
}

/**
 * Calls back when all is loaded or the page is shown again: both is told of in one. In a page's first frame it is styled and laid out;
 * before, that would have to be done for us. A frame is only asked for where there is something to look at: that wakes the browser.
 */
export function listenForShows(view: Window, isDue: () => boolean, look: () => void): void {
  view.addEventListener('pageshow', () => isDue() && view.requestAnimationFrame(look));
}

export interface Times {
  /** Calls back at the next of the times, if there is one, or not at all. */
  expect(isExpectant: boolean): void;
}

/** Calls back at some times after the start, as long as something is expected of them. */
export function createTimes(look: () => void, now: () => number): Times {
  const start = now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  function onTime(): void {
    timer = undefined;
    look();
  }
  return {
    expect(isExpectant) {
      if (!timer === !isExpectant) return;
      clearTimeout(timer);
      timer = undefined;
      const passed = now() - start;
      const next = LOOK_AGAIN_MS.find((time) => time > passed);
      if (isExpectant && next) timer = setTimeout(onTime, next - passed);
    },
  };
}
