import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type Knowledge, openKnowledge, type VersionInput } from '../../src/knowledge/index.ts';
import { plant, rowsIn } from './damage.ts';
import { EARLIER } from './earlier-versions.ts';
import { decision } from './fixtures.ts';

const HASH = 'c'.repeat(64);
const text = (owner: string, readAt: number, parts: Partial<VersionInput> = {}): VersionInput => ({
  hash: HASH,
  addresses: [`https://${owner}.example/privacy`],
  url: `https://${owner}.example/privacy`,
  type: `Privacy of ${owner}`,
  owner,
  lang: 'en',
  region: null,
  readAt,
  text: '.The same text.',
  ...parts,
});
const accept = (store: Knowledge, owner: string, at: number) =>
  store.acceptVersion(HASH, { decision: `${owner}-${at}`, at, owner });

it('keeps of a text that two services have one row, and gives each its own', async () => {
  const store = await openKnowledge('shared-row');
  await store.keepVersion(text('a', 1000));
  await store.keepVersion(text('b', 2000));
  expect(await rowsIn('shared-row', 'versions')).toHaveLength(1);
  const seen = [await store.versionsOf('a'), await store.versionsOf('b'), await store.versionsAt(text('a', 0).url)];
  expect(seen.flat().map(({ owner, type, lastRead, addresses }) => [owner, type, lastRead, addresses])).toEqual([
    ['a', 'Privacy of a', 1000, ['https://a.example/privacy']],
    ['b', 'Privacy of b', 2000, ['https://b.example/privacy']],
    ['a', 'Privacy of a', 1000, ['https://a.example/privacy']],
  ]);
});

it('notes a decision for the service at which it was made', async () => {
  const store = await openKnowledge('shared-decision');
  await store.keepVersion(text('a', 1000));
  await store.keepVersion(text('b', 2000));
  const versions = [{ url: 'https://a.example/privacy', type: 'Privacy', hash: HASH }];
  await store.recordDecision(decision('d1', { serviceId: 'a', versions }));
  await store.recordDecision(decision('d2', { serviceId: null, page: 'https://c.example/join', versions }));
  expect((await store.acceptedVersions()).map(({ owner }) => owner)).toEqual(['host:c.example', 'a']);
  expect(await store.versionsOf('host:c.example')).toHaveLength(1);
});

it('records a decision although the row of its text is broken', async () => {
  const store = await openKnowledge('shared-broken');
  await plant('shared-broken', 'versions', { hash: HASH, held: 0 });
  const versions = [{ url: 'https://a.example/privacy', type: 'Privacy', hash: HASH }];
  expect(await store.recordDecision(decision('d1', { versions }))).toBe('recorded');
  expect(await rowsIn('shared-broken', 'versions')).toEqual([{ hash: HASH, held: 0 }]);
});

it('loses no acceptance of one service to many of another, and no owner of whom it was accepted', async () => {
  const store = await openKnowledge('shared-many');
  await store.keepVersion(text('a', 1));
  await accept(store, 'a', 1);
  for (let at = 2; at < 70; at++) await accept(store, 'b', at);
  for (let at = 0; at < 40; at++) await store.keepVersion(text(`c${at}`, 100 + at));
  const [version] = await store.versionsOf('a');
  expect(version?.accepted.filter(({ owner }) => owner === 'a')).toHaveLength(1);
  expect(version?.accepted).toHaveLength(51);
  const [row] = (await rowsIn('shared-many', 'versions')) as { owners: string[] }[];
  expect(row?.owners.filter((owner) => owner.startsWith('c'))).toHaveLength(20);
  expect(await store.versionsOf('c0')).toEqual([]);
});

it('has a text at an address since it was first read there, under whatever name of the service', async () => {
  const store = await openKnowledge('shared-since');
  await store.keepVersion(text('host:a.example', 1000, { addresses: ['https://a.example/p'] }));
  await store.keepVersion(text('a', 5000, { addresses: ['https://a.example/p'] }));
  await store.keepVersion(text('b', 6000));
  expect((await store.versionsOf('a'))[0]?.firstRead).toBe(1000);
  expect((await store.versionsOf('b'))[0]?.firstRead).toBe(6000);
});

it('takes the one owner of a row of version 3, and who it was accepted of, for its owners', async () => {
  await EARLIER[2]?.write('shared-v3');
  const [row] = (await rowsIn('shared-v3', 'versions')) as object[];
  await plant('shared-v3', 'versions', { ...row, owner: 'b' });
  const store = await openKnowledge('shared-v3');
  expect(await store.versionsOf('b')).toMatchObject([{ owner: 'b', firstRead: 1000, lastRead: 2000 }]);
  expect(await store.acceptedVersions()).toMatchObject([{ owner: 'whatsapp', accepted: [{ decision: 'd2' }] }]);
  await store.keepVersion(text('b', 3000, { hash: 'a'.repeat(64) }));
  const [found] = await store.versionsOf('whatsapp');
  expect(found).toMatchObject({ owner: 'whatsapp', lastRead: 2000, accepted: [{ decision: 'd2', at: 2000 }] });
  expect(found?.addresses).toContain('https://whatsapp.com/privacy');
});
