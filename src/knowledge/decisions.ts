/** The ledger: what the person did, when, and what they had been shown. Nothing here deletes; `ledger/erase.ts` does. */
import * as z from 'zod/mini';
import type { Decision } from '../model.ts';
import { decisionSchema } from '../schemas.ts';
import { type Database, inTransaction } from './database.ts';
import { KnowledgeError } from './errors.ts';
import { normaliseHost } from './hosts.ts';
import { describeIssues } from './issues.ts';
import { readRows, startingWith } from './reads.ts';
import { type DecisionRow, decisionRowSchema, type RowReader } from './rows.ts';
import { noteAcceptance, textOwner } from './version-notes.ts';
import { type VersionRow, versionRowSchema } from './version-rows.ts';

const MOST_DECISIONS = 100;

const newestFirst = { store: 'decisions', direction: 'prev', schema: decisionRowSchema } as const;

/**
 * @returns the row for a decision
 * @throws KnowledgeError `broken` where it has another shape
 */
export function toDecisionRow(decision: unknown): DecisionRow {
  const parsed = z.safeParse(decisionSchema, decision);
  if (!parsed.success) {
    throw new KnowledgeError('broken', `This decision can't be kept: ${describeIssues(parsed.error.issues)[0]}.`);
  }
  return { host: normaliseHost(new URL(parsed.data.page).hostname), decision: parsed.data };
}

interface Texts {
  get(hash: string): Promise<unknown>;
  put(row: VersionRow): Promise<unknown>;
}

/** As `acceptVersion` does, in a decision's own transaction: from here on what it accepted does not expire. */
export async function holdTexts(
  texts: Texts,
  { id, answer, at, serviceId, page, versions = [] }: Decision,
): Promise<void> {
  const owner = textOwner(serviceId, page);
  for (const { hash } of answer === 'accepted' ? versions : []) {
    const { data: version } = z.safeParse(versionRowSchema, await texts.get(hash));
    if (version) await texts.put(noteAcceptance(version, { decision: id, at, owner }));
  }
}

/**
 * Writes a decision down, on disk before it answers, and marks the versions it was made about, so
 * that they stay. The first row of an id stays: recording twice is recording once.
 * @throws KnowledgeError `full` where there is no room, `broken` where the decision has another shape
 */
export async function recordDecision(db: Database, decision: Decision): Promise<'recorded' | 'there-already'> {
  const row = toDecisionRow(decision);
  return inTransaction(
    db,
    ['decisions', 'versions', 'uncopied'],
    async (transaction) => {
      const store = transaction.objectStore('decisions');
      if ((await store.getKey(decision.id)) !== undefined) return 'there-already';
      await store.put(row);
      await transaction.objectStore('uncopied').put({ id: decision.id });
      await holdTexts(transaction.objectStore('versions'), row.decision);
      return 'recorded';
    },
    'strict',
  );
}

export async function decisionsOfService(db: Database, rows: RowReader, serviceId: string, limit = MOST_DECISIONS) {
  const range = startingWith(serviceId);
  return (await readRows(db, rows, { ...newestFirst, index: 'service', range, limit })).map(({ decision }) => decision);
}

/** @param host with or without port and `www.` */
export async function decisionsOfHost(db: Database, rows: RowReader, host: string, limit = MOST_DECISIONS) {
  const range = startingWith(normaliseHost(host));
  return (await readRows(db, rows, { ...newestFirst, index: 'host', range, limit })).map(({ decision }) => decision);
}

/** All that are kept, those that can't be read among them. */
export const countDecisions = (db: Database) => db.count('decisions');
