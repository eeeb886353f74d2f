/** A publisher of feeds for tests: makes editions, honest and otherwise, and a host that serves them. */
import {
  dataPath,
  FEED_FORMAT,
  type FeedFile,
  type FeedIndex,
  INDEX_FILE,
  SIGNATURE_FILE,
  sha256,
  writePublicKey,
} from '../../src/knowledge/publishing.ts';
import { type DataFile, packShards, packWhole } from '../../tools/bya/feed/pack.ts';
import { toMoment } from '../../tools/bya/feed/parameters.ts';
import { makeSecretKey, type SecretKey, signMinisign } from '../../tools/bya/feed/secret-key.ts';
import { changeEntry, serviceEntry } from '../knowledge/fixtures.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Files by their path under the feed's address. */
export type Files = Map<string, Bytes>;

export const DAY = 24 * 60 * 60 * 1000;

export interface EditionPlan {
  key: SecretKey;
  sequence: number;
  /** In milliseconds. */
  issued: number;
  days?: number;
  services?: Record<string, unknown>[];
  changes?: Record<string, unknown>[];
  sharded?: boolean;
  /** Changes the index before it is signed. */
  tamper?: (index: FeedIndex) => unknown;
  legacy?: boolean;
}

export const SERVICES = [serviceEntry('chatter', { domains: ['chatter.com'], group: 'Talk Inc' })];
export const changesOf = (count: number, service = 'chatter') =>
  Array.from({ length: count }, (_, index) => changeEntry(`${service}-${index + 1}`, service));

const textBytes = (text: string): Bytes => new TextEncoder().encode(text);

async function pack({ services = SERVICES, changes = changesOf(1), sharded }: EditionPlan): Promise<DataFile[]> {
  const facts = {
    services: services as never,
    changes: changes.map((change) => ({
      id: String(change.id),
      service: String(change.service),
      day: String(change.announced),
      json: JSON.stringify(change),
    })),
  };
  if (!sharded) return [await packWhole(facts)];
  const files: DataFile[] = [];
  for await (const file of packShards(facts)) files.push(file);
  return files;
}

export function indexOf(plan: EditionPlan, files: FeedFile[]): FeedIndex {
  return {
    format: FEED_FORMAT,
    name: 'The Watchers',
    sequence: plan.sequence,
    issued: toMoment(new Date(plan.issued)),
    expires: toMoment(new Date(plan.issued + (plan.days ?? 30) * DAY)),
    services: plan.services?.length ?? SERVICES.length,
    changes: plan.changes?.length ?? 1,
    files,
  };
}

/** Index and signature over whatever the index is. */
export function signIndex({ key, legacy = false }: Pick<EditionPlan, 'key' | 'legacy'>, index: unknown): Files {
  const bytes = textBytes(typeof index === 'string' ? index : JSON.stringify(index));
  const signature = signMinisign(bytes, key, { trustedComment: 'for a test', legacy });
  return new Map([
    [INDEX_FILE, bytes],
    [SIGNATURE_FILE, textBytes(signature)],
  ]);
}

export async function publish(plan: EditionPlan): Promise<Files> {
  const packed = await pack(plan);
  const index = indexOf(
    plan,
    packed.map(({ entry }) => entry),
  );
  const files = signIndex(plan, plan.tamper?.(index) ?? index);
  for (const { entry, packed: bytes } of packed) files.set(dataPath(entry.sha256), bytes);
  return files;
}

/** A feed of one file whose bytes are whatever one likes, rightly hashed and signed. */
export async function publishBytes(plan: EditionPlan, packed: Bytes, size: number): Promise<Files> {
  const entry = { shard: null, sha256: await sha256(packed), bytes: packed.length, size };
  return signIndex(plan, indexOf(plan, [entry])).set(dataPath(entry.sha256), packed);
}

export const ADDRESS = 'https://feeds.example/watchers/';
export const lineOf = (key: SecretKey, address = ADDRESS) => `${address} ${writePublicKey(key.public)}`;
export const makeKey = (): SecretKey => makeSecretKey();
