import type { Answer, ReadSnapshot } from '../../src/detection/index.ts';
import { bridge } from './bridge.ts';
import { isAlive, RETRY_MS } from './extension-api.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again a background that died in the middle. */
async function ask<Reply>(api: typeof chrome, message: () => object): Promise<Reply> {
  for (const wait of [...RETRY_MS, 0]) {
    try {
      const answer: Reply | undefined = await api.runtime.sendMessage(message());
      if (answer !== undefined) return answer;
    } catch {
      // Asked only now: the first touch of the API costs a page more than most else.
      if (!isAlive()) break;
    }
    await sleep(wait);
  }
  throw new Error('No answer.');
}

/** The gate's stems in other letters than Latin, which the background has. */
export const bringBeyond = (api: typeof chrome) => ask<string>(api, () => ({ type: 'stems-wanted' }));

/** Has the background read what stands in the page: the words of all languages are there, and cost the page nothing. */
export function createSnapshotReader(api: typeof chrome): ReadSnapshot {
  return (snapshot) => ask<Answer>(api, () => ({ type: 'page-taken', snapshot, followed: !!bridge().follow }));
}
