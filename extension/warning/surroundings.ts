/** Reads from the page, without changing it, what the warning must keep clear of. */
import { once } from '../interface/once.ts';
import { neighbours } from './neighbours.ts';
import type { Box, Room } from './placement.ts';

const CONTROLS = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link]';
/** Beyond this many elements a page's controls are looked for in the prompt's own box only. */
const MAX_ELEMENTS = 20_000;
const MAX_CONTROLS = 80;
/** What people read in a prompt, besides the statement. */
const WORDS = 'h1,h2,h3,h4,p,li,label,legend,dt,dd,td,blockquote,img';
const MAX_WORDS = 40;
const MAX_ANCESTORS = 60;
/** A box that is larger than this part of the viewport says nothing about where the words are. */
const TOO_LARGE = 0.5;

const none: Box = { left: 0, top: 0, width: 0, height: 0 };

const toBox = ({ left, top, width, height }: Box): Box => ({ left, top, width, height });

const boxOf = (element: Element): Box => toBox(element.getBoundingClientRect());

function intersect(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : none;
}

/** The parent as it is drawn: through slots and out of shadow roots. */
export function drawnParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export function drawnAncestors(element: Element): Element[] {
  const found: Element[] = [];
  let next = drawnParent(element);
  while (next !== null && found.length < MAX_ANCESTORS) {
    found.push(next);
    next = drawnParent(next);
  }
  return found;
}

/** The scrolling boxes that cut the element off. */
function clippersOf(element: Element): Element[] {
  return drawnAncestors(element).filter(
    (ancestor) =>
      ancestor !== document.documentElement &&
      ancestor !== document.body &&
      getComputedStyle(ancestor).overflow !== 'visible',
  );
}

/** The box of an element's words: a paragraph is as wide as its column, its words may not be. */
function boxOfWords(element: Element): Box {
  const whole = boxOf(element);
  if (element.matches(CONTROLS)) return whole;
  const range = document.createRange();
  range.selectNodeContents(element);
  const words = intersect(toBox(range.getBoundingClientRect()), whole);
  return words.width > 0 ? words : whole;
}

/** The box that the prompt stands in: its dialog, else the smallest box around all its parts. */
export function panelOf(action: Element, keepClear: Element[]): Element | null {
  const ancestors = drawnAncestors(action);
  const dialog = ancestors.find((ancestor) =>
    ancestor.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'),
  );
  if (dialog) return dialog;
  const around = ancestors.find((ancestor) => keepClear.every((element) => ancestor.contains(element)));
  return around && around !== document.body && around !== document.documentElement ? around : null;
}

/** Custom boxes hide the real control: what is drawn in its place stands for it. */
function drawnFor(action: Element): Element {
  const labels = action instanceof HTMLInputElement ? [...(action.labels ?? [])] : [];
  const hasSize = (element: Element) => element.getBoundingClientRect().width > 0;
  return [action, ...labels, ...drawnAncestors(action)].find(hasSize) ?? action;
}

/** What of the action is to be seen; beyond the viewport where a scrolling box hides it; empty where it is not drawn. */
function boxOfAction(action: Element, clippers: Element[], viewportHeight: number): Box {
  const whole = boxOf(action);
  if (!action.isConnected || whole.width === 0 || whole.height === 0) return none;
  for (const clipper of clippers) {
    const frame = clipper.getBoundingClientRect();
    if (whole.top >= frame.bottom) return { ...whole, top: Math.max(whole.top, viewportHeight) };
    if (whole.top + whole.height <= frame.top) return { ...whole, top: Math.min(whole.top, -whole.height) };
  }
  const seen = clippers.reduce((box, clipper) => intersect(box, boxOf(clipper)), whole);
  return seen.width > 0 ? seen : whole;
}

export interface Surroundings {
  /** Measures anew; cheap enough for every frame while the page scrolls. What only a search for a place needs is measured when it is asked for. */
  measure(): Room;
}

/** The page's controls, but for the action, and what people read in the prompt. */
function othersAround(action: Element, panel: Element | null, host: Element): { controls: Element[]; read: Element[] } {
  const isLarge = document.getElementsByTagName('*').length > MAX_ELEMENTS;
  const scopes = isLarge ? [panel ?? action] : [document, action.getRootNode()];
  const controls = new Set<Element>();
  for (const scope of scopes) {
    if (!(scope instanceof Element || scope instanceof Document || scope instanceof ShadowRoot)) continue;
    for (const control of scope.querySelectorAll(CONTROLS)) {
      if (control === action || host.contains(control) || !control.checkVisibility()) continue;
      controls.add(control);
      if (controls.size >= MAX_CONTROLS) break;
    }
  }
  const hasWords = (element: Element) => element.localName === 'img' || element.textContent?.trim() !== '';
  return {
    controls: [...controls],
    read: [...(panel?.querySelectorAll(WORDS) ?? [])].filter(hasWords).slice(0, MAX_WORDS),
  };
}

/** Looks at the page once: which elements matter. `measure()` then asks where they are. */
export function surroundingsOf(accepting: Element, keepClear: Element[], host: Element): Surroundings {
  const action = drawnFor(accepting);
  const panel = panelOf(action, keepClear);
  const clippers = clippersOf(action);
  const others = once(() => othersAround(action, panel, host));
  return {
    measure() {
      const { clientWidth, clientHeight } = document.documentElement;
      const viewport = { width: clientWidth || innerWidth, height: innerHeight || clientHeight };
      const view: Box = { left: 0, top: 0, ...viewport };
      const inSight = (boxes: Box[]) => boxes.map((box) => intersect(box, view)).filter(({ width }) => width > 0);
      const isTelling = ({ width, height }: Box) => width * height <= TOO_LARGE * viewport.width * viewport.height;
      const panelBox = once(() => panel && boxOf(panel));
      const clear = once(() => [...inSight(keepClear.map(boxOfWords)).filter(isTelling), ...neighbours(host)]);
      const controls = once(() => inSight(others().controls.map(boxOf)));
      const avoid = once(() => {
        const around = panelBox();
        return inSight([...others().read.map(boxOfWords), ...(around ? [around] : [])]).filter(isTelling);
      });
      return {
        viewport,
        action: boxOfAction(action, clippers, viewport.height),
        get keepClear() {
          return clear();
        },
        get controls() {
          return controls();
        },
        get avoid() {
          return avoid();
        },
        get panel() {
          return panelBox();
        },
      };
    },
  };
}
