/** Two texts side by side on the dashboard, in both real browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type Tab } from '../../tools/browsers/driver.ts';
import type { Site } from '../../tools/browsers/local-web.ts';
import { type Bench, clickControl, eventually, setUpBench } from './bench.ts';
import { ageKeptTexts, waitForTexts } from './kept-texts.ts';
import { POLICY_AFTER, POLICY_BEFORE, PROMISE, reconsentPage, SHARING, signUpPage } from './policies.ts';

const CHAT = 'https://chat.example';
const served = { policy: POLICY_BEFORE };
const site: Site = ({ origin, pathname }) => {
  if (origin !== CHAT) return undefined;
  if (pathname === '/privacy') return { body: served.policy };
  if (pathname === '/join') return { body: signUpPage(`${CHAT}/privacy`) };
  return pathname === '/notice' ? { body: reconsentPage([['Privacy Policy', `${CHAT}/privacy`]]) } : undefined;
};

// biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not shown
const wordsOf = (tab: Tab) => tab.evaluate(() => document.body.innerText);
const waitFor = (tab: Tab, words: RegExp) =>
  eventually(async () => {
    const said = await wordsOf(tab);
    return words.test(said) ? said : undefined;
  }, 15_000);
const press = (tab: Tab, label: string) =>
  eventually(() =>
    tab.evaluate((wanted: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('main a, main button')];
      const control = all.find((one) => one.textContent?.includes(wanted));
      control?.click();
      return control ? true : undefined;
    }, label),
  );
const marked = (tab: Tab, mark: 'del' | 'ins') =>
  tab.evaluate(
    (name: string) => [...document.querySelectorAll(`.text-rows ${name}`)].map((one) => one.textContent ?? ''),
    mark,
  );
/** Types into the two big fields as a person who pastes does. */
const paste = (tab: Tab, texts: [string, string]) =>
  tab.evaluate((both: [string, string]) => {
    for (const [index, field] of [...document.querySelectorAll('textarea')].entries()) {
      field.value = both[index] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, texts);

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let bench: Bench;
  let page: Tab;
  beforeAll(async () => {
    served.policy = POLICY_BEFORE;
    bench = await setUpBench(name, site);
  });
  afterAll(() => bench?.close());

  it('the text that somebody accepted is compared, from its row of the ledger, with the one read since', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(`${CHAT}/join`);
    await waitForTexts(bench.own, (rows) => rows.length === 1);
    await clickControl(tab, 'Create account');
    await waitForTexts(bench.own, ([row]) => (row?.accepted.length ?? 0) > 0);
    await ageKeptTexts(bench.own);
    served.policy = POLICY_AFTER;
    await tab.goto(`${CHAT}/notice`);
    await waitForTexts(bench.own, (rows) => rows.length === 2);
    page = await bench.browser.openExtensionPage('dashboard.html');
    await press(page, 'chat.example');
    await eventually(() =>
      page.evaluate(() => {
        const summaries = [...document.querySelectorAll('summary')];
        const show = summaries.find(({ textContent }) => textContent === 'Show this text');
        show?.click();
        return show ? true : undefined;
      }),
    );
    const kept = await eventually(() =>
      page.evaluate(() => document.querySelector('.kept-words')?.textContent ?? undefined),
    );
    expect(kept).toContain(PROMISE);
    expect(kept).not.toContain(SHARING);
    await press(page, 'Compare it with the newest one');
    const said = await waitFor(page, /Word by word/);
    expect(said).toMatch(/sentences are the same/);
    expect(await marked(page, 'del')).toContain('do not');
    expect(await marked(page, 'ins')).toContain('your phone number and your transaction data');
    expect(said).toContain(PROMISE);
    expect(said).toContain(SHARING);
  });

  it('says beside a sentence what it means', async () => {
    const notes = await page.evaluate(() =>
      [...document.querySelectorAll('.text-row .note')].map((one) => one.textContent ?? ''),
    );
    expect(notes.join(' ')).toMatch(/ads/);
  });

  it('what is the same in both unfolds', async () => {
    expect(await wordsOf(page)).not.toContain('We cannot read them');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.text-row.same button')) button.click();
    });
    await waitFor(page, /We cannot read them/);
  });

  it('pasted texts are compared without being kept', async () => {
    await page.goto(`${await page.evaluate(() => location.href.split('#')[0] ?? '')}#compare`);
    await waitFor(page, /Which text/);
    const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/ {2,}/g, '\n');
    await paste(page, [plain(POLICY_BEFORE), plain(POLICY_AFTER)]);
    await press(page, 'Compare');
    await waitFor(page, /Word by word/);
    expect((await marked(page, 'ins')).join(' ')).toContain('your phone number and your transaction data');
    await waitForTexts(bench.own, (rows) => rows.length === 2);
  });

  it('the same text twice has no marks, and that is said', async () => {
    await paste(page, [POLICY_BEFORE, POLICY_BEFORE.replace('4 March 2019', '5 May 2020')]);
    await press(page, 'Compare');
    await waitFor(page, /Both texts say the same/);
    expect([...(await marked(page, 'ins')), ...(await marked(page, 'del'))]).toEqual([]);
  });

  it('a text that is no policy is refused with the reason, and the other stays', async () => {
    await paste(page, ['Hello', POLICY_AFTER]);
    await press(page, 'Compare');
    expect(await waitFor(page, /could not read the earlier text/)).toMatch(/does not read like a whole text of terms/);
    expect(await page.evaluate(() => document.querySelectorAll('textarea')[1]?.value.length ?? 0)).toBeGreaterThan(100);
  });
});
