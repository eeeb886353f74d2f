import * as z from 'zod/mini';

/** One dated text of a document: one row for each distinct text, wherever and how often it was read. */
export const versionRowSchema = z.object({
  /** SHA-256 of the text in UTF-8. */
  hash: z.string(),
  /** Where it was read, without fragment. */
  addresses: z.array(z.string()),
  services: z.array(z.string()),
  type: z.string(),
  lang: z.string(),
  region: z.nullable(z.string()),
  firstReadAt: z.number(),
  lastReadAt: z.number(),
  /** 1 where a decision refers to it: such a row never expires. */
  kept: z.union([z.literal(0), z.literal(1)]),
  /** Length of the text in UTF-16 units. */
  length: z.number(),
  encoding: z.enum(['deflate-raw', 'utf-8']),
  bytes: z.instanceof(Uint8Array),
});
export type VersionRow = z.infer<typeof versionRowSchema>;
