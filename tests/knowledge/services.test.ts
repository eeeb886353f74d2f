import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { foundBy, openKnowledge } from '../../src/knowledge/index.ts';
import { catalogue, serviceEntry } from './fixtures.ts';

/** The row of the catalogue becomes unreadable, and a feed's row of the same service stands beside it. */
const breakService = async (name: string, id: string) => {
  const db = await openDB(name);
  const row = await db.get('services', ['catalogue', id]);
  await db.put('services', { ...row, origin: 'feed:x' });
  await db.put('services', { ...row, service: { id } });
  db.close();
};

const open = async (name: string) => {
  const store = await openKnowledge(name);
  await store.loadCatalogue(catalogue);
  return store;
};

describe('services', () => {
  it.each([
    ['wha', ['whatsapp']],
    ['WhatsApp LLC', ['whatsapp']],
    ['wa.me', ['whatsapp']],
    ['https://www.signal.org/legal', ['signal']],
    ['i', ['instagram']],
    ['hatsapp', []],
    ['  ', []],
    ['?!', []],
  ])('are found by the beginning of a name or domain: %s', async (typed, ids) => {
    const store = await open('search');
    expect((await store.searchServices(typed)).map(({ id }) => id)).toEqual(ids);
  });

  it('that are called so come before those that only have another name like it', async () => {
    const store = await openKnowledge('search-order');
    const shop = serviceEntry('shop', { name: 'Bazaar', aliases: ['Whale Company'], domains: ['bazaar.example'] });
    const chat = serviceEntry('chat', {
      name: 'Whisper',
      aliases: ['Whale Talk'],
      domains: ['chat.example', 'wha.example'],
    });
    await store.loadCatalogue({ version: '1', services: [shop, chat], changes: [] });
    const found = await store.searchServices('wh');
    expect(found.map((service) => [service.name, foundBy(service, 'wh')])).toEqual([
      ['Whisper', 'name'],
      ['Bazaar', { alias: 'Whale Company' }],
    ]);
  });

  it.each([
    ['wh', 'name'],
    ['whats', 'name'],
    ['wa.me', { domain: 'wa.me' }],
    ['https://www.wa.me/legal', { domain: 'wa.me' }],
  ])('say by what they were found: %s', async (typed, by) => {
    const [service] = await (await open('search')).searchServices(typed);
    expect(service && foundBy(service, typed)).toEqual(by);
  });

  it('are no more than asked for', async () => {
    expect(await (await open('search-few')).searchServices('wha', 0)).toEqual([]);
  });

  it('are found by id', async () => {
    const store = await open('by-id');
    expect((await store.findServiceById('signal'))?.name).toBe('Signal');
    expect(await store.findServiceById('nobody')).toBeNull();
  });

  it('are found by many ids at once, in their order, each as often as it is asked for', async () => {
    const store = await open('by-ids');
    const ids = ['signal', 'nobody', 'whatsapp', 'signal', ...Array.from({ length: 1200 }, (_, at) => `no-${at}`)];
    const found = await store.findServicesById([...ids, 'whatsapp']);
    expect(found).toHaveLength(ids.length + 1);
    expect(found.slice(0, 4).map((one) => one?.id ?? null)).toEqual(['signal', null, 'whatsapp', 'signal']);
    expect(found.at(-1)?.id).toBe('whatsapp');
    expect(await store.findServicesById([])).toEqual([]);
  });

  it('are found where the first row of an id is broken and another origin knows it too', async () => {
    const store = await open('by-ids-broken');
    await breakService('by-ids-broken', 'signal');
    expect((await store.findServicesById(['signal', 'whatsapp'])).map((one) => one?.id ?? null)).toEqual([
      'signal',
      'whatsapp',
    ]);
    expect(store.brokenRows()).toBe(1);
  });
});
