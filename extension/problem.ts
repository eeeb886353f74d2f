/** Why something was not done, as it goes from the background to the extension's pages, which have words for it. */
import type { KnowledgeErrorKind, RefusalReason } from '../src/knowledge/index.ts';

/**
 * - of the store: `full`, `missing`, `blocked`, `broken`; of a feed: why it is not taken
 * - `no-answer`: the background could not be reached
 * - `no-file`: a file that was chosen can't be opened any more
 * - `other`: a mistake of ours, or of the browser's
 */
export type ProblemReason = KnowledgeErrorKind | RefusalReason | 'no-answer' | 'no-file' | 'other';

export interface Problem {
  /** A `ProblemReason`; what was written down by an older version may have had others. */
  reason: string;
  /** What exactly it was, in English, for whoever looks into it. */
  message: string;
}

/** How the background answers a page of ours where it failed: of an error itself, only the message would cross. */
export interface FailedReply {
  failed: Problem;
}

/** A question to the background that failed, or work on a page that did. */
export class Failure extends Error {
  override name = 'Failure';

  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** @returns what went wrong where `reply` says so; null where it is an answer */
export function problemIn(reply: unknown): Problem | null {
  if (reply === null || typeof reply !== 'object' || !('failed' in reply)) return null;
  const { failed } = reply;
  const isProblem = failed !== null && typeof failed === 'object' && 'reason' in failed && 'message' in failed;
  if (isProblem && isText(failed.reason) && isText(failed.message)) {
    return { reason: failed.reason, message: failed.message };
  }
  return { reason: 'other', message: 'The answer can not be read.' };
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The names that browsers give to errors of files that were moved, erased or closed to us. */
const NO_FILE = ['NotFoundError', 'NotReadableError', 'NotAllowedError'];

/** @param error whatever was thrown on a page of ours */
export function problemOf(error: unknown): Problem {
  if (error instanceof Failure) return error.problem;
  const isFile = error instanceof DOMException && NO_FILE.includes(error.name);
  return { reason: isFile ? 'no-file' : 'other', message: messageOf(error) };
}
