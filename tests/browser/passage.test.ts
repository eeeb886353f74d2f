/** A link to words that were quoted opens the page at them, in both real browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToPassage } from '../../extension/interface/passage-link.ts';
import { BROWSER_NAMES } from '../../tools/browsers/driver.ts';
import { type Bench, eventually, setUpBench } from './bench.ts';

const ADDRESS = 'https://long.example/terms';
const SHORT = 'We share your number, e-mail and end-to-end keys';
const LONG =
  'Any dispute between you and us goes to a private judge, and you give up the right to go to court together with others.';
const JAPANESE = '当社はあなたの電話番号を広告のために第三者と共有することがあります。';
const filler = '<p>Words that nobody asked for.</p>'.repeat(80);
const PAGE = `<!doctype html><meta charset="utf-8"><title>Terms</title>${filler}<p>${SHORT} with <b>others</b>.</p>${filler}<p>${LONG}</p>${filler}<p>${JAPANESE}</p>${filler}`;

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench(name, ({ host }) => (host === 'long.example' ? { body: PAGE } : undefined));
  });
  afterAll(() => bench?.close());

  it.each([
    ['a short passage', SHORT],
    ['a long one', LONG],
    ['one with a part left out', `${LONG.slice(0, 60)}… ${SHORT}`],
    ['one without spaces', JAPANESE],
  ])('%s comes into view', async (_, quote) => {
    const tab = await bench.browser.openTab();
    await tab.goto(linkToPassage(ADDRESS, quote));
    await tab.bringToFront();
    const seen = await eventually(() => tab.evaluate(() => scrollY || undefined));
    expect(seen).toBeGreaterThan(500);
    await tab.close();
  });
});
