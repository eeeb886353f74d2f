/** Browsers for tests, in which a second try finds what the first one found. */
import { existsSync, readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import { onTestFailed } from 'vitest';
import type { DrivenBrowser, Tab } from '../../tools/browsers/driver.ts';
import * as tools from '../../tools/browsers/launch.ts';

/** A tab left open by a try that failed would still hold its prompt, and be found in the place of the next one's. */
async function closedIfFailed(opening: Promise<Tab>): Promise<Tab> {
  const tab = await opening;
  try {
    onTestFailed(() => tab.close().catch(() => undefined));
  } catch {
    // Opened before any test, for all of them.
  }
  return tab;
}

/** A profile of Firefox that has been started once, without the extension: see global-setup.ts. */
export const USED_FIREFOX = resolve('out/tests/firefox');

/** Starts a browser with its own build of the extension installed. */
export async function launch(...how: Parameters<typeof tools.launch>): Promise<DrivenBrowser> {
  const [name, { profile }] = how;
  const isNew = profile !== undefined && existsSync(profile) && readdirSync(profile).length === 0;
  if (name === 'firefox' && isNew && existsSync(USED_FIREFOX)) await cp(USED_FIREFOX, profile, { recursive: true });
  const browser = await tools.launch(...how);
  return {
    ...browser,
    openTab: () => closedIfFailed(browser.openTab()),
    openExtensionPage: (...which) => closedIfFailed(browser.openExtensionPage(...which)),
  };
}
