/** A service worker dies at any time; nothing may live only in its memory. Firefox has no way to kill its event page from outside. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWarnings, waitForWarning } from '../../tools/browsers/warnings.ts';
import { type Bench, clickControl, eventually, readPopup, readRows, setUpBench } from './bench.ts';
import { ageKeptTexts, waitForTexts } from './kept-texts.ts';
import { POLICY_AFTER, POLICY_BEFORE, reconsentPage, signUpPage } from './policies.ts';

const ADDRESS = 'https://web.whatsapp.com/overlay';
const LATE = 'https://web.whatsapp.com/late';

describe('with its worker killed in Chromium', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench('chromium');
  });
  afterAll(() => bench?.close());

  const kill = () => bench.browser.killBackground?.();
  const countDecisions = async () => (await readRows(bench.own, 'decisions')).length;
  const waitForDecisions = (count: number) =>
    eventually(async () => ((await countDecisions()) === count ? count : undefined));

  it('before the prompt appears, the warning still comes', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(LATE);
    await kill();
    expect(await waitForWarning(bench.own, LATE)).toHaveLength(1);
    await tab.close();
  });

  it('between warning and click, the decision is in the ledger, once', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(ADDRESS);
    await waitForWarning(bench.own, ADDRESS);
    await kill();
    await clickControl(tab, 'AGREE');
    await waitForDecisions(1);
    await tab.close();
  });

  it('and the page left in the same moment, the decision is in the ledger at the next start at the latest', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(ADDRESS);
    await waitForWarning(bench.own, ADDRESS);
    await tab.evaluate(() => {
      addEventListener('click', () => location.assign('about:blank'), { once: true });
    });
    await kill();
    await clickControl(tab, 'NOT NOW');
    await kill();
    await bench.restart();
    await waitForDecisions(2);
  });

  it('between warning and popup, the popup tells the same story', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(ADDRESS);
    await waitForWarning(bench.own, ADDRESS);
    const before = await readPopup(bench, ADDRESS);
    await kill();
    expect(await readPopup(bench, ADDRESS)).toBe(before);
    await tab.close();
  });
});

describe('with its worker killed in Chromium while it reads a text', () => {
  const CHAT = 'https://slow.example';
  let bench: Bench;
  let [policy, wait] = [POLICY_BEFORE, 0];
  beforeAll(async () => {
    bench = await setUpBench('chromium', async ({ pathname, host }) => {
      if (pathname === '/join') return { body: signUpPage(`https://${host}/privacy`) };
      if (pathname === '/notice') return { body: reconsentPage([['Privacy Policy', `https://${host}/privacy`]]) };
      if (pathname !== '/privacy') return undefined;
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { body: policy };
    });
  });
  afterAll(() => bench?.close());

  it('the text is asked for again and told, and kept once', async () => {
    const join = await bench.browser.openTab();
    await join.goto(`${CHAT}/join`);
    await waitForTexts(bench.own, (rows) => rows.length === 1);
    await ageKeptTexts(bench.own);
    [policy, wait] = [POLICY_AFTER, 1500];
    const asked = () => bench.web.requests.filter((address) => address === `${CHAT}/privacy`).length;
    const tab = await bench.browser.openTab();
    await tab.goto(`${CHAT}/notice`);
    await eventually(async () => (asked() === 2 ? true : undefined));
    await bench.browser.killBackground?.();
    await eventually(async () => {
      const [warning] = await readWarnings(bench.own, `${CHAT}/notice`);
      return warning?.text.includes('has changed its text') ? true : undefined;
    }, 20_000);
    expect(asked()).toBe(3);
    expect(await readRows(bench.own, 'versions')).toHaveLength(2);
    await tab.close();
    await join.close();
  });
});
