/** From the first page to a row of the ledger that was erased and came back, in both real browsers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DrivenBrowser, type Tab } from '../../tools/browsers/driver.ts';
import { type LocalWeb, serveWeb } from '../../tools/browsers/local-web.ts';
import { readWarnings, waitForWarning } from '../../tools/browsers/warnings.ts';
import { AGREED_TEXT } from '../../tools/demo/whatsapp-dialog.ts';
import { eventually, readRows, sites, tabIdOf, tabTo } from './bench.ts';
import { launch } from './launch.ts';

const ADDRESS = 'https://web.whatsapp.com/overlay';

/** The words of a page as people see them. */
// biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not shown
const wordsOf = (tab: Tab) => tab.evaluate(() => document.body.innerText);
const waitForWords = (tab: Tab, words: RegExp) =>
  eventually(async () => {
    const said = await wordsOf(tab);
    return words.test(said) ? said : undefined;
  });
/** Presses a button or link of an own page that has the focus by the keyboard alone. */
async function pressByKeys(tab: Tab, label: string): Promise<void> {
  const found = await eventually(() =>
    tab.evaluate((wanted: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
      const control = all.find((one) => one.textContent?.includes(wanted));
      control?.focus();
      return control !== undefined && document.activeElement === control ? true : undefined;
    }, label),
  );
  expect(found).toBe(true);
  await tab.press('Enter');
}

