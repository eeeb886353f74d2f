/** What is measured in one browser at one size. */
import type { DrivenBrowser, Tab } from '../browsers/driver.ts';
import type { Engine } from './engine.ts';
import { engineScript } from './engine.ts';
import { domainOf, type GeneratedFeed, type Size } from './generate.ts';

type WithEngine = typeof globalThis & { byaKnowledge: Engine; byaProgress: [number, number] };

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function openEngine(browser: DrivenBrowser): Promise<Tab> {
  const own = await browser.openExtensionPage('popup.html?tab=0');
  const script = await engineScript();
  // Through a driver, which the page's policy against strange scripts does not bind.
  await own.evaluate(new Function(script) as () => void);
  return own;
}

/**
 * Brings the feed in whole, as a subscriber's background does.
 * @param database the extension's own where it is null
 * @returns milliseconds
 */
export async function importFeed(
  own: Tab,
  { subscription }: GeneratedFeed,
  database: string | null,
  show: (done: number, of: number) => void,
) {
  const began = Date.now();
  let over = false;
  const importing = own
    .evaluate(
      async ([line, name]: readonly [string, string | null]) => {
        const { byaKnowledge } = globalThis as WithEngine;
        const store = await byaKnowledge.openKnowledge(name ?? undefined);
        const { id } = await store.feeds.subscribe(line, { everything: true });
        const feed = await store.feeds.update(id, {
          fetch: (url, init) => fetch(url, init),
          random: () => 0.5,
          progress: (done, of) => {
            (globalThis as WithEngine).byaProgress = [done, of];
          },
        });
        store.close();
        if (feed?.problem) throw new Error(feed.problem.message);
      },
      [subscription, database] as const,
    )
    .finally(() => {
      over = true;
    });
  while (!over) {
    await Promise.race([importing, sleep(500)]);
    if (over) break;
    const [done, of] = (await own.evaluate(() => (globalThis as WithEngine).byaProgress)) ?? [0, 1];
    show(done, of);
  }
  await importing;
  return Date.now() - began;
}

export const LOOK_UPS = ['known host', 'unknown host', 'changes', 'group', 'latest'] as const;
export type LookUp = (typeof LOOK_UPS)[number];

export type Times = Record<LookUp, number[]>;

/**
 * Looks up in two databases by turns, so that whatever else the machine does weighs on both.
 * @param databases each with its size; null is the extension's own
 * @returns milliseconds of each look-up, by database and kind
 */
export function measureLookUps(
  own: Tab,
  databases: { name: string | null; size: Size }[],
  rounds: number,
): Promise<Times[]> {
  const plans = databases.map(({ name, size: { services } }) => ({
    name,
    hosts: Array.from({ length: rounds }, (_, round) => domainOf((round * 7919) % services)),
  }));
  return own.evaluate(async (asked: typeof plans) => {
    const { byaKnowledge } = globalThis as WithEngine;
    const stores = await Promise.all(asked.map(({ name }) => byaKnowledge.openKnowledge(name ?? undefined)));
    const times = asked.map(
      (): Times => ({ 'known host': [], 'unknown host': [], changes: [], group: [], latest: [] }),
    );
    for (let round = -20; round < (asked[0]?.hosts.length ?? 0); round++) {
      for (const [at, store] of stores.entries()) {
        const host = asked[at]?.hosts[Math.abs(round)];
        const time = async <T>(kind: LookUp, work: () => Promise<T>): Promise<T> => {
          const began = performance.now();
          const result = await work();
          // The first rounds only warm up.
          if (round >= 0) times[at]?.[kind].push(performance.now() - began);
          return result;
        };
        const find = (host: string) => store.findService({ host, name: null, documents: [] });
        const { service } = await time('known host', () => find(`www.${host}`));
        await time('unknown host', () => find(`www.not-${host}`));
        if (!service) throw new Error(`${host} is not found.`);
        const changes = await time('changes', () => store.changesOfService(service));
        if (changes.length === 0) throw new Error(`${host} has no changes.`);
        const { group } = service;
        if (group !== null) await time('group', () => store.changesOfGroup(service));
        await time('latest', () => store.latestChanges(10));
      }
    }
    for (const store of stores) store.close();
    return times;
  }, plans);
}

/** @returns milliseconds from the prompt's frame to the warning's; null for one that never came */
export async function measureWarnings(
  browser: DrivenBrowser,
  { services }: Size,
  rounds: number,
): Promise<(number | null)[]> {
  const times: (number | null)[] = [];
  for (let round = 0; round < rounds; round++) {
    const tab = await browser.openTab();
    await tab.goto(`https://${domainOf((round * 104_729) % services)}/`);
    // A page is looked at when it has loaded; the prompt comes later, as most do.
    await sleep(800);
    times.push(
      await tab.evaluate(() =>
        (globalThis as typeof globalThis & { showPrompt(): Promise<number | null> }).showPrompt(),
      ),
    );
    await tab.close();
  }
  return times;
}

/** Bytes that the browser says this extension's storage takes. */
export const storageUsed = (own: Tab): Promise<number> =>
  own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
