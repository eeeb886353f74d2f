/** Browsers for tests, in which a second try finds what the first one found. */
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

/** Starts a browser with its own build of the extension installed. */
export async function launch(...how: Parameters<typeof tools.launch>): Promise<DrivenBrowser> {
  const browser = await tools.launch(...how);
  return {
    ...browser,
    openTab: () => closedIfFailed(browser.openTab()),
    openExtensionPage: (path, before) => closedIfFailed(browser.openExtensionPage(path, before)),
  };
}
