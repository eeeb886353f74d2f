import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { type Problem, problemOf } from '../problem.ts';

export type Answer<T> = { state: 'asking' } | { state: 'told'; value: T } | { state: 'failed'; problem: Problem };

/**
 * Asks when it is drawn, and again when `about` changes.
 * @param about what the question depends on
 * @returns what is known, and a way to ask again, during which the last answer stays
 */
export function useAnswer<T>(ask: () => Promise<T>, about: string): [Answer<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'asking' });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((last) => last + 1), []);
  // Before what is drawn meanwhile is painted: nobody waits for a picture of waiting.
  useLayoutEffect(() => {
    let isWanted = true;
    ask().then(
      (value) => isWanted && setAnswer({ state: 'told', value }),
      (error: unknown) => isWanted && setAnswer({ state: 'failed', problem: problemOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [about, round]);
  return [answer, again];
}
