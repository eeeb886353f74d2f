/** Any error of the background → what our own pages can tell the person. */
import { FeedRefusal, KnowledgeError } from '../../src/knowledge/index.ts';
import { type FailedReply, messageOf, type ProblemReason } from '../problem.ts';

function reasonOf(error: unknown): ProblemReason {
  if (error instanceof KnowledgeError) return error.kind;
  return error instanceof FeedRefusal ? error.reason : 'other';
}

export const failedReply = (error: unknown): FailedReply => ({
  failed: { reason: reasonOf(error), message: messageOf(error) },
});
