/** Limits of detection: over one of them it gives up on that piece, never blocks the page. */

/** Characters of a passage that are read; also the longest `Prompt.text` (model.ts). */
export const PASSAGE_CHARS = 4000;
/** Elements of a passage that are looked at. */
export const PASSAGE_ELEMENTS = 1500;
/** A text node longer than this is a document or a script, not a statement: only its two ends are read. */
export const NODE_CHARS = 3000;
/** Longest statement reported. */
export const STATEMENT_CHARS = 900;
/** Ancestors climbed from a statement to its control. */
export const CLIMB = 14;
/** Candidates evaluated in one scan; a page with more is a list of something else. */
export const CANDIDATES = 60;
/** Characters of a page that are looked at in one go. */
export const BATCH_CHARS = 8000;
/** A text longer than this is asked whether it is a script before its words are looked at. */
export const LONG_CHARS = 200;
/** Elements that are searched in one go. */
export const PART = 3000;
/** Custom elements without a shadow root that are remembered. */
export const WAITING = 200;
/** Candidates that are followed one by one. */
export const SEEN = 300;
/** Pairs of a change and a candidate that are looked at in one go: where there are more, some change is taken to concern some candidate. */
export const PAIRS = 3000;
/** Prompts reported from one document. */
export const PROMPTS = 20;
/** Nodes of a page that are given to the reader, at most, beside those in which candidates stand. */
export const SNAPSHOT_NODES = 8000;
/** Characters of one element's markup: more is no form and no dialog. */
export const MARKUP_CHARS = 400_000;
/** Characters of markup after which no more of it is given to the reader. */
export const SNAPSHOT_CHARS = 1_000_000;
/** Nodes passed by between two looks at the clock. */
export const PASSED = 256;
/** Milliseconds of one slice of work. */
export const SLICE_MS = 8;
/** Milliseconds between two slices, at least: the page's turn. */
export const BREAK_MS = 4;
/** Milliseconds between two scans, at least, and at most where a page keeps changing to no effect. */
export const REST_MS = 200;
export const REST_MAX_MS = 5000;
/** Changed nodes remembered one by one; beyond this the whole document is read again. */
export const DIRTY_NODES = 400;
/** Scan times remembered. */
export const TIMES = 200;
/** A frame smaller than this (CSS pixels) can't show a prompt. */
export const FRAME_WIDTH = 120;
export const FRAME_HEIGHT = 60;
