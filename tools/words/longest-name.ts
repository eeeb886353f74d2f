/** The longest name that a sentence may have to take in. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

const services = z.array(z.object({ name: z.string() }));

/** @returns the longest name of a service in the catalogue */
export async function longestServiceName(path = 'public/catalogue/services.json'): Promise<string> {
  const names = z.parse(services, JSON.parse(await readFile(path, 'utf8'))).map(({ name }) => name);
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}
