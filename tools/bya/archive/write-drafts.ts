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

/** Writes changes, but for those that a person has changed or thrown away. @returns how many, and what is written now */
async function writeChanges(folder: string, changes: readonly WithId[], before: Written['changes']) {
  const after = { ...before };
  let written = 0;
  for (const change of changes) {
    const path = join(folder, `${change.id}.json`);
    const text = toJson(change);
    const there = await readText(path);
    const known = before[change.id];
    after[change.id] = known ?? hash(text);
    const isTheirs = known !== undefined && (there === null || hash(there) !== known);
    if (isTheirs || (there !== null && isReviewed(there))) continue;
    await writeFile(path, text);
    after[change.id] = hash(text);
    written++;
  }
  return { written, after };
}

/** Deletes what was written before and is given no more, unless a person has changed it. @returns what is gone */
async function removeOthers(folder: string, changes: readonly WithId[], before: Written['changes']): Promise<string[]> {
  const given = new Set(changes.map(({ id }) => id));
  const gone: string[] = [];
  for (const [id, known] of Object.entries(before)) {
    const path = join(folder, `${id}.json`);
    const there = given.has(id) ? null : await readText(path);
    if (there === null || hash(there) !== known) continue;
    await rm(path);
    gone.push(id);
  }
  return gone;
}

/** The services given, as a person has edited them where one did, and those of changes that are there already. */
async function chooseServices(out: string, services: readonly WithId[], before: Written['services']) {
  const held = z.parse(servicesSchema, parseJson(await readText(join(out, 'services.json'))));
  const owners = await findOwners(join(out, 'changes'));
  const chosen = new Map<string, WithId>(held.filter(({ id }) => owners.has(id)).map((one) => [one.id, one]));
  const after = { ...before };
  for (const service of joinServices(services)) {
    const there = held.find(({ id }) => id === service.id);
    const known = before[service.id];
    if (there && known !== undefined && hash(toJson(there)) !== known) continue;
    chosen.set(service.id, service);
    after[service.id] = hash(toJson(service));
  }
  return { chosen: [...chosen.values()].sort(byId), after };
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
  const recordFile = join(out, `.written-${maker}.json`);
  await mkdir(folder, { recursive: true });
  const before = await readRecord(recordFile);
  const { written, after } = await writeChanges(folder, changes, before.changes);
  const gone = maker === 'archive' ? await removeOthers(folder, changes, before.changes) : [];
  for (const id of gone) delete after[id];
  const { chosen, after: noted } = await chooseServices(out, services, before.services);
  await writeFile(join(out, 'services.json'), toJson(chosen));
  await writeFile(recordFile, toJson({ changes: after, services: noted }));
  return written;
}
