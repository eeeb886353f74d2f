/** Real Chromium with one extension or none, for which only this machine's page server exists. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { QUIET } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find-browsers.mjs';
import { within } from './lanes.ts';

export interface MeasuredBrowser {
  context: BrowserContext;
  /** Origin of the extension; null without one. */
  extension: string | null;
  close(): Promise<void>;
}

const START_MS = 20_000;

async function findExtension(context: BrowserContext, folder: string): Promise<string> {
  const running = context.serviceWorkers()[0];
  const worker =
    running ??
    (await context.waitForEvent('serviceworker', { timeout: START_MS }).catch(() => {
      throw new Error(`Chromium did not start the extension in ${folder}: is it a build for Chrome?`);
    }));
  const { protocol, host } = new URL(worker.url());
  return `${protocol}//${host}`;
}

/** @param folder of the built extension; null for none */
export async function openBrowser(folder: string | null): Promise<MeasuredBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('Chromium is not installed: run "npm test" once, which sets it up, or set CHROMIUM to its path.');
  const profile = await mkdtemp(join(tmpdir(), 'bya-benchmark-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    acceptDownloads: false,
    viewport: { width: 1280, height: 800 },
    args: [
      // Chromium refuses to run its sandbox as root, which is what containers are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(folder ? [`--disable-extensions-except=${resolve(folder)}`, `--load-extension=${resolve(folder)}`] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...QUIET,
    ],
  });
  const close = async () => {
    await within(10_000, context.close()).catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  };
  try {
    return { context, extension: folder && (await findExtension(context, folder)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
