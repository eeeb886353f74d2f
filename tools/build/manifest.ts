/** The one `manifest.json` made into each browser's own. */
import * as z from 'zod/mini';
import type { Browser } from './browsers.ts';

const shared = z.looseObject({
  background: z.object({ service_worker: z.string(), scripts: z.array(z.string()) }),
  browser_specific_settings: z.looseObject({}),
  minimum_chrome_version: z.string(),
  storage: z.looseObject({}),
});

/**
 * @param source the text of `manifest.json`
 * @returns the manifest for `browser`, without what only the other one knows
 */
export function deriveManifest(source: string, browser: Browser): Record<string, unknown> {
  const { background, browser_specific_settings, minimum_chrome_version, storage, ...rest } = z.parse(
    shared,
    JSON.parse(source),
  );
  return browser === 'chrome'
    ? { ...rest, minimum_chrome_version, storage, background: { service_worker: background.service_worker } }
    : { ...rest, browser_specific_settings, background: { scripts: background.scripts } };
}
