/**
 * Feed format, version 1. A feed is a folder on any web host:
 *
 *     feed.json            the index: what there is, signed
 *     feed.json.minisig    the signature
 *     files/<hash>.json.gz the data, named by the SHA-256 of their bytes
 *
 * The signature is over the index, the index holds the hashes: one signature covers all. Files
 * never change under their name, so a host may keep and cache them for ever, and a publisher
 * uploads files first, index last. Data files hold services and policy changes in the form of
 * `public/catalogue`: facts, and nothing that runs.
 */
import * as z from 'zod/mini';

export const FEED_FORMAT = 'before-you-accept/feed/1';
export const INDEX_FILE = 'feed.json';
export const SIGNATURE_FILE = 'feed.json.minisig';
export const dataPath = (sha256: string) => `files/${sha256}.json.gz`;

const KIB = 1024;
const MIB = 1024 * KIB;
/** In bytes. Far above real use: docs/scale.md measures a feed of 100,000 services. */
export const LIMITS = {
  index: 256 * KIB,
  signature: 4 * KIB,
  /** A data file as it is sent. */
  packed: 8 * MIB,
  /** A data file unpacked. */
  unpacked: 48 * MIB,
  /** What a feed may have in all, as sent, to be taken whole; a larger one is taken by shards as needed. */
  whole: 16 * MIB,
} as const;
/** No data of ours packs better than this; what does was made to fill memory. */
export const MOST_PACKED = 100;

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a hash is 64 hexadecimal digits'));
const moment = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'a moment is written YYYY-MM-DDThh:mm:ssZ'),
  z.refine((text) => !Number.isNaN(Date.parse(text)), 'there is no such moment'),
);
const count = (most: number) => z.int().check(z.nonnegative(), z.maximum(most));

export const feedFileSchema = z.object({
  /** Null: the file is for every domain. */
  shard: z.nullable(count(255)),
  sha256,
  /** Size as it is sent. */
  bytes: count(LIMITS.packed),
  /** Size unpacked. */
  size: count(LIMITS.unpacked),
});
export type FeedFile = z.infer<typeof feedFileSchema>;

export const indexSchema = z
  .object({
    format: z.literal(FEED_FORMAT),
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    /** Grows with every edition. */
    sequence: z.int().check(z.positive(), z.maximum(Number.MAX_SAFE_INTEGER)),
    issued: moment,
    /** After this the publisher should have published anew: who holds back newer editions is found out. */
    expires: moment,
    services: count(10_000_000),
    changes: count(10_000_000),
    files: z.array(feedFileSchema).check(z.maxLength(256)),
  })
  .check(
    z.refine(({ issued, expires }) => issued < expires, 'it expires before it is issued'),
    z.refine(({ files }) => {
      const shards = files.map(({ shard }) => shard);
      const whole = shards.length === 1 && shards[0] === null;
      return whole || (!shards.includes(null) && new Set(shards).size === shards.length);
    }, 'it has one file for every domain, or at most one file for each shard'),
  );
export type FeedIndex = z.infer<typeof indexSchema>;

export const dataSchema = z.object({
  format: z.literal(FEED_FORMAT),
  services: z.array(z.unknown()),
  changes: z.array(z.unknown()),
});
