/** Which tools the command line has: package.json's scripts say it. */
import * as z from 'zod/mini';

const Package = z.object({ scripts: z.record(z.string(), z.string()) });

const STARTED = /\btools\/run\.mjs ([\w-]+)/g;

/**
 * The entry of every tool that a script starts by `tools/run.mjs`, by its name.
 * @param source package.json
 * @throws where it is none
 */
export function toolsOf(source: string): Record<string, string> {
  const { scripts } = Package.parse(JSON.parse(source));
  const names = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(STARTED)].flatMap(([, name]) => name ?? []),
  );
  return Object.fromEntries(names.map((name) => [name, `tools/${name}/index.ts`]));
}
