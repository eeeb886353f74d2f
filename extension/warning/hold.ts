/**
 * "Pause me before serious ones": holds the click that accepts until the person confirms it in the
 * warning. The click that then goes through is the person's own second one; nothing here clicks.
 */
import { bridge } from '../content/bridge.ts';

type Check = (event: Event) => boolean;

/** Every warning of the frame that may hold. The content script asks before the page hears. */
const checks = new Set<Check>();

/** Pages act on these too, before there is a click. They go no further; the click then says why. */
const BEFORE_CLICK = [
  ...['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'],
  ...['keydown', 'keypress', 'keyup'],
];
const PRESSING_KEYS = ['Enter', ' '];

const isBox = (target: EventTarget | null | undefined): target is HTMLInputElement =>
  target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio');

/** Taking a tick back accepts nothing. A box has changed before its click is heard, a label's box has not. */
function isTakingBack(path: readonly EventTarget[], action: Element): boolean {
  const clicked = path.find(isBox);
  if (clicked) return !clicked.checked;
  const inside = action.querySelector('input');
  return isBox(inside) && inside.checked;
}

function accepts(event: Event, action: Element): boolean {
  if (event.type === 'submit') return event.target instanceof Element && event.target.contains(action);
  if (event instanceof KeyboardEvent && !PRESSING_KEYS.includes(event.key)) return false;
  const path = event.composedPath();
  return path.includes(action) && !(event.type === 'click' && isTakingBack(path, action));
}

interface Hold {
  action: Element;
  /** Whether the next click is to be held. */
  isArmed(): boolean;
  /** A click was held; false where it can't be shown, which lets it through. */
  onHeld(): boolean;
  signal: AbortSignal;
}

export function holdClicks({ action, isArmed, onHeld, signal }: Hold): void {
  const check: Check = (event) => {
    if (!event.isTrusted || !isArmed() || !accepts(event, action) || !onHeld()) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  checks.add(check);
  signal.addEventListener('abort', () => checks.delete(check));
  bridge().held = (event) => [...checks].some((one) => one(event));
  const stopEarly = (event: Event) => {
    if (event.isTrusted && isArmed() && accepts(event, action)) event.stopImmediatePropagation();
  };
  for (const type of BEFORE_CLICK) window.addEventListener(type, stopEarly, { capture: true, passive: true, signal });
}
