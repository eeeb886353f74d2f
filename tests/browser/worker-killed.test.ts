/** A service worker dies at any time; nothing may live only in its memory. Firefox has no way to kill its event page from outside. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForWarning } from '../../tools/browsers/warnings.ts';
import { type Bench, clickControl, eventually, readPopup, readRows, setUpBench } from './bench.ts';

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
