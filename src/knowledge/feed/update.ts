/**
 * Brings one feed up to date: index, signature, the files that are missing, and then all of it at
 * once. Every step can be run again: a killed worker goes on where it was.
 */
import type { Connection } from '../connection.ts';
import { KnowledgeError } from '../errors.ts';
import type { RowReader } from '../rows.ts';
import { checkData, checkHash, checkIndex } from './check.ts';
import { download, type Fetch, unpack } from './download.ts';
import { dataPath, type FeedFile, type FeedIndex, INDEX_FILE, LIMITS, MOST_PACKED, SIGNATURE_FILE } from './format.ts';
import { parsePublicKey, writePublicKey } from './minisign.ts';
import { FeedRefusal } from './refusal.ts';
import type { FeedRow } from './rows.ts';
import { applyEdition, changeFeed, type Edition, isStaged, originOf, readFeed, stageFile, sweep } from './store.ts';
import type { SubscriptionLine } from './subscription.ts';

/** What updating needs from outside. */
export interface FeedPorts {
  fetch: Fetch;
  now(): number;
  /** From 0 to 1: spreads subscribers over the day. */
  random(): number;
  /** Called after each file: how many are done, and of how many. */
  progress?: (done: number, of: number) => void;
  /** The person's way to stop; what has come in whole is kept for the next time. */
  signal?: AbortSignal;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** After the first failure, in milliseconds; doubled by each further one, up to a day. */
const FIRST_RETRY = 15 * MINUTE;

/** Half to one and a half times, so that subscribers who failed together don't come back together. */
const withJitter = (ms: number, random: number) => Math.round(ms * (0.5 + random));
export const nextTry = (failures: number, now: number, random: number): number =>
  now + withJitter(failures === 0 ? DAY : Math.min(DAY, FIRST_RETRY * 2 ** (failures - 1)), random);

/** Where an edition is to be had, and what is held of it already. */
type Source = Pick<FeedRow, 'address' | 'key' | 'edition'>;

/**
 * Headers by which a host can say "nothing new". A host could tell subscribers apart by a mark of
 * its own choosing. So it is told only what all subscribers of an edition know: its date, and
 * the host's mark where that is a part of the index's hash. In the second half of an edition's
 * life the whole index is asked for, since a host's dates may be wrong.
 */
function conditionsOf({ edition }: Source, now: number): Record<string, string> {
  if (!edition) return {};
  const [issued, expires] = [Date.parse(edition.index.issued), Date.parse(edition.index.expires)];
  if (now > (issued + expires) / 2) return {};
  return {
    'if-modified-since': new Date(issued).toUTCString(),
    ...(edition.etag ? { 'if-none-match': edition.etag } : {}),
  };
}
const harmlessMark = (etag: string | null, hash: string): string | null => {
  const mark = /^(?:W\/)?"([0-9a-f]{16,64})"$/.exec(etag ?? '')?.[1];
  return mark !== undefined && hash.startsWith(mark) ? etag : null;
};

async function fetchEdition(row: Source, { fetch, now }: Pick<FeedPorts, 'fetch' | 'now'>): Promise<Edition> {
  const key = parsePublicKey(row.key);
  if (!key) throw new FeedRefusal('bad-line', 'Its stored key is damaged: subscribe again.');
  const held = row.edition;
  const answer = await download(fetch, row.address + INDEX_FILE, LIMITS.index, conditionsOf(row, now()));
  if (!answer.modified) {
    if (!held) throw new FeedRefusal('unreachable', 'It answered 304 to the first question.');
    if (Date.parse(held.index.expires) < now())
      throw new FeedRefusal('expired', `It was good until ${held.index.expires}.`);
    return held;
  }
  const signature = await download(fetch, row.address + SIGNATURE_FILE, LIMITS.signature);
  if (!signature.modified) throw new FeedRefusal('unreachable', 'It sent no signature.');
  const { index, hash } = await checkIndex(answer.bytes, new TextDecoder().decode(signature.bytes), key, {
    held: held && { sequence: held.index.sequence, hash: held.hash },
    now: now(),
  });
  return { index, hash, etag: harmlessMark(answer.etag, hash) };
}

/**
 * Reads a feed's index and signature, and keeps nothing.
 * @throws FeedRefusal why it would not be taken
 */
export const fetchIndex = async (
  { address, key }: SubscriptionLine,
  ports: Pick<FeedPorts, 'fetch' | 'now'>,
): Promise<FeedIndex> => (await fetchEdition({ address, key: writePublicKey(key), edition: null }, ports)).index;

/** As it is sent, in bytes. */
export const sizeOf = ({ files }: FeedIndex): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** A feed that is small enough is taken whole, so that its publisher learns nothing at all. */
export const isTakenWhole = (index: FeedIndex): boolean =>
  sizeOf(index) <= LIMITS.whole || index.files.some(({ shard }) => shard === null);

const filesToHold = (index: FeedIndex, wanted: readonly number[]): FeedFile[] =>
  isTakenWhole(index) ? index.files : index.files.filter(({ shard }) => shard !== null && wanted.includes(shard));

async function fetchFile(row: FeedRow, file: FeedFile, { fetch }: FeedPorts) {
  if (file.size > file.bytes * MOST_PACKED + LIMITS.signature)
    throw new FeedRefusal('too-large', `A file says that it unpacks to more than ${MOST_PACKED} times its size.`);
  const answer = await download(fetch, row.address + dataPath(file.sha256), file.bytes);
  if (!answer.modified) throw new FeedRefusal('unreachable', 'It sent no data.');
  if (answer.bytes.length < file.bytes) throw new FeedRefusal('cut-off');
  await checkHash(answer.bytes, file);
  return checkData(await unpack(answer.bytes, file.size));
}

/** Ports whose requests end when the person stops the work. */
const stoppable = ({ signal, ...ports }: FeedPorts): FeedPorts =>
  signal
    ? {
        ...ports,
        signal,
        fetch: (url, init) =>
          ports.fetch(url, { ...init, signal: AbortSignal.any([signal, ...(init.signal ? [init.signal] : [])]) }),
      }
    : ports;

const toRefusal = (error: unknown): FeedRefusal => {
  if (error instanceof FeedRefusal) return error;
  if (error instanceof KnowledgeError && error.kind === 'full') return new FeedRefusal('no-room', '', { cause: error });
  throw error;
};

/**
 * Updates a feed, or notes why it could not be: what it brought before is untouched then.
 * @returns the feed as it is now; null where it is not subscribed to
 * @throws KnowledgeError where the store itself fails
 */
export async function updateFeed(
  { use }: Pick<Connection, 'use'>,
  rows: RowReader,
  id: string,
  given: FeedPorts,
): Promise<FeedRow | null> {
  const ports = stoppable(given);
  const row = await use((db) => readFeed(db, rows, id));
  if (!row) return null;
  const { signal } = ports;
  try {
    signal?.throwIfAborted();
    const edition = await fetchEdition(row, ports);
    const files = filesToHold(edition.index, row.wanted);
    for (const [done, file] of files.entries()) {
      signal?.throwIfAborted();
      const origin = originOf(id, file);
      const have = row.origins.includes(origin) || (await use((db) => isStaged(db, origin)));
      if (!have) {
        const contents = await fetchFile(row, file, ports);
        await use((db) => stageFile(db, rows, id, file, contents));
      }
      ports.progress?.(done + 1, files.length);
    }
    const now = ports.now();
    const applied = {
      edition,
      origins: files.map((file) => originOf(id, file)),
      now,
      nextAt: nextTry(0, now, ports.random()),
    };
    const after = await use((db) => applyEdition(db, rows, id, applied));
    await use((db) => sweep(db, rows, id));
    return after;
  } catch (error) {
    const { reason, message } = signal?.aborted ? new FeedRefusal('stopped') : toRefusal(error);
    const at = ports.now();
    return use((db) =>
      changeFeed(db, rows, id, (latest) => {
        // Who stops it does not want it to begin again by itself in a minute.
        const failures = reason === 'stopped' ? 0 : latest.failures + 1;
        return {
          ...latest,
          failures,
          triedAt: at,
          nextAt: nextTry(failures, at, ports.random()),
          problem: { reason, message, at },
        };
      }),
    );
  }
}
