/** Where texts stand and how servers give them: in both real browsers. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../tools/browsers/driver.ts';
import type { Answer, Site } from '../../tools/browsers/local-web.ts';
import { locateInWarning, readWarnings } from '../../tools/browsers/warnings.ts';
import { type Bench, clickControl, eventually, readPopup, readRows, setUpBench } from './bench.ts';
import { ageKeptTexts, choose, type KeptRow, waitForTexts } from './kept-texts.ts';
import { POLICY_AFTER, POLICY_BEFORE, PROMISE, reconsentPage, renamed, SHARING, signUpPage } from './policies.ts';

const AGAIN = 'https://again.example';
const SOON = 'https://soon.example';
const BOTH = 'https://both.example';
const APP = 'https://app.example';
const HASH = 'https://hash.example';
const SLOW = 'https://slow.example';
const HOSTILE = 'https://hostile.example';
const MOVED = 'https://moved.example';
const RUSSIAN = 'https://russian.example';

const nextYear = new Date().getUTCFullYear() + 1;
const headed = (policy: string, line: string) => policy.replace('<h1>Privacy Policy</h1>', `$&<p>${line}</p>`);
const mainOf = (policy: string) =>
  /<main>(.*)<\/main>/s.exec(policy)?.[1]?.replace(/<p>Last updated.*?<\/p>/, '') ?? '';
const tabs = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Policy</title><body>
  <div role="tablist"><button role="tab" id="t1" aria-controls="p1">Current policy</button>
  <button role="tab" id="t2" aria-controls="p2">New policy, effective 1 March ${nextYear}</button></div>
  <div role="tabpanel" id="p1" aria-labelledby="t1">${mainOf(renamed(POLICY_BEFORE, 'Bothbox'))}</div>
  <div role="tabpanel" id="p2" aria-labelledby="t2" hidden>${mainOf(renamed(POLICY_AFTER, 'Bothbox'))}</div></body></html>`;

/** An app that draws its pages by script, by path or by fragment, some time after the address has changed. */
const app = (
  name: string,
  route: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><body>
  <div id="app"></div><script>
    const policy = ${JSON.stringify(mainOf(renamed(POLICY_AFTER, name)))};
    const draw = () => { document.getElementById('app').innerHTML = ${route} ? policy : '<h1>Home</h1><button id="go">Read</button>'; };
    addEventListener('popstate', () => setTimeout(draw, 600)); addEventListener('hashchange', () => setTimeout(draw, 600));
    draw();
  </script></body></html>`;

const RUSSIAN_WORDS =
  'Настоящая политика описывает, как мы храним и передаём сведения о пользователях нашего сервиса. '.repeat(12);
/** Windows-1251 by the page's own word for it: Cyrillic letters stand in a row there. */
const cyrillic = Buffer.concat([
  Buffer.from('<html lang="ru"><head><meta charset="windows-1251"><title>x</title></head><body><p>', 'latin1'),
  Buffer.from([...RUSSIAN_WORDS].map((char) => (/[А-я]/.test(char) ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0)))),
  Buffer.from('</p></body></html>', 'latin1'),
]);

const plain = { 'content-type': 'text/html' };
/** What a server may give in a text's place, and what the popup says of it. */
const PLACES: [path: string, answer: Answer, says: RegExp][] = [
  ['/pdf', { body: '\n%PDF-1.7 …', headers: plain }, /This is a PDF/],
  [
    '/bomb',
    { body: gzipSync(Buffer.alloc(60_000_000, 'we share ')), headers: { ...plain, 'content-encoding': 'gzip' } },
    /longer than we read/,
  ],
  ['/headers', { body: POLICY_BEFORE, headers: { ...plain, 'x-long': 'x'.repeat(400_000) } }, /could not reach it/],
  ['/circle', { body: '', status: 302, headers: { location: '/circle' } }, /could not reach it/],
  [
    '/robots',
    { body: '<title>Just a moment...</title><h1>example.com</h1><p>Verify you are human.</p>' },
    /lets only people in/,
  ],
];

const links = (origin: string, paths: readonly string[]) =>
  reconsentPage(paths.map((path): [string, string] => [`Terms ${path}`, origin + path]));

const site: Site = ({ origin, pathname, href }) => {
  if (href === `${SOON}/privacy`) {
    const notice = `This policy takes effect on 1 March ${nextYear}. The <a href="/now">current version</a> is here.`;
    return { body: served.get(href) ?? headed(renamed(POLICY_AFTER, 'Soonbox'), notice) };
  }
  if (href === `${AGAIN}/privacy`) return { body: served.get(href) ?? '' };
  if (href === `${AGAIN}/join`) return { body: signUpPage(`${AGAIN}/privacy`) };
  if (href === `${BOTH}/privacy`) return { body: tabs };
  if (origin === APP && pathname !== '/notice') return { body: app('Appbox', "location.pathname === '/privacy'") };
  if (origin === HASH && pathname !== '/notice') return { body: app('Hashbox', "location.hash === '#/privacy'") };
  if (origin === SLOW && pathname !== '/notice') return { body: '', respond: () => undefined };
  if (href === `${MOVED}/privacy`)
    return { body: '<meta http-equiv="refresh" content="0; url=/legal/privacy"><p>We have moved.</p>' };
  if (href === `${MOVED}/legal/privacy`) return { body: renamed(POLICY_BEFORE, 'Movedbox') };
  if (href === `${RUSSIAN}/privacy`) return { body: cyrillic, headers: plain };
  const place = PLACES.find(([path]) => origin === HOSTILE && pathname === path);
  if (place) return place[1];
  if (pathname !== '/notice') return undefined;
  if (origin === HOSTILE)
    return {
      body: links(
        origin,
        PLACES.map(([path]) => path),
      ),
    };
  if (origin === SLOW) return { body: links(origin, ['/terms', '/privacy']) };
  return { body: reconsentPage([['Privacy Policy', origin === HASH ? `${HASH}/#/privacy` : `${origin}/privacy`]]) };
};
const served = new Map<string, string>();

