import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { UPGRADES, type UpgradeStep } from '../../src/knowledge/upgrades.ts';
import { rowsIn } from './damage.ts';
import { catalogue, decision } from './fixtures.ts';

const oneMore: UpgradeStep = (_db, transaction) => {
  transaction.objectStore('changes').createIndex('group', 'origin');
};

it.each(UPGRADES.map((_, index) => index + 1))('keeps every row of version %i through the upgrade', async (version) => {
  const name = `upgrade-${version}`;
  const before = await openKnowledge(name, { steps: UPGRADES.slice(0, version) });
  await before.loadCatalogue(catalogue);
  await before.recordDecision(decision('d1'));
  await before.changeSettings((settings) => ({ ...settings, mutedHosts: ['a.example'] }));

  const addStore: UpgradeStep = (_db, transaction) => {
    transaction.objectStore('decisions').createIndex('at-again' as never, 'decision.at');
  };
  const after = await openKnowledge(name, { steps: [...UPGRADES, addStore] });
  expect(await after.decisionsOfService('whatsapp')).toEqual([decision('d1')]);
  expect((await after.readSettings()).mutedHosts).toEqual(['a.example']);
  expect(await after.changesOf('whatsapp')).toHaveLength(2);
});

it('leaves everything as it was when a step fails', async () => {
  const before = await openKnowledge('upgrade-fails');
  await before.recordDecision(decision('d1'));
  // `group` is there already: the step throws in the middle of the upgrade.
  const clearFirst: UpgradeStep = (_db, transaction) => {
    transaction
      .objectStore('decisions')
      .clear()
      .catch(() => undefined);
  };
  const failing = openKnowledge('upgrade-fails', { steps: [...UPGRADES, clearFirst, oneMore] });
  await expect(failing).rejects.toMatchObject({ kind: 'broken' });
  expect(await before.decisionsOfService('whatsapp')).toEqual([decision('d1')]);
  expect(await rowsIn('upgrade-fails', 'decisions')).toHaveLength(1);
});

it('runs each step once', async () => {
  let runs = 0;
  const counting: UpgradeStep = () => {
    runs++;
  };
  (await openKnowledge('upgrade-once', { steps: [...UPGRADES, counting] })).close();
  (await openKnowledge('upgrade-once', { steps: [...UPGRADES, counting] })).close();
  expect(runs).toBe(1);
});

it('version 1 has these stores and indexes, for good', async () => {
  (await openKnowledge('upgrade-v1', { steps: UPGRADES.slice(0, 1) })).close();
  const db = await openDB('upgrade-v1');
  const shape = Object.fromEntries(
    [...db.objectStoreNames].map((store) => [store, [...db.transaction(store).store.indexNames]]),
  );
  db.close();
  expect(shape).toEqual({
    services: ['domain', 'group', 'id', 'name'],
    changes: ['date', 'group', 'service'],
    decisions: ['at', 'host', 'service'],
    settings: [],
    meta: [],
  });
});
