/** @param width how many of the given tasks run at the same time; the others wait their turn */
export function createLane(width: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // Whoever waits takes this place over.
      if (next) next();
      else running--;
    }
  };
}
