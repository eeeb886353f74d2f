import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { openKnowledge, recreateKnowledge } from '../../src/knowledge/index.ts';
import { UPGRADES } from '../../src/knowledge/upgrades.ts';
import { plant, rowsIn } from './damage.ts';
import { catalogue, decision } from './fixtures.ts';

afterEach(() => vi.unstubAllGlobals());

it('makes a store anew that lacks a part, and carries decisions and settings over, broken ones too', async () => {
  const damaged = await openDB('recreate', UPGRADES.length, {
    upgrade(db) {
      db.createObjectStore('decisions', { keyPath: 'decision.id' });
      db.createObjectStore('settings', { keyPath: 'key' });
    },
  });
  damaged.close();
  await plant('recreate', 'decisions', { host: 'web.whatsapp.com', decision: decision('d1') });
  await plant('recreate', 'decisions', { decision: { id: 'broken' } });
  await plant('recreate', 'settings', { key: 'mutedHosts', value: ['a.example'] });
  await expect(openKnowledge('recreate')).rejects.toMatchObject({ kind: 'broken' });

  expect(await recreateKnowledge('recreate')).toEqual({ decisions: 2, settings: 1 });
  const store = await openKnowledge('recreate');
  expect(await store.decisionsOfService('whatsapp')).toEqual([decision('d1')]);
  expect((await store.readSettings()).mutedHosts).toEqual(['a.example']);
  expect(await rowsIn('recreate', 'decisions')).toHaveLength(2);
  expect(await store.catalogueVersion()).toBeNull();
});

it('asks open windows to let go, and they go on with the new store', async () => {
  const store = await openKnowledge('recreate-open');
  await store.loadCatalogue(catalogue);
  await store.recordDecision(decision('d1'));
  expect(await recreateKnowledge('recreate-open')).toEqual({ decisions: 1, settings: 0 });
  expect(await store.catalogueVersion()).toBeNull();
  expect(await store.countDecisions()).toBe(1);
});

it('says so where there is no storage at all', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(recreateKnowledge('recreate-none')).rejects.toMatchObject({ kind: 'missing' });
});
