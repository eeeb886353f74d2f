import { api } from './extension-api.ts';

/** Firefox gives extensions this property of every element. */
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Whether it is worth asking: in Chromium the first question of a page costs more than all that follow. Hosts are custom
 * elements, or have a name or a place of their own by which the page's script finds them.
 */
const mayHide = (element: Element) =>
  element.localName.includes('-') || element.hasAttribute('id') || element.parentNode === document.body;

/** The shadow root of `element`, also a closed one, which only extensions may see; null without one. */
export function shadowRootOf(element: Element & FirefoxElement): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  if (element.shadowRoot || !(element instanceof HTMLElement) || !mayHide(element)) return element.shadowRoot;
  return (api?.dom?.openOrClosedShadowRoot(element) as ShadowRoot | null | undefined) ?? null;
}
