/**
 * What an organisation has set up for its browsers, by policy (`storage.managed`, see
 * docs/managed.md): feeds to subscribe to, hosts on which nothing is shown, where its people are,
 * and how switches stand until a person sets them.
 */
import { readManagedSettings } from '../../src/knowledge/index.ts';
import { browser } from '../browser.ts';
import { knowledge } from './knowledge.ts';

/** @param lines null where they can't be read: then all stays as it is */
async function applyFeeds(lines: readonly string[] | null): Promise<void> {
  if (!lines) return;
  const { feeds } = await knowledge();
  const wanted = new Set<string>();
  for (const line of lines) {
    try {
      wanted.add((await feeds.subscribe(line, { managed: true })).id);
    } catch (error) {
      console.error(`Before You Accept can't use a feed of its policy, "${line.slice(0, 200)}":`, error);
    }
  }
  // A feed that has left the policy leaves the browser.
  const gone = (await feeds.list()).filter(({ id, managed }) => managed && !wanted.has(id));
  for (const { id } of gone) await feeds.unsubscribe(id);
}

/** Brings what the policy says into the store. May be run any number of times. */
export async function applyManagedSettings(): Promise<void> {
  // Firefox rejects where no policy is set.
  const stored: unknown = await browser.storage.managed.get(null).catch(() => ({}));
  const { managed, problems } = readManagedSettings(stored);
  for (const problem of problems) console.error(`Before You Accept can't use a part of its policy. ${problem}`);
  const { feeds, mutedHosts, ...defaults } = managed;
  await applyFeeds(feeds);
  const store = await knowledge();
  await store.setManagedDefaults(defaults);
  if (mutedHosts.length === 0) return;
  await store.changeSettings((settings) => ({
    ...settings,
    mutedHosts: [...new Set([...settings.mutedHosts, ...mutedHosts])],
  }));
}
