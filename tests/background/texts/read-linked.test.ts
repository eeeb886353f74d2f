import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Prompt } from '../../../src/model.ts';
import { makePrompt } from '../../assessment/builders.ts';
import { POLICY_AFTER, POLICY_BEFORE, renamed } from '../../browser/policies.ts';
import { asked, connection, pages, silent, startAnew, store } from '../device.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('../device.ts')).browser }));
vi.mock('../../../extension/background/knowledge.ts', async () => ({
  knowledge: async () => (await import('../device.ts')).store,
}));
const { isBeingRead, readLinkedTexts, stopReading } = await import(
  '../../../extension/background/texts/read-linked.ts'
);
const { forgetUnread, readReports } = await import('../../../extension/background/texts/reports.ts');

const HOUR = 3_600_000;
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

/** A document that two sites link to, changed since its first reader accepted it. */
async function acceptAtFirst(): Promise<string> {
  const address = 'https://shared.example/p';
  pages.set(address, renamed(POLICY_BEFORE, 'sharedbox'));
  const [report] = await read([address], 'https://first.example/join');
  await store.acceptVersion(report?.version?.hash ?? '', {
    decision: 'd',
    at: Date.now(),
    owner: 'host:first.example',
  });
  passTime(2 * HOUR);
  pages.set(address, renamed(POLICY_AFTER, 'sharedbox'));
  asked.addresses.length = 0;
  return address;
}

it.each([
  ['one after the other', false],
  ['at the same time', true],
])(
  'tells none what the person accepted of another that links to the same text, and fetches it once: %s',
  async (_, isAtOnce) => {
    const address = await acceptAtFirst();
    const pending = ['https://first.example/join', 'https://second.example/join'].map(
      (page) => () => read([address], page),
    );
    const reports = isAtOnce ? await Promise.all(pending.map((start) => start())) : [];
    if (!isAtOnce) for (const start of pending) reports.push(await start());
    const [first, second] = reports.map(([report]) => report);
    expect(first?.compared?.since.acceptedAt).not.toBeNull();
    expect(second?.compared?.since.acceptedAt).toBeNull();
    expect(second?.version?.hash).toBe(first?.version?.hash);
    expect(asked.addresses).toEqual([address]);
    expect(
      (await readReports([address], 'host:second.example')).map(({ compared }) => compared?.since.acceptedAt),
    ).toEqual([null]);
  },
);

it('tries a text that another one’s prompt left out or stopped, and not one that the site does not have', async () => {
  const many = Array.from({ length: 6 }, (_, index) => `https://many.example/${index}`);
  await read(many, 'https://first.example/join');
  asked.addresses.length = 0;
  expect((await read(many.slice(4), 'https://second.example/join')).map(({ unknown }) => unknown)).toEqual([
    ['text-missing'],
    ['text-missing'],
  ]);
  expect(asked.addresses).toEqual([many[5]]);
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
  expect(await readReports(addresses, 'host:a.example')).toHaveLength(3);
});

it('tries a text again as soon as it is asked for once the device was offline', async () => {
  connection.onLine = false;
  expect((await read(['https://i.example/p']))[0]?.unknown).toEqual(['text-offline']);
  connection.onLine = true;
  expect((await read(['https://i.example/p']))[0]?.unknown).toEqual(['text-missing']);
});
