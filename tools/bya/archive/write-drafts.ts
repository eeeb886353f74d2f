/** Drafts as files that people can read, the same bytes in whichever order they came. What people did with them stays. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { UsageError } from '../command.ts';

interface WithId {
  id: string;
}

const byId = (one: WithId, other: WithId) => Number(one.id > other.id) - Number(one.id < other.id);
export const toJson = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Services with the same id from several parts: they must be the same, since one service is in one part. */
export function joinServices<T extends WithId>(services: readonly T[]): T[] {
  const byKey = new Map<string, T>();
  for (const service of services) {
    const before = byKey.get(service.id);
    if (before && JSON.stringify(before) !== JSON.stringify(service))
      throw new UsageError(`Two different services have the id "${service.id}".`);
    byKey.set(service.id, service);
  }
  return [...byKey.values()].sort(byId);
}

const hashes = z.record(z.string(), z.string());
/** What was last written, by id: whatever differs from it now, or is gone, a person has changed or thrown away. */
const recordSchema = z.object({ changes: hashes, services: hashes });
type Written = z.infer<typeof recordSchema>;

const readText = (path: string) => readFile(path, 'utf8').catch(() => null);
const parseJson = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
};

async function readRecord(path: string): Promise<Written> {
  const parsed = z.safeParse(recordSchema, parseJson(await readText(path)));
  return parsed.success ? parsed.data : { changes: {}, services: {} };
}

const isReviewed = (text: string) => /"state": "reviewed"/.test(text);
const servicesSchema = z.catch(z.array(z.looseObject({ id: z.string() })), []);
const ownerSchema = z.object({ service: z.string() });

/** Services that the files of `changes/` are about. */
async function findOwners(folder: string): Promise<Set<string>> {
  const owners = new Set<string>();
  for (const name of await readdir(folder)) {
    const parsed = z.safeParse(ownerSchema, parseJson(await readText(join(folder, name))));
    if (parsed.success) owners.add(parsed.data.service);
  }
  return owners;
}

/**
 * Writes `services.json` and `changes/<id>.json`. A change that a person has reviewed or edited since it was written
 * stays as it is, one that was thrown away stays away, and so does a service that was edited.
 * @param maker whose drafts they are. `archive` gives all of its drafts each time: those of before that are none any
 *   more go; `tosdr` adds one service to what is there
 * @returns how many changes were written
 */
export async function writeDrafts(
  out: string,
  services: readonly WithId[],
  changes: readonly WithId[],
  maker: 'archive' | 'tosdr',
): Promise<number> {
  const folder = join(out, 'changes');
  const fileOf = (id: string) => join(folder, `${id}.json`);
  await mkdir(folder, { recursive: true });
  const before = await readRecord(join(out, `.written-${maker}.json`));
  const after: Written = { changes: { ...before.changes }, services: { ...before.services } };

  let written = 0;
  for (const change of changes) {
    const text = toJson(change);
    const there = await readText(fileOf(change.id));
    const known = before.changes[change.id];
    after.changes[change.id] = known ?? hash(text);
    const isTheirs = there === null ? known !== undefined : known !== undefined && hash(there) !== known;
    if (isTheirs || (there !== null && isReviewed(there))) continue;
    await writeFile(fileOf(change.id), text);
    after.changes[change.id] = hash(text);
    written++;
  }
  const now = new Set(changes.map(({ id }) => id));
  for (const [id, known] of maker === 'archive' ? Object.entries(before.changes) : []) {
    const there = now.has(id) ? null : await readText(fileOf(id));
    if (there === null || hash(there) !== known) continue;
    await rm(fileOf(id));
    delete after.changes[id];
  }

  const held = new Map(
    z.parse(servicesSchema, parseJson(await readText(join(out, 'services.json')))).map((one) => [one.id, one]),
  );
  const owners = await findOwners(folder);
  const chosen = new Map<string, WithId>([...held].filter(([id]) => owners.has(id)));
  for (const service of joinServices(services)) {
    const [there, known] = [held.get(service.id), before.services[service.id]];
    if (there && known !== undefined && hash(toJson(there)) !== known) continue;
    chosen.set(service.id, service);
    after.services[service.id] = hash(toJson(service));
  }
  await writeFile(join(out, 'services.json'), toJson([...chosen.values()].sort(byId)));
  await writeFile(join(out, `.written-${maker}.json`), toJson(after));
  return written;
}
