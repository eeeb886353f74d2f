/** In Firefox a person can take the access to sites back at any time: the popup says so and offers to ask. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, eventually, setUpBench, tabIdOf } from './bench.ts';

const ADDRESS = 'https://web.whatsapp.com/overlay';

let bench: Bench;
beforeAll(async () => {
  bench = await setUpBench('firefox');
});
afterAll(() => bench?.close());

it('a site that may not be read is said to be one, with the button that asks', async () => {
  const tab = await bench.browser.openTab();
  await tab.goto(ADDRESS);
  const tabId = await tabIdOf(bench.own, ADDRESS);
  const removed = await bench.own.evaluate(async () => {
    const { permissions, runtime } = globalThis.browser ?? globalThis.chrome;
    return permissions.remove({ origins: runtime.getManifest().host_permissions ?? [] });
  });
  expect(removed).toBe(true);
  const popup = await bench.browser.openExtensionPage(`popup.html?tab=${tabId}`);
  const said = await eventually(() =>
    popup.evaluate(() => {
      const text = document.querySelector('main')?.textContent ?? '';
      return text.includes('We may not read')
        ? `${text} [${document.querySelector('button')?.textContent}]`
        : undefined;
    }),
  );
  expect(said).toMatch(/\[Allow on/);
});
