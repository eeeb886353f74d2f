import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { catalogue, decision } from './fixtures.ts';

it('goes from a page to its service, its changes and what the person decided', async () => {
  const store = await openKnowledge('whole');
  expect(await store.catalogueVersion()).toBeNull();
  expect(await store.loadCatalogue(catalogue)).toEqual({
    loaded: true,
    version: '1',
    services: 3,
    changes: 4,
    errors: [],
  });

  const match = await store.findService({ host: 'web.whatsapp.com', name: null, documents: [] });
  expect(match).toMatchObject({ service: { id: 'whatsapp' }, by: 'host', domain: 'whatsapp.com' });
  expect((await store.changesOf('whatsapp')).map(({ id }) => id)).toEqual(['whatsapp-2021', 'whatsapp-2016']);
  expect(await store.recordDecision(decision('d1'))).toBe('recorded');
  expect(await store.decisionsOfService('whatsapp')).toEqual([decision('d1')]);
  expect(store.brokenRows()).toBe(0);
});
