import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { UPGRADES, type UpgradeStep } from '../../src/knowledge/upgrades.ts';
import { rowsIn } from './damage.ts';
import { EARLIER } from './earlier-versions.ts';
import { decision } from './fixtures.ts';
import { copyInMemory } from './second-place.ts';

const oneMore: UpgradeStep = (_db, transaction) => {
  transaction.objectStore('changes').createIndex('group', 'origin');
};

it('knows how every version but the next one looked', () => {
  expect(EARLIER.map(({ version }) => version)).toEqual(UPGRADES.map((_, index) => index + 1));
});

const addIndex: UpgradeStep = (_db, transaction) => {
  transaction.objectStore('decisions').createIndex('at-again' as never, 'decision.at');
};

describe.each(EARLIER)('a store of version $version', ({ version, write, decisions, versions, feeds }) => {
  it.each([
    ['this one', UPGRADES],
    ['the one after', [...UPGRADES, addIndex]],
  ])('keeps every row through the upgrade to %s', async (_, steps) => {
    const name = `upgrade-${version}-${steps.length}`;
    await write(name);
    const after = await openKnowledge(name, { steps });
    expect((await after.decisionsOfService('whatsapp')).map(({ id }) => id)).toEqual(decisions);
    expect((await after.decisionsOfService('whatsapp')).at(-1)).toEqual(decision('d1'));
    expect((await after.readSettings()).mutedHosts).toEqual(['a.example']);
    expect(await after.changesOf('whatsapp')).toHaveLength(1);
    expect(await after.catalogueVersion()).toBe('1');
    expect(await after.versionsOf('whatsapp')).toHaveLength(versions);
    expect(await after.feeds.list()).toHaveLength(feeds);
    expect(after.brokenRows()).toBe(0);
  });

  it('has its ledger in the second place after the upgrade', async () => {
    const name = `upgrade-${version}-copied`;
    await write(name);
    const copy = copyInMemory();
    (await openKnowledge(name, { copy })).close();
    expect(copy.ids().sort()).toEqual([...decisions].sort());
  });
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

/** Each store of a database with the names of its indexes. */
async function shapeOf(name: string): Promise<Record<string, string[]>> {
  const db = await openDB(name);
  const shape = [...db.objectStoreNames].map((store) => [store, [...db.transaction(store).store.indexNames]]);
  db.close();
  return Object.fromEntries(shape);
}

it('version 1 has these stores and indexes, for good', async () => {
  await EARLIER[0]?.write('upgrade-v1');
  expect(await shapeOf('upgrade-v1')).toEqual({
    services: ['domain', 'group', 'id', 'name'],
    changes: ['date', 'group', 'service'],
    decisions: ['at', 'host', 'service'],
    settings: [],
    meta: [],
  });
});

it('version 3 has these stores and indexes, for good', async () => {
  await EARLIER[2]?.write('upgrade-v3');
  expect(await shapeOf('upgrade-v3')).toEqual({
    services: ['domain', 'group', 'id', 'name'],
    changes: ['date', 'group', 'service'],
    decisions: ['at', 'host', 'service'],
    settings: [],
    meta: [],
    versions: ['address', 'expiry', 'owner'],
    feeds: [],
    feedFiles: ['feed'],
    uncopied: [],
    copied: [],
  });
});

it('version 4 finds a text by each of its owners, for good', async () => {
  await EARLIER[3]?.write('upgrade-v4');
  const shape = await shapeOf('upgrade-v4');
  expect(shape).toEqual({ ...(await shapeOf('upgrade-v3')), versions: ['address', 'expiry', 'owner', 'owners'] });
});
