/** Reads the warnings in a page, closed shadow roots and all, as only the extension itself can. */
import type { Tab } from './driver.ts';

export interface SeenWarning {
  text: string;
  rect: { left: number; top: number; right: number; bottom: number };
  /** Whether a point in its middle really shows it. */
  onTop: boolean;
  frame: string;
}

/**
 * @param extensionPage a tab with an own page of the extension
 * @param address the start of the address of the tab to look into
 */
export function readWarnings(extensionPage: Tab, address: string): Promise<SeenWarning[]> {
  return extensionPage.evaluate(async (start: string) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tabs = await api.tabs.query({});
    const tab = tabs.find(({ url }) => url?.startsWith(start));
    if (tab?.id === undefined) return [];
    const results = await api.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => {
        const inner = globalThis.browser ?? globalThis.chrome;
        const rootOf = (element: Element) => {
          const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
          return own !== undefined
            ? own
            : element instanceof HTMLElement
              ? inner.dom.openOrClosedShadowRoot(element)
              : null;
        };
        const found: SeenWarning[] = [];
        const visit = (root: ParentNode) => {
          for (const element of root.querySelectorAll('*')) {
            const shadow = rootOf(element) as ShadowRoot | null;
            if (!shadow) continue;
            visit(shadow);
            const card = shadow.querySelector('section[aria-label]');
            if (!(element instanceof HTMLElement) || !element.matches('[popover]') || !card) continue;
            const { left, top, right, bottom } = card.getBoundingClientRect();
            const scope = element.getRootNode() as Document | ShadowRoot;
            const hit = scope.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not shown
            const text = (card as HTMLElement).innerText;
            found.push({ text, rect: { left, top, right, bottom }, onTop: hit === element, frame: location.href });
          }
        };
        visit(document);
        return found;
      },
    });
    return results.flatMap(({ result }) => result ?? []);
  }, address);
}

/** Waits until a warning shows, on top and in its place, at most `ms` milliseconds; what there is then. */
export async function waitForWarning(extensionPage: Tab, address: string, ms = 8000): Promise<SeenWarning[]> {
  const end = Date.now() + ms;
  for (;;) {
    const warnings = await readWarnings(extensionPage, address);
    if (warnings.some(({ onTop }) => onTop) || Date.now() > end) return warnings;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Where a control of the warning stands, for clicking it as a person does.
 * @param label the start of the control's words or of its accessible name
 */
export function locateInWarning(
  extensionPage: Tab,
  address: string,
  label: string,
): Promise<{ x: number; y: number } | null> {
  return extensionPage.evaluate(
    async ([start, wanted]: readonly [string, string]) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith(start));
      if (tab?.id === undefined) return null;
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab.id },
        args: [wanted],
        func: (name: string) => {
          const inner = globalThis.browser ?? globalThis.chrome;
          for (const host of document.querySelectorAll('[popover]')) {
            const own = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
            const root = own ?? (host instanceof HTMLElement ? inner.dom?.openOrClosedShadowRoot(host) : null);
            for (const control of (root as ShadowRoot | null)?.querySelectorAll('button') ?? []) {
              const said = control.textContent?.trim() || control.getAttribute('aria-label') || '';
              const { left, top, width, height } = control.getBoundingClientRect();
              if (said.startsWith(name) && width > 0) return { x: left + width / 2, y: top + height / 2 };
            }
          }
          return null;
        },
      });
      return answer?.result ?? null;
    },
    [address, label] as const,
  );
}
