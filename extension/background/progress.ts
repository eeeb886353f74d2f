/** Tells how far long work is, one telling after another, and nothing where the work is soon done. */

/** Sooner than this nobody wonders what goes on, in milliseconds. */
const SOON = 400;

interface ProgressFollower {
  /** Something more is done. */
  step(): void;
  /** All is done: nothing is told after this. */
  end(): Promise<void>;
}

export function followProgress(tell: () => Promise<void>): ProgressFollower {
  let isLong = false;
  let telling: Promise<void> = Promise.resolve();
  const queue = () => {
    telling = telling.then(tell).catch((error: unknown) => console.error('Before You Accept:', error));
  };
  const timer = setTimeout(() => {
    isLong = true;
    queue();
  }, SOON);
  return {
    step: () => isLong && queue(),
    end() {
      clearTimeout(timer);
      return telling;
    },
  };
}
