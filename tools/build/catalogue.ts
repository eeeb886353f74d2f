/** `public/catalogue`'s readable files joined into the one that ships. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** @returns the version, a hash of the rest, and `{ version, services, changes }` as JSON text */
export async function joinCatalogue(directory: string): Promise<{ version: string; json: string }> {
  const names = (await readdir(join(directory, 'changes'))).filter((name) => name.endsWith('.json')).sort();
  const services = await readJson(join(directory, 'services.json'));
  const changes = await Promise.all(names.map((name) => readJson(join(directory, 'changes', name))));
  const version = createHash('sha256')
    .update(JSON.stringify([services, changes]))
    .digest('hex')
    .slice(0, 16);
  return { version, json: JSON.stringify({ version, services, changes }) };
}
