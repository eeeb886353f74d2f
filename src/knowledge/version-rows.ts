/** How a kept text is stored. */
import * as z from 'zod/mini';

const place = { url: z.string(), type: z.string() };

export const versionRowSchema = z.object({
  /** SHA-256 of the normalised text: one row for each distinct text. */
  hash: z.string(),
  /** Every address it was linked at, as `documentAddress` writes it. */
  addresses: z.array(z.string()),
  /** Where it stood at last, after redirects. */
  ...place,
  /** Whose text: a service's id, or `host:` and the page's host where no service is known. */
  owner: z.string(),
  lang: z.string(),
  region: z.nullable(z.string()),
  firstRead: z.number(),
  lastRead: z.number(),
  /** Decisions by which the person accepted it, and of whom: two services may have the same text. */
  accepted: z.array(z.object({ decision: z.string(), at: z.number(), owner: z.string() })),
  /** 1 where it was accepted and never expires, else 0: a number, because indexes know no booleans. */
  held: z.number(),
  /** Of the packed text, in bytes. */
  size: z.number(),
  packed: z.discriminatedUnion('form', [
    z.object({ form: z.literal('gzip'), bytes: z.instanceof(Uint8Array) }),
    z.object({ form: z.literal('plain'), plain: z.string() }),
  ]),
});
export type VersionRow = z.infer<typeof versionRowSchema>;

/** A kept text without its words. */
export type KeptVersion = Omit<VersionRow, 'packed' | 'held' | 'size'>;

export const withoutText = ({ packed: _, held: __, size: ___, ...version }: VersionRow): KeptVersion => version;
