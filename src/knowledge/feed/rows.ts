/** What is stored of feeds, besides the services and changes that they bring. */
import * as z from 'zod/mini';
import { indexSchema } from './format.ts';

const editionSchema = z.object({
  /** SHA-256 of the index. */
  hash: z.string(),
  index: indexSchema,
  /** The host's mark for this index, kept only where it tells nothing about who asks: see `update.ts`. */
  etag: z.nullable(z.string()),
});

export const feedRowSchema = z.object({
  id: z.string(),
  address: z.string(),
  key: z.string(),
  addedAt: z.number(),
  /** Set up by the organisation that manages this browser. */
  managed: z.boolean(),
  /** The edition whose files are in use; null before the first. */
  edition: z.nullable(editionSchema),
  /** Origins of its rows in `services` and `changes`. */
  origins: z.array(z.string()),
  /** Shards that were needed so far, of a feed that is too large to be taken whole. */
  wanted: z.array(z.number()),
  failures: z.number(),
  triedAt: z.nullable(z.number()),
  /** When the publisher's host last showed a valid edition. */
  seenAt: z.nullable(z.number()),
  nextAt: z.number(),
  problem: z.nullable(z.object({ reason: z.string(), message: z.string(), at: z.number() })),
});
export type FeedRow = z.infer<typeof feedRowSchema>;

export const feedFileRowSchema = z.object({
  origin: z.string(),
  feed: z.string(),
  sha256: z.string(),
  services: z.number(),
  changes: z.number(),
});
export type FeedFileRow = z.infer<typeof feedFileRowSchema>;
