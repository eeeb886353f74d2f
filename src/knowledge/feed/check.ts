/** Decides whether a downloaded index or file may be taken. Pure but for the hashing. */
import * as z from 'zod/mini';
import type { PolicyChange, Service } from '../../model.ts';
import { readCatalogue } from '../catalogue.ts';
import { describeIssues } from '../issues.ts';
import { toHex } from './base64.ts';
import { dataSchema, type FeedFile, type FeedIndex, indexSchema } from './format.ts';
import { findHostileText } from './hostile-text.ts';
import { type PublicKey, verifyMinisign } from './minisign.ts';
import { FeedRefusal } from './refusal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Clocks of people's devices are wrong by hours; more is an index from the future. */
const CLOCK_TOLERANCE = 24 * 60 * 60 * 1000;

export const sha256 = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

function parseJson(bytes: Bytes, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new FeedRefusal('wrong-form', `${what} is not JSON in UTF-8.`, { cause: error });
  }
}

function refuseHostileText(data: unknown, what: string) {
  const where = findHostileText(data);
  if (where !== null) throw new FeedRefusal('hostile-text', `In ${what}, at ${where.slice(0, 200)}.`);
}

/** The edition that is in use; null before the first. */
export interface HeldEdition {
  sequence: number;
  /** SHA-256 of its index. */
  hash: string;
}

/**
 * Checks an index and its signature.
 * @param held the edition in use
 * @param now milliseconds since 1970
 * @returns the index, and its SHA-256 by which it is known
 * @throws FeedRefusal
 */
export async function checkIndex(
  bytes: Bytes,
  signature: string,
  key: PublicKey,
  { held, now }: { held: HeldEdition | null; now: number },
): Promise<{ index: FeedIndex; hash: string }> {
  // First the signature: nothing else of a stranger's bytes is even parsed.
  await verifyMinisign(bytes, signature, key);
  const data = parseJson(bytes, 'Its index');
  const parsed = z.safeParse(indexSchema, data);
  if (!parsed.success) throw new FeedRefusal('wrong-form', `Its index: ${describeIssues(parsed.error.issues)[0]}.`);
  refuseHostileText(data, 'its index');
  const index = parsed.data;
  const hash = await sha256(bytes);
  if (held && index.sequence < held.sequence)
    throw new FeedRefusal('rollback', `It has number ${index.sequence}, yours is ${held.sequence}.`);
  if (held && index.sequence === held.sequence && hash !== held.hash)
    throw new FeedRefusal('conflict', `Both have number ${index.sequence}.`);
  if (Date.parse(index.issued) > now + CLOCK_TOLERANCE) throw new FeedRefusal('not-yet', `It says ${index.issued}.`);
  if (Date.parse(index.expires) < now) throw new FeedRefusal('expired', `It was good until ${index.expires}.`);
  return { index, hash };
}

export interface FeedContents {
  services: Service[];
  changes: PolicyChange[];
}

/**
 * Checks a data file that has been downloaded and unpacked. One wrong entry refuses the file:
 * a publisher's tool would never have let it through.
 * @throws FeedRefusal
 */
export function checkData(unpacked: Bytes): FeedContents {
  const data = parseJson(unpacked, 'A file of it');
  const parsed = z.safeParse(dataSchema, data);
  if (!parsed.success) throw new FeedRefusal('wrong-form', `A file of it: ${describeIssues(parsed.error.issues)[0]}.`);
  refuseHostileText(parsed.data, 'a file of it');
  const { services, changes, errors } = readCatalogue(parsed.data.services, parsed.data.changes);
  if (errors.length > 0) throw new FeedRefusal('wrong-form', `A file of it: ${errors[0]?.slice(0, 300)}.`);
  return { services: [...services.values()], changes: [...changes.values()] };
}

/** @throws FeedRefusal `wrong-hash` */
export async function checkHash(packed: Bytes, file: FeedFile): Promise<void> {
  if (packed.length !== file.bytes || (await sha256(packed)) !== file.sha256) throw new FeedRefusal('wrong-hash');
}
