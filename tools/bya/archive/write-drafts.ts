/** Drafts as files that people can read, the same bytes in whichever order they came. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../command.ts';

interface WithId {
  id: string;
}

const byId = (one: WithId, other: WithId) => Number(one.id > other.id) - Number(one.id < other.id);
export const toJson = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

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

/**
 * Writes `services.json` and `changes/<id>.json`. A change that is there and was reviewed by a person stays.
 * @returns how many changes were written
 */
export async function writeDrafts(
  out: string,
  services: readonly WithId[],
  changes: readonly WithId[],
): Promise<number> {
  await mkdir(join(out, 'changes'), { recursive: true });
  await writeFile(join(out, 'services.json'), toJson(joinServices(services)));
  let written = 0;
  for (const change of changes) {
    const path = join(out, 'changes', `${change.id}.json`);
    const there = await readFile(path, 'utf8').catch(() => '');
    if (/"state": "reviewed"/.test(there)) continue;
    await writeFile(path, toJson(change));
    written++;
  }
  return written;
}
