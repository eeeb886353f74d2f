/** States of surfaces against WCAG 2.2 AA by axe: their colours in light and in dark, all else from left to right and from right to left. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser, Tab } from '../../../tools/browsers/driver.ts';
import { STATES } from '../../../tools/gallery/all-states.ts';
import type { State, Surface } from '../../../tools/gallery/state.ts';
import { termsSite } from '../../../tools/gallery/terms-page.ts';
import { type Told, tellIn } from '../../../tools/gallery/told.ts';
import { type Bench, setUpBench, tabIdOf } from '../bench.ts';
import { inSameTabs } from './same-tabs.ts';

const OF_COLORS = ['color-contrast', 'link-in-text-block'];
/** What axe judges by what lies upon or beside what. */
const BY_PLACE: axe.RunOptions = { runOnly: { type: 'rule', values: [...OF_COLORS, 'target-size'] }, elementRef: true };
const ALL_ELSE: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: Object.fromEntries(OF_COLORS.map((id) => [id, { enabled: false }])),
};

/** Names in the picture of where data goes, whose boxes overlap those of its lines: axe can't say what they stand on. */
const UNJUDGED = '.flow-you, .flow-service';

/** @returns each violation with the elements it was found on, and by place also what axe can't judge */
async function audit(tab: Tab, within: string, options: axe.RunOptions): Promise<string[]> {
  await tab.runScript(axe.source);
  return tab.evaluate(
    async ([selector, chosen, byPlace, unjudged]: readonly [string, axe.RunOptions, boolean, string]) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const root = document.querySelector(selector);
      if (!root) return [`${selector} is not there`];
      // What lies upon what axe knows in the body alone: a warning stands beside it, its copy within.
      const copy = byPlace && root.shadowRoot ? document.createElement('div') : null;
      if (copy && root.shadowRoot) {
        const inside = copy.attachShadow({ mode: 'open' });
        inside.adoptedStyleSheets = root.shadowRoot.adoptedStyleSheets;
        inside.innerHTML = root.shadowRoot.innerHTML;
        document.body.append(copy);
        for (const fading of inside.getAnimations()) fading.finish();
      }
      const { violations, incomplete, passes } = await engine.run(copy ?? root, chosen);
      copy?.remove();
      if (violations.length + passes.length === 0) return ['nothing was judged'];
      const said = (results: readonly axe.Result[], how: string) =>
        results.map(({ id, nodes }) => `${id}${how}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`);
      const open = incomplete.map((result) => ({
        ...result,
        nodes: result.nodes.filter(({ element }) => !element?.matches(unjudged)),
      }));
      const undecided = byPlace ? open.filter(({ nodes }) => nodes.length > 0) : [];
      return [...said(violations, ''), ...said(undecided, ' not judged')];
    },
    [within, options, options === BY_PLACE, UNJUDGED] as const,
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

/** Tests of every state of these surfaces. */
export function describeAccessibility(...surfaces: Surface[]): void {
  describe('by axe', () => {
    let bench: Bench;
    let browser: DrivenBrowser;
    let told: Told;
    beforeAll(async () => {
      told = await tellIn('en');
      bench = await setUpBench('chromium', termsSite(told.changes));
      browser = inSameTabs(bench.browser);
    });
    afterAll(() => bench?.close());

    const arrive = (state: State) =>
      state.open({
        browser,
        own: bench.own,
        told,
        beforeWarning: async (address) => openItsRoot(bench, await tabIdOf(bench.own, address)),
      });

    const states = STATES.filter(({ surface }) => surfaces.includes(surface));
    it.each(states.map((state) => [`${state.surface} ${state.name}`, state] as const))('%s', async (_, state) => {
      const tab = await arrive(state);
      const within = state.surface === 'warning' ? '[popover]' : 'html';
      if (state.surface === 'warning')
        expect(await tab.evaluate(() => Boolean(document.querySelector('[popover]')?.shadowRoot))).toBe(true);
      expect(await audit(tab, within, ALL_ELSE), 'from left to right').toEqual([]);
      expect(await audit(tab, within, BY_PLACE), 'in light').toEqual([]);
      await tab.preferColors?.('dark');
      expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      expect(await audit(tab, within, BY_PLACE), 'in dark').toEqual([]);
      await turnAround(tab);
      expect(await audit(tab, within, ALL_ELSE), 'from right to left').toEqual([]);
      await tab.preferColors?.('light');
      await tab.close();
    });
  });
}
