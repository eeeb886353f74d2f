import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Knowledge, openKnowledge } from '../../../src/knowledge/index.ts';
import { dataPath, type FeedIndex, SIGNATURE_FILE } from '../../../src/knowledge/publishing.ts';
import {
  changesOf,
  DAY,
  type EditionPlan,
  type Files,
  lineOf,
  makeKey,
  publish,
  publishBytes,
  SERVICES,
} from '../../feeds/publisher.ts';
import { fillDisk, rowsIn } from '../damage.ts';
import { changeEntry, decision, serviceEntry } from '../fixtures.ts';
import { type Host, hostOf } from './host.ts';

const key = makeKey();
const START = Date.UTC(2026, 5, 1);
let now: number;
let store: Knowledge;
let host: Host;
let id: string;
let count = 0;
const name = () => `feed-${count}`;

const edition = (sequence: number, more: Partial<EditionPlan> = {}) =>
  publish({ key, sequence, issued: START + sequence * DAY, changes: changesOf(sequence), ...more });
const update = () => store.feeds.update(id, { fetch: host.fetch, random: () => 0.5 });
const known = async () => (await store.changesOf('chatter')).map(({ id }) => id).sort();

beforeEach(async () => {
  count++;
  now = START + 5 * DAY;
  store = await openKnowledge(name(), { now: () => now });
  host = hostOf(await edition(2));
  id = (await store.feeds.subscribe(lineOf(key))).id;
  await update();
});

it('brings services and changes, findable as those of the catalogue', async () => {
  expect(await known()).toEqual(['chatter-1', 'chatter-2']);
  const match = await store.findService({ host: 'app.chatter.com', name: null, documents: [] });
  expect(match).toMatchObject({ service: { id: 'chatter' }, by: 'host' });
  expect(await store.feeds.list()).toMatchObject([
    { id, edition: { name: 'The Watchers', sequence: 2, services: 1, changes: 2 }, problem: null, shards: null },
  ]);
});

it('takes the place of the edition before, and leaves no row of it', async () => {
  host.files = await edition(3, { changes: [changeEntry('chatter-9', 'chatter')] });
  await update();
  expect(await known()).toEqual(['chatter-9']);
  expect(await rowsIn(name(), 'changes')).toHaveLength(1);
  expect(await rowsIn(name(), 'feedFiles')).toHaveLength(1);
});

it('asks only whether there is something new, and says nothing that tells this subscriber from others', async () => {
  host.requests.length = 0;
  host.answers.set('feed.json', () => new Response(null, { status: 304 }));
  expect(await update()).toMatchObject({ problem: null, edition: { sequence: 2 } });
  expect(host.requests).toEqual([
    { path: 'feed.json', headers: { 'if-modified-since': new Date(START + 2 * DAY).toUTCString() } },
  ]);
});

it("sends a host's mark back only where it is the index's own hash", async () => {
  const withMark = (mark: string) => {
    const bytes = host.files.get('feed.json') ?? new Uint8Array();
    host.answers.set('feed.json', () => new Response(bytes, { headers: { etag: mark } }));
  };
  const markSent = async () => {
    host.requests.length = 0;
    await update();
    return host.requests[0]?.headers['if-none-match'];
  };
  withMark('"subscriber-4711-0123456789abcdef"');
  await update();
  expect(await markSent()).toBeUndefined();
  const bytes = host.files.get('feed.json') ?? new Uint8Array();
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
  withMark(`"${hash.slice(0, 32)}"`);
  await update();
  expect(await markSent()).toBe(`"${hash.slice(0, 32)}"`);
});

it('waits longer after each failure, up to a day and a half, and a day after a success', async () => {
  host.answers.set('feed.json', () => Promise.reject(new TypeError('Failed to fetch')));
  const waits: number[] = [];
  for (let tries = 0; tries < 10; tries++) waits.push(((await update())?.nextAt ?? 0) - now);
  expect(waits[0]).toBe(15 * 60_000);
  expect(waits.slice(0, 6)).toEqual([1, 2, 4, 8, 16, 32].map((times) => times * 15 * 60_000));
  expect(waits.at(-1)).toBe(DAY);
  host.answers.clear();
  expect(((await update())?.nextAt ?? 0) - now).toBe(DAY);
});

