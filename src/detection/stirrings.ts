/** What makes a page worth another look beside changes in it. */

/** A person's doing: what comes of it is looked at soon. */
const DOINGS = ['click', 'toggle', 'change'];
/** Ends of movements, which some pages never come to an end with. */
const MOVES = ['transitionend', 'animationend'];
const VIEWS = ['popstate', 'hashchange', 'resize'];
/**
 * Milliseconds after the start at which a page that still comes in is looked at, and one that has come in again: a style
 * sheet may have shown something, a custom element have got its shadow root.
 */
const LOOK_AGAIN_MS = [1000, 3000, 7000];

/** Listens to what a person does, and calls back after it. */
export function listenForDoings(view: Window, onDoing: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  for (const event of DOINGS) view.document.addEventListener(event, onDoing, options);
  for (const event of VIEWS) view.addEventListener(event, onDoing, options);
}

/** Listens to ends of movements, and tells what moved. */
export function listenForMoves(document: Document, onMove: (target: EventTarget | null) => void, signal: AbortSignal) {
  const options = { capture: true, passive: true, signal };
  for (const event of MOVES) document.addEventListener(event, ({ target }) => onMove(target), options);
}

/**
 * Calls back at the times at which a page is looked at in any case: when all is loaded, when it is shown again, and later. In a page's
 * first frame it is styled and laid out; before, that would have to be done for us.
 */
export function listenForTimes(view: Window, look: () => void, signal: AbortSignal): void {
  const afterFrame = (): void => void view.requestAnimationFrame(look);
  for (const event of ['pageshow', 'load']) view.addEventListener(event, afterFrame, { passive: true, signal });
  later(look, 0);
}

/** One timer at a time. */
function later(look: () => void, index: number): void {
  const next = LOOK_AGAIN_MS[index];
  if (next === undefined) return;
  setTimeout(
    () => {
      look();
      later(look, index + 1);
    },
    next - (LOOK_AGAIN_MS[index - 1] ?? 0),
  );
}
