/** What became of reading a document on this device. */
import type { IsoDate, Timestamp } from './basics.ts';
import type { Evidence, Finding } from './finding.ts';
import type { Level, UnknownReason } from './level.ts';

/** One text of a document as it was read. */
export interface VersionRef {
  /** SHA-256 of the normalised text, in hexadecimal. */
  hash: string;
  /** Where it really stood, after redirects. */
  url: string;
  readAt: Timestamp;
}

export const TEXT_RELATIONS = [
  'same', // word for word the earlier text
  'changed', // another text; `level` says whether that matters
  'returned', // a text that was there before the earlier one has come back
] as const;

/** A document's text against an earlier one of it. */
export interface TextComparison {
  /** The earlier text: the one this person last accepted, else the last one kept. */
  since: VersionRef & { acceptedAt: Timestamp | null };
  relation: (typeof TEXT_RELATIONS)[number];
  /** `none`: compared, and nothing that matters changed. */
  level: Level;
  /** Most telling first. Evidence of the hash of `since` is how it was, the other how it is. */
  findings: Finding[];
}

export const TEXT_TIMES = [
  'announced', // it holds only from a day to come
  'ending', // it holds still, and says that another one will
  'beside-earlier', // its page shows the text before it as well
] as const;
/** When a text holds, where it says more than that it is in force. */
export interface TextTime {
  kind: (typeof TEXT_TIMES)[number];
  /** From when on it holds, or by when it ends; null where it gives no day. */
  date: IsoDate | null;
  /** Hash of the text before it, where the page shows both. */
  earlier: string | null;
  /** Its own words. */
  evidence: Evidence[];
}

/** What became of reading one document on this device. */
export interface TextReport {
  /** As the prompt names and links it; the address without what only tracks. */
  type: string;
  url: string;
  /** When it was read or tried. */
  at: Timestamp;
  /** Null where there is no text. */
  version: VersionRef | null;
  /** Why there is none, or what to know about the one there is. */
  unknown: UnknownReason[];
  /** Null where the text is simply in force, or does not say. */
  time: TextTime | null;
  /** What the text says by itself, most telling first. */
  says: Finding[];
  /** Null where there is nothing to compare with. */
  compared: TextComparison | null;
}
