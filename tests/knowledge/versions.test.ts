import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { type Knowledge, openKnowledge, type VersionInput } from '../../src/knowledge/index.ts';
import { plant, rowsIn } from './damage.ts';

const version = (name: string, readAt: number, parts: Partial<VersionInput> = {}): VersionInput => ({
  hash: name.padEnd(64, '0'),
  addresses: ['https://a.example/privacy'],
  url: 'https://a.example/privacy',
  type: 'Privacy Policy',
  owner: 'parrot',
  lang: 'en',
  region: null,
  readAt,
  text: `.The text of ${name}.`,
  ...parts,
});
const hash = (name: string) => name.padEnd(64, '0');

it('keeps one row for each distinct text, with every address and both times of reading', async () => {
  const store = await openKnowledge('versions-distinct');
  await store.keepVersion(version('a', 1000));
  await store.keepVersion(version('a', 3000, { addresses: ['https://a.example/updates/privacy'] }));
  await store.keepVersion(version('b', 2000));
  const all = await store.versionsOf('parrot');
  expect(all.map(({ firstRead, lastRead }) => [firstRead, lastRead])).toEqual([
    [1000, 3000],
    [2000, 2000],
  ]);
  expect(all[0]?.addresses).toEqual(['https://a.example/updates/privacy', 'https://a.example/privacy']);
  expect((await store.versionsAt('https://a.example/updates/privacy')).map((one) => one.hash)).toEqual([hash('a')]);
  expect((await store.versionsAt('https://a.example/privacy')).map((one) => one.hash)).toEqual([hash('a'), hash('b')]);
});

it('gives the text back as it was, packed small', async () => {
  const store = await openKnowledge('versions-text');
  const text = '.We share your data with — “everybody” 你好.\n'.repeat(2000);
  await store.keepVersion(version('a', 1, { text }));
  expect(await store.textOfVersion(hash('a'))).toBe(text);
  const [row] = (await rowsIn('versions-text', 'versions')) as { size: number }[];
  expect(row?.size).toBeLessThan(text.length / 20);
  expect(await store.textOfVersion(hash('nowhere'))).toBeNull();
});

it('gives no text where its bytes are broken, and leaves the row alone', async () => {
  const store = await openKnowledge('versions-broken');
  await store.keepVersion(version('a', 1));
  const [row] = (await rowsIn('versions-broken', 'versions')) as object[];
  await plant('versions-broken', 'versions', { ...row, packed: { form: 'gzip', bytes: new Uint8Array([1, 2, 3]) } });
  expect(await store.textOfVersion(hash('a'))).toBeNull();
  expect(await rowsIn('versions-broken', 'versions')).toHaveLength(1);
});

it('lets the oldest go when there are too many, and never one that was accepted', async () => {
  const store = await openKnowledge('versions-expire');
  await store.keepVersion(version('accepted', 1));
  await store.acceptVersion(hash('accepted'), { decision: 'd1', at: 5, owner: 'parrot' });
  await store.keepVersion(version('x000', 10));
  const row = ((await rowsIn('versions-expire', 'versions')) as { hash: string }[]).find(
    (one) => one.hash === hash('x000'),
  );
  for (let index = 1; index < 400; index++) {
    const name = `x${`${index}`.padStart(3, '0')}`;
    await plant('versions-expire', 'versions', { ...row, hash: hash(name), lastRead: 10 + index });
  }
  await store.keepVersion(version('newest', 1000));
  const hashes = (await rowsIn('versions-expire', 'versions')).map((row) => (row as { hash: string }).hash);
  expect(hashes).toHaveLength(401);
  expect(hashes).toContain(hash('accepted'));
  expect(hashes).not.toContain(hash('x000'));
  expect(hashes).toContain(hash('x001'));
});

it.each([
  ['document', (store: Knowledge) => store.versionsAt('https://a.example/privacy')],
  ['service', (store: Knowledge) => store.versionsOf('parrot')],
])('finds the newest texts of a %s and the accepted one among very many', async (kind, find) => {
  const database = `versions-many-${kind}`;
  const store = await openKnowledge(database);
  // Hashes say nothing of age: the accepted one's is the lowest, and the newer a text, the lower its own.
  await store.keepVersion(version('0', 1));
  await store.acceptVersion(hash('0'), { decision: 'd1', at: 5, owner: 'parrot' });
  await store.keepVersion(version('f', 10));
  const row = ((await rowsIn(database, 'versions')) as { hash: string }[]).find((one) => one.hash === hash('f'));
  for (let age = 1; age <= 100; age++) {
    const aged = { hash: hash(`a${100 + age}`), lastRead: 1000 - age, places: undefined };
    await plant(database, 'versions', { ...row, ...aged });
  }
  const found = await find(store);
  expect(found.slice(0, -1).map(({ lastRead }) => lastRead)).toEqual(Array.from({ length: 60 }, (_, at) => 999 - at));
  expect(found.at(-1)?.accepted).toMatchObject([{ decision: 'd1' }]);
});

it('counts a broken row of a document, and steps over it', async () => {
  const store = await openKnowledge('versions-half');
  await store.keepVersion(version('a', 1));
  await plant('versions-half', 'versions', { hash: hash('b'), addresses: ['https://a.example/privacy'] });
  expect(await store.versionsAt('https://a.example/privacy')).toHaveLength(1);
  expect(store.brokenRows()).toBe(1);
});

it('notes an acceptance once, with its decision and moment', async () => {
  const store = await openKnowledge('versions-accept');
  await store.keepVersion(version('a', 1));
  await store.acceptVersion(hash('a'), { decision: 'd1', at: 5, owner: 'parrot' });
  await store.acceptVersion(hash('a'), { decision: 'd1', at: 5, owner: 'parrot' });
  await store.acceptVersion(hash('gone'), { decision: 'd1', at: 5, owner: 'parrot' });
  expect((await store.acceptedVersions()).map(({ accepted }) => accepted)).toEqual([
    [{ decision: 'd1', at: 5, owner: 'parrot' }],
  ]);
});

it('the store has these indexes', async () => {
  (await openKnowledge('versions-indexes')).close();
  const db = await openDB('versions-indexes');
  const { store } = db.transaction('versions');
  expect([...store.indexNames]).toEqual(['address', 'expiry', 'owner', 'owners']);
  expect(store.keyPath).toBe('hash');
  db.close();
});
