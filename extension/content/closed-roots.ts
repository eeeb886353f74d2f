import { bridge } from './bridge.ts';
import { api } from './extension-api.ts';

/** Firefox gives extensions this property of every element. */
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of `element`, also a closed one, which only extensions may see; null without one, and for our own. In Chromium the
 * first question of a page costs more than all that follow, so a body, which every page has, is not asked for a closed one.
 */
export function shadowRootOf(element: Element & FirefoxElement): ShadowRoot | null {
  if (bridge().own?.has(element)) return null;
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  if (element.shadowRoot || !(element instanceof HTMLElement) || element === document.body) return element.shadowRoot;
  return (api?.dom?.openOrClosedShadowRoot(element) as ShadowRoot | null | undefined) ?? null;
}
