/** The command line as people start it: built, and run as a process of its own. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';

/**
 * A new folder that goes with the tests, beside node_modules, in which the built command looks for its packages.
 * @returns a place in it, by its name there
 */
export function makeFolder(name: string): (file: string) => string {
  mkdirSync('out', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), `out/test-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (file) => join(folder, file);
}

/**
 * @param outDir the folder to build into
 * @returns the file that `node` runs
 */
export async function buildBya(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rollupOptions: { input: { bya: 'tools/bya/index.ts' }, output: { entryFileNames: '[name].mjs' } },
    },
  });
  return join(outDir, 'bya.mjs');
}
