/** What happy-dom lacks of a browser: the top layer, sizes, and a look into the closed root. */
import { vi } from 'vitest';
import { bridge } from '../../extension/content/bridge.ts';
import { english, i18n } from '../interface/i18n.ts';

const open = new WeakSet<Element>();

type Listener = (message: unknown, sender: { id: string }, respond: (reply: unknown) => void) => void;
const listeners = new Set<Listener>();

/** What the background, or whoever `from` is, sends to the frame. @returns the answers */
export function sendToFrame(message: unknown, from = 'own'): unknown[] {
  const replies: unknown[] = [];
  for (const listener of listeners) listener(message, { id: from }, (reply) => replies.push(reply));
  return replies;
}

/** @returns the shadow roots made since, closed ones too */
export function pretendToBeABrowser(): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  listeners.clear();
  const onMessage = {
    addListener: (one: Listener) => listeners.add(one),
    removeListener: (one: Listener) => listeners.delete(one),
  };
  vi.stubGlobal('chrome', { i18n, runtime: { id: 'own', onMessage } });
  bridge().words = english;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
    },
  });
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':popover-open' ? open.has(this) && this.isConnected : matches.call(this, selector);
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.id === 'agree') return new DOMRect(500, 300, 100, 40);
    return this.className === 'mount' ? new DOMRect(0, 0, 368, 240) : new DOMRect(0, 0, 0, 0);
  });
  return roots;
}

/** An event that the person made. */
export function byPerson<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export const clickOf = () => new MouseEvent('click', { bubbles: true, composed: true });
export const keyOf = (key: string) =>
  new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
