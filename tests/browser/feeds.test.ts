/** Feeds in real browsers, against a host on this machine that does everything a bad one can do. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FeedInfo } from '../../src/knowledge/index.ts';
import { dataPath, type FeedIndex, SIGNATURE_FILE } from '../../src/knowledge/publishing.ts';
import { BROWSER_NAMES } from '../../tools/browsers/driver.ts';
import type { Answer } from '../../tools/browsers/local-web.ts';
import {
  ADDRESS,
  changesOf,
  DAY,
  type EditionPlan,
  type Files,
  lineOf,
  makeKey,
  publish,
  publishBytes,
} from '../feeds/publisher.ts';
import { changeEntry, serviceEntry } from '../knowledge/fixtures.ts';
import { type Bench, eventually, readRows, setUpBench } from './bench.ts';

const START = Date.now() - 10 * DAY;
const TERMS = 'https://chatter.com/join';
const termsPage = `<!doctype html><html lang="en"><title>Chatter</title><body><div role="dialog" aria-modal="true" style="width:420px">
  <h1>We have updated our Privacy Policy</h1><p>By tapping Agree you accept Chatter's updated <a href="/terms">Terms of Service</a>
  and <a href="/privacy">Privacy Policy</a>.</p><button>Agree</button> <button>Not now</button></div></body></html>`;

/** Sends a message as the extension's own pages do. */
const send = <T>(bench: Bench, message: Record<string, unknown>): Promise<T> =>
  bench.own.evaluate(async (what: Record<string, unknown>) => {
    const api = globalThis.browser ?? globalThis.chrome;
    return (await api.runtime.sendMessage(what)) as never;
  }, message) as Promise<T>;

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let bench: Bench;
  let files: Files;
  let special: Map<string, (headers: Record<string, unknown>) => Answer>;
  const key = makeKey();
  let id: string;

  const edition = (sequence: number, more: Partial<EditionPlan> = {}) =>
    publish({ key, sequence, issued: START + sequence * DAY, changes: changesOf(sequence), ...more });
  const update = async () => (await send<{ feed: FeedInfo | null }>(bench, { type: 'update-feed', id })).feed;
  const rowsOf = (store: string) => readRows(bench.own, store, `feed:${id}`);
  const held = async () => {
    const { feeds } = await send<{ feeds: FeedInfo[] }>(bench, { type: 'list-feeds' });
    return { edition: feeds.find((feed) => feed.id === id)?.edition, changes: await rowsOf('changes') };
  };

  beforeAll(async () => {
    bench = await setUpBench(name, (address, headers) => {
      if (address.href === TERMS) return { body: termsPage };
      if (!address.href.startsWith(ADDRESS)) return undefined;
      const path = address.href.slice(ADDRESS.length);
      const answer = special.get(path);
      if (answer) return answer(headers);
      const body = files.get(path);
      return body && { body, headers: { 'content-type': 'application/octet-stream' } };
    });
    files = await edition(2);
    special = new Map();
    const { feed } = await send<{ feed: FeedInfo }>(bench, { type: 'subscribe-feed', line: lineOf(key) });
    id = feed.id;
    expect(feed).toMatchObject({ edition: { name: 'The Watchers', sequence: 2, changes: 2 }, problem: null });
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    files = await edition(2);
    special = new Map();
  });

  it('warns of what a feed knows', async () => {
    const tab = await bench.browser.openTab();
    await tab.goto(TERMS);
    const report = await eventually(async () => {
      const tabs = await bench.own.evaluate(async (start: string) => {
        const api = globalThis.browser ?? globalThis.chrome;
        return (await api.tabs.query({})).find(({ url }) => url?.startsWith(start))?.id;
      }, TERMS);
      const answer = await send<{ state: string; stories?: { service: string; headline: { text: string } }[] }>(bench, {
        type: 'tab-report',
        tabId: tabs,
      });
      return answer.state === 'prompts' ? answer : undefined;
    });
    expect(report.stories?.[0]?.service).toBe('Chatter');
    await tab.close();
  });

  it('asks only whether there is something new', async () => {
    let asked: Record<string, unknown> = {};
    special.set('feed.json', (headers) => {
      asked = headers;
      return { body: '', status: 304 };
    });
    expect(await update()).toMatchObject({ problem: null, edition: { sequence: 2 } });
    expect(asked['if-modified-since']).toBe(new Date(START + 2 * DAY - ((START + 2 * DAY) % 1000)).toUTCString());
    for (const header of ['cookie', 'referer', 'if-none-match']) expect(asked[header]).toBeUndefined();
  });

  const respond = (respond: Answer['respond']): Answer => ({ body: '', ...(respond ? { respond } : {}) });
  const dataFile = (from: Files, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => {
    for (const [path, bytes] of from) if (path.startsWith('files/')) from.set(path, change(bytes));
    return from;
  };
  const zeros = (size: number) => new Uint8Array(gzipSync(new Uint8Array(size), { level: 9 }));

  const attacks: Record<string, { reason: string; attack: () => Promise<Files | undefined> }> = {
    'an older edition played again': { reason: 'rollback', attack: () => edition(1) },
    'another edition under the same number': {
      reason: 'conflict',
      attack: () => edition(2, { changes: changesOf(9) }),
    },
    'an edition held back until after its end': { reason: 'expired', attack: () => edition(3, { days: 1 }) },
    'an edition from the future': { reason: 'not-yet', attack: () => edition(40, { issued: START + 40 * DAY }) },
    "another key's edition": { reason: 'wrong-key', attack: () => edition(3, { key: makeKey() }) },
    "another key's edition under the right key's name": {
      reason: 'bad-signature',
      attack: () => edition(3, { key: { ...makeKey(), id: key.id } }),
    },
    'an index changed on its way': {
      reason: 'bad-signature',
      attack: async () => {
        const changed = await edition(3);
        const text = new TextDecoder().decode(changed.get('feed.json')).replace('Watchers', 'Watcherz');
        return changed.set('feed.json', new TextEncoder().encode(text));
      },
    },
    'no signature': {
      reason: 'not-found',
      attack: async () => {
        const without = await edition(3);
        without.delete(SIGNATURE_FILE);
        return without;
      },
    },
    'a data file changed on its way': {
      reason: 'wrong-hash',
      attack: async () => dataFile(await edition(3), (bytes) => bytes.map((byte, at) => (at === 50 ? byte ^ 1 : byte))),
    },
    'a data file cut off': {
      reason: 'cut-off',
      attack: async () => dataFile(await edition(3), (bytes) => bytes.slice(0, -100)),
    },
    'a connection that breaks in the middle of a file': {
      reason: 'cut-off',
      attack: async () => {
        const whole = await edition(3);
        const index: FeedIndex = JSON.parse(new TextDecoder().decode(whole.get('feed.json')));
        const path = dataPath(index.files[0]?.sha256 ?? '');
        const bytes = whole.get(path) ?? new Uint8Array();
        special.set(path, () =>
          respond((response) => {
            response.writeHead(200, { 'content-length': String(bytes.length) });
            response.write(bytes.slice(0, 50), () => setTimeout(() => response.destroy(), 100));
          }),
        );
        return whole;
      },
    },
    'an index without end': {
      reason: 'too-large',
      attack: async () => {
        special.set('feed.json', () =>
          respond((response) => {
            response.writeHead(200);
            const more = () => {
              while (!response.destroyed && response.write(Buffer.alloc(65_536)));
            };
            response.on('drain', more);
            response.on('error', () => undefined);
            more();
          }),
        );
        return undefined;
      },
    },
    "an index that the host's own compression blows up": {
      reason: 'too-large',
      attack: async () => {
        const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
        const bomb = brotliCompressSync(new Uint8Array(200_000_000), { params });
        special.set('feed.json', () => ({ body: new Uint8Array(bomb), headers: { 'content-encoding': 'br' } }));
        return undefined;
      },
    },
    'a data file longer than the index says': {
      reason: 'too-large',
      attack: async () => dataFile(await edition(3), (bytes) => new Uint8Array([...bytes, ...bytes])),
    },
    'data that say they unpack to a thousand times their size': {
      reason: 'too-large',
      attack: () => publishBytes({ key, sequence: 3, issued: START }, zeros(40_000_000), 40_000_000),
    },
    'data that unpack to more than they say': {
      reason: 'too-large',
      attack: () => publishBytes({ key, sequence: 3, issued: START }, zeros(40_000_000), 1_000_000),
    },
    'data that are not packed': {
      reason: 'cut-off',
      attack: () => publishBytes({ key, sequence: 3, issued: START }, new TextEncoder().encode('{"plain": 1}'), 12),
    },
    'an index of another format': {
      reason: 'wrong-form',
      attack: () => edition(3, { tamper: (index) => ({ ...index, format: 'before-you-accept/feed/9' }) }),
    },
    'a change of another shape': {
      reason: 'wrong-form',
      attack: () =>
        edition(3, { changes: [...changesOf(2), { ...changeEntry('chatter-3', 'chatter'), findings: 'none' }] }),
    },
    'a service with something that is no domain': {
      reason: 'wrong-form',
      attack: () =>
        edition(3, { services: [serviceEntry('chatter', { domains: ['https://chatter.com/../'] })], changes: [] }),
    },
    'words that turn the direction of writing': {
      reason: 'hostile-text',
      attack: () => edition(3, { changes: [changeEntry('chatter-3', 'chatter', { headline: { en: 'a \u202e b' } })] }),
    },
    'a redirection elsewhere': {
      reason: 'unreachable',
      attack: async () => {
        special.set('feed.json', () => ({
          body: '',
          status: 302,
          headers: { location: 'https://elsewhere.example/feed.json' },
        }));
        return undefined;
      },
    },
    "a hotel network's log-in page": {
      reason: 'bad-signature',
      attack: async () => {
        const page = new TextEncoder().encode('<!doctype html><title>Log in</title>');
        return new Map([
          ['feed.json', page],
          [SIGNATURE_FILE, page],
        ]);
      },
    },
    'a host that fails': {
      reason: 'unreachable',
      attack: async () => {
        special.set('feed.json', () => ({ body: 'busy', status: 503 }));
        return undefined;
      },
    },
  };

  it.each(Object.entries(attacks))('refuses %s with a reason, and keeps what it had', async (_, { reason, attack }) => {
    const before = await held();
    expect(before.changes).toHaveLength(2);
    files = (await attack()) ?? files;
    const after = await update();
    expect(after?.problem).toMatchObject({ reason, message: expect.stringMatching(/^[A-Z].+\.$/) });
    expect(await held()).toEqual(before);
  });

  it.each([
    'feed',
    '',
    `${ADDRESS} RWQ`,
    'http://feeds.example/ RWSTLNkudjRODSsec23Ey4QJ5ZTLNRxgJJxYqnMMWIQ3exQxGlCGUX4D',
  ])('refuses to subscribe to "%s" with a sentence', async (line) => {
    const answer = await send(bench, { type: 'subscribe-feed', line });
    expect(answer).toMatchObject({ failed: { message: expect.stringMatching(/A feed is added with one line/) } });
  });

  it('comes to itself after every attack: the next good edition is taken whole', async () => {
    files = await edition(3);
    expect(await update()).toMatchObject({ problem: null, edition: { sequence: 3, changes: 3 } });
    expect(await rowsOf('changes')).toHaveLength(3);
    expect(await rowsOf('feedFiles')).toHaveLength(1);
  });

  it.runIf(name === 'chromium')('goes on where it was when its worker is killed in the middle', async () => {
    const services = Array.from({ length: 60 }, (_, at) => serviceEntry(`s${at}`));
    const changes = [...changesOf(1), ...services.map((service) => changeEntry(`${service.id}-1`, service.id))];
    const plan = {
      services: [serviceEntry('chatter', { domains: ['chatter.com'] }), ...services],
      changes,
      sharded: true,
    };
    files = await edition(4, plan);
    const index: FeedIndex = JSON.parse(new TextDecoder().decode(files.get('feed.json')));
    const middle = dataPath(index.files[Math.floor(index.files.length / 2)]?.sha256 ?? '');
    let reached = () => {};
    const stuck = new Promise<void>((resolve) => {
      reached = resolve;
    });
    special.set(middle, () => respond(() => reached()));
    const updating = update().catch(() => null);
    await stuck;
    await bench.browser.killBackground?.();
    await Promise.race([updating, new Promise((resolve) => setTimeout(resolve, 1000))]);
    expect((await held()).edition).toMatchObject({ sequence: 3 });

    special = new Map();
    bench.web.requests.length = 0;
    expect(await update()).toMatchObject({ problem: null, edition: { sequence: 4 } });
    const fetched = bench.web.requests.filter((address) => address.includes('/files/'));
    expect(fetched.length).toBeLessThanOrEqual(Math.ceil(index.files.length / 2) + 1);
    expect(fetched.length).toBeGreaterThan(0);
    expect((await rowsOf('feedFiles')).length).toBe(index.files.length);
  });

  it('says so where a host answers for ever that nothing is new, once what it gave has expired', async () => {
    const [now, seconds] = [Date.now(), 6];
    files = await edition(6, { issued: now - DAY, days: 1 + (seconds * 1000) / DAY });
    expect(await update()).toMatchObject({ problem: null, edition: { sequence: 6 } });
    const before = await held();
    special.set('feed.json', () => ({ body: '', status: 304 }));
    const frozen = await eventually(async () => {
      const feed = await update();
      return feed?.problem ? feed : undefined;
    }, 20_000);
    expect(Date.now()).toBeGreaterThan(now + (seconds - 1) * 1000);
    expect(frozen.problem).toMatchObject({ reason: 'expired', message: expect.stringMatching(/^[A-Z].+\.$/) });
    expect(await held()).toEqual(before);
  });

  const hasMinisign = spawnSync('minisign', ['-v']).status === 0;
  it.runIf(hasMinisign)("takes an edition signed with Debian's minisign", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bya-minisign-'));
    const path = (file: string) => join(folder, file);
    execFileSync('minisign', ['-G', '-W', '-p', path('k.pub'), '-s', path('k.key')], { stdio: 'ignore' });
    const publicKey = readFileSync(path('k.pub'), 'utf8').split('\n')[1] ?? '';
    files = await edition(1);
    writeFileSync(path('feed.json'), files.get('feed.json') ?? '');
    execFileSync('minisign', ['-S', '-s', path('k.key'), '-m', path('feed.json')], { stdio: 'ignore' });
    files.set(SIGNATURE_FILE, new Uint8Array(readFileSync(path('feed.json.minisig'))));
    rmSync(folder, { recursive: true });
    const line = `${ADDRESS} ${publicKey}`;
    const { feed } = await send<{ feed: FeedInfo }>(bench, { type: 'subscribe-feed', line });
    expect(feed).toMatchObject({ problem: null, edition: { sequence: 1 } });
    await send(bench, { type: 'unsubscribe-feed', id: feed.id });
  });

  it('takes everything away that a feed brought when it is left', async () => {
    expect(await send(bench, { type: 'unsubscribe-feed', id })).toEqual({ done: true });
    for (const store of ['services', 'changes', 'feedFiles', 'feeds']) expect(await rowsOf(store)).toEqual([]);
  });
});
