/** The knowledge engine as one script that a driver can put into the extension's own page. */
import { build } from 'vite';

/** What the script leaves behind in the page: `globalThis.byaKnowledge`. */
export type Engine = typeof import('../../src/knowledge/index.ts');

let script: Promise<string> | undefined;

export function engineScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: ['chrome120', 'firefox140'],
      lib: { entry: 'src/knowledge/index.ts', name: 'byaKnowledge', formats: ['iife'], fileName: 'knowledge' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const [chunk] = output.output;
    return `${chunk.code}\nglobalThis.byaKnowledge = byaKnowledge;`;
  }
  throw new Error('The knowledge engine was not bundled.');
}
