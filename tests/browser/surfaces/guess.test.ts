/** How high a warning is guessed to be before it is drawn, and how high it then is: the guess has the sizes of `warning.css`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WarningCard } from '../../../extension/messages.ts';
import type { Form } from '../../../extension/warning/form.ts';
import { guessHeight } from '../../../extension/warning/guess-height.ts';
import { BROWSER_NAMES, type DrivenBrowser, type Tab } from '../../../tools/browsers/driver.ts';
import { type LocalWeb, serveWeb } from '../../../tools/browsers/local-web.ts';
import { says, whatsappCard } from '../../popup/fixtures.ts';
import { eventually } from '../bench.ts';
import { launch } from '../launch.ts';

/** Every part of a card, each of one line. */
const TERSE: WarningCard = {
  ...whatsappCard,
  headline: says('Ads are new.'),
  answer: says('You can say no.'),
  rows: whatsappCard.rows.map((row) => ({ ...row, sentence: says('ads') })),
  refusal: { label: 'If not', sentences: [says('No ads.')] },
  pause: false,
};
/** In pixels: fonts differ by so much. */
const CLOSE = 5;

const isThere = (page: Tab) =>
  page.evaluate(() => (document.querySelector('[popover]:popover-open') ? true : undefined));

/** Draws the warning on the page that people see first, which has its script. @returns how high the form is */
async function draw(page: Tab, card: WarningCard, form: Form): Promise<number> {
  await page.evaluate((shown: WarningCard) => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, { ...options, mode: 'open' });
    };
    document.body.innerHTML = '<button style="position: fixed; inset: auto auto 8px 8px">Agree</button>';
    const [action] = document.getElementsByTagName('button');
    const { signal } = new AbortController();
    const request = { card: shown, keepClear: [], onAction: () => undefined, signal };
    if (action) globalThis.beforeYouAccept?.mountWarning?.({ ...request, action });
  }, card);
  await eventually(() => isThere(page));
  return eventually(() =>
    page.evaluate(
      (part: string) => {
        const root = document.querySelector('[popover]')?.shadowRoot;
        return root?.querySelector(part) ? root.host.getBoundingClientRect().height : undefined;
      },
      form === 'card' ? '.headline' : `.${form}`,
    ),
  );
}

describe.each(BROWSER_NAMES)('in %s the guess is right', (name) => {
  let browser: DrivenBrowser;
  let web: LocalWeb;
  beforeAll(async () => {
    web = await serveWeb(() => undefined);
    browser = await launch(name, { port: web.port });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });
  const openPage = async (width: number, height: number) => {
    const page = await browser.openExtensionPage('welcome.html');
    await page.resize(width, height);
    return page;
  };

  it.each<[string, WarningCard]>([
    ['of all parts', TERSE],
    ['without rows', { ...TERSE, rows: [] }],
    ['of headline and rows', { ...TERSE, answer: null, refusal: null }],
  ])('at a card %s', async (_, card) => {
    const page = await openPage(1100, 900);
    const drawn = await draw(page, card, 'card');
    expect(Math.abs(guessHeight('card', card) - drawn)).toBeLessThan(CLOSE);
    await page.close();
  });

  it('at a note', async () => {
    const page = await openPage(500, 170);
    const card = { ...TERSE, level: 'notable' } as const;
    const drawn = await draw(page, card, 'note');
    expect(Math.abs(guessHeight('note', card) - drawn)).toBeLessThan(CLOSE);
    await page.close();
  });

  it('at a line', async () => {
    const page = await openPage(360, 600);
    const card = { ...TERSE, level: 'minor', headline: says('Ads are new, '.repeat(20)) } as const;
    const drawn = await draw(page, card, 'strip');
    expect(Math.abs(guessHeight('strip', card) - drawn)).toBeLessThan(CLOSE);
    await page.close();
  });
});
