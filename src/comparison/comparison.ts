import type { Finding, Level, Quotation } from '../model.ts';

/** A change that a person should be told, with both texts' own words. Offsets into either reading's text. */
export interface ComparedFinding extends Omit<Finding, 'names' | 'statement' | 'evidence'> {
  names: string[];
  quoteBefore: Quotation | null;
  quoteAfter: Quotation | null;
  /** Further places that say the same, best first. */
  also: { quoteBefore: Quotation | null; quoteAfter: Quotation | null }[];
  /** How much it is worth telling, for ordering only. */
  weight: number;
}

/** What two versions of a text differ in, for a person. */
export interface Comparison {
  /** `none`: compared, and nothing that matters changed. */
  level: Level;
  findings: ComparedFinding[];
  /** Sentences that are new, gone or reworded in a way that may matter. */
  changedSentences: number;
}
