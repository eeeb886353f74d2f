/** A document that the person opens themselves is read in its page, where it is one that was asked for or kept. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makePrompt } from '../../assessment/builders.ts';
import { POLICY_AFTER, POLICY_BEFORE, renamed } from '../../browser/policies.ts';
import { asked, moved, pages, startAnew, store } from '../device.ts';

/** What tabs show, by their number, and how often one was looked into. */
const { tabs } = vi.hoisted(() => ({
  tabs: new Map<number, { content: string; contentType: string; charset: string; url: string }>(),
}));
let looks = 0;
vi.mock('../../../extension/browser.ts', async () => {
  const { browser } = await import('../device.ts');
  const executeScript = async ({ target }: { target: { tabId: number } }) => {
    looks++;
    const { url, ...tab } = tabs.get(target.tabId) ?? { url: '' };
    return [{ result: { ...tab, lang: '', address: url } }];
  };
  return { browser: { ...browser, scripting: { executeScript } } };
});
vi.mock('../../../extension/background/knowledge.ts', async () => ({
  knowledge: async () => (await import('../device.ts')).store,
}));
const { readOpenedDocument } = await import('../../../extension/background/texts/opened-document.ts');
const { readLinkedTexts } = await import('../../../extension/background/texts/read-linked.ts');
const { readReports } = await import('../../../extension/background/texts/reports.ts');

