import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/knowledge/database.ts';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { catalogue, changeEntry, serviceEntry } from './fixtures.ts';

async function open(name: string) {
  const store = await openKnowledge(name);
  await store.loadCatalogue(catalogue);
  return store;
}
const ids = (changes: { id: string }[]) => changes.map(({ id }) => id);

it('gives the changes of a service, newest first, and of no other', async () => {
  const store = await open('changes-service');
  expect(ids(await store.changesOf('whatsapp'))).toEqual(['whatsapp-2021', 'whatsapp-2016']);
  expect(ids(await store.changesOf('whatsapp', 1))).toEqual(['whatsapp-2021']);
  expect(await store.changesOf('whats')).toEqual([]);
  expect(await store.changesOf('')).toEqual([]);
});

it('gives the changes of the group without its own, and none where a service stands alone', async () => {
  const store = await open('changes-group');
  const [whatsapp, signal] = await Promise.all(
    ['whatsapp.com', 'signal.org'].map((host) => store.findService({ host, name: null, documents: [] })),
  );
  if (!whatsapp?.service || !signal?.service) throw new Error('both services are known');
  expect(ids(await store.changesOfGroup(whatsapp.service))).toEqual(['instagram-2020']);
  expect(await store.changesOfGroup(signal.service)).toEqual([]);
});

it('finds a change of the group that is asked for behind many later ones that are not', async () => {
  const store = await openKnowledge('changes-group-asked');
  const documents = [{ type: 'Privacy Policy', url: 'https://engine.com/shared/privacy' }];
  await store.loadCatalogue({
    version: '1',
    services: [serviceEntry('tube', { group: 'Engine' }), serviceEntry('engine', { group: 'Engine' })],
    changes: [
      changeEntry('engine-shared', 'engine', { announced: '2019-01-01', effective: null, deadline: null, documents }),
      ...Array.from({ length: 60 }, (_, at) =>
        changeEntry(`engine-${at}`, 'engine', {
          effective: null,
          deadline: null,
          announced: `2022-01-0${1 + (at % 9)}`,
        }),
      ),
    ],
  });
  const service = await store.findServiceById('tube');
  if (!service) throw new Error('the service is known');
  expect(ids(await store.changesOfGroup(service, 10, (address) => address.includes('/shared/')))).toEqual([
    'engine-shared',
  ]);
  expect(await store.changesOfGroup(service, 10)).toHaveLength(10);
  expect(store.brokenRows()).toBe(0);
});

it('gives the latest changes of all services, those dated by a year only among them', async () => {
  const store = await open('changes-latest');
  expect(ids(await store.latestChanges(3))).toEqual(['signal-2022', 'whatsapp-2021', 'instagram-2020']);
});

it('orders a change that was never announced by when it came into force', async () => {
  const store = await openKnowledge('changes-order');
  await store.loadCatalogue({
    version: '1',
    services: [serviceEntry('x')],
    changes: [
      changeEntry('b', 'x', { announced: '2020-06-01' }),
      changeEntry('a', 'x', { announced: null, effective: '2020-07-01' }),
    ],
  });
  expect(ids(await store.changesOf('x'))).toEqual(['a', 'b']);
});

it('counts the changes of services that became known after a day, as they are listed', async () => {
  const store = await open('changes-count');
  const count = (serviceId: string, day: string) => store.countChangesAfter([{ serviceId, day }]);
  expect(await count('whatsapp', '2016-08-24')).toEqual([2]);
  expect(await count('whatsapp', '2016-08-25')).toEqual([1]);
  expect(await count('whatsapp', '2021-01-04')).toEqual([0]);
  expect(await count('whats', '2000-01-01')).toEqual([0]);
  const asked = ['signal', 'nobody', 'whatsapp'].map((serviceId) => ({ serviceId, day: '2019-01-01' }));
  expect(await store.countChangesAfter(asked)).toEqual([1, 0, 1]);
  expect(await store.countChangesAfter([])).toEqual([]);
});

it('counts a change once that two origins bring, and none of an origin that is still coming in', async () => {
  const store = await open('changes-count-origins');
  const db = await openDatabase('changes-count-origins');
  const row = await db.get('changes', ['catalogue', 'whatsapp-2021']);
  if (!row) throw new Error('the change is stored');
  await db.put('changes', { ...row, origin: 'feed:a' });
  await db.put('changes', { ...row, origin: 'feed:b', id: 'whatsapp-2023' });
  const later = () => store.countChangesAfter([{ serviceId: 'whatsapp', day: '2020-01-01' }]);
  expect(await later()).toEqual([2]);
  await db.put('meta', { key: 'hidden', origins: ['feed:b'] });
  expect(await later()).toEqual([1]);
  db.close();
});
