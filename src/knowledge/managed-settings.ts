/** What an organisation sets for its browsers (a browser's policy, `storage.managed`), as the browser hands it over. */
import * as z from 'zod/mini';
import { MANAGED_SWITCHES, type ManagedDefaults, REGION } from './settings.ts';

/** All that can be said; the same as `public/managed-schema.json`, which the browser reads. */
export interface ManagedSettings extends ManagedDefaults {
  /** Lines of feeds: an address, a space, a public key; null where what is said of them can't be read. */
  feeds: string[] | null;
  mutedHosts: string[];
}

const LINE = z.string().check(z.minLength(1), z.maxLength(4096));
const HOST = z.string().check(z.minLength(1), z.maxLength(260));
const [MOST_FEEDS, MOST_HOSTS] = [50, 1000];

const shown = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 200);

/**
 * Reads it entry by entry: what is wrong is left out, and takes nothing else with it.
 * @param stored whatever the browser gives; null or nothing where no policy is set
 * @returns what holds, and a sentence for each thing that doesn't
 */
export function readManagedSettings(stored: unknown): { managed: ManagedSettings; problems: string[] } {
  const given = z.safeParse(z.record(z.string(), z.unknown()), stored ?? {});
  if (!given.success)
    return {
      managed: { feeds: null, mutedHosts: [] },
      problems: [`The policy is no list of settings: ${shown(stored)}.`],
    };
  const problems: string[] = [];
  const one = <Value>(name: string, shape: z.ZodMiniType<Value>, wanted: string): Value | undefined => {
    const value = given.data[name];
    if (value === undefined || value === null) return undefined;
    const parsed = z.safeParse(shape, value);
    if (parsed.success) return parsed.data;
    problems.push(`“${name}” has to be ${wanted}, and is ${shown(value)}.`);
    return undefined;
  };
  const many = (name: string, shape: z.ZodMiniType<string>, most: number): string[] | null => {
    const values = one(name, z.array(z.unknown()), 'a list');
    if (!values) return (given.data[name] ?? null) === null ? [] : null;
    if (values.length > most) problems.push(`Of “${name}” the first ${most} count, and not all ${values.length}.`);
    return values.slice(0, most).flatMap((value) => {
      const parsed = z.safeParse(shape, value);
      if (!parsed.success) problems.push(`“${name}” has an entry that is too long or no text: ${shown(value)}.`);
      return parsed.success ? [parsed.data] : [];
    });
  };
  const region = one('region', REGION, "a country's two letters, “EEA” or “UK”");
  const switches = MANAGED_SWITCHES.flatMap((name) => {
    const value = one(name, z.boolean(), '“true” or “false”');
    return value === undefined ? [] : [[name, value] as const];
  });
  const managed = {
    feeds: many('feeds', LINE, MOST_FEEDS),
    mutedHosts: many('mutedHosts', HOST, MOST_HOSTS) ?? [],
    ...Object.fromEntries(switches),
    ...(region === undefined ? {} : { region }),
  };
  return { managed, problems };
}
