/** What the person is told when no page of ours is open. A click on it leads to what it is about. */
import { browser } from '../browser.ts';

/** Where notifications lead, in `storage.session`: the worker that showed one may be gone when it is clicked. */
const PREFIX = 'opens:';

interface Notification {
  title: string;
  message: string;
  /** Address of the page that a click opens. */
  opens: string;
}

/** @param id the same again takes the place of the one before */
export async function notify(id: string, { title, message, opens }: Notification): Promise<void> {
  await browser.storage.session.set({ [PREFIX + id]: opens });
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** The person clicked a notification. One of an earlier run of the browser leads nowhere any more. */
export async function openNotified(id: string): Promise<void> {
  const key = PREFIX + id;
  const { [key]: opens } = await browser.storage.session.get(key);
  await Promise.all([browser.notifications.clear(id), browser.storage.session.remove(key)]);
  if (typeof opens === 'string') await browser.tabs.create({ url: opens });
}
