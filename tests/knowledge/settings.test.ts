import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { fillDisk, plant, rowsIn } from './damage.ts';

let emptyDisk = () => {};
afterEach(() => emptyDisk());

const reminder = { promptId: 'p1', date: '2021-02-05', page: 'https://web.whatsapp.com/', headline: 'It shares more.' };

const CHOSEN_BY_NOBODY = {
  mutedHosts: [],
  mutedKinds: [],
  region: null,
  reminders: [],
  pauseBeforeSerious: false,
  readLinkedTexts: true,
  recheckAccepted: false,
};

it('has defaults until the person chooses, and keeps what was chosen', async () => {
  const store = await openKnowledge('settings-keep');
  expect(await store.readSettings()).toEqual(CHOSEN_BY_NOBODY);
  await store.changeSettings((settings) => ({ ...settings, reminders: [reminder] }));
  store.close();
  expect(await store.readSettings()).toEqual({ ...CHOSEN_BY_NOBODY, reminders: [reminder] });
});

it('holds what an organisation sets until the person chooses, and no longer than the organisation says', async () => {
  const store = await openKnowledge('settings-managed');
  await store.setManagedDefaults({});
  expect(await rowsIn('settings-managed', 'settings')).toEqual([]);
  await store.setManagedDefaults({ pauseBeforeSerious: true, readLinkedTexts: false });
  expect(await store.readSettings()).toEqual({ ...CHOSEN_BY_NOBODY, pauseBeforeSerious: true, readLinkedTexts: false });
  await store.changeSettings((settings) => ({ ...settings, pauseBeforeSerious: false }));
  expect(await store.readSettings()).toMatchObject({ pauseBeforeSerious: false, readLinkedTexts: false });
  await store.setManagedDefaults({ pauseBeforeSerious: true });
  expect(await store.readSettings()).toEqual(CHOSEN_BY_NOBODY);
  await store.setManagedDefaults({ region: 'DE' });
  await store.changeSettings((settings) => ({ ...settings, mutedKinds: ['checkout'] }));
  await store.setManagedDefaults({ region: 'FR' });
  expect((await store.readSettings()).region).toBe('FR');
  await store.changeSettings((settings) => ({ ...settings, region: 'US' }));
  expect((await store.readSettings()).region).toBe('US');
  expect(store.brokenRows()).toBe(0);
});

it('keeps both of two changes made at once', async () => {
  const store = await openKnowledge('settings-race');
  const mute = (host: string) =>
    store.changeSettings(({ mutedHosts, ...rest }) => ({ ...rest, mutedHosts: [...mutedHosts, host] }));
  await Promise.all([mute('a.example'), mute('b.example'), mute('c.example')]);
  expect((await store.readSettings()).mutedHosts).toEqual(['a.example', 'b.example', 'c.example']);
});

it('takes a broken setting for not chosen, and no other with it', async () => {
  const store = await openKnowledge('settings-broken');
  await store.changeSettings((settings) => ({ ...settings, mutedHosts: ['a.example'] }));
  const broken = { key: 'reminders', value: [{ promptId: 7 }] };
  await plant('settings-broken', 'settings', broken);
  await plant('settings-broken', 'settings', { key: 'ofTomorrow', value: 1 });
  expect(await store.readSettings()).toEqual({ ...CHOSEN_BY_NOBODY, mutedHosts: ['a.example'] });
  expect(store.brokenRows()).toBe(1);
  await store.changeSettings((settings) => ({ ...settings, mutedHosts: [] }));
  const rows = await rowsIn('settings-broken', 'settings');
  expect(rows).toContainEqual(broken);
  expect(rows).toContainEqual({ key: 'ofTomorrow', value: 1 });
});

it('refuses what is no setting, and changes nothing then', async () => {
  const store = await openKnowledge('settings-refuse');
  const change = store.changeSettings((settings) => ({
    ...settings,
    mutedHosts: [...settings.mutedHosts, 'a.example'],
    reminders: [{ ...reminder, date: 'soon' }],
  }));
  await expect(change).rejects.toMatchObject({ kind: 'broken', message: expect.stringContaining('reminders.0.date') });
  expect(await store.readSettings()).toEqual(CHOSEN_BY_NOBODY);
});

it('keeps no reminder of an address that is no web page', async () => {
  const store = await openKnowledge('settings-address');
  const change = store.changeSettings((settings) => ({
    ...settings,
    reminders: [{ ...reminder, page: 'javascript:alert(1)' }],
  }));
  await expect(change).rejects.toMatchObject({ kind: 'broken' });
});

it('keeps what was set when the disk is full', async () => {
  const store = await openKnowledge('settings-full');
  await store.changeSettings((settings) => ({ ...settings, mutedHosts: ['a.example'] }));
  emptyDisk = fillDisk('at-the-end');
  const change = store.changeSettings((settings) => ({ ...settings, mutedHosts: [] }));
  await expect(change).rejects.toMatchObject({ kind: 'full' });
  emptyDisk();
  expect((await store.readSettings()).mutedHosts).toEqual(['a.example']);
});
