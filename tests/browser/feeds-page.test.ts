/** Feeds as a person meets them: added on the dashboard, telling a prompt, out of date, stopped, removed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListedFeed } from '../../extension/messages.ts';
import { dataPath, type FeedIndex } from '../../src/knowledge/publishing.ts';
import { BROWSER_NAMES, type Tab } from '../../tools/browsers/driver.ts';
import type { Answer } from '../../tools/browsers/local-web.ts';
import { waitForWarning } from '../../tools/browsers/warnings.ts';
import { ADDRESS, changesOf, DAY, type Files, lineOf, makeKey, publish, SERVICES } from '../feeds/publisher.ts';
import { changeEntry, serviceEntry } from '../knowledge/fixtures.ts';
import { type Bench, eventually, readPopup, readRows, setUpBench } from './bench.ts';

const TERMS = 'https://chatter.com/join';
const termsPage = `<!doctype html><html lang="en"><title>Chatter</title><body><div role="dialog" aria-modal="true" style="width:420px">
  <h1>We have updated our Privacy Policy</h1><p>By tapping Agree you accept Chatter's updated <a href="/terms">Terms of Service</a>
  and <a href="/privacy">Privacy Policy</a>.</p><button>Agree</button> <button>Not now</button></div></body></html>`;

/** The words of a page as people see them. */
// biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not shown
const wordsOf = (tab: Tab) => tab.evaluate(() => document.body.innerText);
const waitForWords = (tab: Tab, words: RegExp) =>
  eventually(async () => {
    // Between two pages there is nothing to look into.
    const said = await wordsOf(tab).catch(() => '');
    return words.test(said) ? said : undefined;
  }, 20_000);
