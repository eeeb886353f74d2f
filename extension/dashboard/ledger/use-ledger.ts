import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LedgerPlace } from '../../../src/knowledge/index.ts';
import type { LedgerFilter, LedgerRow, Message } from '../../messages.ts';
import { type Problem, problemOf } from '../../problem.ts';
import { askAhead, send } from '../../send.ts';
import { isEmpty, readFilter } from './filter.ts';

/** So many rows are shown at once; more on request. */
const WANTED = 40;
/** So many are looked at in one question to the background, when searching. */
const LOOKED_AT = 500;

export interface ShownLedger {
  rows: LedgerRow[];
  /** Where to go on; null at the end, undefined before the first answer. */
  next: LedgerPlace | null | undefined;
  /** How many rows have been looked at. */
  looked: number;
  isBusy: boolean;
  problem: Problem | null;
}

const NOTHING: ShownLedger = { rows: [], next: undefined, looked: 0, isBusy: true, problem: null };

const questionOf = (filter: LedgerFilter, after: LedgerPlace | null): Message<'ledger-page'> => ({
  type: 'ledger-page',
  filter,
  after,
  limit: isEmpty(filter) ? WANTED : LOOKED_AT,
});

/** What the ledger asks first. */
export function askLedgerAhead(parameters: URLSearchParams): void {
  askAhead<'ledger-page'>(questionOf(readFilter(parameters), null));
}

/** Reads the ledger until enough rows fit; a new filter or `stop` ends what is under way. */
export function useLedger(filter: LedgerFilter, round: number) {
  const [shown, setShown] = useState<ShownLedger>(NOTHING);
  const running = useRef(new AbortController());

  const read = useCallback(
    async (from: ShownLedger) => {
      running.current.abort();
      running.current = new AbortController();
      const { signal } = running.current;
      let current: ShownLedger = { ...from, isBusy: true, problem: null };
      const wanted = from.rows.length + WANTED;
      const tell = (next: Partial<ShownLedger>) => {
        current = { ...current, ...next };
        if (!signal.aborted) setShown(current);
      };
      tell({});
      try {
        while (!signal.aborted && current.next !== null && current.rows.length < wanted) {
          const question = questionOf(filter, current.next ?? null);
          const { rows, next } = await send<'ledger-page'>(question);
          tell({ rows: [...current.rows, ...rows], next, looked: current.looked + question.limit });
        }
        tell({ isBusy: false });
      } catch (error) {
        tell({ isBusy: false, problem: problemOf(error) });
      }
    },
    [filter.search, filter.company, filter.data],
  );

  useLayoutEffect(() => {
    read(NOTHING);
    return () => running.current.abort();
  }, [read, round]);

  return {
    ...shown,
    more: () => read(shown),
    stop: () => {
      running.current.abort();
      setShown({ ...shown, isBusy: false });
    },
  };
}
