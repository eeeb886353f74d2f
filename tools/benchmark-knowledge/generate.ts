/** A feed of any size, made from the catalogue's own changes, so that its entries are as large as real ones. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  dataPath,
  FEED_FORMAT,
  type FeedIndex,
  INDEX_FILE,
  SIGNATURE_FILE,
  writeSubscription,
} from '../../src/knowledge/publishing.ts';
import type { Service } from '../../src/model.ts';
import { type DataFile, type Facts, packShards } from '../bya/feed/pack.ts';
import { toMoment } from '../bya/feed/parameters.ts';
import { makeSecretKey, signMinisign } from '../bya/feed/secret-key.ts';

export interface Size {
  services: number;
  changes: number;
}

/** One service in ten stands in a group of five. */
const GROUPED = 10;
const GROUP = 5;
const FIRST_YEAR = 2016;

export const domainOf = (index: number) => `service-${index}.com`;

const serviceOf = (index: number): Service => ({
  id: `service-${index}`,
  name: `Service ${index}`,
  aliases: [],
  domains: [domainOf(index)],
  group: index % GROUPED === 0 ? `Group ${Math.floor(index / (GROUPED * GROUP))}` : null,
});

export async function generateFacts({ services, changes }: Size): Promise<Facts> {
  const folder = 'public/catalogue/changes';
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const templates = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  );
  const each = changes / services;
  return {
    services: Array.from({ length: services }, (_, index) => serviceOf(index)),
    changes: Array.from({ length: changes }, (_, index) => {
      const owner = index % services;
      const round = Math.floor(index / services);
      const template = templates[(index * 31) % templates.length];
      const day = `${FIRST_YEAR + Math.floor((round * 10) / each)}-0${1 + (index % 9)}-1${index % 10}`;
      const id = `service-${owner}-${round}`;
      const change = {
        ...template,
        id,
        service: `service-${owner}`,
        documents: [{ type: 'Privacy Policy', url: `https://${domainOf(owner)}/privacy` }],
        announced: day,
        effective: day,
        deadline: null,
        revisions: [],
        regions: ['worldwide'],
        unaffected: [],
      };
      return { id, service: `service-${owner}`, day, json: JSON.stringify(citeOnlyWhatIsUsed(change)) };
    }),
  };
}

/** Sources that only the revisions cited would be errors. */
function citeOnlyWhatIsUsed<T extends Record<string, unknown> & { sources: { id: string }[] }>(change: T): T {
  const { sources, ...rest } = change;
  const cited = JSON.stringify(rest);
  return { ...change, sources: sources.filter(({ id }) => cited.includes(`"${id}"`)) };
}

export interface GeneratedFeed {
  /** Files by path. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
  index: FeedIndex;
  subscription: string;
}

export const ADDRESS = 'https://feeds.example/';

export async function generateFeed(size: Size, facts?: Facts): Promise<GeneratedFeed> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const packed: DataFile['entry'][] = [];
  for await (const file of packShards(facts ?? (await generateFacts(size)))) {
    files.set(dataPath(file.entry.sha256), file.packed);
    packed.push(file.entry);
  }
  const now = Date.now();
  const index: FeedIndex = {
    format: FEED_FORMAT,
    name: `${size.changes} changes`,
    sequence: 1,
    issued: toMoment(new Date(now)),
    expires: toMoment(new Date(now + 30 * 24 * 60 * 60 * 1000)),
    ...size,
    files: packed,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(index));
  const key = makeSecretKey();
  files.set(INDEX_FILE, bytes);
  files.set(SIGNATURE_FILE, new TextEncoder().encode(signMinisign(bytes, key, { trustedComment: 'generated' })));
  return { files, index, subscription: writeSubscription({ address: ADDRESS, key: key.public }) };
}
