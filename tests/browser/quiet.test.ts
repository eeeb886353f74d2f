/** Where nothing is to be accepted the extension is silent, and no input makes it anything else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../tools/browsers/driver.ts';
import { readWarnings, waitForWarning } from '../../tools/browsers/warnings.ts';
import { ARTICLES } from './articles.ts';
import { type Bench, eventually, readPopup, readRows, setUpBench, sites, tabIdOf } from './bench.ts';

const NEWS = 'https://news.example';
const HUGE = `${NEWS}/huge`;
const hugePage = `<!doctype html><title>Huge</title><body><script>
  for (let i = 0; i < 200; i++) {
    const part = document.createElement('div');
    for (let j = 0; j < 1000; j++) part.append(Object.assign(document.createElement('span'), { textContent: 'agree to terms ' + j }));
    document.body.append(part);
  }
  document.title = 'built';
</script>`;

const pages = {
  ...Object.fromEntries(Object.entries(ARTICLES).map(([name, body]) => [`${NEWS}/${name}`, body])),
  [HUGE]: hugePage,
};

/** Long enough for a scan of the loaded page and one after it. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 3000));

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench(name, sites(pages));
  });
  afterAll(() => bench?.close());

  it.each(Object.keys(ARTICLES))('an article about such a dialog gets no warning: %s', async (article) => {
    const tab = await bench.browser.openTab();
    await tab.goto(`${NEWS}/${article}`);
    await settle();
    expect(await readWarnings(bench.own, `${NEWS}/${article}`)).toEqual([]);
    expect(await readPopup(bench, `${NEWS}/${article}`)).not.toMatch(/Think first/);
    await tab.close();
  });

  it('a page of 200,000 nodes stays usable and gets no warning', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(HUGE);
    await settle();
    const waited = await tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const asked = performance.now();
          setTimeout(() => resolve(performance.now() - asked));
        }),
    );
    expect(waited).toBeLessThan(2000);
    expect(await readWarnings(bench.own, HUGE)).toEqual([]);
    await tab.close();
  });

  it('a message of the wrong shape from a frame is refused with a sentence and changes nothing', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto('https://web.whatsapp.com/overlay');
    await waitForWarning(bench.own, 'https://web.whatsapp.com/overlay');
    const tabId = await tabIdOf(bench.own, 'https://web.whatsapp.com/overlay');
    const before = await readRows(bench.own, 'settings');
    const answers = await bench.own.evaluate(async (id: number) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [result] = await api.scripting.executeScript({
        target: { tabId: id },
        func: async () => {
          const inner = globalThis.browser ?? globalThis.chrome;
          const wrong: unknown[] = [
            null,
            'prompts-seen',
            { type: 'prompts-seen' },
            { type: 'prompts-seen', prompts: [{ id: 'x', statement: 7 }] },
            { type: 'prompts-seen', prompts: Array.from({ length: 5000 }, () => ({})) },
            { type: 'set-muted', host: 'web.whatsapp.com', muted: true },
            { type: 'tab-report', tabId: 1 },
            JSON.parse('{"type":"prompts-seen","__proto__":{"prompts":[]}}'),
          ];
          return Promise.all(
            wrong.map((message) =>
              inner.runtime.sendMessage(message).then(
                () => 'answered',
                (error: unknown) => String(error),
              ),
            ),
          );
        },
      });
      return result?.result;
    }, tabId);
    expect(answers).toHaveLength(8);
    for (const answer of answers ?? []) expect(answer).toMatch(/This is no message that Before You Accept knows/);
    expect(await readRows(bench.own, 'settings')).toEqual(before);
    expect(await readPopup(bench, 'https://web.whatsapp.com/overlay')).toContain('WhatsApp');
    await tab.close();
  });

  it('a store of a newer version is said in the popup, and the page is left in peace', async () => {
    const version = await bench.own.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const look = indexedDB.open('before-you-accept');
          look.onsuccess = () => {
            const newer = look.result.version + 1;
            look.result.close();
            const open = indexedDB.open('before-you-accept', newer);
            open.onerror = () => reject(open.error);
            open.onsuccess = () => {
              open.result.close();
              resolve(newer);
            };
          };
        }),
    );
    expect(version).toBeGreaterThan(1);
    const tab = await bench.browser.openTab();
    await tab.goto('https://web.whatsapp.com/overlay');
    await settle();
    expect(await readWarnings(bench.own, 'https://web.whatsapp.com/overlay')).toEqual([]);
    const popup = await bench.browser.openExtensionPage(
      `popup.html?tab=${await tabIdOf(bench.own, 'https://web.whatsapp.com/overlay')}`,
    );
    const said = await eventually(() =>
      popup.evaluate(() => document.querySelector('[role=alert]')?.textContent || undefined),
    );
    expect(said).toMatch(/close the other windows/i);
    await popup.close();
    await tab.close();
  });
});