describe('is refused with a reason, and what was there is untouched:', () => {
  const attacks: Record<string, { reason: string; says: RegExp; attack: () => Promise<Files | undefined> }> = {
    'an older edition played again': {
      reason: 'rollback',
      says: /older than the one you already have.*number 1.*yours is 2/,
      attack: () => edition(1),
    },
    'another edition under the same number': {
      reason: 'conflict',
      says: /two different contents under the same number/,
      attack: () => edition(2, { changes: changesOf(7) }),
    },
    'an edition after its end': {
      reason: 'expired',
      says: /not been renewed in time.*2026-06-04/,
      attack: () => edition(3, { days: 0.5 }),
    },
    'nothing new after the end of the edition in use': {
      reason: 'expired',
      says: /not been renewed/,
      attack: async () => {
        now = START + 40 * DAY;
        return undefined;
      },
    },
    'an unchanged index after its end, by the host alone': {
      reason: 'expired',
      says: /not been renewed/,
      attack: async () => {
        now = START + 40 * DAY;
        host.answers.set('feed.json', () => new Response(null, { status: 304 }));
        return undefined;
      },
    },
    'an edition from the future': {
      reason: 'not-yet',
      says: /clock/,
      attack: () => edition(9, { issued: START + 9 * DAY }),
    },
    "another key's edition": {
      reason: 'wrong-key',
      says: /another key than the one you subscribed to/,
      attack: () => edition(3, { key: makeKey() }),
    },
    "another key's edition under the right key's name": {
      reason: 'bad-signature',
      says: /signature does not belong/,
      attack: () => edition(3, { key: { ...makeKey(), id: key.id } }),
    },
    'an index changed on its way': {
      reason: 'bad-signature',
      says: /changed on its way/,
      attack: async () => {
        const files = await edition(3);
        const text = new TextDecoder().decode(files.get('feed.json')).replace('The Watchers', 'The Watcherz');
        return files.set('feed.json', new TextEncoder().encode(text));
      },
    },
    'a signature that is no signature': {
      reason: 'bad-signature',
      says: /not of the form that minisign writes/,
      attack: async () => (await edition(3)).set(SIGNATURE_FILE, new TextEncoder().encode('<!doctype html>')),
    },
    'no signature': {
      reason: 'not-found',
      says: /404/,
      attack: async () => {
        const files = await edition(3);
        files.delete(SIGNATURE_FILE);
        return files;
      },
    },
    'a data file changed on its way': {
      reason: 'wrong-hash',
      says: /not the one that its publisher signed/,
      attack: async () => {
        const files = await edition(3);
        for (const [path, bytes] of files) {
          if (path.startsWith('files/'))
            files.set(
              path,
              bytes.map((byte, at) => (at === 50 ? byte ^ 1 : byte)),
            );
        }
        return files;
      },
    },
    'a data file cut off': {
      reason: 'cut-off',
      says: /ended before the whole file/,
      attack: async () => {
        const files = await edition(3);
        for (const [path, bytes] of files) if (path.startsWith('files/')) files.set(path, bytes.slice(0, 100));
        return files;
      },
    },
    'a connection that breaks in the middle': {
      reason: 'cut-off',
      says: /ended before/,
      attack: async () => {
        const broken = new ReadableStream({
          pull(controller) {
            controller.enqueue(new Uint8Array(10));
            controller.error(new TypeError('network error'));
          },
        });
        host.answers.set('feed.json', () => new Response(broken));
        return undefined;
      },
    },
    'an index without end': {
      reason: 'too-large',
      says: /larger than 262144 bytes/,
      attack: async () => {
        const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
        host.answers.set('feed.json', () => new Response(endless));
        return undefined;
      },
    },
    'a data file longer than the index says': {
      reason: 'too-large',
      says: /larger than \d+ bytes/,
      attack: async () => {
        const files = await edition(3);
        for (const [path, bytes] of files)
          if (path.startsWith('files/')) files.set(path, new Uint8Array([...bytes, ...bytes]));
        return files;
      },
    },
    'data that unpack to a thousand times their size': {
      reason: 'too-large',
      says: /more than 100 times/,
      attack: () => {
        const bomb = new Uint8Array(gzipSync(new Uint8Array(40_000_000), { level: 9 }));
        return publishBytes({ key, sequence: 3, issued: START }, bomb, 40_000_000);
      },
    },
    'data that unpack to more than they say': {
      reason: 'too-large',
      says: /larger than 100000 bytes/,
      attack: () => {
        const bomb = new Uint8Array(gzipSync(new Uint8Array(40_000_000), { level: 9 }));
        return publishBytes({ key, sequence: 3, issued: START }, bomb, 100_000);
      },
    },
    'data that are not packed at all': {
      reason: 'cut-off',
      says: /can not be unpacked/,
      attack: () => publishBytes({ key, sequence: 3, issued: START }, new TextEncoder().encode('{"plain": 1}'), 12),
    },
    'data that are not JSON': {
      reason: 'wrong-form',
      says: /not JSON/,
      attack: () => publishBytes({ key, sequence: 3, issued: START }, new Uint8Array(gzipSync('<html>')), 6),
    },
    'an index of another format': {
      reason: 'wrong-form',
      says: /format/,
      attack: () => edition(3, { tamper: (index: FeedIndex) => ({ ...index, format: 'before-you-accept/feed/2' }) }),
    },
    'an index that is no index': {
      reason: 'wrong-form',
      says: /not JSON/,
      attack: () => edition(3, { tamper: () => '[' }),
    },
    'an index that names a shard twice': {
      reason: 'wrong-form',
      says: /one file for each shard/,
      attack: () =>
        edition(3, {
          tamper: (index: FeedIndex) => ({
            ...index,
            files: [...index.files, ...index.files].map((f) => ({ ...f, shard: 3 })),
          }),
        }),
    },
    'a change of another shape': {
      reason: 'wrong-form',
      says: /findings\.0\.topic/,
      attack: () => {
        const good = changeEntry('chatter-3', 'chatter');
        const bad = { ...good, findings: [{ ...good.findings[0], topic: 'run.code' }] };
        return edition(3, { changes: [...changesOf(2), bad] });
      },
    },
    'an address that would run code': {
      reason: 'wrong-form',
      says: /https:\/\//,
      attack: () =>
        edition(3, {
          changes: [changeEntry('chatter-3', 'chatter', { documents: [{ type: 'x', url: 'javascript:alert(1)' }] })],
        }),
    },
    'words that turn the direction of writing': {
      reason: 'hostile-text',
      says: /hidden or disguising.*headline\.en/,
      attack: () =>
        edition(3, {
          changes: [changeEntry('chatter-3', 'chatter', { headline: { en: 'All \u202ella fo tuo tpo\u202c' } })],
        }),
    },
    'a name with control characters': {
      reason: 'hostile-text',
      says: /its index, at name/,
      attack: () => edition(3, { tamper: (index: FeedIndex) => ({ ...index, name: 'A\u0000B' }) }),
    },
    'words nested without end': {
      reason: 'hostile-text',
      says: /a file of it/,
      attack: () => {
        const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`;
        const deep = `{"format":"before-you-accept/feed/1","services":[${nested}],"changes":[]}`;
        // Unpacked little more than a hundred times its size, it would be refused before anyone looks into it.
        const packed = new Uint8Array(gzipSync(deep, { level: 1 }));
        return publishBytes({ key, sequence: 3, issued: START }, packed, deep.length);
      },
    },
    'a page in the place of the feed': {
      reason: 'bad-signature',
      says: /./,
      attack: async () => {
        const page = new TextEncoder().encode('<!doctype html><title>Log in to the hotel network</title>');
        return new Map([
          ['feed.json', page],
          ['feed.json.minisig', page],
        ]);
      },
    },
    'a host that can not be reached': {
      reason: 'unreachable',
      says: /could not be reached/,
      attack: async () => {
        host.answers.set('feed.json', () => Promise.reject(new TypeError('Failed to fetch')));
        return undefined;
      },
    },
    'a host that fails': {
      reason: 'unreachable',
      says: /503/,
      attack: async () => {
        host.answers.set('feed.json', () => new Response('busy', { status: 503 }));
        return undefined;
      },
    },
  };

  it.each(Object.entries(attacks))('%s', async (_, { reason, says, attack }) => {
    const before = [await known(), await rowsIn(name(), 'changes'), (await store.feeds.list())[0]?.edition];
    const files = await attack();
    if (files) host.files = files;
    const after = await update();
    expect(after?.problem).toMatchObject({ reason, message: expect.stringMatching(says), at: now });
    expect([await known(), await rowsIn(name(), 'changes'), (await store.feeds.list())[0]?.edition]).toEqual(before);
  });

  it('a disk without room', async () => {
    host.files = await edition(3);
    const free = fillDisk('at-once', 0, 'changes');
    const after = await update();
    free();
    expect(after?.problem).toMatchObject({ reason: 'no-room', message: expect.stringContaining('no room left') });
    expect(await known()).toEqual(['chatter-1', 'chatter-2']);
    expect(await update()).toMatchObject({ problem: null, edition: { sequence: 3 } });
  });
});

describe('killed on the way, it', () => {
  /** The worker dies at the given request: the promise of the update never settles. */
  const dieAt = (path: string) => {
    host.answers.set(path, () => new Promise<Response>(() => {}));
    return new Promise<void>((resolve) => {
      store.feeds.update(id, { fetch: host.fetch, random: () => 0.5 }).catch(() => undefined);
      const look = setInterval(() => {
        if (!host.requests.some((request) => request.path === path)) return;
        clearInterval(look);
        resolve();
      }, 5);
    });
  };

  it('shows nothing of the new edition, and goes on with what it had', async () => {
    const services = Array.from({ length: 40 }, (_, at) => serviceEntry(`s${at}`));
    const changes = services.map(({ id: service }) => changeEntry(`${service}-1`, service));
    host.files = await edition(3, {
      services: [...SERVICES, ...services],
      changes: [...changesOf(3), ...changes],
      sharded: true,
    });
    const index: FeedIndex = JSON.parse(new TextDecoder().decode(host.files.get('feed.json')));
    const last = dataPath(index.files.at(-1)?.sha256 ?? '');
    host.requests.length = 0;
    await dieAt(last);
    expect(await known()).toEqual(['chatter-1', 'chatter-2']);
    expect(await store.changesOf('s0')).toEqual([]);
    expect((await rowsIn(name(), 'changes')).length).toBeGreaterThan(5);

    host.answers.clear();
    host.requests.length = 0;
    store = await openKnowledge(name(), { now: () => now });
    expect(await update()).toMatchObject({ problem: null, edition: { sequence: 3 } });
    expect(host.requests.map(({ path }) => path)).toEqual(['feed.json', 'feed.json.minisig', last]);
    expect(await known()).toEqual(['chatter-1', 'chatter-2', 'chatter-3']);
    expect(await store.changesOf('s0')).toHaveLength(1);
  });

  it('drops what it had begun when the publisher has gone on meanwhile', async () => {
    host.files = await edition(3, { sharded: true, services: [...SERVICES, serviceEntry('other')] });
    const index: FeedIndex = JSON.parse(new TextDecoder().decode(host.files.get('feed.json')));
    await dieAt(dataPath(index.files.at(-1)?.sha256 ?? ''));
    host.answers.clear();
    host.files = await edition(4, { changes: changesOf(4) });
    await update();
    expect(await known()).toHaveLength(4);
    expect(await rowsIn(name(), 'feedFiles')).toHaveLength(1);
    expect(await rowsIn(name(), 'changes')).toHaveLength(4);
  });
});

it('leaves the ledger and kept versions alone when the feed is left, and takes all it brought away', async () => {
  const hash = 'b'.repeat(64);
  await store.keepVersion({
    hash,
    addresses: ['https://chatter.com/terms'],
    url: 'https://chatter.com/terms',
    type: 'Terms of Service',
    owner: 'chatter',
    lang: 'en',
    region: null,
    readAt: now,
    text: 'Terms',
  });
  const versions = [{ type: 'Terms of Service', url: 'https://chatter.com/terms', hash }];
  await store.recordDecision(decision('d1', { serviceId: 'chatter', versions }));
  await store.feeds.unsubscribe(id);
  expect(await known()).toEqual([]);
  for (const rest of ['services', 'changes', 'feeds', 'feedFiles']) expect(await rowsIn(name(), rest)).toEqual([]);
  expect(await store.decisionsOfService('chatter')).toHaveLength(1);
  expect(await store.textOfVersion(hash)).toBe('Terms');
  expect(await store.acceptedVersions()).toHaveLength(1);
});

it('brings what it knows under another id, as the service that the catalogue knows', async () => {
  await store.loadCatalogue({
    version: '1',
    services: [serviceEntry('chatterbox', { domains: ['chatter.com'] })],
    changes: [changeEntry('chatterbox-1', 'chatterbox', { announced: '2020-01-01' })],
  });
  const { service } = await store.findService({ host: 'chatter.com', name: null, documents: [] });
  if (!service) throw new Error('it is known');
  expect(service.id).toBe('chatterbox');
  const changes = await store.changesOfService(service);
  expect(changes.map((change) => change.id)).toEqual(['chatter-2', 'chatter-1', 'chatterbox-1']);
  expect(new Set(changes.map((change) => change.service.id))).toEqual(new Set(['chatterbox']));
});

it('of the same change from two origins, takes the one reviewed last', async () => {
  const services = SERVICES;
  const reviewed = (date: string) => [changeEntry('chatter-1', 'chatter', { review: { state: 'reviewed', date } })];
  await store.loadCatalogue({ version: '1', services, changes: reviewed('2025-01-01') });
  expect((await store.changesOf('chatter')).find(({ id }) => id === 'chatter-1')?.review.date).toBe('2026-01-01');
  await store.loadCatalogue({ version: '2', services, changes: reviewed('2026-03-01') });
  expect((await store.changesOf('chatter')).find(({ id }) => id === 'chatter-1')?.review.date).toBe('2026-03-01');
});

describe('a feed too large to be taken whole', () => {
  /** Shards that say they are large and that nobody may ask for. */
  const padded = (index: FeedIndex) => {
    const taken = new Set(index.files.map(({ shard }) => shard));
    const free = Array.from({ length: 256 }, (_, shard) => shard).filter((shard) => !taken.has(shard));
    const large = free
      .slice(0, 3)
      .map((shard) => ({ shard, sha256: 'f'.repeat(64), bytes: 8_000_000, size: 9_000_000 }));
    return { ...index, files: [...index.files, ...large] };
  };
  const large = (sequence: number) => edition(sequence, { sharded: true, tamper: padded });

  it('is taken by the shards in which prompts were met, and no others', async () => {
    host.files = await large(3);
    host.requests.length = 0;
    expect(await update()).toMatchObject({ problem: null, shards: 0, edition: { sequence: 3 } });
    expect(host.requests.map(({ path }) => path)).toEqual(['feed.json', 'feed.json.minisig']);
    expect(await known()).toEqual([]);

    expect(await store.feeds.want('app.chatter.com')).toEqual([id]);
    expect(await store.feeds.want('chatter.com')).toEqual([]);
    host.requests.length = 0;
    expect(await update()).toMatchObject({ problem: null, shards: 1 });
    expect(host.requests.filter(({ path }) => path.startsWith('files/'))).toHaveLength(1);
    expect(await known()).toHaveLength(3);
  });

  it('is fetched for a new shard also where the host says that nothing is new', async () => {
    host.files = await large(3);
    await update();
    await store.feeds.want('chatter.com');
    host.answers.set('feed.json', () => new Response(null, { status: 304 }));
    expect(await update()).toMatchObject({ problem: null, shards: 1 });
    expect(await known()).toHaveLength(3);
  });

  it('is wanted for nothing where the feed is small', async () => {
    expect(await store.feeds.want('elsewhere.example')).toEqual([]);
  });
});

it('what feeds brought goes for a decision that has no room, and comes back with the next update', async () => {
  const free = fillDisk('at-once', 0, 'decisions');
  const { delete: remove } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.delete = function (...args) {
    IDBObjectStore.prototype.delete = remove;
    free();
    return remove.apply(this, args);
  };
  expect(await store.recordDecision(decision('d1', { serviceId: 'chatter' }))).toBe('recorded');
  expect(await known()).toEqual([]);
  expect(await store.readRoom()).toMatchObject({ full: false });
  expect(await update()).toMatchObject({ problem: null });
  expect(await known()).toEqual(['chatter-1', 'chatter-2']);
});

describe('stopping by hand', () => {
  const services = Array.from({ length: 40 }, (_, at) => serviceEntry(`s${at}`));
  const large = () => edition(3, { services: [...SERVICES, ...services], changes: changesOf(3), sharded: true });

  it('ends in the middle, says so, keeps what it had, and goes on where it was the next time', async () => {
    host.files = await large();
    const stop = new AbortController();
    const progress = (done: number) => {
      if (done === 3) stop.abort();
    };
    const stopped = await store.feeds.update(id, {
      fetch: host.fetch,
      random: () => 0.5,
      progress,
      signal: stop.signal,
    });
    expect(stopped).toMatchObject({ problem: { reason: 'stopped' }, edition: { sequence: 2 } });
    expect(await known()).toEqual(['chatter-1', 'chatter-2']);
    host.requests.length = 0;
    expect(await update()).toMatchObject({ problem: null, edition: { sequence: 3 } });
    const index: FeedIndex = JSON.parse(new TextDecoder().decode(host.files.get('feed.json')));
    expect(host.requests.filter(({ path }) => path.startsWith('files/'))).toHaveLength(index.files.length - 3);
    expect(await known()).toHaveLength(3);
  });

  it('ends a request that never ends, and is not counted as a failure', async () => {
    const stop = new AbortController();
    const stuck = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        stop.abort();
      });
    const stopped = await store.feeds.update(id, { fetch: stuck, random: () => 0.5, signal: stop.signal });
    expect(stopped).toMatchObject({ problem: { reason: 'stopped' }, nextAt: now + DAY });
  });
});

describe('looking at a feed before subscribing', () => {
  const other = makeKey();
  const look = (line = lineOf(other)) => store.feeds.look(line, { fetch: host.fetch });

  it('tells what it holds and how large it is, and keeps nothing', async () => {
    host.files = await edition(4, { key: other });
    host.requests.length = 0;
    const offer = await look();
    const index: FeedIndex = JSON.parse(new TextDecoder().decode(host.files.get('feed.json')));
    expect(offer).toMatchObject({
      name: 'The Watchers',
      sequence: 4,
      changes: 4,
      whole: true,
      bytes: index.files[0]?.bytes,
    });
    expect(host.requests.map(({ path }) => path)).toEqual(['feed.json', SIGNATURE_FILE]);
    expect(await store.feeds.list()).toHaveLength(1);
  });

  it('says why it would not be taken', async () => {
    await expect(look()).rejects.toMatchObject({ reason: 'wrong-key' });
    await expect(look('no line')).rejects.toMatchObject({ reason: 'bad-line' });
  });
});
