/**
 * A publisher with many services, on paper and by simulation: sizes of the feed's files, and what
 * a day's changes cost subscribers. Needs no browser.
 */
import { gzipSync } from 'node:zlib';
import { INDEX_FILE } from '../../src/knowledge/publishing.ts';
import type { PackedChange } from '../bya/feed/pack.ts';
import { type GeneratedFeed, generateFacts, generateFeed } from './generate.ts';

const MB = 1e6;
const inMb = (bytes: number) => `${(bytes / MB).toFixed(1)} MB`;
const inKb = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
/** Of a request and its answer, besides what is answered: HTTP/2 headers, kept small by a warm connection. */
const OVERHEAD = 500;
const SIGNATURE = 320;

/** How many shards a subscriber holds who meets prompts of so many different services: some fall into the same. */
const shardsHeld = (services: number) => 256 * (1 - (1 - 1 / 256) ** services);

function sizesOf({ index }: GeneratedFeed) {
  const sizes = index.files.map(({ bytes }) => bytes).sort((one, other) => one - other);
  return {
    total: sizes.reduce((sum, bytes) => sum + bytes, 0),
    least: sizes[0] ?? 0,
    median: sizes[128] ?? 0,
    most: sizes.at(-1) ?? 0,
  };
}

/** The same changes, and so many more, each of another service. */
function oneDayLater(changes: readonly PackedChange[], services: number, daily: number): PackedChange[] {
  const added = Array.from({ length: daily }, (_, index) => {
    const owner = (index * 104_729) % services;
    const template = changes[owner];
    if (!template) throw new Error('There are fewer changes than services.');
    const id = `${template.service}-new`;
    return { ...template, id, json: template.json.replace(`"id":"${template.id}"`, `"id":"${id}"`) };
  });
  return [...changes, ...added];
}

export async function reportScale(say: (line: string) => void, services: number, daily: number, subscribers: number) {
  const size = { services, changes: services };
  const facts = await generateFacts(size);
  const before = await generateFeed(size, facts);
  const { total, least, median, most } = sizesOf(before);
  const indexBytes = before.files.get(INDEX_FILE)?.length ?? 0;
  const packedIndex = gzipSync(before.files.get(INDEX_FILE) ?? new Uint8Array(), { level: 9 }).length;
  say(`A feed of ${services} services with ${size.changes} policy changes as large as the catalogue's:`);
  say(
    `  index ${inKb(indexBytes)}, ${inKb(packedIndex)} as hosts send it; ${before.index.files.length} files, ${inMb(total)} in all`,
  );
  say(`  a shard ${inKb(least)} to ${inKb(most)}, ${inKb(median)} in the middle`);

  const after = await generateFeed(size, { ...facts, changes: oneDayLater(facts.changes, services, daily) });
  const held = new Set(before.index.files.map(({ sha256 }) => sha256));
  const changed = after.index.files.filter(({ sha256 }) => !held.has(sha256));
  const share = changed.length / after.index.files.length;
  say(`${daily} new changes a day touch ${changed.length} of ${after.index.files.length} shards.`);
  for (const met of [1, 5, 20, 50]) {
    const shards = shardsHeld(met);
    const bytes = OVERHEAD * (2 + shards * share) + packedIndex + SIGNATURE + shards * share * median;
    const all = bytes * subscribers;
    say(
      `  who meets prompts of ${met} services holds ${shards.toFixed(1)} shards (${inMb(shards * median)}): ${inKb(bytes)} a day; ` +
        `${subscribers} of them ${(all / 1e12).toFixed(2)} TB a day, ${((all * 8) / 86_400 / 1e9).toFixed(2)} Gbit/s`,
    );
  }
  const quiet = OVERHEAD;
  say(`  a day on which nothing is published costs ${quiet} bytes each: one answer "304 Not Modified".`);
}
