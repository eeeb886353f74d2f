import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CDPSession, chromium, type Disposable, type Page } from 'playwright';
import type { DrivenBrowser, LaunchOptions, Tab } from './driver.ts';
import { findBrowser } from './find-browsers.mjs';

/** Without these Chromium asks its maker's servers many things at every start. */
export const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function chromiumArguments(extension: string, port: number): string[] {
  const folder = resolve(extension);
  return [
    // Chromium refuses to run its sandbox as root, which is what containers are.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    '--ignore-certificate-errors',
    ...QUIET,
  ];
}

/** Chromium remembers for half a minute how much room there was; in milliseconds. */
const ROOM_REMEMBERED = 31_000;

const withoutFragment = (address: string) => address.split('#', 1)[0];

function drive(page: Page): Tab {
  return {
    goto: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    runScript: async (source) => void (await page.evaluate(source)),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    preferColors: (colorScheme) => page.emulateMedia({ colorScheme }),
    bringToFront: () => page.bringToFront(),
    screenshot: async (path, whole = false) => void (await page.screenshot({ path, fullPage: whole })),
    close: () => page.close(),
  };
}

/** What a finger is to style sheets. */
const COARSE_POINTER = ['--blink-settings=primaryPointerType=2,availablePointerTypes=2'];

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('Chromium is not installed: run "npm test" once, which sets it up, or set CHROMIUM to its path.');
  const isNew = options.profile === undefined || !existsSync(join(options.profile, 'Default'));
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'bya-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    // As people have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1100, height: 760 },
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    ...(options.lang ? { locale: options.lang } : {}),
    args: [...chromiumArguments(options.extension, options.port), ...(options.touch ? COARSE_POINTER : [])],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;

  async function findPage(path: string): Promise<Page> {
    const isIt = (page: Page) => page.url().startsWith(`${origin}/${path}`);
    const page = context.pages().find(isIt) ?? (await context.waitForEvent('page', { predicate: isIt, timeout: 8000 }));
    await page.waitForLoadState();
    return page;
  }
  if (isNew && !options.keepWelcome) await findPage('welcome.html').then((page) => page.close());

  async function killBackground() {
    const page = await context.newPage();
    await page.goto(`${origin}/manifest.json`);
    const session = await context.newCDPSession(page);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const own = versions.filter(({ scriptURL }) => scriptURL.startsWith(origin));
        if (own.length > 0 && own.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('Chromium did not stop the service worker.')), 5000),
    );
    await Promise.race([stopped, late]);
    await page.close();
  }

  const opened = new WeakMap<Tab, { page: Page; script: Disposable | undefined }>();

  let limiting: CDPSession | undefined;
  async function limitStorage(bytes: number) {
    // The limit holds as long as the session that set it.
    limiting ??= await context.newCDPSession(await context.newPage());
    await limiting.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
    await new Promise((resolve) => setTimeout(resolve, ROOM_REMEMBERED));
  }

  return {
    name: 'chromium',
    openTab: async () => drive(await context.newPage()),
    findExtensionPage: async (path) => drive(await findPage(path)),
    async openExtensionPage(path, before, tab) {
      const last = tab && opened.get(tab);
      const page = last?.page ?? (await context.newPage());
      await last?.script?.dispose();
      const script = before === undefined ? undefined : await page.addInitScript({ content: before });
      const address = `${origin}/${path}`;
      const isSame = withoutFragment(page.url()) === withoutFragment(address);
      await page.goto(address);
      // Another fragment of the same address is no other page.
      if (isSame) await page.reload();
      const own = tab ?? drive(page);
      opened.set(own, { page, script });
      return own;
    },
    killBackground,
    limitStorage,
    close: () => context.close(),
  };
}
