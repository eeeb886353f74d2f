/** `bya feed diff`: what is new, gone or different in a second feed. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { dataPath, unpack } from '../../../src/knowledge/publishing.ts';
import { type Command, parse, printable, UsageError } from '../command.ts';
import { readFeedFiles } from '../feed-files.ts';
import { readIndexFile } from './folder.ts';

const entrySchema = z.looseObject({ id: z.string() });
const dataSchema = z.object({ services: z.array(entrySchema), changes: z.array(entrySchema) });

type Entries = Map<string, string>;

/** Objects with the same keys in another order are the same. */
const canonical = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort()
          .map(([key, inner]) => [key, canonical(inner)]),
      )
    : Array.isArray(value)
      ? value.map(canonical)
      : value;

function put(entries: Entries, kind: string, data: unknown) {
  const parsed = z.safeParse(entrySchema, data);
  if (parsed.success) entries.set(`${kind} ${parsed.data.id}`, JSON.stringify(canonical(parsed.data)));
}

/** @param folder a feed that was built, or the readable files of one */
async function readEntries(folder: string): Promise<Entries> {
  if (!(await stat(folder).catch(() => null))) throw new UsageError(`There is no "${folder}".`);
  const entries: Entries = new Map();
  const index = await readIndexFile(folder);
  if (!index) {
    const { services, changes } = await readFeedFiles(folder);
    if ('data' in services && Array.isArray(services.data))
      for (const service of services.data) put(entries, 'service', service);
    for (const file of changes) if ('data' in file) put(entries, 'change', file.data);
    return entries;
  }
  for (const { sha256, size } of index.files) {
    const bytes = await unpack(new Uint8Array(await readFile(join(folder, dataPath(sha256)))), size);
    const { services, changes } = z.parse(dataSchema, JSON.parse(new TextDecoder().decode(bytes)));
    for (const service of services) put(entries, 'service', service);
    for (const change of changes) put(entries, 'change', change);
  }
  return entries;
}

/** `+` new, `-` gone, `~` different. */
interface Difference {
  sign: '+' | '-' | '~';
  name: string;
}

function signOf(before: string | undefined, after: string | undefined): Difference['sign'] {
  if (before === undefined) return '+';
  return after === undefined ? '-' : '~';
}

function compareEntries(before: Entries, after: Entries): Difference[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({ sign: signOf(before.get(name), after.get(name)), name }));
}

export const feedDiff: Command = {
  usage: 'BEFORE AFTER [--json]',
  summary: 'Says what AFTER has more, less, or differently. Feeds or their readable files.',
  help: 'Prints "+ change ID" for what is new, "-" for what is gone, "~" for what differs. Exit code 0 also where they differ.',
  async run(parameters, { out }) {
    const { values, positionals } = parse(parameters, { json: { type: 'boolean', default: false } });
    const [before, after] = positionals;
    if (before === undefined || after === undefined || positionals.length > 2) throw new UsageError('Name two feeds.');
    const differences = compareEntries(await readEntries(before), await readEntries(after));
    if (values.json) out(JSON.stringify(differences));
    else for (const { sign, name } of differences) out(printable(`${sign} ${name}`));
    if (!values.json && differences.length === 0) out('They say the same.');
    return 0;
  },
};
