import { launchChromium } from './chromium.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { speakIn } from './spoken-build.ts';

const BUILDS: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** Starts a browser with its own build of the extension installed. */
export async function launch(name: BrowserName, options: Omit<LaunchOptions, 'extension'>): Promise<DrivenBrowser> {
  const extension = options.lang ? await speakIn(options.lang, BUILDS[name]) : BUILDS[name];
  return name === 'chromium' ? launchChromium({ ...options, extension }) : launchFirefox({ ...options, extension });
}
