/** `public/catalogue`'s readable files joined into the one that ships. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readServices } from '../../src/knowledge/catalogue.ts';
import { packServices } from '../../src/knowledge/index.ts';
import type { Service } from '../../src/model.ts';

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

async function readServiceFile(path: string): Promise<Service[]> {
  const services = readServices(await readJson(path));
  if (!services.ok) throw new Error(`${path} can't be shipped: ${services.errors.join('; ')}`);
  return [...services.value.values()];
}

/** @returns the version, a hash of the rest, and `{ version, services, changes }` as JSON text, the services packed */
export async function joinCatalogue(directory: string): Promise<{ version: string; json: string }> {
  const names = (await readdir(join(directory, 'changes'))).filter((name) => name.endsWith('.json')).sort();
  const services = packServices(await readServiceFile(join(directory, 'services.json')));
  const changes = await Promise.all(names.map((name) => readJson(join(directory, 'changes', name))));
  const version = createHash('sha256')
    .update(JSON.stringify([services, changes]))
    .digest('hex')
    .slice(0, 16);
  return { version, json: JSON.stringify({ version, services, changes }) };
}
