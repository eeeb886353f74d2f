/** What we tell, and what the person did. */
import type { Timestamp } from './basics.ts';
import type { PolicyChange } from './change.ts';
import type { Level, UnknownReason } from './level.ts';
import type { AlternativeKind, Prompt } from './prompt.ts';
import type { Service } from './service.ts';
import type { TextReport } from './text.ts';

/** What the person did, when, and what they had been shown. A row of the ledger. */
export interface Decision {
  /** Random, made where the click happened, so that recording twice is recording once. */
  id: string;
  at: Timestamp;
  answer: 'accepted' | AlternativeKind;
  /** Address of the page, without query and fragment. */
  page: string;
  prompt: Prompt;
  serviceId: string | null;
  /** What we had said before the click; null where nothing was said. */
  shown: { level: Level; headline: string; changes: string[] } | null;
  /** The texts in force then, as far as they had been read. */
  versions?: { url: string; type: string; hash: string }[] | undefined;
}

/** Prompt, service, policy changes and ledger put together: what to tell the person. */
export interface Assessment {
  prompt: Prompt | null;
  service: Service | null;
  level: Level;
  /** Policy changes that bear on this prompt, most telling first. */
  changes: PolicyChange[];
  unknown: UnknownReason[];
  /** Earlier decisions for this service, newest first. */
  decisions: Decision[];
  /** What the linked texts gave, in the order of the prompt's documents. */
  texts: TextReport[];
}
