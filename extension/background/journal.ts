/**
 * Moves decisions from the journal, which content scripts write, to the ledger. May be run at
 * any time and any number of times: a decision's id makes recording it twice the same as once.
 */
import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { journalEntrySchema } from '../message-schemas.ts';
import { JOURNAL_PREFIX } from '../messages.ts';
import { assessPrompt } from './assess-prompt.ts';
import { teller } from './explain.ts';
import { knowledge } from './knowledge.ts';
import { keepAccepted, versionsInForce } from './texts/accepted.ts';

/** A journal longer than this was not written by our content script. */
const MAX_ENTRIES = 500;

async function record(value: unknown): Promise<void> {
  const parsed = z.safeParse(journalEntrySchema, value);
  if (!parsed.success) return;
  const { warned, ...entry } = parsed.data;
  const { host } = new URL(entry.page);
  const store = await knowledge();
  const assessment = await assessPrompt(entry.prompt, host);
  const card = warned ? (await teller()).card(assessment, host) : null;
  const decision = {
    ...entry,
    serviceId: assessment.service?.id ?? null,
    shown: card && {
      level: card.level,
      headline: card.headline.text,
      changes: assessment.changes.map(({ id }) => id),
    },
    versions: await versionsInForce(entry.prompt, entry.at),
  };
  await store.recordDecision(decision);
  await keepAccepted(decision);
}

async function drain(): Promise<void> {
  const all = await browser.storage.local.get(null);
  const keys = Object.keys(all)
    .filter((key) => key.startsWith(JOURNAL_PREFIX))
    .slice(0, MAX_ENTRIES);
  for (const key of keys) {
    await record(all[key]);
    await browser.storage.local.remove(key);
  }
}

// Memory is enough: it only keeps one worker from draining twice at once.
let draining: Promise<void> = Promise.resolve();

/** Rejects where the ledger can't be written; the journal then keeps the decision for the next time. */
export function drainJournal(): Promise<void> {
  const next = draining.then(drain);
  draining = next.catch(() => {});
  return next;
}
