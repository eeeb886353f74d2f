/** The warning in every level, form and moment, on pages that ask to accept. */
import type { Level } from '../../src/model.ts';
import type { Tab } from '../browsers/driver.ts';
import { locateInWarning, waitForWarning } from '../browsers/warnings.ts';
import { type State, type Studio, settle, until } from './state.ts';
import { AHEAD_ADDRESS, addressOf, type Room, UNREAD_ADDRESS } from './terms-page.ts';

const DESK = { width: 1100, height: 760 };
const PHONE = { width: 390, height: 740 };

interface Meeting {
  level: Level;
  room?: Room;
  size?: { width: number; height: number };
  pause?: boolean;
  act?(tab: Tab, studio: Studio, address: string): Promise<void>;
}

const setPause = ({ own }: Studio, on: boolean) =>
  own.evaluate(async (value: boolean) => {
    const { runtime } = globalThis.browser ?? globalThis.chrome;
    await runtime.sendMessage({ type: 'set-switch', name: 'pauseBeforeSerious', on: value });
  }, on);

const warning = (name: string, { level, room = 'ample', size = DESK, pause = false, act }: Meeting): State => ({
  surface: 'warning',
  name,
  ...size,
  async open(studio) {
    const change = studio.told.ofLevel[level];
    if (!change) throw new Error(`The catalogue has no change that is ${level}.`);
    await setPause(studio, pause);
    const tab = await studio.browser.openTab();
    await tab.resize(size.width, size.height);
    const address = await meetAt(tab, studio, addressOf(change, room));
    await act?.(tab, studio, address);
    await settle();
    return tab;
  },
});

/** Where the warning is to be met; the page asks late where somebody wants to be there first. */
const meetAt = async (tab: Tab, studio: Studio, page: string): Promise<string> => {
  const address = page + (studio.beforeWarning ? '?late' : '');
  await tab.goto(address);
  await tab.bringToFront();
  await studio.beforeWarning?.(address);
  await waitForWarning(studio.own, address);
  return address;
};

/** Controls are known by their place, because their words differ: the nth button that is shown. */
const press = (index: number) => async (tab: Tab, _studio: Studio, _address: string) => {
  await tab.evaluate(() => document.querySelector<HTMLElement>('button.main')?.focus());
  for (let count = 0; count <= index; count++) await tab.press('Tab');
  await tab.press('Enter');
};

const clickAgree = async (tab: Tab) => {
  const { x, y } = await tab.evaluate(() => {
    const box = document.querySelector('button.main')?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 10 };
  });
  await tab.clickAt(x, y);
};

const goOn = async (tab: Tab, { own }: Studio, address: string) => {
  await clickAgree(tab);
  let point: { x: number; y: number } | null = null;
  await until(async () => {
    point = await locateInWarning(own, address, '', '.pause button');
    return point !== null;
  });
  const { x, y } = point ?? { x: 0, y: 0 };
  await tab.clickAt(x, y);
};

/** Texts that are being read, and what is shown once the person has stopped that. */
const unread = (name: string, size: { width: number; height: number }, stops: boolean): State => ({
  surface: 'warning',
  name,
  ...size,
  async open(studio) {
    await setPause(studio, false);
    const tab = await studio.browser.openTab();
    await tab.resize(size.width, size.height);
    await meetAt(tab, studio, UNREAD_ADDRESS);
    await settle();
    if (stops) await studio.own.evaluate(stopReading, UNREAD_ADDRESS);
    await settle();
    return tab;
  },
});

/** What only the page itself tells, with a day still ahead that one can be reminded of. */
const reminding = (name: string, size: { width: number; height: number }): State => ({
  surface: 'warning',
  name,
  ...size,
  async open(studio) {
    await setPause(studio, false);
    const tab = await studio.browser.openTab();
    await tab.resize(size.width, size.height);
    await meetAt(tab, studio, AHEAD_ADDRESS);
    await settle();
    return tab;
  },
});

const stopReading = async (address: string) => {
  const { runtime, tabs } = globalThis.browser ?? globalThis.chrome;
  const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(address));
  await runtime.sendMessage({ type: 'stop-reading', tabId: tab?.id });
};

export const WARNING_STATES: readonly State[] = [
  warning('serious', { level: 'serious' }),
  warning('serious-narrow', { level: 'serious', size: PHONE }),
  warning('serious-tight', { level: 'serious', room: 'tight' }),
  warning('serious-unfolded', { level: 'serious', act: press(1) }),
  warning('serious-menu', { level: 'serious', act: press(2) }),
  warning('serious-pausing', { level: 'serious', pause: true }),
  warning('serious-click-held', { level: 'serious', pause: true, act: clickAgree }),
  warning('serious-click-held-narrow', { level: 'serious', pause: true, act: clickAgree, size: PHONE }),
  warning('serious-confirmed', { level: 'serious', pause: true, act: goOn }),
  warning('notable', { level: 'notable' }),
  warning('notable-narrow', { level: 'notable', size: PHONE }),
  warning('minor', { level: 'minor' }),
  warning('favourable', { level: 'favourable' }),
  unread('texts-being-read', DESK, false),
  unread('texts-being-read-narrow', PHONE, false),
  unread('texts-stopped', DESK, true),
  reminding('deadline-ahead', DESK),
];
