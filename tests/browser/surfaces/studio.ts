/** A browser in which states are looked at as the gallery photographs them, for the tests of one `describe`. */
import { afterAll, beforeAll } from 'vitest';
import type { DrivenBrowser, LaunchOptions, Tab } from '../../../tools/browsers/driver.ts';
import { type LocalWeb, serveWeb } from '../../../tools/browsers/local-web.ts';
import { STATES } from '../../../tools/gallery/all-states.ts';
import { type Told, tellIn } from '../../../tools/gallery/told.ts';
import { launch } from '../launch.ts';

/** @returns what opens a state by "surface name", in English */
export function useStudio(preferences: Partial<LaunchOptions>): (name: string) => Promise<Tab> {
  let browser: DrivenBrowser;
  let own: Tab;
  let web: LocalWeb;
  let told: Told;
  beforeAll(async () => {
    told = await tellIn('en');
    web = await serveWeb(() => ({ body: '<!doctype html><body></body>' }));
    browser = await launch('chromium', { port: web.port, ...preferences });
    own = await browser.openExtensionPage('popup.html?tab=0');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });
  return (name) => {
    const state = STATES.find((one) => `${one.surface} ${one.name}` === name);
    if (!state) throw new Error(`There is no state ${name}.`);
    return state.open({ browser, own, told });
  };
}
