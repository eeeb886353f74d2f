import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/knowledge/database.ts';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { expireVersions } from '../../src/knowledge/versions/versions.ts';
import { fillDisk, rowsIn } from './damage.ts';
import { decision } from './fixtures.ts';

const policy = (text: string, more = {}) => ({
  text: text.repeat(200),
  url: 'https://a.example/privacy#top',
  type: 'Privacy Policy',
  serviceId: 'a',
  lang: 'en',
  region: null,
  readAt: 1000,
  ...more,
});
const refersTo = (hash: string) => ({
  versions: [{ type: 'Privacy Policy', url: 'https://a.example/privacy', hash }],
});

it('keeps a text compressed, and gives it back as it was', async () => {
  const store = await openKnowledge('v-text');
  const read = policy('We share data — даже ваши 电话. ');
  const { hash, isNew } = await store.keepVersion(read);
  expect(isNew).toBe(true);
  expect(await store.readVersion(hash)).toMatchObject({ text: read.text, kept: false, firstReadAt: 1000 });
  const [row] = (await rowsIn('v-text', 'versions')) as { bytes: Uint8Array }[];
  expect(row?.bytes.length).toBeLessThan(read.text.length / 10);
});

it('keeps one row for one text, however often and wherever it was read', async () => {
  const store = await openKnowledge('v-once');
  const first = await store.keepVersion(policy('same'));
  const again = await store.keepVersion(policy('same', { url: 'https://b.example/p', serviceId: 'b', readAt: 500 }));
  expect(again).toEqual({ hash: first.hash, isNew: false });
  expect(await store.readVersion(first.hash)).toMatchObject({
    addresses: ['https://a.example/privacy', 'https://b.example/p'],
    services: ['a', 'b'],
    firstReadAt: 500,
    lastReadAt: 1000,
  });
});

it('lists the versions read at an address, the one read last first', async () => {
  const store = await openKnowledge('v-list');
  await store.keepVersion(policy('old', { readAt: 1 }));
  await store.keepVersion(policy('new', { readAt: 2 }));
  await store.keepVersion(policy('elsewhere', { url: 'https://a.example/terms' }));
  expect((await store.versionsAt('https://a.example/privacy')).map(({ lastReadAt }) => lastReadAt)).toEqual([2, 1]);
  expect(await store.versionsOfService('a')).toHaveLength(3);
});

it('keeps for good what a decision refers to, in whichever order they came', async () => {
  const store = await openKnowledge('v-kept');
  const before = await store.keepVersion(policy('before'));
  await store.recordDecision(decision('d1', refersTo(before.hash)));
  const other = await openKnowledge('v-kept-hash');
  const { hash: late } = await other.keepVersion(policy('late'));
  await store.recordDecision(decision('d2', refersTo(late)));
  await store.keepVersion(policy('late'));
  await store.keepVersion(policy('nobody accepted this'));

  const db = await openDatabase('v-kept');
  expect(await expireVersions(db, 0)).toMatchObject({ versions: 1 });
  db.close();
  expect(await store.readVersion(before.hash)).toMatchObject({ kept: true });
  expect(await store.readVersion(late)).toMatchObject({ kept: true });
});

it('lets the texts not seen for longest go first when there are too many', async () => {
  const store = await openKnowledge('v-expire');
  for (let day = 0; day < 10; day++) await store.keepVersion(policy(`text ${day} `, { readAt: day }));
  const all = (await rowsIn('v-expire', 'versions')) as { bytes: Uint8Array }[];
  const total = all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const db = await openDatabase('v-expire');
  await expireVersions(db, total / 2);
  db.close();
  const left = await store.versionsAt('https://a.example/privacy');
  expect(left.length).toBeGreaterThan(3);
  expect(left.map(({ lastReadAt }) => lastReadAt)).toEqual(left.map((_, index) => 9 - index));
});

it('gives nothing rather than a text that is not the one that was read', async () => {
  const store = await openKnowledge('v-damaged');
  const { hash } = await store.keepVersion(policy('words'));
  const db = await openDB('v-damaged');
  const row = await db.get('versions', hash);
  await db.put('versions', { ...row, encoding: 'utf-8', bytes: new TextEncoder().encode('other words') });
  expect(await store.readVersion(hash)).toBeNull();
  await db.put('versions', { ...row, bytes: row.bytes.slice(5) });
  expect(await store.readVersion(hash)).toBeNull();
  db.close();
});

it('stores texts as they are where the browser can not compress', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  const store = await openKnowledge('v-plain');
  const { hash } = await store.keepVersion(policy('words'));
  vi.unstubAllGlobals();
  expect(await store.readVersion(hash)).toMatchObject({ text: policy('words').text });
});

/** The disk is full until the store has deleted a row. */
function fullUntilDeleted() {
  const free = fillDisk('at-once');
  const { delete: remove } = IDBCursor.prototype;
  IDBCursor.prototype.delete = function () {
    IDBCursor.prototype.delete = remove;
    free();
    return remove.call(this);
  };
}

it('makes room for a decision by dropping old texts, never by dropping decisions, and says so', async () => {
  const store = await openKnowledge('v-full', { now: () => 77 });
  await store.recordDecision(decision('d1'));
  await store.keepVersion(policy('old'));
  fullUntilDeleted();
  expect(await store.recordDecision(decision('d2'))).toBe('recorded');
  expect(await store.countDecisions()).toBe(2);
  expect(await store.versionsAt('https://a.example/privacy')).toEqual([]);
  expect(await store.readRoom()).toEqual({ at: 77, versions: 1, full: false });
});

it('says that it is full when there is nothing left to drop, and everything stays', async () => {
  const store = await openKnowledge('v-no-room');
  const { hash } = await store.keepVersion(policy('accepted'));
  await store.recordDecision(decision('d1', refersTo(hash)));
  const free = fillDisk('at-the-end');
  await expect(store.recordDecision(decision('d2'))).rejects.toMatchObject({ kind: 'full' });
  await expect(store.keepVersion(policy('more'))).rejects.toMatchObject({ kind: 'full' });
  free();
  expect(await store.countDecisions()).toBe(1);
  expect(await store.readVersion(hash)).not.toBeNull();
});