/** Presses a button by the keyboard alone, once it is there. */
async function pressByKeys(tab: Tab, label: string): Promise<void> {
  await eventually(() =>
    tab.evaluate((wanted: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('button')];
      const control = all.find((one) => one.textContent?.startsWith(wanted));
      control?.focus();
      return control !== undefined && document.activeElement === control ? true : undefined;
    }, label),
  );
  await tab.press('Enter');
}

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let bench: Bench;
  let page: Tab;
  let files: Files;
  let special: Map<string, () => Answer>;
  const key = makeKey();
  const start = Date.now() - 3 * DAY;
  const edition = (sequence: number, more = {}) =>
    publish({ key, sequence, issued: start + sequence * 1000, changes: changesOf(sequence), ...more });
  const listed = async () => {
    const { feeds } = (await bench.own.evaluate(async () =>
      (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ type: 'list-feeds' }),
    )) as { feeds: ListedFeed[] };
    return feeds;
  };

  beforeAll(async () => {
    special = new Map();
    files = await edition(2);
    bench = await setUpBench(name, (address) => {
      if (address.href === TERMS) return { body: termsPage };
      if (!address.href.startsWith(ADDRESS)) return undefined;
      const path = address.href.slice(ADDRESS.length);
      const answer = special.get(path);
      if (answer) return answer();
      const body = files.get(path);
      return body && { body, headers: { 'content-type': 'application/octet-stream' } };
    });
    page = await bench.browser.openExtensionPage('dashboard.html#feeds');
    await page.bringToFront();
  });
  afterAll(() => bench?.close());

  it('a feed is looked at, and only then added, with one pasted line and the keyboard alone', async () => {
    expect(await waitForWords(page, /You have added no feed/)).toContain('What comes with this extension');
    bench.web.requests.length = 0;
    await page.evaluate(() => document.querySelector<HTMLElement>('.add-feed input')?.focus());
    await page.type(lineOf(key));
    await page.press('Enter');
    const said = await waitForWords(page, /Is this the key/);
    expect(said).toMatch(/All of it is fetched at once/);
    expect(said).toMatch(/nothing about the sites you visit/);
    expect(await listed()).toEqual([]);
    expect(bench.web.requests.filter((address) => address.includes('/files/'))).toEqual([]);
    await pressByKeys(page, 'Add this feed');
    // The list is read anew just after that is said.
    expect(await waitForWords(page, /up to date/)).toContain('is on your list now');
    expect(await listed()).toMatchObject([{ edition: { name: 'The Watchers', changes: 2 }, problem: null }]);
  });

  it('a prompt is explained by it', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(TERMS);
    const [warning] = await waitForWarning(bench.own, TERMS);
    expect(warning?.text).toContain('Chatter');
    const said = await readPopup(bench, TERMS);
    expect(said).toContain('Chatter');
    expect(said).not.toContain('out of date');
    await tab.close();
  });

  it('reading it shows how far it is, can be stopped, and goes on later', async () => {
    const services = Array.from({ length: 20 }, (_, at) => serviceEntry(`s${at}`));
    const changes = [...changesOf(2), ...services.map(({ id }) => changeEntry(`${id}-1`, String(id)))];
    files = await edition(3, { services: [...SERVICES, ...services], changes, sharded: true });
    const index: FeedIndex = JSON.parse(new TextDecoder().decode(files.get('feed.json')));
    // A host that falls silent in the middle.
    special.set(dataPath(index.files[5]?.sha256 ?? ''), () => ({ body: '', respond: () => undefined }));
    await page.bringToFront();
    await pressByKeys(page, 'Read now');
    const shown = await eventually(() =>
      page.evaluate(() => document.querySelector('progress')?.getAttribute('value') ?? undefined),
    );
    expect(Number(shown)).toBeGreaterThan(0);
    await pressByKeys(page, 'Stop');
    await waitForWords(page, /You stopped it/);
    expect(await listed()).toMatchObject([{ edition: { sequence: 2 }, problem: { reason: 'stopped' }, reading: null }]);
    special.clear();
    await pressByKeys(page, 'Read now');
    await waitForWords(page, /3, made on/);
    expect(await listed()).toMatchObject([{ edition: { sequence: 3 }, problem: null }]);
  });

  it('a failure is told with what one can do, and what was there before stays', async () => {
    special.set('feed.json', () => ({ body: 'busy', status: 503 }));
    await pressByKeys(page, 'Read now');
    const said = await waitForWords(page, /Are you online/);
    expect(said).toContain('What it told us before is still here and in use.');
    special.clear();
    await pressByKeys(page, 'Read now');
    await waitForWords(page, /up to date/);
  });

  it('out of date, it says so on the page and in the popup', async () => {
    files = await edition(4, { issued: Date.now() - 60_000, days: 75 / 86_400 });
    await pressByKeys(page, 'Read now');
    await waitForWords(page, /4, made on/);
    const [feed] = await listed();
    await new Promise((resolve) => setTimeout(resolve, Date.parse(feed?.edition?.expires ?? '') - Date.now() + 500));
    await page.evaluate(() => location.reload()).catch(() => undefined);
    expect(await waitForWords(page, /Out of date since/)).toContain('What it told us before is still here');
    const tab = await bench.browser.openTab();
    await tab.goto(TERMS);
    await waitForWarning(bench.own, TERMS);
    const said = await eventually(async () => {
      const words = await readPopup(bench, TERMS);
      return words.includes('is out of date') ? words : undefined;
    });
    expect(said).toContain('The feed “The Watchers” is out of date. New changes may be missing. See your feeds');
    await tab.close();
  });

  it('removed, after being asked in place, it takes all it brought with it', async () => {
    await page.bringToFront();
    await pressByKeys(page, 'Remove …');
    expect(await waitForWords(page, /What you accepted stays/)).toContain('Remove “The Watchers”?');
    // The focus is on the answer that loses nothing.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
    await page.press('Escape');
    expect(await listed()).toHaveLength(1);
    await pressByKeys(page, 'Remove …');
    await eventually(() =>
      page.evaluate(() => {
        const yes = document.querySelector<HTMLElement>('.confirm .danger');
        yes?.focus();
        return yes ? true : undefined;
      }),
    );
    await page.press('Enter');
    await waitForWords(page, /“The Watchers” is gone/);
    expect(await listed()).toEqual([]);
    for (const store of ['services', 'changes', 'feedFiles'])
      expect(await readRows(bench.own, store, 'feed:')).toEqual([]);
  });

  // Chromium takes access back only by hand.
  it.runIf(name === 'firefox')('without access to its host, nothing is fetched of a feed', async () => {
    await bench.own.evaluate(async () => {
      const { permissions, runtime } = globalThis.browser ?? globalThis.chrome;
      return permissions.remove({ origins: runtime.getManifest().host_permissions ?? [] });
    });
    bench.web.requests.length = 0;
    await page.evaluate(() => document.querySelector<HTMLElement>('.add-feed input')?.focus());
    await page.type(lineOf(key));
    await page.press('Enter');
    // The browser's own question stands open: until it is answered nobody is asked anything.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(bench.web.requests).toEqual([]);
    expect(await wordsOf(page)).not.toMatch(/Is this the key/);
  });
});
