/** Warning and popup against WCAG 2.2 AA by axe, in light and dark. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { waitForWarning } from '../../tools/browsers/warnings.ts';
import { type Bench, eventually, setUpBench, tabIdOf } from './bench.ts';

const LATE = 'https://web.whatsapp.com/late';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns each violation with the elements it was found on */
async function audit(tab: Tab, within: string): Promise<string[]> {
  await tab.runScript(axe.source);
  return tab.evaluate(
    async ([selector, tags]: readonly [string, string[]]) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const root = document.querySelector(selector) ?? document;
      const { violations } = await engine.run(root, { runOnly: { type: 'tag', values: tags } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`);
    },
    [within, TAGS] as const,
  );
}

/** Makes the shadow root of the warning to come an open one, from the extension's own world, so that axe can look in. */
const openItsRoot = (bench: Bench, tabId: number) =>
  bench.own.evaluate(async (id: number) => {
    const api = globalThis.browser ?? globalThis.chrome;
    await api.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (options) {
          return attach.call(this, { ...options, mode: 'open' });
        };
      },
    });
  }, tabId);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench('chromium', undefined, colorScheme);
  });
  afterAll(() => bench?.close());

  it('the warning has no violation', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(LATE);
    await openItsRoot(bench, await tabIdOf(bench.own, LATE));
    expect(await waitForWarning(bench.own, LATE)).toHaveLength(1);
    expect(await tab.evaluate(() => Boolean(document.querySelector('[popover]')?.shadowRoot))).toBe(true);
    expect(await audit(tab, '[popover]')).toEqual([]);
    await tab.close();
  });

  const popupStates: Record<string, () => Promise<{ tabId: number; done(): Promise<void> }>> = {
    story: async () => open(LATE, () => waitForWarning(bench.own, LATE)),
    quiet: async () => open('https://news.example/'),
    'browser page': async () => {
      const { id } = await bench.own.evaluate(async () => {
        const current = await (globalThis.browser ?? globalThis.chrome).tabs.getCurrent();
        return { id: current?.id ?? -1 };
      });
      return { tabId: id, done: async () => undefined };
    },
  };

  async function open(address: string, ready: () => Promise<unknown> = async () => undefined) {
    const tab = await bench.browser.openTab();
    await tab.goto(address);
    await ready();
    return { tabId: await tabIdOf(bench.own, address), done: () => tab.close() };
  }

  it.each(Object.entries(popupStates))('the popup has no violation: %s', async (_, arrive) => {
    const { tabId, done } = await arrive();
    const popup = await bench.browser.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.resize(360, 600);
    await eventually(() =>
      popup.evaluate(
        () => (document.querySelector('h1, h2') && !document.querySelector('[aria-busy=true]')) || undefined,
      ),
    );
    expect(await audit(popup, 'html')).toEqual([]);
    await popup.close();
    await done();
  });
});
