/** What a person can do on the warning, and that the page can do nothing with it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type Tab } from '../../tools/browsers/driver.ts';
import { locateInWarning, readWarnings, waitForWarning } from '../../tools/browsers/warnings.ts';
import { type Bench, eventually, readPopup, readRows, setUpBench, sites } from './bench.ts';

const ADDRESS = 'https://web.whatsapp.com/overlay';
const NEXT_YEAR = new Date().getFullYear() + 1;
const AHEAD = 'https://chat.example/notice';
const aheadPage = `<!doctype html><html lang="en"><title>Chatterbox</title><body><div role="dialog" aria-modal="true" style="width:420px">
  <h1>Chatterbox is changing its terms</h1>
  <p>We have updated our <a href="/terms">Terms of Service</a>. You need to accept them by March 10, ${NEXT_YEAR} to keep using Chatterbox.</p>
  <p>By tapping Agree you accept the new terms.</p><button>Not now</button> <button>Agree</button></div>`;

describe.each(BROWSER_NAMES)('the warning in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench(name, sites({ [AHEAD]: aheadPage }));
  });
  afterAll(() => bench?.close());

  /** Clicks where the control stays: a card grows and moves while the texts behind the links are read. */
  const clickInWarning = async (tab: Tab, address: string, label: string) => {
    let before = '';
    const point = await eventually(async () => {
      const found = await locateInWarning(bench.own, address, label);
      const steady = found !== null && JSON.stringify(found) === before;
      before = JSON.stringify(found);
      if (!steady) await new Promise((resolve) => setTimeout(resolve, 500));
      return steady ? found : undefined;
    });
    await tab.clickAt(point.x, point.y);
  };
  const meet = async (address: string) => {
    const tab = await bench.browser.openTab();
    await tab.goto(address);
    expect(await waitForWarning(bench.own, address)).toHaveLength(1);
    return tab;
  };

  it('can be reminded of before a deadline that lies ahead', async () => {
    const tab = await meet(AHEAD);
    await clickInWarning(tab, AHEAD, 'Remind me');
    const settings = await eventually(async () => {
      const rows = JSON.stringify(await readRows(bench.own, 'settings'));
      return rows.includes(AHEAD) ? rows : undefined;
    });
    expect(settings).toMatch(new RegExp(`${NEXT_YEAR}-03-0\\d`));
    const alarms = await bench.own.evaluate(async () => (globalThis.browser ?? globalThis.chrome).alarms.getAll());
    expect(alarms.map(({ name }) => name)).toContain('reminders');
    await tab.close();
  });

  it('offers no reminder of a deadline that has passed', async () => {
    const tab = await meet(ADDRESS);
    expect(await locateInWarning(bench.own, ADDRESS, 'Remind me')).toBeNull();
    await tab.close();
  });

  it('can’t be read, clicked or found by name from the page', async () => {
    const tab = await meet(ADDRESS);
    const seen = await tab.evaluate(() => {
      const hosts = [...document.querySelectorAll('[popover]')];
      for (const host of hosts) {
        host.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
      return {
        roots: hosts.filter(({ shadowRoot }) => shadowRoot).length,
        text: document.documentElement.textContent?.includes('Think first'),
        globals: Object.keys(globalThis).filter((key) => /accept|warning|beforeYou/i.test(key)),
      };
    });
    expect(seen).toEqual({ roots: 0, text: false, globals: [] });
    expect(await readWarnings(bench.own, ADDRESS)).toHaveLength(1);
    await tab.close();
  });

  it('is reached by the keyboard, and Escape inside closes it', async () => {
    const tab = await meet(ADDRESS);
    await tab.evaluate(() => document.getElementById('agree')?.focus());
    await tab.press('Tab');
    const focused = await tab.evaluate(() => document.activeElement?.hasAttribute('popover'));
    expect(focused).toBe(true);
    await tab.press('Escape');
    await eventually(async () => ((await readWarnings(bench.own, ADDRESS)).length === 0 ? true : undefined));
    await tab.close();
  });

  it('grows with what it holds, and shrinks with it', async () => {
    const tab = await meet(AHEAD);
    const heightNow = async () => {
      const { rect } = (await readWarnings(bench.own, AHEAD))[0] ?? {};
      return rect ? Math.round(rect.bottom - rect.top) : 0;
    };
    expect(await locateInWarning(bench.own, AHEAD, 'Not on this site')).toBeNull();
    // Once its text has been read, nothing but the menu makes it higher.
    await eventually(async () =>
      (await readWarnings(bench.own, AHEAD))[0]?.text.includes('no page') ? true : undefined,
    );
    for (const _ of ['once', 'and again']) {
      const closed = await heightNow();
      await clickInWarning(tab, AHEAD, 'More');
      await eventually(async () => ((await heightNow()) > closed + 40 ? true : undefined));
      expect(await locateInWarning(bench.own, AHEAD, 'Not on this site')).not.toBeNull();
      await clickInWarning(tab, AHEAD, 'More');
      await eventually(async () => ((await heightNow()) < closed + 10 ? true : undefined));
    }
    await tab.close();
  });

  it('stays away for good after "Not on this site", and the popup still tells the story', async () => {
    const tab = await meet(ADDRESS);
    await clickInWarning(tab, ADDRESS, 'More');
    await clickInWarning(tab, ADDRESS, 'Not on this site');
    await eventually(async () => ((await readWarnings(bench.own, ADDRESS)).length === 0 ? true : undefined));
    await tab.goto(ADDRESS);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await readWarnings(bench.own, ADDRESS)).toEqual([]);
    expect(await readPopup(bench, ADDRESS)).toMatch(/February 8, 2021/);
    await tab.close();
  });
});
