/** Every surface in every state against WCAG 2.2 AA by axe. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../../tools/browsers/driver.ts';
import { STATES } from '../../../tools/gallery/all-states.ts';
import type { State } from '../../../tools/gallery/state.ts';
import { termsSite } from '../../../tools/gallery/terms-page.ts';
import { type Told, tellIn } from '../../../tools/gallery/told.ts';
import { type Bench, setUpBench, tabIdOf } from '../bench.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is the same in both directions, and takes the most of the time. */
const WITHOUT_DIRECTION = { 'color-contrast': { enabled: false } };

/** @returns each violation with the elements it was found on */
async function audit(tab: Tab, within: string, rules: axe.RuleObject = {}): Promise<string[]> {
  await tab.runScript(axe.source);
  return tab.evaluate(
    async ([selector, tags, chosen]: readonly [string, string[], axe.RuleObject]) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const root = document.querySelector(selector);
      if (!root) return [`${selector} is not there`];
      const { violations } = await engine.run(root, { runOnly: { type: 'tag', values: tags }, rules: chosen });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`);
    },
    [within, TAGS, rules] as const,
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

const turnAround = (tab: Tab) =>
  tab.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.querySelector('[popover]')?.shadowRoot?.querySelector('section')?.setAttribute('dir', 'rtl');
  });

/**
 * Tests of every state in one colour scheme.
 * @param turned whether each is looked at from right to left as well: direction changes no colour, so once is enough
 */
export function describeAccessibility(colorScheme: 'light' | 'dark', turned: boolean): void {
  describe(`in ${colorScheme}`, () => {
    let bench: Bench;
    let told: Told;
    beforeAll(async () => {
      told = await tellIn('en');
      bench = await setUpBench('chromium', termsSite(told.changes), colorScheme);
    });
    afterAll(() => bench?.close());

    const arrive = (state: State) =>
      state.open({
        browser: bench.browser,
        own: bench.own,
        told,
        beforeWarning: async (address) => openItsRoot(bench, await tabIdOf(bench.own, address)),
      });

    it.each(STATES.map((state) => [`${state.surface} ${state.name}`, state] as const))('%s', async (_, state) => {
      const tab = await arrive(state);
      const within = state.surface === 'warning' ? '[popover]' : 'html';
      if (state.surface === 'warning')
        expect(await tab.evaluate(() => Boolean(document.querySelector('[popover]')?.shadowRoot))).toBe(true);
      expect(await audit(tab, within)).toEqual([]);
      if (turned) {
        await turnAround(tab);
        expect(await audit(tab, within, WITHOUT_DIRECTION)).toEqual([]);
      }
      await tab.close();
    });
  });
}
