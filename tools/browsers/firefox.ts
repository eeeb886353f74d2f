import { resolve } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import type { DrivenBrowser, LaunchOptions, Tab } from './driver.ts';
import { findBrowser } from './find-browsers.mjs';

const GECKO_ID = '{6b1f0b0e-3f5d-4a2c-9d0b-7f1a52c1e0a4}';
/** Fixed, so that the extension's own pages have a known address. */
const UUID = 'c3b0f5a0-0a55-4f0b-9a53-7f8d6a1c2e10';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function drive(page: Page): Tab {
  return {
    goto: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    runScript: async (source) => void (await page.evaluate(source)),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    bringToFront: () => page.bringToFront(),
    screenshot: async (path, whole = false) =>
      void (await page.screenshot({ path: path as `${string}.png`, fullPage: whole })),
    close: () => page.close(),
  };
}

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath)
    throw new Error('Firefox is not installed: run "npm test" once, which sets it up, or set FIREFOX to its path.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 760 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // Temporary add-ons lose their data at exit otherwise; installed ones keep it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      // The panel would take the keys away from the page.
      'browser.download.alwaysOpenPanel': false,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      ...options.preferences,
    },
  });
  await browser.installExtension(resolve(options.extension));

  async function findPage(path: string): Promise<Page> {
    for (let tries = 0; tries < 300; tries++) {
      for (const page of await browser.pages()) {
        // Only the page itself knows its address.
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.endsWith(`/${path}`)) return page;
      }
      await sleep(100);
    }
    throw new Error(`Firefox did not open ${path} by itself.`);
  }
  if (!options.keepWelcome) await findPage('welcome.html').then((page) => page.close());

  return {
    name: 'firefox',
    openTab: async () => drive(await browser.newPage()),
    findExtensionPage: async (path) => drive(await findPage(path)),
    async openExtensionPage(path, before) {
      if (before !== undefined) throw new Error('Only Chromium runs a script before an own page of the extension.');
      const page = await browser.newPage();
      const address = `moz-extension://${UUID}/${path}`;
      // Firefox never tells that such a page has loaded: look until it is there.
      page.goto(address).catch(() => {});
      for (let tries = 0; tries < 100; tries++) {
        const ready = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
        if (ready.startsWith(address) && ready.endsWith('complete')) return drive(page);
        await sleep(100);
      }
      throw new Error(`Firefox did not open ${address}.`);
    },
    close: () => browser.close(),
  };
}
