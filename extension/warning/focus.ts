/** Focus is never taken; where the person came in by keyboard, it goes back when the warning goes. */

/** @returns puts the focus back, if it is inside now; to be called before the host is removed */
export function rememberFocus(root: ShadowRoot, action: Element, signal: AbortSignal): () => void {
  let before: Element = action;
  const remember = (event: Event) => {
    const from = event instanceof FocusEvent ? event.relatedTarget : null;
    if (from instanceof Element && !root.contains(from)) before = from;
  };
  root.addEventListener('focusin', remember, { signal });
  return () => {
    if (root.activeElement === null) return;
    const target = before.isConnected ? before : action;
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
  };
}
