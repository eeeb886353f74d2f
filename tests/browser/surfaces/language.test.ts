/** The browser's language is the interface's, on every surface and in what the background says; English where we have no words. */
import { afterEach, expect, it } from 'vitest';
import type { BrowserName, DrivenBrowser, Tab } from '../../../tools/browsers/driver.ts';
import { type LocalWeb, serveWeb } from '../../../tools/browsers/local-web.ts';
import { waitForWarning } from '../../../tools/browsers/warnings.ts';
import { readWordsOf } from '../../../tools/words/languages.ts';
import { sites, tabIdOf } from '../bench.ts';
import { launch } from '../launch.ts';

const ADDRESS = 'https://web.whatsapp.com/native';

let web: LocalWeb;
let browser: DrivenBrowser;
afterEach(async () => {
  await browser?.close();
  await web?.close();
});

/** What stands in an own page, once it has drawn itself. */
async function read(path: string): Promise<{ lang: string; dir: string; title: string; text: string }> {
  const tab = await browser.openExtensionPage(path);
  const seen = await look(tab);
  await tab.close();
  return seen;
}

const look = (tab: Tab) =>
  tab.evaluate(async () => {
    const isThere = () => document.querySelector('h1, h2') && !document.querySelector('[aria-busy=true]');
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 50));
    const { lang, dir } = document.documentElement;
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not shown
    return { lang, dir, title: document.title, text: document.body.innerText };
  });

const SPEAKING: [name: BrowserName, lang: string, spoken: string, dir: string][] = [
  ['chromium', 'de', 'de', 'ltr'],
  ['chromium', 'ar', 'ar', 'rtl'],
  ['firefox', 'pt-BR', 'pt-BR', 'ltr'],
  ['chromium', 'sv', 'en', 'ltr'],
];

it.each(SPEAKING)('%s in "%s" is spoken to in "%s"', async (name, lang, spoken, dir) => {
  const words = await readWordsOf(spoken);
  web = await serveWeb(sites({}));
  browser = await launch(name, { port: web.port, lang, keepWelcome: true });

  const welcome = await look(await browser.findExtensionPage('welcome.html'));
  expect(welcome).toMatchObject({ lang: spoken, dir, text: expect.stringContaining(words.ui_welcome_title ?? '?') });

  const own = await browser.openExtensionPage('popup.html?tab=0');
  const description = await own.evaluate(
    () => (globalThis.browser ?? globalThis.chrome).runtime.getManifest().description,
  );
  expect(description).toBe(words.extension_description);

  const tab = await browser.openTab();
  await tab.goto(ADDRESS);
  const [warning] = await waitForWarning(own, ADDRESS);
  expect(warning?.text).toContain(words.level_serious);
  expect(warning?.text).toContain(words.story_card_show_me);

  const popup = await read(`popup.html?tab=${await tabIdOf(own, ADDRESS)}`);
  expect(popup).toMatchObject({ lang: spoken, dir, title: words.extension_name });
  expect(popup.text).toContain(words.story_section_refusal);
  expect(popup.text).toContain(words.ui_open_dashboard);

  const dashboard = await read('dashboard.html#settings');
  expect(dashboard.text).toContain(words.ui_settings_kinds);
});
