/** How the store is, for the pages that tell people. */
import { KnowledgeError } from '../../src/knowledge/index.ts';
import { browser } from '../browser.ts';
import { JOURNAL_PREFIX, type Reply } from '../messages.ts';
import { drainJournal } from './journal.ts';
import { knowledge } from './knowledge.ts';

/** Decisions that could not be put into the ledger lie in the journal: they are tried again, and counted if that fails. */
async function findWaiting(): Promise<Reply<'store-report'>['waiting']> {
  const failure: unknown = await drainJournal().then(
    () => null,
    (error: unknown) => error,
  );
  if (failure === null) return null;
  const keys = Object.keys(await browser.storage.local.get(null));
  const count = keys.filter((key) => key.startsWith(JOURNAL_PREFIX)).length;
  const isFull = failure instanceof KnowledgeError && failure.kind === 'full';
  return count > 0 ? { count, why: isFull ? 'full' : 'other' } : null;
}

export async function reportStore(): Promise<Reply<'store-report'>> {
  const waiting = await findWaiting();
  const store = await knowledge();
  const [decisions, room] = await Promise.all([store.countDecisions(), store.readRoom()]);
  return { decisions, brokenRows: store.brokenRows(), room, waiting };
}
