/** What a text does, and what stands behind saying so. */
import type { DataCategory, Direction, Effect, Modality, Purpose, Recipient, Topic } from '../vocabulary.ts';
import type { IsoDate, Quotation, Text, Timestamp } from './basics.ts';

/** A cited source: where a fact was read. */
export interface Source {
  /** Unique within its policy change; findings cite it by this. */
  id: string;
  url: string;
  publisher: string;
  /** When it was published; null where it does not say. */
  published: IsoDate | null;
  /** At most 15 of its own words. */
  quote?: string | undefined;
}

/** What stands behind a sentence. */
export type Evidence =
  | ({ kind: 'prompt' } & Quotation)
  | ({ kind: 'version'; hash: string; url: string; readAt: Timestamp } & Quotation)
  | ({ kind: 'source' } & Source);

/** One language-neutral statement about what a text does. */
export interface Finding {
  topic: Topic;
  data: DataCategory[];
  recipients: Recipient[];
  purposes: Purpose[];
  modality: Modality;
  direction: Direction;
  effect: Effect;
  /** The recipients' own names where known: "Facebook, Instagram". */
  names?: string[] | undefined;
  /** The finding in plain words, where a person wrote them. */
  statement?: Text | undefined;
  evidence: Evidence[];
}
