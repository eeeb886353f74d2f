/** Many own pages of the extension one after the other, in few tabs: a new tab takes Chromium three times as long as another page in it. */
import type { DrivenBrowser, Tab } from '../../../tools/browsers/driver.ts';

/** @returns the browser, whose own pages come up in tabs that showed others and were closed. In Chromium only. */
export function inSameTabs(browser: DrivenBrowser): DrivenBrowser {
  const free: Tab[] = [];
  return {
    ...browser,
    async openExtensionPage(path, before) {
      const last = free.pop();
      // One that a failed test closed is none.
      const again = last && (await browser.openExtensionPage(path, before, last).catch(() => undefined));
      const tab = again ?? (await browser.openExtensionPage(path, before));
      return { ...tab, close: async () => void free.push(tab) };
    },
  };
}