describe.each(BROWSER_NAMES)('a person new to it, in %s', (name) => {
  let profile: string;
  let web: LocalWeb;
  let browser: DrivenBrowser;
  let own: Tab;
  let exported = '';
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), `bya-${name}-`));
    web = await serveWeb(sites({}));
    browser = await launch(name, { port: web.port, profile, keepWelcome: true });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await rm(profile, { recursive: true, force: true });
  });

  it('is met by the first page, once, and sees a real warning on it', async () => {
    const welcome = await browser.findExtensionPage('welcome.html');
    own = await browser.openExtensionPage('popup.html?tab=0');
    await waitForWords(welcome, /What it never does/);
    expect(await welcome.evaluate(() => document.querySelectorAll('.scene').length)).toBe(3);
    await welcome.bringToFront();
    await pressByKeys(welcome, 'Show the notice');
    const shown = await eventually(() =>
      welcome.evaluate(
        () => document.querySelector('[popover]:popover-open')?.getBoundingClientRect().width || undefined,
      ),
    );
    expect(shown).toBeGreaterThan(100);
    await welcome.press('Enter');
    await waitForWords(welcome, /your list would have one more row/);
    expect(await welcome.evaluate(() => document.querySelector('[popover]'))).toBeNull();
    expect(await readRows(own, 'decisions')).toEqual([]);
    await welcome.close();
  });

  it('reads the warning, its evidence and the popup by keyboard alone, and accepts on the page', async () => {
    const tab = await browser.openTab();
    await tab.goto(ADDRESS);
    expect(await waitForWarning(own, ADDRESS)).toHaveLength(1);
    await tab.bringToFront();
    await tab.evaluate(() => document.getElementById('agree')?.focus());
    await tab.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.hasAttribute('popover'))).toBe(true);
    const before = (await readWarnings(own, ADDRESS))[0]?.text ?? '';
    await tabTo(tab, own, ADDRESS, 'Show me why');
    await tab.press('Enter');
    await eventually(async () => {
      const [warning] = await readWarnings(own, ADDRESS);
      return warning && warning.text.length > before.length ? true : undefined;
    });

    const popup = await browser.openExtensionPage(`popup.html?tab=${await tabIdOf(own, ADDRESS)}`);
    await eventually(() => popup.evaluate(() => document.querySelector('button.unfold') !== null || undefined));
    await popup.evaluate(() => document.querySelector<HTMLElement>('button.unfold')?.focus());
    await popup.press('Enter');
    expect(
      await eventually(() => popup.evaluate(() => document.querySelector('.evidence')?.textContent ?? undefined)),
    ).toMatch(/\w/);
    await popup.close();

    await tab.bringToFront();
    await tab.evaluate(() => document.getElementById('agree')?.focus());
    await tab.press('Enter');
    await eventually(() =>
      tab.evaluate(
        (agreed: string) => document.getElementById('state')?.textContent === agreed || undefined,
        AGREED_TEXT,
      ),
    );
    await eventually(async () => ((await readRows(own, 'decisions')).length === 1 ? true : undefined));
    await tab.close();
  });

  it('finds the row on the dashboard with what was told and what changed since', async () => {
    const dashboard = await browser.openExtensionPage('dashboard.html');
    await waitForWords(dashboard, /WhatsApp/);
    await pressByKeys(dashboard, 'WhatsApp');
    const said = await waitForWords(dashboard, /Check sum/);
    expect(said).toContain('accepted');
    expect(said).toContain('Think first');
    expect(said).toContain('By tapping AGREE, you accept the new terms');
    expect(said).toContain(ADDRESS);
    expect(said).toMatch(/[0-9a-f]{64}/);
    await dashboard.close();
  });

  it('saves it as a file, erases it, and reads it back in', async () => {
    const dashboard = await browser.openExtensionPage('dashboard.html#ledger');
    await waitForWords(dashboard, /1 row/);
    await dashboard.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) blob.text().then((text) => document.body.setAttribute('data-saved', text));
        return make.call(URL, blob);
      };
    });
    await pressByKeys(dashboard, 'Save as a file');
    await waitForWords(dashboard, /1 row is in the file/);
    exported = await eventually(() => dashboard.evaluate(() => document.body.getAttribute('data-saved') ?? undefined));
    expect(JSON.parse(exported)).toMatchObject({ format: 'before-you-accept-ledger', version: 1 });
    const rows = await readRows(own, 'decisions');

    await pressByKeys(dashboard, 'Erase everything');
    await waitForWords(dashboard, /Erase the one row for good/);
    expect(await readRows(own, 'decisions')).toHaveLength(1);
    await pressByKeys(dashboard, 'Erase');
    await waitForWords(dashboard, /Nothing here yet/);
    expect(await readRows(own, 'decisions')).toEqual([]);

    await readIn(dashboard, exported);
    await waitForWords(dashboard, /1 new row is here now/);
    expect(await readRows(own, 'decisions')).toEqual(rows);
    await readIn(dashboard, exported);
    await waitForWords(dashboard, /1 was here already/);
    expect(await readRows(own, 'decisions')).toEqual(rows);
    await dashboard.close();
  });

  /** Gives the dashboard a file, as choosing one does. */
  const readIn = (dashboard: Tab, text: string, size = text.length) =>
    dashboard.evaluate(
      ([contents, length]: readonly [string, number]) => {
        const input = document.querySelector<HTMLInputElement>('.files input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([contents, ' '.repeat(length - contents.length)], 'ledger.json'));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [text, size] as const,
    );

  it('is told in a clear sentence why a file is refused, and nothing is changed', async () => {
    const dashboard = await browser.openExtensionPage('dashboard.html#ledger');
    await waitForWords(dashboard, /1 row/);
    const rows = await readRows(own, 'decisions');
    const bad: [string, number | undefined, RegExp][] = [
      ['{"bookmarks":[]}', undefined, /Another program made this file/],
      [exported.slice(0, exported.length / 2), undefined, /ends too soon or is damaged/],
      [exported.replace('"version": 1', '"version": 2'), undefined, /newer version of this extension/],
      ['{"a":1}', 50_000_000, /too large: it has 50\sMB/],
      [exported.replace('"accepted"', '"decline"'), undefined, /was changed after it was saved/],
    ];
    for (const [text, size, words] of bad) {
      await readIn(dashboard, text, size);
      expect(await waitForWords(dashboard, words)).toContain('Nothing was changed.');
      expect(await readRows(own, 'decisions')).toEqual(rows);
    }
    await dashboard.close();
  });

  it('is reminded when the day has come', async () => {
    const reminder = { promptId: 'p1', date: '2020-01-01', page: ADDRESS, headline: 'WhatsApp wants an answer.' };
    await own.evaluate(async (one: typeof reminder) => {
      const { runtime, notifications } = (globalThis.browser ?? globalThis.chrome) as typeof chrome;
      const told = (id: string) => document.body.setAttribute('data-told', id);
      // Headless Firefox has nowhere to show it: it is shown and closed in one.
      (notifications as { onShown?: typeof notifications.onClicked }).onShown?.addListener(told);
      notifications.onClosed.addListener(told);
      const { settings } = await runtime.sendMessage({ type: 'read-settings' });
      await runtime.sendMessage({ type: 'replace-settings', settings: { ...settings, reminders: [one] } });
    }, reminder);
    const shown = await eventually(() =>
      own.evaluate(async () => {
        const api = (globalThis.browser ?? globalThis.chrome) as typeof chrome;
        const all = {
          ...(await (api.notifications.getAll as () => Promise<object>)()),
          [document.body.getAttribute('data-told') ?? '']: true,
        };
        const { settings } = await api.runtime.sendMessage({ type: 'read-settings' });
        return settings.reminders.length === 0 ? Object.keys(all) : undefined;
      }, undefined),
    );
    expect(shown).toContain('reminder:p1');
  });
});
