/** Long walks through the ledger, in steps that can be watched and stopped. */
import type { LedgerPlace } from '../../../src/knowledge/index.ts';
import type { Decision } from '../../../src/model.ts';
import type { LedgerFilter, LedgerRow } from '../../messages.ts';
import { send } from '../../send.ts';

/** @throws what the signal was aborted with */
export async function collectDecisions(
  total: number,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Decision[]> {
  const decisions: Decision[] = [];
  let after: LedgerPlace | null = null;
  do {
    signal.throwIfAborted();
    const page: Awaited<ReturnType<typeof send<'ledger-export'>>> = await send<'ledger-export'>({
      type: 'ledger-export',
      after,
    });
    decisions.push(...page.decisions);
    after = page.next;
    onProgress(Math.min(1, decisions.length / Math.max(1, total)));
  } while (after);
  return decisions;
}

/** @param most how many rows at most */
export async function collectRows(filter: LedgerFilter, most: number, signal: AbortSignal): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  let after: LedgerPlace | null = null;
  do {
    signal.throwIfAborted();
    const page: Awaited<ReturnType<typeof send<'ledger-page'>>> = await send<'ledger-page'>({
      type: 'ledger-page',
      filter,
      after,
      limit: 500,
    });
    rows.push(...page.rows);
    after = page.next;
  } while (after && rows.length < most);
  return rows.slice(0, most);
}
