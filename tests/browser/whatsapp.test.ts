/** The case that works first and never breaks, in both real browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../tools/browsers/driver.ts';
import { waitForWarning } from '../../tools/browsers/warnings.ts';
import { AGREED_TEXT, DIALOG_FORMS } from '../../tools/demo/whatsapp-dialog.ts';
import { type Bench, clickControl, eventually, locate, readPopup, readRows, setUpBench } from './bench.ts';

const addressOf = (form: string) => `https://web.whatsapp.com/${form}`;

describe.each(BROWSER_NAMES)('the WhatsApp dialog in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench(name);
  });
  afterAll(() => bench?.close());

  it.each(DIALOG_FORMS)('is warned of before any click when built as: %s', async (form) => {
    const tab = await bench.browser.openTab();
    await tab.goto(addressOf(form));
    const warnings = await waitForWarning(bench.own, addressOf(form));
    expect(warnings).toHaveLength(1);
    const [warning] = warnings;
    expect(warning?.text).toContain('WhatsApp');
    expect(warning?.onTop).toBe(true);
    if (form !== 'frame') {
      const action = await locate(tab, 'AGREE');
      const { rect } = warning ?? { rect: { left: 0, top: 0, right: 0, bottom: 0 } };
      const covers =
        action && action.x > rect.left && action.x < rect.right && action.y > rect.top && action.y < rect.bottom;
      expect(covers, 'the warning covers the button').toBe(false);
    }
    await tab.close();
  });

  it('is explained in the popup: data, companies, purposes, refusal, date, what came later, what stays', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(addressOf('native'));
    await waitForWarning(bench.own, addressOf('native'));
    const story = await readPopup(bench, addressOf('native'));
    expect(story).toContain('WhatsApp');
    expect(story).toMatch(/phone number/i);
    expect(story).toMatch(/Facebook/);
    expect(story).toMatch(/\bads\b/i);
    expect(story).toMatch(/February 8, 2021/);
    expect(story).toMatch(/May 15, 2021/);
    expect(story).toMatch(/no account/i);
    expect(story).toMatch(/end-to-end encrypted/i);
    await tab.close();
  });

  it('lets the click on its own button through and keeps it in the ledger over a restart', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(addressOf('overlay'));
    await waitForWarning(bench.own, addressOf('overlay'));
    await clickControl(tab, 'AGREE');
    const state = await eventually(() =>
      tab.evaluate((agreed: string) => {
        const text = document.getElementById('state')?.textContent;
        return text === agreed ? text : undefined;
      }, AGREED_TEXT),
    );
    expect(state).toBe(AGREED_TEXT);
    const rows = await eventually(async () => {
      const stored = await readRows(bench.own, 'decisions');
      return stored.length > 0 ? stored : undefined;
    });
    expect(rows).toHaveLength(1);

    await bench.restart();
    const kept = JSON.stringify(await readRows(bench.own, 'decisions'));
    expect(kept).toContain('"answer":"accepted"');
    expect(kept).toContain('"serviceId":"whatsapp"');
    expect(kept).toContain('whatsapp-2021');
    expect(kept).toContain('legal/updates/privacy-policy');
    const again = await bench.browser.openTab();
    await again.goto(addressOf('native'));
    await waitForWarning(bench.own, addressOf('native'));
    expect(await readPopup(bench, addressOf('native'))).toMatch(/you accepted/i);
  });
});
