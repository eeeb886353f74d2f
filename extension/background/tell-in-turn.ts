/** What a frame is told, goes there one telling after another: none that is older comes after a newer one. */
import type { Frame } from './sender.ts';

// Memory is enough: it orders tellings of one worker, and what was not told when it ends is asked for again.
const last = new Map<string, Promise<unknown>>();

/** @param tell looks up what is known, and has shown it, or has it ready to be answered, when it is done */
export function tellInTurn<T>({ tabId, frameId }: Frame, tell: () => Promise<T>): Promise<T> {
  const key = `${tabId} ${frameId}`;
  const next = (last.get(key) ?? Promise.resolve()).then(tell);
  const settled = next.then(
    () => undefined,
    () => undefined,
  );
  last.set(key, settled);
  settled.then(() => last.get(key) === settled && last.delete(key));
  return next;
}
