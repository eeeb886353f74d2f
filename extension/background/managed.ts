/**
 * What an organisation has set up for its browsers, by policy (`storage.managed`, see
 * docs/managed.md): feeds to subscribe to, hosts on which nothing is shown, where its people are,
 * and how switches stand until a person sets them.
 */
import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { knowledge } from './knowledge.ts';

const onOrOff = z.catch(z.optional(z.boolean()), undefined);
/** The same as `public/managed-schema.json`, which the browser reads; entries of another shape are left out. */
const managedSchema = z.object({
  feeds: z.catch(z.array(z.string().check(z.maxLength(4096))).check(z.maxLength(50)), []),
  mutedHosts: z.catch(z.array(z.string().check(z.maxLength(260))).check(z.maxLength(1000)), []),
  region: z.catch(z.nullable(z.string().check(z.regex(/^[A-Z]{2,3}$/))), null),
  pauseBeforeSerious: onOrOff,
  readLinkedTexts: onOrOff,
  recheckAccepted: onOrOff,
});
type Managed = z.infer<typeof managedSchema>;

/** Firefox rejects where no policy is set. */
async function readPolicy(): Promise<Managed> {
  const stored: unknown = await browser.storage.managed.get(null).catch(() => ({}));
  return z.parse(managedSchema, stored);
}

async function applyFeeds(lines: readonly string[]): Promise<void> {
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
  const { feeds, mutedHosts, region, ...switches } = await readPolicy();
  await applyFeeds(feeds);
  const store = await knowledge();
  await store.setManagedDefaults(switches);
  if (mutedHosts.length === 0 && region === null) return;
  await store.changeSettings((settings) => ({
    ...settings,
    // What the person has chosen goes before.
    region: settings.region ?? region,
    mutedHosts: [...new Set([...settings.mutedHosts, ...mutedHosts])],
  }));
}
