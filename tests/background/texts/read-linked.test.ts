import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Prompt } from '../../../src/model.ts';
import { makePrompt } from '../../assessment/builders.ts';
import { POLICY_AFTER, POLICY_BEFORE, POLICY_NOISE } from '../../browser/policies.ts';
import { asked, browser, connection, notifications, pages, silent, startAnew, store } from '../device.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('../device.ts')).browser }));
vi.mock('../../../extension/background/knowledge.ts', async () => ({
  knowledge: async () => (await import('../device.ts')).store,
}));
const { isBeingRead, readLinkedTexts, stopReading } = await import(
  '../../../extension/background/texts/read-linked.ts'
);
const { forgetUnread, readReports } = await import('../../../extension/background/texts/reports.ts');
const { recheckAccepted } = await import('../../../extension/background/recheck.ts');

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
beforeEach(() => {
  startAnew();
  vi.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z'), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());
const passTime = (ms: number) => vi.setSystemTime(Date.now() + ms);

const linking = (addresses: string[]): Prompt =>
  makePrompt({ documents: addresses.map((url, index) => ({ type: `Terms ${index}`, title: 'x', url })) });
const read = (addresses: string[], page = 'https://a.example/join') =>
  readLinkedTexts({ prompt: linking(addresses), service: null, page });

it('reads an address once an hour, whoever links to it and with whatever tracking', async () => {
  pages.set('https://a.example/p', POLICY_BEFORE);
  const [first] = await read(['https://a.example/p?utm_source=x', 'https://a.example/p#top']);
  expect(first?.version).not.toBeNull();
  passTime(0.9 * HOUR);
  await read(['https://a.example/p'], 'https://b.example/join');
  expect(asked.addresses).toEqual(['https://a.example/p']);
  passTime(0.2 * HOUR);
  await read(['https://a.example/p']);
  expect(asked.addresses).toHaveLength(2);
});

it('fetches an address once, however many ask at the same time', async () => {
  await Promise.all([read(['https://c.example/p']), read(['https://c.example/p'])]);
  expect(asked.addresses).toEqual(['https://c.example/p']);
});

it('reads at most five texts of a prompt, two at a time, and says which it left out', async () => {
  const addresses = Array.from({ length: 8 }, (_, index) => `https://d.example/${index}`);
  const reports = await read(addresses);
  expect(reports.map(({ url }) => url)).toEqual(addresses);
  expect(reports.map(({ unknown }) => unknown[0])).toEqual([
    ...Array(5).fill('text-missing'),
    ...Array(3).fill('texts-too-many'),
  ]);
  expect(asked.most).toBe(2);
});

it('knocks at no more than thirty doors an hour for one page', async () => {
  for (let round = 0; round < 10; round++)
    await read(
      Array.from({ length: 5 }, (_, index) => `https://e.example/${round}/${index}`),
      'https://evil.example/',
    );
  expect(asked.addresses).toHaveLength(30);
});

it('says after each text that it was read', async () => {
  let steps = 0;
  const prompt = linking(['https://g.example/1', 'https://g.example/2']);
  await readLinkedTexts({ prompt, service: null, page: 'https://g.example/join' }, () => steps++);
  expect(steps).toBe(2);
});

it('stops when the person has waited long enough, and reads again only when asked to', async () => {
  const addresses = ['https://h.example/1', 'https://h.example/2', 'https://h.example/3'];
  for (const address of addresses) silent.add(address);
  const reading = read(addresses);
  await vi.waitFor(() => expect(asked.addresses).toHaveLength(2));
  expect(addresses.map(isBeingRead)).toEqual([true, true, true]);
  await stopReading(linking(addresses));
  expect((await reading).map(({ unknown }) => unknown)).toEqual([
    ['texts-stopped'],
    ['texts-stopped'],
    ['texts-stopped'],
  ]);
  expect(asked.addresses).not.toContain(addresses[2]);
  expect(addresses.some(isBeingRead)).toBe(false);
  silent.clear();

  await read(addresses);
  expect(asked.addresses).toHaveLength(2);
  await forgetUnread(addresses, ['texts-stopped']);
  expect((await read(addresses)).map(({ unknown }) => unknown[0])).toEqual(Array(3).fill('text-missing'));
  // What the site itself said is no reason to ask it again.
  await forgetUnread(addresses, ['texts-stopped']);
  expect(await readReports(addresses)).toHaveLength(3);
});

it('tries a text again as soon as it is asked for once the device was offline', async () => {
  connection.onLine = false;
  expect((await read(['https://i.example/p']))[0]?.unknown).toEqual(['text-offline']);
  connection.onLine = true;
  expect((await read(['https://i.example/p']))[0]?.unknown).toEqual(['text-missing']);
});

it('looks again at accepted texts only where that is switched on, every 30 days, and tells what matters', async () => {
  pages.set('https://f.example/p', POLICY_BEFORE.replaceAll('Chatterbox', 'Foxbox'));
  const [report] = await read(['https://f.example/p'], 'https://f.example/join');
  await store.acceptVersion(report?.version?.hash ?? '', { decision: 'd1', at: Date.now(), owner: 'host:f.example' });
  pages.set('https://f.example/p', POLICY_AFTER.replaceAll('Chatterbox', 'Foxbox'));
  startAnew();
  passTime(31 * DAY);
  await recheckAccepted();
  expect(asked.addresses).toEqual([]);

  await store.changeSettings((settings) => ({ ...settings, recheckAccepted: true }));
  await recheckAccepted();
  expect(asked.addresses).toEqual(['https://f.example/p']);
  expect(notifications).toEqual([
    expect.objectContaining({
      title: 'A text you accepted has changed',
      message: expect.stringMatching(/^Think first: f\.example has changed its text\./),
    }),
  ]);
  await recheckAccepted();
  expect(asked.addresses).toHaveLength(1);
});

it('tells of a changed text also where the worker died between reading and telling, and then once', async () => {
  await store.changeSettings((settings) => ({ ...settings, recheckAccepted: true }));
  pages.set('https://k.example/p', POLICY_BEFORE.replaceAll('Chatterbox', 'Killbox'));
  const [report] = await read(['https://k.example/p'], 'https://k.example/join');
  await store.acceptVersion(report?.version?.hash ?? '', { decision: 'd2', at: Date.now(), owner: 'host:k.example' });
  pages.set('https://k.example/p', POLICY_AFTER.replaceAll('Chatterbox', 'Killbox'));
  startAnew();
  passTime(31 * DAY);
  const { create } = browser.notifications;
  browser.notifications.create = () => Promise.reject(new Error('The worker is gone.'));
  await expect(recheckAccepted()).rejects.toThrow('gone');
  browser.notifications.create = create;
  expect(notifications).toEqual([]);

  startAnew();
  await recheckAccepted();
  expect(notifications.map(({ message }) => message)).toEqual([
    expect.stringContaining('k.example has changed its text'),
  ]);
  await recheckAccepted();
  expect(notifications).toHaveLength(1);
});

it('says nothing of an accepted text in which only the date changed', async () => {
  await store.changeSettings((settings) => ({ ...settings, recheckAccepted: true }));
  pages.set('https://l.example/p', POLICY_BEFORE.replaceAll('Chatterbox', 'Calmbox'));
  const [report] = await read(['https://l.example/p'], 'https://l.example/join');
  await store.acceptVersion(report?.version?.hash ?? '', { decision: 'd3', at: Date.now(), owner: 'host:l.example' });
  pages.set('https://l.example/p', POLICY_NOISE.replaceAll('Chatterbox', 'Calmbox'));
  startAnew();
  passTime(31 * DAY);
  await recheckAccepted();
  expect(asked.addresses).toContain('https://l.example/p');
  expect(notifications.filter(({ message }) => message.includes('l.example'))).toEqual([]);
});

it('looks again at a text for each service at which it was accepted, at its own address', async () => {
  await store.changeSettings((settings) => ({ ...settings, recheckAccepted: true }));
  const shared = POLICY_BEFORE.replaceAll('Chatterbox', 'Sharebox');
  for (const host of ['m.example', 'n.example']) {
    pages.set(`https://${host}/p`, shared);
    const [report] = await read([`https://${host}/p`], `https://${host}/join`);
    const acceptance = { decision: host, at: Date.now(), owner: `host:${host}` };
    await store.acceptVersion(report?.version?.hash ?? '', acceptance);
  }
  pages.set('https://m.example/p', POLICY_AFTER.replaceAll('Chatterbox', 'Sharebox'));
  startAnew();
  passTime(31 * DAY);
  for (let day = 0; day < 3; day++) {
    await recheckAccepted();
    passTime(DAY);
  }
  expect(asked.addresses).toEqual(expect.arrayContaining(['https://m.example/p', 'https://n.example/p']));
  const told = notifications.map(({ message }) => message).filter((message) => /\b[mn]\.example/.test(message));
  expect(told).toEqual([expect.stringContaining('m.example has changed its text')]);
});
