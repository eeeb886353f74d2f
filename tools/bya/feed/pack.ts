/** Makes the files of a feed: the same bytes for the same facts, whenever and wherever it is done. */
import { gzipSync } from 'node:zlib';
import { FEED_FORMAT, type FeedFile, SHARDS, sha256, shardsOfDomain } from '../../../src/knowledge/publishing.ts';
import type { Service } from '../../../src/model.ts';
import { UsageError } from '../command.ts';

/** A change as its file writes it: checked by the caller, kept as text, because it is written as it is. */
export interface PackedChange {
  id: string;
  service: string;
  /** When it became known: of a group's changes, the latest matter. */
  day: string;
  json: string;
}

export interface Facts {
  services: readonly Service[];
  changes: readonly PackedChange[];
}

export interface DataFile {
  entry: FeedFile;
  packed: Uint8Array<ArrayBuffer>;
}

const byId = (one: { id: string }, other: { id: string }) => Number(one.id > other.id) - Number(one.id < other.id);

const byDay = (one: PackedChange, other: PackedChange) =>
  Number(one.day > other.day) - Number(one.day < other.day) || byId(one, other);

/** Of a group's other services, so many come into a shard, each with so many of its latest changes. */
const MOST_MATES = 10;
const MOST_MATES_CHANGES = 4;

async function pack(
  shard: number | null,
  services: readonly Service[],
  changes: readonly PackedChange[],
): Promise<DataFile> {
  const json = `{"format":${JSON.stringify(FEED_FORMAT)},"services":${JSON.stringify(services)},"changes":[${changes.map((change) => change.json).join(',')}]}`;
  const plain = Buffer.from(json);
  const packed = new Uint8Array(gzipSync(plain, { level: 9 }));
  // The tenth byte of gzip's header names the system it was made on; the format knows "unknown".
  packed[9] = 255;
  return { entry: { shard, sha256: await sha256(packed), bytes: packed.length, size: plain.length }, packed };
}

export const packWhole = async ({ services, changes }: Facts): Promise<DataFile> =>
  pack(null, [...services].sort(byId), [...changes].sort(byId));

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Cuts a feed into shards. A shard holds every service with a domain in it, the changes of those,
 * and the latest of their group's other services, since one company's change may touch them.
 * @yields one file at a time; shards with nothing in them are left out
 * @throws UsageError where a change's service is not among the services
 */
export async function* packShards({ services, changes }: Facts): AsyncGenerator<DataFile> {
  const known = new Map(services.map((service) => [service.id, service]));
  const changesOf = groupBy([...changes].sort(byId), ({ service }) => service);
  for (const id of changesOf.keys()) if (!known.has(id)) throw new UsageError(`The service "${id}" is not there.`);
  const groups = groupBy([...services].sort(byId), ({ group }) => group);
  const shards = Array.from({ length: SHARDS }, () => new Set<string>());
  for (const { id, domains } of services) {
    for (const domain of domains) for (const shard of await shardsOfDomain(domain)) shards[shard]?.add(id);
  }
  for (const [shard, own] of shards.entries()) {
    if (own.size === 0) continue;
    const mates = new Set<string>();
    for (const id of own) {
      const group = known.get(id)?.group;
      const others = group ? (groups.get(group) ?? []) : [];
      for (const mate of others.slice(0, MOST_MATES)) if (!own.has(mate.id)) mates.add(mate.id);
    }
    const ofMates = [...mates].flatMap((id) => (changesOf.get(id) ?? []).sort(byDay).slice(-MOST_MATES_CHANGES));
    const inShard = [...own, ...mates].flatMap((id) => known.get(id) ?? []).sort(byId);
    const changesInShard = [...[...own].flatMap((id) => changesOf.get(id) ?? []), ...ofMates].sort(byId);
    yield await pack(shard, inShard, changesInShard);
  }
}
