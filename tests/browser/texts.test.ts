/** Policies read and compared on the person's own device, in both real browsers. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../tools/browsers/driver.ts';
import type { Answer, Site } from '../../tools/browsers/local-web.ts';
import { readWarnings } from '../../tools/browsers/warnings.ts';
import { type Bench, clickControl, eventually, readPopup, readRows, setUpBench } from './bench.ts';
import { ageKeptTexts, choose, switchOffCatalogue, waitForTexts } from './kept-texts.ts';
import {
  markdownPage,
  POLICY_AFTER,
  POLICY_BEFORE,
  POLICY_NOISE,
  PROMISE,
  reconsentPage,
  renamed,
  SHARING,
  signUpPage,
} from './policies.ts';

const CHAT = 'https://chat.example';
const QUIET = 'https://quiet.example';
const CLOSED = 'https://closed.example';
const MEMBERS = 'https://members.example';
const WHATSAPP = 'https://web.whatsapp.com';
const CORPUS = '../shared/corpus/policies/texts';
/**
 * What a person must be told of the real texts, each thing with words that stand in one of them only, and what is not true
 * of them. The global text went to its group's companies for their ads; the European one kept their use to its own services.
 */
const PAIRS: Record<string, { told: [gist: string, quote: string][]; untrue: RegExp }> = {
  'whatsapp-pp-global-2021': {
    told: [
      ['More than before: companies of the same group', 'the fact that you are a WhatsApp user, may be provided to'],
      ['To: companies of the same group. For: suggestions made for you', 'personalizing features and content, helping'],
      ['For: suggestions made for you, their own ads to you', 'helping you complete purchases and transactions'],
      ['New: your rough location', 'phone number area codes to estimate your general location'],
      ['what you pay and buy', 'including payment account and transaction information'],
      ['A promise is gone from the text', 'your WhatsApp messages will not be shared onto Facebook for others to see'],
    ],
    untrue: /face or fingerprint and your rough location|safety groups/,
  },
  'whatsapp-pp-eea-2021': {
    told: [
      ['New: your rough location', 'phone number area codes, to estimate your general location'],
      ['what you pay and buy', 'including payment account and transaction information'],
      ['More than before: police and courts', 'sharing with regulators, law enforcement, other government agencies'],
      ['A promise is gone from the text', 'your WhatsApp messages will not be shared onto Facebook for others to see'],
    ],
    untrue: /No longer there|Less than before: your exact location|To: advertisers/,
  },
};
/** The real texts may not be in the project; without them the made-up pair tells the story alone. */
const isCorpusThere = Object.keys(PAIRS).every((id) => existsSync(`${CORPUS}/${id}.before.md`));
/** So far behind what a change means stand the words it is read from: two quotations and their labels. */
const BESIDE = 900;
const plain = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');

const html = (words: string) => `<!doctype html><title>x</title><body>${words}</body>`;
const PDF: Answer = { body: '%PDF-1.7 …', headers: { 'content-type': 'application/pdf' } };
const MOVED: Answer = { body: '', status: 302, headers: { location: 'https://elsewhere.example/policy' } };

/** What `CLOSED` gives in the place of texts, and what the popup says of it. */
const UNREADABLE: [path: string, answer: Answer | undefined, says: RegExp][] = [
  ['/terms-pdf', PDF, /This is a PDF/],
  ['/terms-gone', undefined, /no page at this address/],
  [
    '/terms-login',
    { body: html('<h1>Log in</h1><form><input type="password"><button>Log in</button></form>') },
    /log-in page/i,
  ],
  ['/terms-shell', { body: html('<div id="root"></div><script>1</script>') }, /came without words/],
  ['/terms-refused', { body: 'No', status: 403 }, /did not give it to us/],
];

