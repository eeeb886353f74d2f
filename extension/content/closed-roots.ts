import { api } from './extension-api.ts';

/** Firefox gives extensions this property of every element. */
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of `element`, also a closed one, which only extensions may see; null without one. */
export function shadowRootOf(element: Element & FirefoxElement): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  if (element instanceof HTMLElement && api?.dom) return api.dom.openOrClosedShadowRoot(element) as ShadowRoot | null;
  return element.shadowRoot;
}
