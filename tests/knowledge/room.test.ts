import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { fillDisk } from './damage.ts';
import { decision } from './fixtures.ts';

const text = (hash: string, readAt = 1000) => ({
  hash: hash.repeat(64),
  addresses: ['https://a.example/privacy'],
  url: 'https://a.example/privacy',
  type: 'Privacy Policy',
  owner: 'whatsapp',
  lang: 'en',
  region: null,
  readAt,
  text: hash.repeat(5000),
});
const refersTo = (hash: string) => ({
  versions: [{ type: 'Privacy Policy', url: 'https://a.example/privacy', hash: hash.repeat(64) }],
});

/** The disk is full until the store has deleted a row. */
function fullUntilDeleted() {
  const free = fillDisk('at-once');
  const { delete: remove } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.delete = function (...args) {
    IDBObjectStore.prototype.delete = remove;
    free();
    return remove.apply(this, args);
  };
}

it('holds the texts that a decision was made about, from the moment it is recorded', async () => {
  const store = await openKnowledge('room-held');
  await store.keepVersion(text('a'));
  await store.recordDecision(decision('d1', refersTo('a')));
  await store.recordDecision(decision('d1', refersTo('a')));
  expect(await store.acceptedVersions()).toMatchObject([
    { accepted: [{ decision: 'd1', at: 1000, owner: 'whatsapp' }] },
  ]);
  await store.acceptVersion('a'.repeat(64), { decision: 'd1', at: 1000, owner: 'whatsapp' });
  expect((await store.acceptedVersions())[0]?.accepted).toHaveLength(1);
});

it('holds nothing for a decision that declined', async () => {
  const store = await openKnowledge('room-declined');
  await store.keepVersion(text('a'));
  await store.recordDecision(decision('d1', { ...refersTo('a'), answer: 'decline' }));
  expect(await store.acceptedVersions()).toEqual([]);
});

it.each([
  ['a decision', (store: Awaited<ReturnType<typeof openKnowledge>>) => store.recordDecision(decision('d2'))],
  ['a text', (store: Awaited<ReturnType<typeof openKnowledge>>) => store.keepVersion(text('n', 3000))],
])('makes room for %s by dropping texts nobody accepted, never decisions, and says so', async (what, work) => {
  const name = `room-${what}`;
  const store = await openKnowledge(name, { now: () => 77 });
  await store.keepVersion(text('a'));
  await store.keepVersion(text('b', 2000));
  await store.recordDecision(decision('d1', refersTo('a')));
  fullUntilDeleted();
  await work(store);
  expect(await store.countDecisions()).toBe(what === 'a decision' ? 2 : 1);
  const left = (await store.versionsOf('whatsapp')).map(({ hash }) => hash[0]);
  expect(left).toContain('a');
  expect(left).not.toContain('b');
  expect(await store.readRoom()).toEqual({ at: 77, versions: 1, full: false });
});

it('says that it is full when there is nothing left to drop, and everything stays', async () => {
  const store = await openKnowledge('room-none');
  await store.keepVersion(text('a'));
  await store.recordDecision(decision('d1', refersTo('a')));
  const free = fillDisk('at-the-end');
  await expect(store.recordDecision(decision('d2'))).rejects.toMatchObject({ kind: 'full' });
  await expect(store.keepVersion(text('b'))).rejects.toMatchObject({ kind: 'full' });
  free();
  expect(await store.countDecisions()).toBe(1);
  expect(await store.textOfVersion('a'.repeat(64))).toBe(text('a').text);
});
