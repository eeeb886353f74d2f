/** `bya feed build` and `bya feed shard`: a folder of readable files → a feed ready to be signed and uploaded. */

import {
  FEED_FORMAT,
  type FeedFile,
  type FeedIndex,
  findHostileText,
  LIMITS,
} from '../../../src/knowledge/publishing.ts';
import { type Command, parse, UsageError } from '../command.ts';
import { readFeedFiles } from '../feed-files.ts';
import { readFacts } from './facts.ts';
import { dropOldFiles, readIndexFile, writeDataFile, writeIndexFile } from './folder.ts';
import { type DataFile, type Facts, packShards, packWhole } from './pack.ts';
import { readMoment, readNumber, toMoment } from './parameters.ts';
import { describeSize } from './sizes.ts';

const DAY = 24 * 60 * 60 * 1000;

interface Plan {
  facts: Facts;
  out: string;
  name: string;
  issued: Date;
  days: number;
  sequence: number | null;
  sharded: boolean;
}

/** Writes the feed's files. What is there of the edition before stays, so that nobody's download breaks. */
export async function buildFeed({ facts, out, name, issued, days, sequence, sharded }: Plan): Promise<FeedIndex> {
  const before = await readIndexFile(out);
  const next = sequence ?? (before?.sequence ?? 0) + 1;
  if (before && next <= before.sequence)
    throw new UsageError(`The sequence number must grow: ${out} has ${before.sequence} already.`);
  const files: FeedFile[] = [];
  const write = async (file: DataFile) => {
    if (file.entry.bytes > LIMITS.packed || file.entry.size > LIMITS.unpacked)
      throw new UsageError('A file of this feed would be larger than subscribers take. Use "feed shard".');
    files.push(await writeDataFile(out, file));
  };
  if (sharded) for await (const file of packShards(facts)) await write(file);
  else await write(await packWhole(facts));
  const index: FeedIndex = {
    format: FEED_FORMAT,
    name,
    sequence: next,
    issued: toMoment(issued),
    expires: toMoment(new Date(issued.getTime() + days * DAY)),
    services: facts.services.length,
    changes: facts.changes.length,
    files,
  };
  await writeIndexFile(out, index);
  await dropOldFiles(out, [before, index]);
  return index;
}

const OPTIONS = {
  name: { type: 'string' },
  days: { type: 'string', default: '30' },
  sequence: { type: 'string' },
  issued: { type: 'string' },
} as const;

const command = (sharded: boolean): Command => ({
  usage: 'DIR OUT --name NAME [--days N]',
  summary: sharded
    ? 'Makes a feed of 256 shards from DIR, for feeds too large to be taken whole.'
    : 'Makes a feed of one file from DIR/services.json and DIR/changes/*.json.',
  help: [
    'Writes OUT/feed.json, to be signed with "feed sign OUT", and OUT/files/*.json.gz. Upload the files first, then',
    'feed.json and its signature. OUT may hold the edition before: its files stay until the next time.',
    '',
    '--name NAME      the name that subscribers see',
    '--days N         how long the edition is good (default 30): publish the next one before that',
    '--sequence N     its number (default: one more than the edition in OUT)',
    '--issued MOMENT  when it is issued, as 2026-01-31T12:00:00Z (default: now)',
    '',
    'Exit code 1 where DIR has errors ("feed validate" says more), 2 where it could not run.',
  ].join('\n'),
  async run(parameters, { out, err }) {
    const { values, positionals } = parse(parameters, OPTIONS);
    const [folder, target] = positionals;
    if (folder === undefined || target === undefined || positionals.length > 2)
      throw new UsageError('Name two folders, for instance: feed build public/catalogue out/feed --name "My feed"');
    if (!values.name) throw new UsageError('Say what subscribers shall see as its name: --name "My feed"');
    const { facts, errors } = readFacts(await readFeedFiles(folder));
    const hidden = findHostileText([
      values.name,
      facts.services,
      facts.changes.map(({ json }): unknown => JSON.parse(json)),
    ]);
    if (hidden !== null) errors.push(`hidden or disguising characters at ${hidden}`);
    for (const error of errors) err(error);
    if (errors.length > 0) return 1;
    const index = await buildFeed({
      facts,
      out: target,
      name: values.name,
      issued: readMoment(values.issued),
      days: readNumber('days', values.days),
      sequence: values.sequence === undefined ? null : readNumber('sequence', values.sequence),
      sharded,
    });
    out(
      `Edition ${index.sequence}: ${index.changes} policy changes of ${index.services} services, good until ${index.expires}.`,
    );
    out(describeSize(index));
    return 0;
  },
});

export const feedBuild = command(false);
export const feedShard = command(true);
