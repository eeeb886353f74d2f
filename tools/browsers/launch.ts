import { launchChromium } from './chromium.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with its own build of the extension installed. */
export function launch(name: BrowserName, options: Omit<LaunchOptions, 'extension'>): Promise<DrivenBrowser> {
  return name === 'chromium'
    ? launchChromium({ ...options, extension: 'dist/chrome' })
    : launchFirefox({ ...options, extension: 'dist/firefox' });
}
