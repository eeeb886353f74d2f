/** When a page is looked at: in idle time, in slices, and the rarer the longer nothing comes of it. */
import { BREAK_MS, REST_MAX_MS, REST_MS, SLICE_MS, TIMES } from './budgets.ts';

export interface PaceOptions {
  signal: Pick<AbortSignal, 'aborted'>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Calls back once, when the page has nothing better to do. */
  idle(callback: () => void): void;
  /** One look at the page, which can be left for a while wherever it yields. */
  look(): Generator<void>;
  /** Whether something has come up meanwhile. */
  isLeft(): boolean;
}

export interface Pace {
  /** Milliseconds of work of the last looks, newest last. */
  readonly scanMs: readonly number[];
  /** Has the page looked at when it has rested. Safe to ask again. */
  wish(): void;
  /** Ends the long rest of a page that changes to no effect. */
  stir(): void;
  /** The same, without any rest. */
  hurry(): void;
  /** A look is over that nothing came of yet. */
  rest(): void;
}

let latest = 0;

/** What a browser gives for it. `performance` would have to be made by the browser first, in every page: a clock set back stands still instead. */
export const IN_BROWSER: Pick<PaceOptions, 'now' | 'idle'> = {
  now() {
    latest = Math.max(latest, Date.now());
    return latest;
  },
  idle: (callback) => void requestIdleCallback(callback, { timeout: 100 }),
};

export function createPace({ signal, now, idle, look, isLeft }: PaceOptions): Pace {
  const scanMs: number[] = [];
  let isWished = false;
  let isRunning = false;
  /** Something was wished for while a look ran. */
  let again = false;
  let resting = 0;
  let last = -REST_MAX_MS;

  function wish(): void {
    again = isRunning;
    if (isWished || signal.aborted) return;
    isWished = true;
    // After a long quiet nothing is waited for: a person may be about to click.
    const wait = last + resting - now();
    if (wait > 0) setTimeout(() => idle(begin), wait);
    else idle(begin);
  }

  function begin(): void {
    if (signal.aborted) return;
    isRunning = true;
    const work = look();
    let spent = 0;
    const slice = (): void => {
      if (signal.aborted) return;
      const start = now();
      let over = false;
      try {
        while (!over && now() - start < SLICE_MS) over = work.next().done === true;
      } catch {
        // A page that took its DOM apart while it was read. The next change is read anew.
        over = true;
      }
      spent += now() - start;
      if (over) end(spent);
      // Not at once: a browser runs idle callbacks one after the other, in one task that nothing of the page comes between.
      else setTimeout(() => idle(slice), BREAK_MS);
    };
    slice();
  }

  function end(spent: number): void {
    scanMs.push(spent);
    if (scanMs.length > TIMES) scanMs.shift();
    isWished = false;
    isRunning = false;
    if (again || isLeft()) wish();
  }

  return {
    scanMs,
    wish,
    stir() {
      resting = REST_MS;
    },
    hurry() {
      resting = 0;
      wish();
    },
    rest() {
      const isQuiet = now() - last > REST_MAX_MS;
      resting = isQuiet ? REST_MS : Math.min(REST_MAX_MS, Math.max(REST_MS, resting * 2));
      last = now();
    },
  };
}
