/** Dashboard and first page, answered by the real background from a ledger that is read in first. */
import type { Tab } from '../browsers/driver.ts';
import { KEPT_TEXTS, TWO_TEXTS } from './compare-states.ts';
import { FEED, listOfFeeds, OFFER, OFFLINE } from './feed-rows.ts';
import { makeLedger } from './ledger-rows.ts';
import { answering, type State, type Studio, settle, until } from './state.ts';
import type { Told } from './told.ts';

const DESK = { width: 1100, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Puts the ledger in, once for each browser; rows that are there stay. */
const fillLedger = ({ own, told }: Studio) =>
  own.evaluate(async (decisions: unknown[]) => {
    await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ type: 'ledger-import', decisions });
  }, makeLedger(told));

interface Visit {
  size?: { width: number; height: number };
  /** Something that is there once the page is. */
  ready: string;
  answers?: Record<string, unknown> | ((studio: Studio) => Record<string, unknown>);
  /** A script that runs before the page's own. */
  before?: string;
  /** What is done on the page then. */
  act?(tab: Tab): Promise<void>;
  /** The ledger has rows. */
  filled?: boolean;
}

function scriptOf({ answers, before }: Visit, studio: Studio): string | undefined {
  const given = typeof answers === 'function' ? answers(studio) : answers;
  return given || before ? `${before ?? ''};${answering(given ?? {})}` : undefined;
}

/** Rows below the fold are drawn when one comes near; a picture of the whole page has no fold. */
const drawAll = (tab: Tab) =>
  tab.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('.row-card')) row.style.contentVisibility = 'visible';
  });

const page = (surface: 'dashboard' | 'welcome', name: string, path: string, visit: Visit): State => ({
  surface,
  name,
  ...(visit.size ?? DESK),
  whole: true,
  async open(studio) {
    if (visit.filled) await fillLedger(studio);
    const tab = await studio.browser.openExtensionPage(path, scriptOf(visit, studio));
    const { width, height } = visit.size ?? DESK;
    await tab.resize(width, height);
    await until(() => tab.evaluate((selector: string) => document.querySelector(selector) !== null, visit.ready));
    await visit.act?.(tab);
    await drawAll(tab);
    return tab;
  },
});

const clickOn = (selector: string, then: string) => async (tab: Tab) => {
  await tab.evaluate((one: string) => document.querySelector<HTMLElement>(one)?.click(), selector);
  await until(() => tab.evaluate((one: string) => document.querySelector(one) !== null, then));
};

const typeInto = (selector: string, text: string, then: string) => async (tab: Tab) => {
  await tab.evaluate((one: string) => document.querySelector<HTMLElement>(one)?.focus(), selector);
  await tab.type(text);
  await until(() => tab.evaluate((one: string) => document.querySelector(one) !== null, then));
};

