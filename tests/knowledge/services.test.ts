import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { catalogue } from './fixtures.ts';

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

  it('are no more than asked for', async () => {
    expect(await (await open('search-few')).searchServices('wha', 0)).toEqual([]);
  });

  it('are found by id', async () => {
    const store = await open('by-id');
    expect((await store.findServiceById('signal'))?.name).toBe('Signal');
    expect(await store.findServiceById('nobody')).toBeNull();
  });
});
