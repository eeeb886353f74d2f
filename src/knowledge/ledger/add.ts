/** Putting rows of a file into the ledger. */
import type { Decision } from '../../model.ts';
import { type Database, inTransaction, writeAll } from '../database.ts';
import { holdTexts, toDecisionRow } from '../decisions.ts';

/**
 * Adds rows, all of them or none; the texts of theirs that are kept here stay from then on. A row whose id is there stays as it is.
 * @returns how many were new
 * @throws KnowledgeError `full` or `broken`; nothing is added then
 */
export function addDecisions(db: Database, decisions: readonly Decision[]): Promise<number> {
  const rows = decisions.map(toDecisionRow);
  return inTransaction(
    db,
    ['decisions', 'uncopied', 'versions'],
    async (transaction) => {
      const store = transaction.objectStore('decisions');
      const known = await Promise.all(rows.map(({ decision }) => store.getKey(decision.id)));
      const fresh = new Map(
        rows.flatMap((row, index) => (known[index] === undefined ? [[row.decision.id, row] as const] : [])),
      );
      const waiting = transaction.objectStore('uncopied');
      await writeAll(
        Array.from(fresh.values()).flatMap((row) => [() => store.put(row), () => waiting.put({ id: row.decision.id })]),
      );
      for (const { decision } of fresh.values()) await holdTexts(transaction.objectStore('versions'), decision);
      return fresh.size;
    },
    'strict',
  );
}
