/** To which service a prompt is put down, in both real browsers: by where it stands, or by what it names and links to. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeset } from '../../src/explanation/typeset.ts';
import { BROWSER_NAMES } from '../../tools/browsers/driver.ts';
import { type Bench, eventually, readPopup, setUpBench, sites } from './bench.ts';

/** What the popup tells of a known change, so that it can be seen whose changes it told. */
const headlineOf = (change: string): string =>
  typeset(JSON.parse(readFileSync(`public/catalogue/changes/${change}.json`, 'utf8')).headline.en);
const WHATSAPP = headlineOf('whatsapp-2021');
const INSTAGRAM = headlineOf('instagram-2025-ai-chats-ads');

const page = (body: string) => `<!doctype html><html lang="en"><title>Sign in</title><body>${body}</body></html>`;
const prompt = (name: string, terms: string) => `<div role="dialog" aria-modal="true" style="width:420px">
  <h1>${name} is updating its terms</h1><p>By tapping Agree, you accept ${name}'s updated <a href="${terms}">Privacy
  Policy</a>.</p><button>Agree</button> <button>Not now</button></div>`;
const ofWhatsApp = page(prompt('WhatsApp', 'https://www.whatsapp.com/legal/privacy-policy'));

const KNOWN: Record<string, [address: string, body: string, headline: string]> = {
  'on a subdomain that nobody has listed': ['https://new.part.whatsapp.com/join', ofWhatsApp, WHATSAPP],
  'on the page of a sign-in provider, by its own text': ['https://login.sign-in.example/join', ofWhatsApp, WHATSAPP],
  'on the page of a sign-in provider, by a text of its group': [
    'https://login.sign-in.example/threads',
    page(prompt('Threads', 'https://privacycenter.instagram.com/policy')),
    INSTAGRAM,
  ],
  'in a frame on the page of a stranger': [
    'https://shop.example/join',
    page('<iframe style="width:600px;height:400px" src="https://pay.whatsapp.com/inner"></iframe>'),
    WHATSAPP,
  ],
};
const STRANGERS: Record<string, [address: string, body: string]> = {
  'that stands under a name made to look like it': ['https://whatsapp.com.evil.example/join', ofWhatsApp],
  'that stands under punycode': ['https://xn--whtsapp-cxb.com/join', ofWhatsApp],
  'that only bears its name': ['https://chat.example/join', page(prompt('WhatsApp', 'https://chat.example/privacy'))],
};

const pages = Object.fromEntries(
  [...Object.values(KNOWN), ...Object.values(STRANGERS)].map(([address, body]) => [address, body]),
);

describe.each(BROWSER_NAMES)('in %s, a prompt', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench(name, sites({ ...pages, 'https://pay.whatsapp.com/inner': ofWhatsApp }));
  });
  afterAll(() => bench?.close());

  /** What the popup says once it knows of the prompt. */
  async function readStory(address: string): Promise<string> {
    const tab = await bench.browser.openTab();
    await tab.goto(address);
    const story = await eventually(async () => {
      const said = await readPopup(bench, address);
      return said.includes('WhatsApp') || said.includes('Threads') ? said : undefined;
    }, 20_000);
    await tab.close();
    return story;
  }

  it.each(Object.entries(KNOWN))('%s is told with what is known of its service', async (_, [address, , headline]) => {
    expect(await readStory(address)).toContain(headline);
  });

  it.each(Object.entries(STRANGERS))('%s is not taken for the service', async (_, [address]) => {
    expect(await readStory(address)).not.toContain(WHATSAPP);
  });
});
