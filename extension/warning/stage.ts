/**
 * The element that carries the warning: a random name, a closed shadow root, the browser's top
 * layer. All its styles are important and stand inside the root, where no page's style wins.
 */
import { bridge } from '../content/bridge.ts';
import { wearStyles } from '../interface/styles.ts';
import { joinNeighbours } from './neighbours.ts';
import type { Box } from './placement.ts';
import { drawnAncestors } from './surroundings.ts';
import styles from './warning.css?inline';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A name that no page can know beforehand; custom elements need a hyphen in theirs. */
function randomName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => LETTERS[byte % LETTERS.length] ?? 'x');
  return `${letters.slice(0, 6).join('')}-${letters.slice(6).join('')}`;
}

/** A modal dialog makes all the rest of the page inert, so a warning about its button must be inside. */
export function homeFor(action: Element): Element {
  const modal = drawnAncestors(action).find(
    (ancestor) => ancestor instanceof HTMLDialogElement && ancestor.matches(':modal'),
  );
  return modal ?? document.documentElement;
}

/** Events that pages listen for on the way up: shortcuts, focus traps, clicks outside. */
const KEPT_INSIDE = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'contextmenu'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'mouseover', 'mouseout', 'mousemove', 'wheel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'focusin', 'focusout', 'selectstart', 'dragstart'],
];

export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  /** Puts the host where it belongs and on top of all that is there now. */
  enter(action: Element): void;
  /** Null hides it. @returns whether that is another place than before */
  standAt(box: Box | null): boolean;
  /** Gives the width a try; the next `standAt` ends it. */
  tryWidth(width: number): void;
}

export function createStage(signal: AbortSignal): Stage {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const frame = bridge();
  frame.own ??= new WeakSet();
  frame.own.add(host);
  joinNeighbours(host, signal);
  wearStyles(root, styles);
  const position = new CSSStyleSheet();
  let stood = '';
  const stand = (declarations: string): boolean => {
    // The same once more, in every frame, would have all of it styled anew.
    if (declarations === stood) return false;
    position.replaceSync(`:host { ${declarations} }`);
    stood = declarations;
    return true;
  };
  stand('visibility: hidden !important');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, position];
  // Without the signal: the very click or key that ends the warning must not get out either.
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', () => host.remove());
  const px = (value: number) => `${Math.round(value)}px !important`;
  return {
    host,
    root,
    enter(action) {
      const home = homeFor(action);
      if (host.parentNode !== home) home.append(host);
      host.popover = 'manual';
      if (host.matches(':popover-open')) host.hidePopover();
      showNextTo(host, action);
    },
    tryWidth(width) {
      stand(`visibility: hidden !important; inline-size: ${px(width)}`);
    },
    standAt(box) {
      return stand(
        box === null
          ? 'visibility: hidden !important'
          : `left: ${px(box.left)}; top: ${px(box.top)}; inline-size: ${px(box.width)}; block-size: ${px(box.height)}`,
      );
    },
  };
}

/**
 * With the action as its source, a popover comes next after it in the order of focus. Browsers
 * without that leave it where the host stands: at the end of the dialog or page.
 */
function showNextTo(host: HTMLElement, action: Element): void {
  if (action instanceof HTMLElement) host.showPopover({ source: action });
  else host.showPopover();
}
