/** Who the services of an archive are: from its declarations, from a list of known ones, or only by name. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'tldts';
import * as z from 'zod/mini';
import type { Service } from '../../../src/model.ts';
import { slug } from './draft.ts';

const sourceSchema = z.object({
  fetch: z.optional(z.string()),
  combine: z.optional(z.array(z.object({ fetch: z.optional(z.string()) }))),
});
const declarationSchema = z.object({ name: z.string(), terms: z.record(z.string(), sourceSchema) });

export interface Declared {
  name: string;
  /** Addresses by terms type. */
  urls: Map<string, string>;
}

/** @param folder with `<service>.json` files; those of another shape are left out */
export async function readDeclarations(folder: string): Promise<Map<string, Declared>> {
  const declared = new Map<string, Declared>();
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.json') || /\.(history|filters)\.json$/.test(file)) continue;
    const parsed = z.safeParse(
      declarationSchema,
      await readFile(join(folder, file), 'utf8')
        .then(JSON.parse)
        .catch(() => null),
    );
    if (!parsed.success) continue;
    const urls = Object.entries(parsed.data.terms).flatMap(([type, { fetch, combine }]) => {
      const url = fetch ?? combine?.[0]?.fetch;
      return url && URL.canParse(url) ? [[type, url] as const] : [];
    });
    declared.set(file.replace(/\.json$/, ''), { name: parsed.data.name, urls: new Map(urls) });
  }
  return declared;
}

const fold = (name: string) => slug(name).replaceAll('-', '');

/** The known service with this name, or with one of these addresses' domains. */
export function findKnown(known: readonly Service[], name: string, urls: readonly string[]): Service | null {
  const domains = new Set(urls.map((url) => parse(url).domain));
  const byName = known.find((service) => [service.name, ...service.aliases].some((one) => fold(one) === fold(name)));
  return byName ?? known.find((service) => service.domains[0] !== undefined && domains.has(service.domains[0])) ?? null;
}

/**
 * @param archived the service's folder in the archive
 * @returns the known one, else one made from its declaration. Where nothing tells its domain it gets one ending in
 *   `.invalid`, which `feed validate` reports, so that a person fills it in.
 */
export function toService(archived: string, declared: Declared | undefined, known: readonly Service[]): Service {
  const name = declared?.name ?? archived;
  const urls = [...(declared?.urls.values() ?? [])];
  const found = findKnown(known, name, urls);
  if (found) return found;
  const domains = [...new Set(urls.flatMap((url) => parse(url).domain ?? []))];
  const id = slug(archived);
  return {
    id,
    name: name.slice(0, 100),
    aliases: [],
    domains: domains.length > 0 ? domains : [`${id}.invalid`],
    group: null,
  };
}
