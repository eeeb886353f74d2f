import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { KnowledgeError, openKnowledge } from '../../src/knowledge/index.ts';
import { fillDisk, plant, rowsIn } from './damage.ts';
import { catalogue, changeEntry, decision, serviceEntry } from './fixtures.ts';

let emptyDisk = () => {};
afterEach(() => emptyDisk());

const errorOf = (promise: Promise<unknown>) => promise.then(() => null).catch((error: unknown) => error);

it('replaces the catalogue before and leaves decisions, settings and rows of others alone', async () => {
  const store = await openKnowledge('load-replace');
  await store.loadCatalogue(catalogue);
  await store.recordDecision(decision('d1'));
  await store.changeSettings((settings) => ({ ...settings, mutedHosts: ['a.example'] }));
  const service = serviceEntry('elsewhere');
  await plant('load-replace', 'services', { origin: 'feed-1', id: 'elsewhere', names: ['elsewhere'], service });

  const next = { version: '2', services: [serviceEntry('signal')], changes: [changeEntry('signal-1', 'signal')] };
  expect(await store.loadCatalogue(next)).toMatchObject({ loaded: true, services: 1, changes: 1 });
  expect(await store.changesOf('whatsapp')).toEqual([]);
  expect(await store.changesOf('signal')).toHaveLength(1);
  expect(await store.decisionsOfService('whatsapp')).toEqual([decision('d1')]);
  expect((await store.readSettings()).mutedHosts).toEqual(['a.example']);
  const place = { host: 'elsewhere.com', name: null, documents: [] };
  expect(await store.findService(place)).toMatchObject({ service: { id: 'elsewhere' } });
});

it('does nothing when the same version is loaded again', async () => {
  const store = await openKnowledge('load-twice');
  await store.loadCatalogue(catalogue);
  const again = await store.loadCatalogue({ ...catalogue, services: [], changes: [] });
  expect(again).toEqual({ loaded: false, version: '1', services: 3, changes: 4, errors: [] });
  expect(await store.changesOf('whatsapp')).toHaveLength(2);
});

it('loads twice at once as if it were once', async () => {
  const store = await openKnowledge('load-race');
  await Promise.all([store.loadCatalogue(catalogue), store.loadCatalogue(catalogue)]);
  expect(await rowsIn('load-race', 'changes')).toHaveLength(4);
});

it('leaves a broken entry out, says where and what, and loads the others', async () => {
  const store = await openKnowledge('load-broken');
  const done = await store.loadCatalogue({
    version: '1',
    services: [...catalogue.services, { id: 'no-name' }, null, serviceEntry('signal')],
    changes: [
      ...catalogue.changes,
      changeEntry('late', 'signal', { announced: '2021-02-30' }),
      changeEntry('lost', 'nobody'),
      changeEntry('orphan', 'no-name'),
      changeEntry('uncited', 'signal', { sources: [] }),
      'not a change',
    ],
  });
  expect(done).toMatchObject({ loaded: true, services: 3, changes: 4 });
  for (const part of ['"no-name": name', 'entry 5', 'twice', '"late": announced: there is no such day', '"lost"']) {
    expect(done.errors.join('\n')).toContain(part);
  }
  expect(await store.changesOf('signal')).toHaveLength(1);
});

it('refuses what is no catalogue and keeps the one before', async () => {
  const store = await openKnowledge('load-refuse');
  await store.loadCatalogue(catalogue);
  for (const data of [null, 7, 'x', [], {}, { version: '2' }, { version: 2, services: [], changes: [] }]) {
    expect(await errorOf(store.loadCatalogue(data))).toMatchObject({ kind: 'broken' });
  }
  const allBroken = { version: '2', services: [{ id: 'x' }], changes: [] };
  expect(await errorOf(store.loadCatalogue(allBroken))).toMatchObject({ kind: 'broken' });
  expect(await store.catalogueVersion()).toBe('1');
  expect(await store.changesOf('whatsapp')).toHaveLength(2);
});

it.each([
  ['at-once', 0],
  ['at-once', 3],
  ['at-the-end', 0],
  ['at-the-end', 3],
] as const)('is applied whole or not at all when the disk is full (%s, after %i rows)', async (how, after) => {
  const name = `load-full-${how}-${after}`;
  const store = await openKnowledge(name);
  await store.loadCatalogue(catalogue);
  await store.recordDecision(decision('d1'));
  const before = await Promise.all(['services', 'changes', 'meta', 'decisions'].map((part) => rowsIn(name, part)));

  emptyDisk = fillDisk(how, after);
  const error = await errorOf(store.loadCatalogue({ ...catalogue, version: '2', changes: [] }));
  expect(error).toBeInstanceOf(KnowledgeError);
  expect(error).toMatchObject({ kind: 'full' });
  emptyDisk();

  const now = await Promise.all(['services', 'changes', 'meta', 'decisions'].map((part) => rowsIn(name, part)));
  expect(now).toEqual(before);
  expect(await store.loadCatalogue({ ...catalogue, version: '2' })).toMatchObject({ loaded: true });
});

it('takes hostile strings as what they are', async () => {
  const store = await openKnowledge('load-hostile');
  const name = '<img src=x onerror=alert(1)>\u202e\u0000';
  await store.loadCatalogue({
    version: '1',
    services: [serviceEntry('x', { name })],
    changes: [changeEntry('c', 'x')],
  });
  expect((await store.changesOf('x'))[0]?.service.name).toBe(name);
  const polluted = JSON.parse('{"__proto__":{"polluted":true},"version":"2","services":[],"changes":[]}');
  await store.loadCatalogue(polluted);
  expect('polluted' in {}).toBe(false);
});