beforeEach(() => {
  startAnew();
  tabs.clear();
  looks = 0;
  vi.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z'), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const addressOf = (name: string) => `https://${name}.example/p`;

/** A prompt linked to it; the site gives this text, or none. */
async function link(name: string, policy: string | null, url = addressOf(name)) {
  if (policy !== null) pages.set(url, renamed(policy, name));
  const prompt = makePrompt({ documents: [{ type: 'Privacy Policy', title: 'x', url }] });
  const [report] = await readLinkedTexts({ prompt, service: null, page: `https://${name}.example/join` });
  return report;
}

/** Weeks later, in another run of the browser. */
function weeksLater() {
  startAnew();
  vi.setSystemTime(Date.now() + 20 * 86_400_000);
}

function open(url: string, content: string, { contentType = 'text/html', charset = 'UTF-8', incognito = false } = {}) {
  const id = tabs.size + 1;
  tabs.set(id, { content, contentType, charset, url });
  return readOpenedDocument({ id, url, incognito });
}

it('a document of which an earlier text is kept is compared with it, and asks the site for nothing', async () => {
  const before = await link('earlier', POLICY_BEFORE);
  weeksLater();
  const opened = await open(addressOf('earlier'), renamed(POLICY_AFTER, 'earlier'));
  expect(opened?.report.compared).toMatchObject({ relation: 'changed', level: 'serious' });
  expect(opened?.report.compared?.since.hash).toBe(before?.version?.hash);
  expect(opened?.newAt).toEqual([addressOf('earlier')]);
  expect(await store.versionsAt(addressOf('earlier'))).toHaveLength(2);
  expect(asked.addresses).toEqual([]);
});

it('is the same document with a closing slash, and where the link to it was not a secure one', async () => {
  await link('slash', POLICY_BEFORE, 'http://slash.example/p');
  weeksLater();
  const opened = await open('https://slash.example/p/', renamed(POLICY_AFTER, 'slash'));
  expect(opened?.report.compared?.relation).toBe('changed');
  expect(opened?.newAt).toEqual(['http://slash.example/p', 'https://slash.example/p/']);
});

it('a document that could not be fetched is read in its page, and whoever asked learns of it', async () => {
  expect((await link('unread', null))?.unknown).toContain('text-missing');
  const opened = await open(addressOf('unread'), renamed(POLICY_BEFORE, 'unread'));
  expect(opened?.report.unknown).toEqual(['first-reading']);
  expect((await readReports([addressOf('unread')], 'host:unread.example'))[0]?.version).toEqual(opened?.report.version);
});

it('everyone whose prompt waits for it learns of it, each compared with what was accepted of them', async () => {
  const url = addressOf('awaited');
  for (const page of ['https://one.example/join', 'https://two.example/join']) {
    const prompt = makePrompt({ documents: [{ type: 'Privacy Policy', title: 'x', url }] });
    await readLinkedTexts({ prompt, service: null, page });
  }
  await open(url, renamed(POLICY_BEFORE, 'awaited'));
  for (const owner of ['host:one.example', 'host:two.example'])
    expect((await readReports([url], owner))[0]?.version).not.toBeNull();
});

it('is compared with what the person accepted, whoever has had it read since', async () => {
  const before = await link('mine', POLICY_BEFORE);
  const owner = 'host:mine.example';
  await store.acceptVersion(before?.version?.hash ?? '', { decision: 'd', at: Date.now(), owner });
  weeksLater();
  const prompt = makePrompt({ documents: [{ type: 'Privacy Policy', title: 'x', url: addressOf('mine') }] });
  await readLinkedTexts({ prompt, service: null, page: 'https://other.example/join' });
  weeksLater();
  const opened = await open(addressOf('mine'), renamed(POLICY_AFTER, 'mine'));
  expect(opened?.report.compared?.since).toMatchObject({ hash: before?.version?.hash, acceptedAt: expect.any(Number) });
});

it('a document that the link leads on to is known there as well', async () => {
  const [linked, stood] = ['https://leads.example/terms', 'https://www.leads.example/legal/terms'];
  moved.set(linked, stood);
  expect((await link('leads', null, linked))?.unknown).toContain('text-missing');
  const opened = await open(stood, renamed(POLICY_BEFORE, 'leads'));
  expect(opened?.newAt).toEqual([linked, stood]);
  expect((await readReports([linked], 'host:leads.example'))[0]?.version).not.toBeNull();
});

it('a page that nobody linked to, and of which nothing is kept, is not looked into', async () => {
  expect(await open(addressOf('stranger'), renamed(POLICY_BEFORE, 'stranger'))).toBeNull();
  expect(looks).toBe(0);
  expect(await store.versionsAt(addressOf('stranger'))).toEqual([]);
});

it('what is opened in a private window leaves no trace', async () => {
  await link('private', null);
  const policy = renamed(POLICY_BEFORE, 'private');
  expect(await open(addressOf('private'), policy, { incognito: true })).toBeNull();
  expect(looks).toBe(0);
  expect(await store.versionsAt(addressOf('private'))).toEqual([]);
});

it.each([
  ['shop', 'text/html', '<html lang="en"><body><h1>Our best shoes</h1><p>Buy two, get one.</p></body></html>'],
  ['picture', 'image/png', POLICY_BEFORE],
  ['data', 'application/json', POLICY_BEFORE],
  ['empty', 'text/plain', ''],
])('a page that is no policy is not kept: %s', async (name, contentType, content) => {
  await link(name, null);
  expect(await open(addressOf(name), content, { contentType })).toBeNull();
  expect(looks).toBe(1);
  expect(await store.versionsAt(addressOf(name))).toEqual([]);
});

it('words are not taken for those of a document that the page has gone away from', async () => {
  await link('gone', null);
  const content = renamed(POLICY_BEFORE, 'gone');
  tabs.set(1, { content, contentType: 'text/html', charset: 'UTF-8', url: 'https://gone.example/other' });
  expect(await readOpenedDocument({ id: 1, url: addressOf('gone'), incognito: false })).toBeNull();
  expect(await store.versionsAt(addressOf('gone'))).toEqual([]);
});

it('what was read within the hour is told again, and not read again', async () => {
  const report = await link('fresh', POLICY_BEFORE);
  expect(await open(addressOf('fresh'), renamed(POLICY_AFTER, 'fresh'))).toEqual({ report, newAt: [] });
  expect(looks).toBe(0);
});

it('one visit of which the browser tells twice at once is read once', async () => {
  await link('twice', null);
  tabs.set(1, {
    content: renamed(POLICY_BEFORE, 'twice'),
    contentType: 'text/html',
    charset: 'UTF-8',
    url: addressOf('twice'),
  });
  const visit = { id: 1, url: addressOf('twice'), incognito: false };
  const [first, second] = await Promise.all([readOpenedDocument(visit), readOpenedDocument(visit)]);
  expect(first?.report.version).not.toBeNull();
  expect(second).toBe(first);
  expect(looks).toBe(1);
});

it('a document of plain text is compared as a page is', async () => {
  const words = (policy: string) => policy.replace(/^.*<main>|<\/main>.*$/gs, '').replace(/<[^>]+>/g, '\n\n');
  await link('plain', null);
  const contentType = 'text/plain';
  const first = await open(addressOf('plain'), words(renamed(POLICY_BEFORE, 'plain')), { contentType });
  expect(first?.report.unknown).toEqual(['first-reading']);
  weeksLater();
  const opened = await open(addressOf('plain'), words(renamed(POLICY_AFTER, 'plain')), { contentType });
  expect(opened?.report.compared).toMatchObject({ relation: 'changed', level: 'serious' });
});

it('a plain text whose letters the browser read by another character set than fetching would is not compared', async () => {
  const contentType = 'text/plain';
  const page = renamed(POLICY_BEFORE, 'latin').replace(/^.*<main>|<\/main>.*$/gs, '');
  const words = page.replace(/<[^>]+>/g, '\n\n').replace(/[“”’]/g, '"');
  await link('latin', null);
  expect(
    await open(addressOf('latin'), `${words} We donâ€™t sell it.`, { contentType, charset: 'windows-1252' }),
  ).toBeNull();
  expect(await store.versionsAt(addressOf('latin'))).toEqual([]);
  expect(await open(addressOf('latin'), words, { contentType, charset: 'windows-1252' })).not.toBeNull();
});
