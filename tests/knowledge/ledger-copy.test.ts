import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { copyInFiles } from '../../src/knowledge/ledger/copy.ts';
import { rowsIn } from './damage.ts';
import { catalogue, decision } from './fixtures.ts';
import { copyInMemory, folderInMemory } from './second-place.ts';

describe("the ledger's second place", () => {
  it('gives a deleted ledger back, each decision once', async () => {
    const copy = copyInMemory();
    const before = await openKnowledge('second-deleted', { copy });
    for (const id of ['a', 'b', 'c']) await before.recordDecision(decision(id));
    before.close();
    copy.rows.push(decision('b'));
    await deleteDB('second-deleted');
    const after = await openKnowledge('second-deleted', { copy });
    expect((await after.decisionsOfService('whatsapp')).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  });

  it('does not give back what its owner erased, one by one or all at once', async () => {
    const folder = folderInMemory();
    const copy = copyInFiles('erased', folder.open);
    const before = await openKnowledge('second-erased', { copy });
    for (const id of ['a', 'b', 'c']) await before.recordDecision(decision(id));
    expect(await before.ledger.erase('b')).toBe(true);
    before.close();
    await deleteDB('second-erased');
    const after = await openKnowledge('second-erased', { copy });
    expect((await after.decisionsOfService('whatsapp')).map(({ id }) => id).sort()).toEqual(['a', 'c']);
    expect(await after.ledger.eraseAll()).toBe(2);
    after.close();
    await deleteDB('second-erased');
    expect(await (await openKnowledge('second-erased', { copy })).countDecisions()).toBe(0);
    expect(folder.files.size).toBe(0);
  });

  it('gets what was read in from a file', async () => {
    const copy = copyInMemory();
    const store = await openKnowledge('second-imported', { copy });
    expect(await store.ledger.add([decision('a'), decision('b')])).toBe(2);
    expect(copy.ids().sort()).toEqual(['a', 'b']);
  });

  it('takes nothing damaged back', async () => {
    const copy = copyInMemory();
    copy.rows.push(null, 7, { id: 'x' }, decision('good'), { ...decision('bad'), page: 'javascript:alert(1)' });
    const store = await openKnowledge('second-damaged', { copy });
    expect(await store.countDecisions()).toBe(1);
  });

  it('gets later what it had no room for, and the decision counts as recorded all the same', async () => {
    const copy = copyInMemory();
    const store = await openKnowledge('second-late', { copy });
    copy.broken = true;
    expect(await store.recordDecision(decision('a'))).toBe('recorded');
    expect(copy.ids()).toEqual([]);
    copy.broken = false;
    await store.recordDecision(decision('b'));
    expect(copy.ids().sort()).toEqual(['a', 'b']);
    expect(await rowsIn('second-late', 'uncopied')).toEqual([]);
  });

  it('gets again what a killed browser forgot that it had written', async () => {
    const copy = copyInMemory();
    const before = await openKnowledge('second-forgot', { copy, now: () => 1000 });
    for (const id of ['a', 'b', 'c']) await before.recordDecision(decision(id));
    before.close();
    copy.rows.splice(1);
    const after = await openKnowledge('second-forgot', { copy, now: () => 2000 });
    await vi.waitFor(() => expect(copy.ids().sort()).toEqual(['a', 'b', 'c']));
    after.close();
    // After a while it is no longer looked after.
    await openKnowledge('second-forgot', { copy, now: () => 2_000_000 });
    await vi.waitFor(async () => expect(await rowsIn('second-forgot', 'copied')).toEqual([]));
  });

  it('does not bring back what was there when the store was opened before', async () => {
    const copy = copyInMemory();
    (await openKnowledge('second-once', { copy })).close();
    copy.rows.push(decision('stray'));
    expect(await (await openKnowledge('second-once', { copy })).countDecisions()).toBe(0);
  });

  it('is not needed: without it everything else works', async () => {
    const store = await openKnowledge('second-none', { copy: null });
    await store.loadCatalogue(catalogue);
    expect(await store.recordDecision(decision('a'))).toBe('recorded');
  });
});

describe('segments in files', () => {
  const many = (count: number, prefix = 'd') =>
    Array.from({ length: count }, (_, index) => decision(`${prefix}${index}`));

  it('hold every row, a hundred a file, and only the last is written again', async () => {
    const folder = folderInMemory();
    const copy = copyInFiles('a', folder.open);
    await copy.add(many(130));
    const first = folder.files.get('000001.gz');
    await copy.add(many(1, 'later'));
    expect([...folder.files.keys()]).toEqual(['000001.gz', '000002.gz']);
    expect(folder.files.get('000001.gz')).toBe(first);
    expect(await copy.readAll()).toEqual([...many(130), ...many(1, 'later')]);
  });

  it('are much smaller than what they hold', async () => {
    const folder = folderInMemory();
    await copyInFiles('b', folder.open).add(many(100));
    const bytes = folder.files.get('000001.gz')?.size ?? 0;
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(JSON.stringify(many(100)).length / 10);
  });

  it('that are damaged cost only what they held, and are not written over', async () => {
    const folder = folderInMemory();
    const copy = copyInFiles('c', folder.open);
    await copy.add(many(150));
    folder.files.set('000002.gz', new Blob(['no gzip']));
    await copy.add(many(1, 'later'));
    expect(await copy.readAll()).toEqual([...many(100), ...many(1, 'later')]);
    expect([...folder.files.keys()]).toEqual(['000001.gz', '000002.gz', '000003.gz']);
  });

  it('are written one after another when asked at the same time', async () => {
    const folder = folderInMemory();
    const copy = copyInFiles('d', folder.open);
    await Promise.all(many(20).map((row) => copy.add([row])));
    expect(await copy.readAll()).toHaveLength(20);
  });
});