/** The document that stands at an address now; tests put another one there. */
const served = new Map<string, string>();
const site: Site = ({ origin, host, pathname, href }, headers) => {
  if (served.has(href)) return { body: served.get(href) ?? '' };
  if (href === `${MEMBERS}/privacy`) {
    // Only a browser's own visit gets the text, as behind a log-in.
    const isVisit = headers['sec-fetch-dest'] === 'document';
    return {
      body: isVisit
        ? renamed(POLICY_AFTER, 'Memberbox')
        : html('<h1>Log in</h1><form><input type="password">Password</form>'),
    };
  }
  if (href === 'https://elsewhere.example/policy') return { body: POLICY_AFTER };
  if (origin === CLOSED && pathname === '/moved') return MOVED;
  const closed = UNREADABLE.find(([path]) => origin === CLOSED && path === pathname);
  if (closed) return closed[1];
  if (pathname === '/join') return { body: signUpPage(`https://${host}/privacy?utm_source=join`) };
  if (pathname !== '/notice') return undefined;
  const links = host === new URL(CLOSED).host ? [...UNREADABLE.map(([path]) => path)] : ['/privacy'];
  return {
    body: reconsentPage(
      links.map((path) => [path === '/privacy' ? 'Privacy Policy' : `Terms ${path}`, `https://${host}${path}`]),
    ),
  };
};

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench(name, site);
  });
  afterAll(() => bench?.close());

  const waitForWords = (address: string, words: RegExp) =>
    eventually(async () => {
      const [warning] = await readWarnings(bench.own, address);
      return warning && words.test(warning.text) ? warning.text : undefined;
    }, 20_000);
  const popupSays = (address: string, words: RegExp) =>
    eventually(async () => {
      const said = await readPopup(bench, address);
      return words.test(said) ? said : undefined;
    }, 20_000);

  /** Signs up at a site under its present text, with the page's own button. */
  async function accept(origin: string): Promise<void> {
    const before = (await readRows(bench.own, 'versions')).length;
    const tab = await bench.browser.openTab();
    await tab.goto(`${origin}/join`);
    await waitForTexts(bench.own, (rows) => rows.length > before);
    await clickControl(tab, 'Create account');
    await waitForTexts(bench.own, (rows) =>
      rows.some(({ addresses, accepted }) => addresses.includes(`${origin}/privacy`) && accepted.length > 0),
    );
    await tab.close();
    await ageKeptTexts(bench.own);
  }

  it('a text accepted and then changed is told with both texts’ own words and where they were read', async () => {
    served.set(`${CHAT}/privacy`, POLICY_BEFORE);
    await accept(CHAT);
    const decisions = JSON.stringify(await readRows(bench.own, 'decisions'));
    expect(decisions).toMatch(
      /"versions":\[\{"url":"https:\/\/chat\.example\/privacy","type":"Privacy Policy","hash":"[0-9a-f]{64}"/,
    );

    served.set(`${CHAT}/privacy`, POLICY_AFTER);
    const tab = await bench.browser.openTab();
    await tab.goto(`${CHAT}/notice`);
    const card = await waitForWords(`${CHAT}/notice`, /has changed its text/);
    expect(card).toMatch(/Think first/);
    expect(card).toMatch(/read on this device/);
    const popup = await readPopup(bench, `${CHAT}/notice`);
    expect(popup).toContain(PROMISE);
    expect(popup).toContain(SHARING);
    expect(popup).toMatch(/Compared with the text you accepted, today/);
    expect(popup).toContain('chat.example, read on this device, today');
    await tab.close();
  });

  it('asks for a text without cookies, without a referrer and without saying who asks', async () => {
    const headers = bench.web.headers.get(`${CHAT}/privacy`);
    expect(headers).toBeDefined();
    expect(headers?.cookie).toBeUndefined();
    expect(headers?.referer).toBeUndefined();
    expect(headers?.origin ?? 'null').toBe('null');
    expect(bench.web.requests.some((address) => address.includes('utm_source'))).toBe(false);
  });

  it('a text in which only the date and the links changed is told as unchanged', async () => {
    served.set(`${QUIET}/privacy`, renamed(POLICY_BEFORE, 'Quietbox'));
    await accept(QUIET);
    served.set(`${QUIET}/privacy`, renamed(POLICY_NOISE, 'Quietbox'));
    const tab = await bench.browser.openTab();
    await tab.goto(`${QUIET}/notice`);
    expect(await waitForWords(`${QUIET}/notice`, /Nothing that matters changed/)).not.toMatch(/Think first/);
    await tab.close();
  });

  it('says of each text that could not be read why, and what one can do', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(`${CLOSED}/notice`);
    // They are read one after another: all of it is there in the end.
    const all = new RegExp(UNREADABLE.map(([, , says]) => `(?=[^]*${says.source})`).join(''), 'i');
    expect(await popupSays(`${CLOSED}/notice`, all)).not.toMatch(/being read|reading it now/);
    await tab.close();
  });

  it('reads a text behind a log-in when the person opens it, and the warning learns of it', async () => {
    const prompt = await bench.browser.openTab();
    await prompt.goto(`${MEMBERS}/notice`);
    await popupSays(`${MEMBERS}/notice`, /log-in page/i);
    const opened = await bench.browser.openTab();
    await opened.goto(`${MEMBERS}/privacy`);
    await popupSays(`${MEMBERS}/notice`, /read on this device/);
    const said = await readPopup(bench, `${MEMBERS}/notice`);
    expect(said).not.toMatch(/log-in page/i);
    expect(said).toMatch(/read it for the first time/);
    await opened.close();
    await prompt.close();
  });

  it('shows on the document’s own page what changed since the text that was accepted', async () => {
    await ageKeptTexts(bench.own);
    const tab = await bench.browser.openTab();
    await tab.goto(`${CHAT}/privacy`);
    const said = await popupSays(`${CHAT}/privacy`, /has changed its text/);
    expect(said).toContain(PROMISE);
    expect(said).toContain(SHARING);
    await tab.close();
  });

  const story = async (origin: string, before: string, after: string) => {
    await switchOffCatalogue(bench.own);
    served.set(`${origin}/privacy`, before);
    await accept(origin);
    served.set(`${origin}/privacy`, after);
    const tab = await bench.browser.openTab();
    await tab.goto(`${origin}/notice`);
    await waitForWords(`${origin}/notice`, /Think first/);
    const said = await popupSays(`${origin}/notice`, /What changed/);
    await tab.close();
    return said;
  };

  it('tells the WhatsApp story from two texts alone', async () => {
    const said = await story(WHATSAPP, renamed(POLICY_BEFORE, 'WhatsApp'), renamed(POLICY_AFTER, 'WhatsApp'));
    expect(said).toContain(PROMISE);
    expect(said).toContain(SHARING);
    expect(said).toMatch(/companies of the same group|group/i);
    expect(said).toMatch(/\bads\b/);
  });

  it('reads nothing by itself where that is switched off, and says so', async () => {
    await choose(bench.own, 'readLinkedTexts', false);
    const tab = await bench.browser.openTab();
    await tab.goto('https://untouched.example/notice');
    await popupSays('https://untouched.example/notice', /Reading linked texts is switched off/);
    expect(bench.web.requests).not.toContain('https://untouched.example/privacy');
    await choose(bench.own, 'readLinkedTexts', true);
    await tab.close();
  });

  it.skipIf(!isCorpusThere).each(Object.entries(PAIRS))(
    'tells it from the real pair %s, where ../shared is there',
    async (id, { told, untrue }) => {
      const [before, after] = ['before', 'after'].map((side) => readFileSync(`${CORPUS}/${id}.${side}.md`, 'utf8'));
      const said = await story(`https://${id}.example`, markdownPage(before ?? ''), markdownPage(after ?? ''));
      const [old, now] = [before, after].map((text = '') =>
        text.replace(/\]\([^)]*\)|[[*_]/g, '').replace(/\s+/g, ' '),
      );
      for (const [gist, quote] of told) {
        expect(said).toMatch(new RegExp(`${plain(gist)}[^]{0,${BESIDE}}?${plain(quote)}`));
        expect(old?.includes(quote)).not.toBe(now?.includes(quote));
      }
      expect(said).not.toMatch(untrue);
      expect(said).toMatch(/read on this device, /);
    },
  );
});
