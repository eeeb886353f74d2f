import { readFile } from 'node:fs/promises';
import { readCatalogue } from '../../../src/knowledge/index.ts';
import type { Service } from '../../../src/model.ts';
import { UsageError } from '../command.ts';

/** @param path of a `services.json` */
export async function readKnownServices(path: string): Promise<Service[]> {
  const data: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  if (!Array.isArray(data)) throw new UsageError(`"${path}" is no list of services.`);
  return [...readCatalogue(data, []).services.values()];
}
