import type { Answer, ReadSnapshot } from '../../src/detection/index.ts';
import { bridge } from './bridge.ts';
import { isAlive, RETRY_MS } from './extension-api.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Has the background read what stands in the page: the words of all languages are there, and cost the page nothing. */
export function createSnapshotReader(api: typeof chrome): ReadSnapshot {
  return async (snapshot) => {
    for (const wait of [...RETRY_MS, 0]) {
      if (!isAlive()) break;
      const answer: Answer | undefined = await api.runtime
        .sendMessage({ type: 'page-taken', snapshot, followed: !!bridge().follow })
        .catch(() => undefined);
      if (answer !== undefined) return answer;
      await sleep(wait);
    }
    throw new Error('The background did not read the page.');
  };
}
