import type { LoadReader } from '../../src/detection/index.ts';
import { bridge } from './bridge.ts';
import { isAlive, RETRY_MS } from './extension-api.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Has the background bring the reader into this frame, once; one script holds all languages. */
export function createReaderLoader(api: typeof chrome): LoadReader {
  return async () => {
    for (const wait of [...RETRY_MS, 0]) {
      const known = bridge().reader;
      if (known) return known;
      if (!isAlive()) break;
      await api.runtime.sendMessage({ type: 'reader-needed' }).catch(() => undefined);
      const brought = bridge().reader;
      if (brought) return brought;
      await sleep(wait);
    }
    throw new Error('The background did not bring the reader of prompts.');
  };
}
