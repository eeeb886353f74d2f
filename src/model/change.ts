/** A known change of a service's documents. */
import type { IsoDate, Text } from './basics.ts';
import type { Evidence, Finding, Source } from './finding.ts';
import type { ConsequenceKind } from './prompt.ts';
import type { Service } from './service.ts';

export const REFUSAL_ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;
/** Can one refuse, and at what price. */
export interface Refusal {
  possible: (typeof REFUSAL_ANSWERS)[number];
  /** How one refuses; null where one can't or where it is not known. */
  how: Text | null;
  /** What refusing costs, as first announced. */
  cost: { kind: ConsequenceKind | 'none' | 'unknown'; statement: Text | null };
  evidence: Evidence[];
}

/** A sentence in plain words with what stands behind it. */
export interface Claim {
  statement: Text;
  evidence: Evidence[];
}

export const REVISION_KINDS = [
  'postponed',
  'withdrawn',
  'softened',
  'hardened',
  'reworded',
  'paused',
  'in-force',
] as const;
/**
 * Something that happened to a policy change after it was announced. `withdrawn` with a `deadline`
 * takes back the date or the price of refusing; without one, the change itself.
 */
export interface Revision extends Claim {
  date: IsoDate;
  kind: (typeof REVISION_KINDS)[number];
  /** The deadline that holds from then on; null where none holds any more; absent where unaffected. */
  deadline?: IsoDate | null | undefined;
}

/** How a policy change was checked, best first. */
export const REVIEW_STATES = [
  'reviewed', // somebody other than who wrote it has compared it with its sources, and agrees
  'one-reader', // one reader has written it from its sources; nobody else has checked it
  'machine-drafted', // a machine has drafted it; nobody has checked it
] as const;

/** A known change of a service's documents. */
export interface PolicyChange {
  id: string;
  service: Service;
  documents: { type: string; url: string }[];
  /** Where it holds: ISO 3166-1 alpha-2 codes, `EEA`, `UK`, or `worldwide`. */
  regions: string[];
  /** Regions with another text. */
  unaffected: { region: string; statement: Text }[];
  announced: IsoDate | null;
  effective: IsoDate | null;
  /** By when one had to accept, as announced. */
  deadline: IsoDate | null;
  /** The most important thing in one sentence of at most 90 characters. */
  headline: Text;
  findings: Finding[];
  refusal: Refusal;
  /** How it was before, where the change took something away or widened it. */
  before: Claim[];
  stays: Claim[];
  revisions: Revision[];
  /** How other services of the same sort do it. */
  elsewhere: ({ service: string } & Claim)[];
  sources: Source[];
  review: { state: (typeof REVIEW_STATES)[number]; date: IsoDate };
}