const readIn = (text: string) => async (tab: Tab) => {
  await tab.evaluate((contents: string) => {
    const input = document.querySelector<HTMLInputElement>('.files input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([contents], 'ledger.json'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await until(() => tab.evaluate(() => document.querySelector('.result.bad:not(:empty)') !== null));
};

const compareTwo = (texts: readonly [string, string], then: string) => async (tab: Tab) => {
  await tab.evaluate((both: readonly [string, string]) => {
    for (const [index, field] of [...document.querySelectorAll('textarea')].entries()) {
      field.value = both[index] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, texts);
  await until(() =>
    tab.evaluate(() => document.querySelector<HTMLButtonElement>('.actions .button.first')?.disabled === false),
  );
  await clickOn('.actions .button.first', then)(tab);
};

/** How the background answers where the store can not be read. */
const UNREADABLE = { failed: { reason: 'broken', message: 'UnknownError: Internal error opening backing store.' } };
const NO_ROWS = {
  'ledger-page': { rows: [], next: null },
  'ledger-count': { count: 0 },
  'ledger-companies': { companies: [] },
};
const settingsIn = (told: Told) => ({
  mutedHosts: ['news.example', 'shop.example:8443'],
  mutedKinds: ['checkout'],
  reminders: [
    {
      promptId: 'p1',
      date: '2026-12-05',
      page: 'https://chat.example/notice',
      headline: told.unread([]).headline.text,
    },
  ],
  pauseBeforeSerious: true,
  readLinkedTexts: true,
  recheckAccepted: false,
});
const USED = ({ told }: Studio) => ({ 'read-settings': { settings: settingsIn(told) } });

const ROW = '.row-card';
const FIRST_ROW = '.row-card:nth-child(1) h3 button';

const dashboard = (name: string, hash: string, visit: Visit) =>
  page('dashboard', name, `dashboard.html#${hash}`, visit);

export const PAGE_STATES: readonly State[] = [
  page('welcome', 'first-run', 'welcome.html', { ready: '.scene' }),
  page('welcome', 'first-run-narrow', 'welcome.html', { ready: '.scene', size: PHONE }),
  page('welcome', 'trying-it', 'welcome.html', {
    ready: '.try .button',
    async act(tab) {
      await clickOn('.try .button', '[popover]:popover-open')(tab);
      await settle();
    },
  }),
  dashboard('ledger-empty', 'ledger', { ready: '.notice', answers: NO_ROWS }),
  dashboard('ledger', 'ledger', { ready: ROW, filled: true }),
  dashboard('ledger-narrow', 'ledger', { ready: ROW, filled: true, size: PHONE }),
  dashboard('ledger-row-open', 'ledger?company=group:Meta', {
    ready: ROW,
    filled: true,
    answers: { 'kept-text': { content: TWO_TEXTS[0], lang: 'en' } },
    async act(tab) {
      await clickOn('.month ~ .month .row-card h3 button', '.folded')(tab);
      await tab.evaluate(() => {
        for (const folded of document.querySelectorAll('.folded')) folded.setAttribute('open', '');
      });
      await until(() => tab.evaluate(() => document.querySelector('.kept-words') !== null));
    },
  }),
  dashboard('ledger-legal-word', 'ledger?search=little', {
    ready: ROW,
    filled: true,
    async act(tab) {
      await clickOn(FIRST_ROW, '.quoted .legal-word')(tab);
      await clickOn('.quoted .legal-word', '.meaning:not([hidden])')(tab);
    },
  }),
  dashboard('ledger-nothing-fits', 'ledger?search=zzz', { ready: '.notice', filled: true }),
  dashboard('ledger-erase-asked', 'ledger?company=group:Meta', {
    ready: ROW,
    filled: true,
    async act(tab) {
      await clickOn(FIRST_ROW, '.details > .button')(tab);
      await clickOn('.details > .button', '.confirm')(tab);
    },
  }),
  dashboard('ledger-import-refused', 'ledger?search=zzz', { ready: '.files', filled: true, act: readIn('{"a":1}') }),
  dashboard('ledger-no-room', 'ledger', {
    ready: '.note-line',
    filled: true,
    answers: {
      'store-report': {
        decisions: 12,
        brokenRows: 0,
        room: { at: Date.UTC(2026, 10, 20), versions: 7, full: true },
        waiting: { count: 3, why: 'full' },
      },
    },
  }),
  dashboard('ledger-error', 'ledger', {
    ready: '[role=alert]',
    answers: { 'ledger-page': UNREADABLE },
  }),
  dashboard('print-legal-word', 'print?search=little', { ready: '.paper .meaning', filled: true }),
  dashboard('print-deletion', 'print?company=group:Meta', {
    ready: '.printed-row',
    filled: true,
    act: (tab) => tab.evaluate(() => document.querySelectorAll<HTMLElement>('input[type=radio]')[2]?.click()),
  }),
  dashboard('compare-empty', 'compare', { ready: 'textarea', answers: { 'kept-texts': { texts: [] } } }),
  dashboard('compare-kept', 'compare', { ready: 'select', answers: { 'kept-texts': KEPT_TEXTS } }),
  dashboard('compare', 'compare', { ready: 'textarea', act: compareTwo(TWO_TEXTS, '.text-rows') }),
  dashboard('compare-narrow', 'compare', { ready: 'textarea', size: PHONE, act: compareTwo(TWO_TEXTS, '.text-rows') }),
  dashboard('compare-unread', 'compare', {
    ready: 'textarea',
    act: compareTwo(['Hello', TWO_TEXTS[1]], '.notice.sign-unknown'),
  }),
  dashboard('services', 'services', { ready: '.dated li', filled: true }),
  dashboard('services-found', 'services', {
    ready: '.dated li',
    act: typeInto('input[type=search]', 'wh', '.service-card'),
  }),
  dashboard('services-none', 'services', {
    ready: '.dated li',
    act: typeInto('input[type=search]', 'zzz', '.section-services > [role=status] + .cards'),
  }),
  dashboard('service', 'services?service=whatsapp', {
    ready: '.change-item',
    act: clickOn('.change-item:nth-child(2) button', '.change-item .story'),
  }),
  dashboard('service-unknown', 'services?service=nobody', { ready: 'h1' }),
  dashboard('company', 'services?company=group:Meta', { ready: '.flow-band', filled: true }),
  dashboard('company-narrow', 'services?company=group:Meta', { ready: '.flow-band', filled: true, size: PHONE }),
  dashboard('feeds-empty', 'feeds', { ready: '.feed-card' }),
  dashboard('feeds', 'feeds', { ready: '.feed-trouble', answers: listOfFeeds('all') }),
  dashboard('feeds-narrow', 'feeds', { ready: '.feed-trouble', answers: listOfFeeds('all'), size: PHONE }),
  dashboard('feeds-out-of-date', 'feeds', { ready: '.feed-trouble', answers: listOfFeeds('old') }),
  dashboard('feeds-offline', 'feeds', { ready: '.note-line', answers: listOfFeeds('fresh'), before: OFFLINE }),
  dashboard('feeds-being-read', 'feeds', { ready: 'progress', answers: listOfFeeds('reading') }),
  dashboard('feeds-error', 'feeds', {
    ready: '[role=alert]',
    answers: { 'list-feeds': UNREADABLE },
  }),
  dashboard('feeds-remove-asked', 'feeds', {
    ready: '.feed-trouble',
    answers: listOfFeeds('old'),
    act: clickOn('.feed-card .actions button:last-child', '.confirm'),
  }),
  dashboard('feeds-line-wrong', 'feeds', {
    ready: '.add-feed',
    async act(tab) {
      await typeInto('.add-feed input', 'https://feeds.example/', '.add-feed')(tab);
      await clickOn('.add-feed button', '.result.bad:not(:empty)')(tab);
    },
  }),
  ...(['whole', 'parts'] as const).map((kind) =>
    dashboard(`feeds-offer-${kind}`, 'feeds', {
      ready: '.add-feed',
      answers: { ...listOfFeeds('none'), 'look-at-feed': { offer: OFFER[kind] } },
      async act(tab) {
        await typeInto('.add-feed input', `${FEED.address} ${FEED.key}`, '.add-feed')(tab);
        await clickOn('.add-feed button', '.add-feed .feed-card')(tab);
      },
    }),
  ),
  dashboard('settings', 'settings', { ready: '.switch' }),
  dashboard('settings-used', 'settings', { ready: '.entries', answers: USED }),
  dashboard('settings-narrow', 'settings', {
    ready: '.entries',
    size: PHONE,
    answers: USED,
  }),
];
