import 'fake-indexeddb/auto';
import { beforeAll, expect, it } from 'vitest';
import { type Knowledge, openKnowledge } from '../../src/knowledge/index.ts';
import { changeEntry, serviceEntry } from './fixtures.ts';

/** Five changes a service, as 100,000 changes of 20,000 services have; one group of every ten. */
function makeCatalogue(services: number) {
  const ids = Array.from({ length: services }, (_, index) => `s${index}`);
  return {
    version: '1',
    services: ids.map((id, index) => serviceEntry(id, { group: `group-${Math.floor(index / 10)}` })),
    changes: ids.flatMap((id) =>
      [2016, 2018, 2020, 2022, 2024].map((year) =>
        changeEntry(`${id}-${year}`, id, { announced: `${year}-01-01`, effective: null, deadline: null }),
      ),
    ),
  };
}

/** Counts what is read: every look-up in a store or index, and every row that a cursor steps to. */
async function countReads(work: () => Promise<unknown>): Promise<number> {
  let reads = 0;
  const undo: (() => void)[] = [];
  const count = (prototype: object, methods: string[], weigh: (result: IDBRequest) => void) => {
    for (const method of methods) {
      const original: (...args: unknown[]) => IDBRequest = Reflect.get(prototype, method);
      Reflect.set(prototype, method, function (this: unknown, ...args: unknown[]) {
        const result = original.apply(this, args);
        weigh(result);
        return result;
      });
      undo.push(() => Reflect.set(prototype, method, original));
    }
  };
  const single = ['get', 'getKey', 'count', 'openCursor', 'openKeyCursor'];
  const one = () => {
    reads++;
  };
  const all = (request: IDBRequest) =>
    request.addEventListener('success', () => {
      reads += request.result.length;
    });
  for (const prototype of [IDBIndex.prototype, IDBObjectStore.prototype]) {
    count(prototype, single, one);
    count(prototype, ['getAll', 'getAllKeys'], all);
  }
  count(IDBCursor.prototype, ['continue', 'advance'], one);
  await work();
  for (const restore of undo) restore();
  return reads;
}

const SIZES = [20, 800];
let stores: Knowledge[];
beforeAll(async () => {
  stores = [];
  for (const size of SIZES) {
    const store = await openKnowledge(`scale-${size}`);
    await store.loadCatalogue(makeCatalogue(size));
    stores.push(store);
  }
}, 60_000);

const LOOK_UPS: Record<string, (store: Knowledge) => Promise<unknown>> = {
  'a known host': (store) => store.findService({ host: 'a.b.s7.com', name: null, documents: [] }),
  'an unknown host': (store) => store.findService({ host: 'a.b.c.example', name: null, documents: [] }),
  'a look-alike': (store) =>
    store.findService({ host: 's7.com.evil.example', name: 'S7', documents: ['https://s7.com/terms'] }),
  'linked texts': (store) =>
    store.findService({ host: 'x.example', name: 'S7', documents: ['https://y.example/', 'https://s7.com/terms'] }),
  'a name alone': (store) => store.findService({ host: 'x.example', name: 'S7', documents: [] }),
  'the changes of a service': (store) => store.changesOf('s7'),
  'the changes of a group': async (store) => {
    const { service } = await store.findService({ host: 's7.com', name: null, documents: [] });
    if (service) await store.changesOfGroup(service);
  },
  'the latest changes': (store) => store.latestChanges(10),
};

it.each(Object.entries(LOOK_UPS))('reads as few rows for %s in a store of forty times the size', async (_, lookUp) => {
  const [small = 0, large = 0] = [
    await countReads(() => lookUp(stores[0] as Knowledge)),
    await countReads(() => lookUp(stores[1] as Knowledge)),
  ];
  expect(small).toBeGreaterThan(0);
  expect(large).toBe(small);
  expect(large).toBeLessThan(100);
});

it('reads few rows for a page made to be slow', async () => {
  const labels = Array.from({ length: 10 }, (_, index) => `l${index}-l`).join('.');
  const place = {
    host: labels,
    name: 'x'.repeat(10_000),
    documents: Array.from({ length: 500 }, (_, i) => `https://d${i}.${labels}/`),
  };
  for (const store of stores) expect(await countReads(() => store.findService(place))).toBeLessThan(200);
});