/** Has the daily alarm go off now. */
const ring = ({ own }: Bench) =>
  own.evaluate(async () => {
    await (globalThis.browser ?? globalThis.chrome).alarms.create('recheck', { when: Date.now() + 100 });
  });
const notificationsOf = ({ own }: Bench) =>
  own.evaluate(async () => Object.keys(await (globalThis.browser ?? globalThis.chrome).notifications.getAll()));

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    served.clear();
    bench = await setUpBench(name, site);
  });
  afterAll(() => bench?.close());

  const waitForWords = (address: string, words: RegExp, ms = 20_000) =>
    eventually(async () => {
      const [warning] = await readWarnings(bench.own, address);
      return warning && words.test(warning.text) ? warning.text : undefined;
    }, ms);
  const popupSays = (address: string, words: RegExp, ms = 20_000) =>
    eventually(async () => {
      const said = await readPopup(bench, address);
      return words.test(said) ? said : undefined;
    }, ms);
  async function meet(origin: string) {
    const tab = await bench.browser.openTab();
    await tab.goto(`${origin}/notice`);
    return tab;
  }

  it('a text that is to come is told with its day, and compared with the one before', async () => {
    served.set(`${SOON}/privacy`, renamed(POLICY_BEFORE, 'Soonbox'));
    const first = await meet(SOON);
    await waitForTexts(bench.own, (rows) => rows.some(({ addresses }) => addresses.includes(`${SOON}/privacy`)));
    await first.close();
    await ageKeptTexts(bench.own);
    served.delete(`${SOON}/privacy`);
    const tab = await meet(SOON);
    await waitForWords(`${SOON}/notice`, new RegExp(`will change its text on (1 March|March 1,) ${nextYear}`));
    const said = await popupSays(`${SOON}/notice`, /Until then, another one holds/);
    expect(said).toContain(PROMISE);
    expect(said).toContain(SHARING);
    await tab.close();
  });

  it('of a page with two texts in tabs the new one is told against the other, on the first visit', async () => {
    const tab = await meet(BOTH);
    await waitForWords(`${BOTH}/notice`, new RegExp(`will change its text on (1 March|March 1,) ${nextYear}`));
    const said = await popupSays(`${BOTH}/notice`, /Compared with the text before it, on the same page/);
    expect(said).toContain(PROMISE);
    expect(said).toContain(SHARING);
    expect(said).toMatch(/This page shows two texts/);
    await tab.close();
  });

  it('says of each odd answer what it was, and stays itself', async () => {
    const tab = await meet(HOSTILE);
    const all = new RegExp(PLACES.map(([, , says]) => `(?=[^]*${says.source})`).join(''), 'i');
    await popupSays(`${HOSTILE}/notice`, all, 40_000);
    await tab.close();
  });

  it('follows a page that only leads on, and reads an older alphabet', async () => {
    const [moved, russian] = [await meet(MOVED), await meet(RUSSIAN)];
    const rows = await waitForTexts(bench.own, (all) =>
      [`${MOVED}/legal/privacy`, `${RUSSIAN}/privacy`].every((address) =>
        all.some(({ addresses }) => addresses.includes(address)),
      ),
    );
    expect(rows.find(({ addresses }) => addresses.includes(`${MOVED}/privacy`))).toBeDefined();
    const said = await popupSays(`${RUSSIAN}/notice`, /can’t read its language yet/);
    expect(said).not.toMatch(/being read/);
    await moved.close();
    await russian.close();
  });

  it.each([
    ['path', APP, `${APP}/privacy`, '/privacy'],
    ['fragment', HASH, `${HASH}/#/privacy`, '/#/privacy'],
  ])('reads a text that an app draws when the person goes there, by %s', async (_, origin, address, route) => {
    const prompt = await meet(origin);
    await popupSays(`${origin}/notice`, /came without words/);
    const opened = await bench.browser.openTab();
    await opened.goto(`${origin}/`);
    // Long enough for the page to be an old one, whose words change after its address.
    await new Promise((resolve) => setTimeout(resolve, 4500));
    await opened.evaluate((to: string) => {
      if (to.includes('#')) location.hash = to.slice(to.indexOf('#'));
      else {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }
    }, route);
    const rows = await waitForTexts(bench.own, (all: KeptRow[]) =>
      all.some(({ addresses }) => addresses.includes(address)),
    );
    expect(rows.some(({ addresses }) => addresses.includes(`${origin}/`))).toBe(false);
    expect(await popupSays(`${origin}/notice`, /read it for the first time/)).not.toMatch(/came without words/);
    await waitForWords(`${origin}/notice`, /read on this device/);
    await opened.close();
    await prompt.close();
  });

  it('looks again at an accepted text after a month where that is wanted, tells once, and asks no more', async () => {
    served.set(`${AGAIN}/privacy`, renamed(POLICY_BEFORE, 'Againbox'));
    const tab = await bench.browser.openTab();
    await tab.goto(`${AGAIN}/join`);
    await waitForTexts(bench.own, (rows) => rows.some(({ addresses }) => addresses.includes(`${AGAIN}/privacy`)));
    await clickControl(tab, 'Create account');
    await waitForTexts(bench.own, (rows) => rows.some(({ accepted }) => accepted.length > 0));
    await tab.close();
    await ageKeptTexts(bench.own, 31 * 24);
    served.set(`${AGAIN}/privacy`, renamed(POLICY_AFTER, 'Againbox'));
    const asked = () => bench.web.requests.filter((address) => address === `${AGAIN}/privacy`).length;
    const before = asked();

    // Not before it is switched on.
    await ring(bench);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(asked()).toBe(before);

    await choose(bench.own, 'recheckAccepted', true);
    await bench.browser.killBackground?.();
    await ring(bench);
    await eventually(async () => (asked() > before ? true : undefined), 20_000);
    // Firefox without a screen shows no notifications, and lists none.
    if (name === 'chromium')
      expect(await eventually(async () => (await notificationsOf(bench))[0])).toMatch(
        /^text:host:again\.example [0-9a-f]{64}$/,
      );
    expect(asked()).toBe(before + 1);
    await bench.browser.killBackground?.();
    await ring(bench);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(asked()).toBe(before + 1);
    await choose(bench.own, 'recheckAccepted', false);
  });

  it('shows how far the reading is, stops when told to, and reads again when asked', async () => {
    const tab = await meet(SLOW);
    await waitForWords(`${SLOW}/notice`, /Texts read: 0 of 2/);
    expect(await readPopup(bench, `${SLOW}/notice`)).toMatch(/Texts read: 0 of 2.*Stop/s);
    const point = await eventually(
      async () => (await locateInWarning(bench.own, `${SLOW}/notice`, 'Stop')) ?? undefined,
    );
    await tab.clickAt(point.x, point.y);
    await waitForWords(`${SLOW}/notice`, /You stopped us/);
    const asked = bench.web.requests.filter((address) => address.startsWith(`${SLOW}/`) && !address.endsWith('notice'));
    expect(await popupSays(`${SLOW}/notice`, /Read them now/)).toMatch(/Some texts were not read/);
    expect(await readRows(bench.own, 'versions')).not.toContainEqual(
      expect.objectContaining({ addresses: [`${SLOW}/terms`] }),
    );
    await bench.own.evaluate(async (address: string) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const found = (await api.tabs.query({})).find(({ url }) => url === address);
      void api.runtime.sendMessage({ type: 'read-again', tabId: found?.id });
    }, `${SLOW}/notice`);
    await waitForWords(`${SLOW}/notice`, /Texts read: 0 of 2/);
    expect(bench.web.requests.filter((address) => asked.includes(address)).length).toBeGreaterThan(asked.length);
    await tab.close();
  });
});
