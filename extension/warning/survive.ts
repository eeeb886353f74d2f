/** Keeps the warning in the page and on top of it, up to a point: a page that fights wins. */
import { homeFor, type Stage } from './stage.ts';

/** So many repairs in a warning's life. Honest re-rendering needs one or two. */
const MAX_REPAIRS = 12;

interface Survive {
  stage: Stage;
  action: Element;
  /** The page has won. */
  onLost(): void;
  signal: AbortSignal;
}

/** What is drawn on top at the middle of an element's box, in the element's own tree. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

/** @returns a check to be called now and then, beside what is noticed at once */
export function survive({ stage, action, onLost, signal }: Survive): () => void {
  const { host } = stage;
  let repairs = 0;
  let looks = 0;
  const repair = (mend: () => void) => {
    repairs += 1;
    if (repairs > MAX_REPAIRS) onLost();
    else mend();
  };
  /** @param isWhole whether it is asked what is drawn on top, which takes longest */
  const check = (isWhole: boolean) => {
    if (signal.aborted || !action.isConnected) return;
    const isHome = host.parentNode === homeFor(action) && host.matches(':popover-open');
    // Where something covers the action as well, the page shows another thing: not ours to cover.
    const isCovered = () => isShown(host) && !isOnTop(host) && isOnTop(action);
    if (!isHome || (isWhole && isCovered())) repair(() => stage.enter(action));
  };
  const attributes = new MutationObserver((records) => {
    const foreign = records
      .map(({ attributeName }) => attributeName)
      .filter((name) => name !== null && name !== 'popover');
    const present = foreign.filter((name) => name !== null && host.hasAttribute(name));
    if (present.length === 0) return;
    repair(() => {
      for (const name of present) if (name !== null) host.removeAttribute(name);
    });
  });
  attributes.observe(host, { attributes: true });
  // Others that enter the top layer say so.
  for (const type of ['toggle', 'fullscreenchange']) {
    document.addEventListener(type, () => requestAnimationFrame(() => check(true)), {
      capture: true,
      passive: true,
      signal,
    });
  }
  signal.addEventListener('abort', () => attributes.disconnect());
  return () => check(looks++ % 2 === 0);
}

const isShown = (host: HTMLElement): boolean => getComputedStyle(host).visibility === 'visible';
