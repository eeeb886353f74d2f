/** An organisation's policy in real Chromium: a policy file as administrators write it. */
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedInfo, Settings } from '../../src/knowledge/index.ts';
import { ADDRESS, changesOf, DAY, type Files, lineOf, makeKey, publish } from '../feeds/publisher.ts';
import { type Bench, eventually, readRows, setUpBench } from './bench.ts';

const FOLDER = '/etc/chromium/policies/managed';
const FILE = `${FOLDER}/before-you-accept-test-${process.pid}.json`;

/** Chromium names an unpacked extension after its path. */
const idOf = (folder: string) =>
  createHash('sha256')
    .update(resolve(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Only an administrator can set a policy; elsewhere there is nothing to test. */
function mayWritePolicies(): boolean {
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

describe.runIf(mayWritePolicies())('a policy file in Chromium', () => {
  let bench: Bench;
  const key = makeKey();
  let files: Files = new Map();
  const setPolicy = (policy: unknown) =>
    writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [idOf('dist/chrome')]: policy } } }));
  const listFeeds = () =>
    bench.own.evaluate(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      return ((await api.runtime.sendMessage({ type: 'list-feeds' })) as { feeds: FeedInfo[] }).feeds;
    });
  const settingsAre = (key: string, value: unknown) =>
    eventually(async () => {
      const rows = (await readRows(bench.own, 'settings')) as { key: string; value: unknown }[];
      return JSON.stringify(rows.find((row) => row.key === key)?.value) === JSON.stringify(value) ? true : undefined;
    }, 15_000);

  const settings = () =>
    bench.own.evaluate(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const answer = (await api.runtime.sendMessage({ type: 'read-settings' })) as { settings: Settings };
      return answer.settings;
    });

  beforeAll(async () => {
    files = await publish({ key, sequence: 1, issued: Date.now() - DAY, changes: changesOf(1) });
    setPolicy({
      feeds: [lineOf(key), 'not a feed'],
      mutedHosts: ['intranet.example'],
      region: 'DE',
      pauseBeforeSerious: true,
    });
    bench = await setUpBench('chromium', ({ href }) => {
      const body = files.get(href.slice(ADDRESS.length));
      return href.startsWith(ADDRESS) && body ? { body } : undefined;
    });
  });
  afterAll(async () => {
    rmSync(FILE, { force: true });
    await bench?.close();
  });

  it('subscribes to its feeds; a line that is none is left out', async () => {
    const feeds = await eventually(async () => {
      const found = await listFeeds();
      return found.length > 0 ? found : undefined;
    }, 15_000);
    expect(feeds).toMatchObject([{ address: ADDRESS, managed: true }]);
  });

  it('sets where nothing is shown, and where its people are', async () => {
    expect(await settingsAre('mutedHosts', ['intranet.example'])).toBe(true);
    expect((await settings()).region).toBe('DE');
  });

  it('sets how a switch stands until a person sets it, and from then on that holds', async () => {
    await eventually(async () => ((await settings()).pauseBeforeSerious ? true : undefined), 15_000);
    await bench.own.evaluate(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      await api.runtime.sendMessage({ type: 'set-switch', name: 'pauseBeforeSerious', on: false });
    });
    await bench.restart();
    expect(await settings()).toMatchObject({ pauseBeforeSerious: false, readLinkedTexts: true });
  });

  it('keeps people from leaving its feeds', async () => {
    const [feed] = await listFeeds();
    const done = await bench.own.evaluate(async (id: string) => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api.runtime.sendMessage({ type: 'unsubscribe-feed', id })) as { done: boolean };
    }, feed?.id ?? '');
    expect(done).toEqual({ done: false });
    expect(await listFeeds()).toHaveLength(1);
  });

  it('takes a feed, and where people are, away when they have left the policy', async () => {
    setPolicy({ mutedHosts: ['intranet.example'] });
    await bench.restart();
    await eventually(async () => ((await listFeeds()).length === 0 ? true : undefined), 15_000);
    expect(await listFeeds()).toEqual([]);
    await eventually(async () => ((await settings()).region === null ? true : undefined), 15_000);
    expect((await settings()).region).toBeNull();
  });
});
