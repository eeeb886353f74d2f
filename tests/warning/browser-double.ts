/** What happy-dom lacks of a browser: the top layer, sizes, and a look into the closed root. */
import { vi } from 'vitest';
import { i18n } from '../interface/i18n.ts';

const open = new WeakSet<Element>();

/** @returns the shadow roots made since, closed ones too */
export function pretendToBeABrowser(): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  vi.stubGlobal('chrome', { i18n });
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
