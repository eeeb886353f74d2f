/** A notification that leads nowhere would be a reminder of something that the person then has to look for. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { notifications, startAnew, store } from './device.ts';

const { opened } = vi.hoisted(() => ({ opened: [] as unknown[] }));
vi.mock('../../extension/browser.ts', async () => {
  const { browser } = await import('./device.ts');
  const tabs = { create: async (tab: unknown) => opened.push(tab) };
  return { browser: { ...browser, tabs, alarms: { ...browser.alarms, clear: async () => true } } };
});
vi.mock('../../extension/background/knowledge.ts', async () => ({
  knowledge: async () => (await import('./device.ts')).store,
}));
const { openNotified } = await import('../../extension/background/notify.ts');
const { fireReminders } = await import('../../extension/background/reminders.ts');

beforeEach(() => {
  startAnew();
  opened.length = 0;
});

const reminder = { promptId: 'p', date: '2021-02-05', page: 'https://chat.example/notice', headline: 'Chat asks.' };

it('a reminder that is clicked opens the page that it is about, once', async () => {
  await store.changeSettings((settings) => ({ ...settings, reminders: [reminder] }));
  await fireReminders();
  expect(notifications).toMatchObject([{ message: 'Chat asks.' }]);
  await openNotified('reminder:p');
  await openNotified('reminder:p');
  expect(opened).toEqual([{ url: 'https://chat.example/notice' }]);
});

it('what nobody has shown opens nothing', async () => {
  await openNotified('reminder:other');
  expect(opened).toEqual([]);
});
