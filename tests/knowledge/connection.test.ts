import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/knowledge/database.ts';
import { KnowledgeError, openKnowledge } from '../../src/knowledge/index.ts';
import { UPGRADES } from '../../src/knowledge/upgrades.ts';
import { catalogue, decision } from './fixtures.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const errorOf = (promise: Promise<unknown>) => promise.then(() => null).catch((error: unknown) => error);
const addNothing = () => {};

describe('without storage', () => {
  it('says that this window has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const error = await errorOf(openKnowledge('none'));
    expect(error).toBeInstanceOf(KnowledgeError);
    expect(error).toMatchObject({ kind: 'missing' });
  });

  it.each(['SecurityError', 'InvalidStateError'])('says the same where opening ends in a %s', async (name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await errorOf(openKnowledge('forbidden'))).toMatchObject({ kind: 'missing' });
  });

  it('says so too when storage goes away between two uses, and works when it is back', async () => {
    const store = await openKnowledge('goes-away');
    await store.recordDecision(decision('d1'));
    store.close();
    vi.stubGlobal('indexedDB', undefined);
    expect(await errorOf(store.countDecisions())).toMatchObject({ kind: 'missing' });
    vi.unstubAllGlobals();
    expect(await store.countDecisions()).toBe(1);
  });
});

describe('a second window', () => {
  it('with a newer version gets its way, and the older one says that it is blocked', async () => {
    const older = await openKnowledge('second-newer');
    await older.recordDecision(decision('d1'));
    const newer = await openKnowledge('second-newer', { steps: [...UPGRADES, addNothing] });
    expect(await newer.countDecisions()).toBe(1);
    expect(await errorOf(older.countDecisions())).toMatchObject({ kind: 'blocked' });
  });

  it('that does not let go blocks the newer one for a while, and nothing is lost', async () => {
    const stubborn = await openDB('second-stubborn', 1, {
      upgrade: (db, _from, _to, transaction) => UPGRADES[0]?.(db as never, transaction as never),
    });
    const steps = [...UPGRADES, addNothing];
    const error = await errorOf(openKnowledge('second-stubborn', { steps, patience: 20 }));
    expect(error).toMatchObject({ kind: 'blocked' });
    stubborn.close();
    const store = await openKnowledge('second-stubborn', { steps, patience: 20 });
    expect(await store.recordDecision(decision('d1'))).toBe('recorded');
  });

  it('at the same version works beside the first', async () => {
    const [one, other] = await Promise.all([openKnowledge('second-same'), openKnowledge('second-same')]);
    await one.recordDecision(decision('d1'));
    await other.recordDecision(decision('d2'));
    expect(await one.countDecisions()).toBe(2);
  });
});

describe('a database that goes away under our hands', () => {
  it('is made again at the next use when it was deleted, and asks for its catalogue', async () => {
    const store = await openKnowledge('deleted');
    await store.loadCatalogue(catalogue);
    await deleteDB('deleted');
    expect(await store.catalogueVersion()).toBeNull();
    await store.loadCatalogue(catalogue);
    expect(await store.changesOf('whatsapp')).toHaveLength(2);
  });

  it('is opened again when the browser closed it', async () => {
    let db: IDBDatabase | undefined;
    const { open } = indexedDB;
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = open.apply(indexedDB, args);
      request.addEventListener('success', () => {
        db = request.result;
      });
      return request;
    });
    const store = await openKnowledge('closed');
    await store.recordDecision(decision('d1'));
    const first = db;
    if (!first) throw new Error('it was opened');
    await forceCloseDatabase(first as never);
    expect(await store.recordDecision(decision('d2'))).toBe('recorded');
    expect(await store.countDecisions()).toBe(2);
    expect(db).not.toBe(first);
  });

  it('is opened again when it is closed without telling us', async () => {
    const { transaction } = IDBDatabase.prototype;
    const store = await openKnowledge('closed-quietly');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...args) {
      this.close();
      return transaction.apply(this, args);
    });
    expect(await store.recordDecision(decision('d1'))).toBe('recorded');
  });
});

describe('a database that can not be opened', () => {
  it('says so and keeps trying at each use', async () => {
    const store = await openKnowledge('corrupt');
    await store.recordDecision(decision('d1'));
    store.close();
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    const error = await errorOf(store.countDecisions());
    expect(error).toMatchObject({ kind: 'broken' });
    expect(error).toHaveProperty('cause.name', 'UnknownError');
    broken.mockRestore();
    expect(await store.countDecisions()).toBe(1);
  });

  it('says so when it lacks a part', async () => {
    const half = await openDB('half', UPGRADES.length, { upgrade: (db) => db.createObjectStore('decisions') });
    half.close();
    expect(await errorOf(openKnowledge('half'))).toMatchObject({ kind: 'broken' });
    expect(await errorOf(openDatabase('half'))).toMatchObject({ message: expect.stringContaining('lacks a part') });
  });
});

it('lets mistakes in our own code through as what they are', async () => {
  const store = await openKnowledge('mistake');
  const change = store.changeSettings(() => {
    throw new TypeError('x is not a function');
  });
  await expect(change).rejects.toBeInstanceOf(TypeError);
});
