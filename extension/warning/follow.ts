/** Says when to look again where the action is: on scrolling, resizing, and a few times a second. */

/**
 * Dialogs slide and fade in: for so long after a start it is looked at often, and in every frame while it moves. Where nothing
 * does, no frame is asked for: that wakes the browser.
 */
const LIVELY_MS = 600;
const LIVELY_STEP_MS = 100;
/** Pages move things without any event. One look costs a box, every other one what is drawn there too. */
const STEADY_MS = 250;

interface Follow {
  action: Element;
  /** Called at most once a frame when something may have moved, and a few times a second; whether it has. */
  onMove(): boolean;
  /** Called a few times a second to see whether all is well. */
  onCheck(): void;
  signal: AbortSignal;
}

export function follow({ action, onMove, onCheck, signal }: Follow): void {
  let frame = 0;
  let step: ReturnType<typeof setTimeout> | undefined;
  const started = performance.now();
  const look = () => {
    const hasMoved = onMove();
    if (performance.now() - started > LIVELY_MS) return;
    clearTimeout(step);
    if (hasMoved) request();
    else step = setTimeout(look, LIVELY_STEP_MS);
  };
  const request = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      look();
    });
  };
  // Scrolling does not bubble, nor leave a shadow root: each root between the action and the page is asked.
  const roots: EventTarget[] = [window];
  for (let root = action.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.push(root);
  for (const root of roots) root.addEventListener('scroll', request, { capture: true, passive: true, signal });
  window.addEventListener('resize', request, { passive: true, signal });
  window.visualViewport?.addEventListener('resize', request, { passive: true, signal });
  const sizes = new ResizeObserver(request);
  sizes.observe(action);
  const check = () => {
    if (document.hidden) return;
    onCheck();
    // It may have come to its end by that.
    if (!signal.aborted) look();
  };
  const steady = setInterval(check, STEADY_MS);
  // What changed while nobody looked is seen at once.
  document.addEventListener('visibilitychange', check, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(step);
    clearInterval(steady);
    sizes.disconnect();
  });
  request();
}
