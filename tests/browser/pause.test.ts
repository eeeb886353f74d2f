/** "Pause me before serious ones": exactly the click that accepts is held, until it is confirmed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type Tab } from '../../tools/browsers/driver.ts';
import { locateInWarning, readWarnings, waitForWarning } from '../../tools/browsers/warnings.ts';
import { AGREED_TEXT } from '../../tools/demo/whatsapp-dialog.ts';
import { type Bench, clickControl, eventually, readRows, setUpBench, sites, tabIdOf, tabTo } from './bench.ts';

const DIALOG = 'https://web.whatsapp.com/overlay';
const FORM = 'https://web.whatsapp.com/form';
const formPage = `<!doctype html><html lang="en"><title>WhatsApp</title><body style="font: 16px sans-serif; padding: 60px">
  <h1>WhatsApp is updating its terms and privacy policy</h1>
  <form id="form"><p><label>Name <input id="name" name="name"></label></p>
    <p>By tapping Agree, you accept the new <a href="https://www.whatsapp.com/legal/updates/terms-of-service">terms</a> and
      <a href="https://www.whatsapp.com/legal/updates/privacy-policy">privacy policy</a>, which take effect on February 8, 2021.
      After this date, you’ll need to accept these updates to continue using WhatsApp.</p>
    <button type="submit">Agree</button> <button type="button" id="other">Something else</button></form><p id="state"></p>
  <script>
    let sent = 0, others = 0;
    const say = () => { document.getElementById('state').textContent = 'sent ' + sent + ', others ' + others; };
    document.getElementById('form').addEventListener('submit', (event) => { event.preventDefault(); sent++; say(); });
    document.getElementById('other').addEventListener('click', () => { others++; say(); });
  </script>`;

describe.each(BROWSER_NAMES)('pausing in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench(name, sites({ [FORM]: formPage }));
    const dashboard = await bench.browser.openExtensionPage('dashboard.html#settings');
    await eventually(() => dashboard.evaluate(() => document.querySelector('[role=switch]') !== null || undefined));
    await dashboard.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.focus());
    await dashboard.press('Enter');
    await eventually(() =>
      dashboard.evaluate(
        () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true' || undefined,
      ),
    );
    await dashboard.close();
  });
  afterAll(() => bench?.close());

  const meet = async (address: string) => {
    const tab = await bench.browser.openTab();
    await tab.goto(address);
    expect(await waitForWarning(bench.own, address)).toHaveLength(1);
    await tab.bringToFront();
    return tab;
  };
  const stateOf = (tab: Tab) => tab.evaluate(() => document.getElementById('state')?.textContent ?? '');
  const decisions = async () => (await readRows(bench.own, 'decisions')).length;
  const waitForHeld = (address: string) =>
    eventually(async () => {
      const [warning] = await readWarnings(bench.own, address);
      return warning?.text.includes('Nothing is accepted yet') || undefined;
    });
  const goOn = async (tab: Tab, address: string) => {
    const point = await eventually(async () => (await locateInWarning(bench.own, address, 'I read it')) ?? undefined);
    await tab.clickAt(point.x, point.y);
    await eventually(async () => {
      const [warning] = await readWarnings(bench.own, address);
      return warning?.text.includes('Click again') || undefined;
    });
  };

  it('holds a click of the mouse, and lets the confirmed one through', async () => {
    const before = await decisions();
    const tab = await meet(DIALOG);
    await clickControl(tab, 'AGREE');
    await waitForHeld(DIALOG);
    await clickControl(tab, 'AGREE');
    expect(await stateOf(tab)).not.toBe(AGREED_TEXT);
    expect(await decisions()).toBe(before);
    await goOn(tab, DIALOG);
    expect(await stateOf(tab)).not.toBe(AGREED_TEXT);
    await clickControl(tab, 'AGREE');
    await eventually(async () => ((await stateOf(tab)) === AGREED_TEXT ? true : undefined));
    await eventually(async () => ((await decisions()) === before + 1 ? true : undefined));
    await tab.close();
  });

  it('holds a form that is sent by the Enter key, and nothing else of it', async () => {
    const before = await decisions();
    const tab = await meet(FORM);
    await clickControl(tab, 'Something else');
    await tab.evaluate(() => document.getElementById('name')?.focus());
    await tab.type('Ada');
    await tab.press('Enter');
    await waitForHeld(FORM);
    expect(await stateOf(tab)).toBe('sent 0, others 1');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('name');
    await goOn(tab, FORM);
    await tab.evaluate(() => document.getElementById('name')?.focus());
    await tab.press('Enter');
    await eventually(async () => ((await stateOf(tab)) === 'sent 1, others 1' ? true : undefined));
    await eventually(async () => ((await decisions()) === before + 1 ? true : undefined));
    await tab.close();
  });

  it('can be confirmed by the keys alone, by the shortcut that goes to the warning', async () => {
    const tab = await meet(DIALOG);
    await tab.evaluate(() => document.getElementById('agree')?.focus());
    await tab.press('Enter');
    await waitForHeld(DIALOG);
    // What the background sends when the shortcut is pressed; drivers can't press the browser's own keys.
    await bench.own.evaluate(
      async (id: number) => {
        await (globalThis.browser ?? globalThis.chrome).tabs.sendMessage(id, { type: 'focus-warning' });
      },
      await tabIdOf(bench.own, DIALOG),
    );
    expect(await tab.evaluate(() => document.activeElement?.hasAttribute('popover'))).toBe(true);
    await tabTo(tab, bench.own, DIALOG, 'I read it, go on');
    await tab.press('Enter');
    await eventually(async () => {
      const [warning] = await readWarnings(bench.own, DIALOG);
      return warning?.text.includes('Click again') || undefined;
    });
    await tab.evaluate(() => document.getElementById('agree')?.focus());
    await tab.press('Enter');
    await eventually(async () => ((await stateOf(tab)) === AGREED_TEXT ? true : undefined));
    await tab.close();
  });
});
