/** Nothing overflows at 360 px, in any language of the interface: popup, dashboard, first page and warning. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setWords } from '../../../extension/interface/words.ts';
import { promptOf, TRY_HOST } from '../../../extension/welcome/try-prompt.ts';
import { assess } from '../../../src/assessment/index.ts';
import { createTranslate, explainCard } from '../../../src/explanation/index.ts';
import { typeset } from '../../../src/explanation/typeset.ts';
import type { Words } from '../../../src/words.ts';
import type { DrivenBrowser, Tab } from '../../../tools/browsers/driver.ts';
import { type LocalWeb, serveWeb } from '../../../tools/browsers/local-web.ts';
import { STATES } from '../../../tools/gallery/all-states.ts';
import { answering, type State } from '../../../tools/gallery/state.ts';
import { type Told, tellIn } from '../../../tools/gallery/told.ts';
import { readLanguages, readWordsOf } from '../../../tools/words/languages.ts';
import { eventually } from '../bench.ts';
import { launch } from '../launch.ts';
import { findOverflows } from './overflows.ts';
import { inSameTabs } from './same-tabs.ts';

const WIDTH = 360;
const languages = (await readLanguages()).map(({ tag }) => tag);
/** Between them they show nearly all words there are. */
const SHOWN = [
  'popup evidence-unfolded',
  'popup several-prompts',
  'popup texts-read',
  'popup legal-word',
  'popup accepted-changed-since',
  'popup texts-being-read',
  'popup texts-unreadable',
  'popup no-permission',
  'popup error',
  'dashboard ledger-row-open',
  'dashboard ledger-empty',
  'dashboard print-deletion',
  'dashboard services-found',
  'dashboard settings-used',
  'welcome trying-it',
];
const states = STATES.filter(({ surface, name }) => SHOWN.includes(`${surface} ${name}`));

/** Lets the page take the language for the browser's own, and the test look into the warning. */
const speaking = (lang: string): string => `(() => {
  for (const api of [globalThis.browser, globalThis.chrome]) {
    if (!api?.i18n) continue;
    const get = api.i18n.getMessage.bind(api.i18n);
    api.i18n.getMessage = (key, ...rest) => (key === 'ui_language' ? ${JSON.stringify(lang)} : get(key, ...rest));
    api.i18n.getUILanguage = () => ${JSON.stringify(lang)};
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    return attach.call(this, { ...options, mode: 'open' });
  };
})();`;

/** The warning of the first page, a while before its deadline: with all its rows and buttons. */
function cardIn(lang: string, words: Words, { changes }: Told) {
  setWords(words);
  const text = (key: string) => words[key] ?? '';
  const prompt = promptOf({
    title: text('ui_try_title'),
    statement: text('ui_try_statement'),
    deadline: text('ui_try_deadline'),
    agree: text('ui_try_agree'),
    later: text('ui_try_later'),
  });
  const change = changes.find(({ id }) => id === 'whatsapp-2021');
  if (!change) throw new Error('The catalogue lacks the change of WhatsApp.');
  const told = { ...change, revisions: [] };
  return explainCard(assess({ prompt, service: change.service, changes: [told], decisions: [], today: '2021-01-10' }), {
    translate: createTranslate(words),
    lang,
    now: Date.UTC(2021, 0, 10),
    host: TRY_HOST,
    timeZone: 'UTC',
  });
}

describe(`at ${WIDTH} px`, () => {
  let browser: DrivenBrowser;
  let own: Tab;
  let web: LocalWeb;
  beforeAll(async () => {
    web = await serveWeb(() => ({ body: '<!doctype html><body></body>' }));
    browser = inSameTabs(await launch('chromium', { port: web.port }));
    own = await browser.openExtensionPage('popup.html?tab=0');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  async function look(state: State, told: Told & { headline: string }, before: string): Promise<string[]> {
    const openExtensionPage: DrivenBrowser['openExtensionPage'] = (path, more = '') =>
      browser.openExtensionPage(path, `${more}\n${before}`);
    const tab = await state.open({ browser: { ...browser, openExtensionPage }, own, told });
    await tab.resize(WIDTH, 740);
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Another width is laid out at once, but a warning looks for its new place in the frames that follow.
    if (state.surface === 'welcome') {
      const headline = await eventually(() =>
        tab.evaluate(
          () =>
            document.querySelector('[popover]')?.shadowRoot?.querySelector('.headline, .gist')?.textContent ??
            undefined,
        ),
      );
      expect(headline).toBe(typeset(told.headline));
    }
    let found = await tab.evaluate(findOverflows);
    for (let round = 0; found.length > 0 && round < 10; round++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      found = await tab.evaluate(findOverflows);
    }
    await tab.close();
    return found.map((one) => `${state.surface} ${state.name}: ${one}`);
  }

  it('every state that is to be looked at is there', () => {
    expect(states.map(({ surface, name }) => `${surface} ${name}`).sort()).toEqual([...SHOWN].sort());
  });

  it('what leaves its frame, or is cut off, is found', async () => {
    // A page without a script, which draws nothing anew.
    const tab = await browser.openTab();
    await tab.goto('https://plain.example/');
    await tab.resize(WIDTH, 740);
    const lookAt = (style: string) =>
      tab.evaluate((css: string) => {
        const box = document.createElement('p');
        box.textContent = 'Donaudampfschifffahrtsgesellschaft';
        box.setAttribute('style', css);
        document.body.replaceChildren(box);
      }, style);
    await lookAt('inline-size: 300px; border: 1px solid');
    expect(await tab.evaluate(findOverflows)).toEqual([]);
    for (const style of ['border: 1px solid', 'overflow: hidden', 'margin-inline-start: 340px; inline-size: 400px']) {
      await lookAt(`inline-size: 80px; white-space: nowrap; ${style}`);
      expect(await tab.evaluate(findOverflows)).not.toEqual([]);
    }
    await tab.close();
  });

  it.each(languages)('nothing overflows in %s', async (lang) => {
    const [stories, words] = await Promise.all([tellIn(lang), readWordsOf(lang)]);
    const card = cardIn(lang, words, stories);
    const told = { ...stories, headline: card?.headline.text ?? '' };
    const before = speaking(lang) + answering({ 'try-card': { card: { ...card, pause: true } } });
    // The warning stands where it is seen: its page comes last, alone.
    const pages = states.filter(({ surface }) => surface !== 'welcome');
    const found = await Promise.all(pages.map((state) => look(state, told, before)));
    for (const state of states) if (state.surface === 'welcome') found.push(await look(state, told, before));
    expect(found.flat()).toEqual([]);
  });
});
