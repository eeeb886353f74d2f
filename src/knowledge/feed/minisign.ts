/**
 * Signatures in minisign's format (https://jedisct1.github.io/minisign/), so that publishers use a
 * tool they know. A signature file has four lines: an untrusted comment; the signature; a trusted
 * comment; a second signature over the first and that comment. Both kinds are read: `Ed` signs the
 * bytes themselves, `ED` their BLAKE2b-512 hash.
 */
import { blake2b } from '@noble/hashes/blake2.js';
import { fromBase64, toBase64, toHex } from './base64.ts';
import { verifyEd25519 } from './ed25519.ts';
import { FeedRefusal } from './refusal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface PublicKey {
  /** Eight bytes that tell keys apart; not secret, not checked by anything. */
  id: Bytes;
  key: Bytes;
}

export interface Signature {
  /** Whether the hash was signed (`ED`) rather than the bytes (`Ed`). */
  prehashed: boolean;
  keyId: Bytes;
  signature: Bytes;
  trustedComment: string;
  globalSignature: Bytes;
}

const ALGORITHM = 2;
const KEY_ID = 8;
const KEY = 32;
const SIGNATURE = 64;
const UNTRUSTED = 'untrusted comment: ';
const TRUSTED = 'trusted comment: ';

const algorithmOf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, ALGORITHM));
const isSame = (one: Uint8Array, other: Uint8Array) => toHex(one) === toHex(other);
export const concatBytes = (...parts: Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/**
 * @param text the key alone (`RWQ…`, 56 characters), or minisign's two-line key file
 * @returns null where it is no such key
 */
export function parsePublicKey(text: string): PublicKey | null {
  const lines = text.trim().split(/\r?\n/);
  const line = lines.at(-1)?.trim() ?? '';
  if (lines.length > 2 || (lines.length === 2 && !lines[0]?.startsWith(UNTRUSTED))) return null;
  const bytes = fromBase64(line);
  if (bytes?.length !== ALGORITHM + KEY_ID + KEY || algorithmOf(bytes) !== 'Ed') return null;
  return { id: bytes.slice(ALGORITHM, ALGORITHM + KEY_ID), key: bytes.slice(ALGORITHM + KEY_ID) };
}

/** The key as one pastes it. */
export const writePublicKey = ({ id, key }: PublicKey): string =>
  toBase64(concatBytes(new TextEncoder().encode('Ed'), id, key));

/** @returns null where it is not of minisign's form */
export function parseSignature(text: string): Signature | null {
  const [untrusted, first, trusted, second, ...rest] = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (!untrusted?.startsWith(UNTRUSTED) || !trusted?.startsWith(TRUSTED)) return null;
  if (rest.some((line) => line !== '')) return null;
  const bytes = fromBase64(first ?? '');
  const globalSignature = fromBase64(second ?? '');
  if (bytes?.length !== ALGORITHM + KEY_ID + SIGNATURE || globalSignature?.length !== SIGNATURE) return null;
  const algorithm = algorithmOf(bytes);
  if (algorithm !== 'Ed' && algorithm !== 'ED') return null;
  return {
    prehashed: algorithm === 'ED',
    keyId: bytes.slice(ALGORITHM, ALGORITHM + KEY_ID),
    signature: bytes.slice(ALGORITHM + KEY_ID),
    trustedComment: trusted.slice(TRUSTED.length),
    globalSignature,
  };
}

/** The four lines, as minisign writes them. */
export const writeSignature = (signature: Signature, untrustedComment: string): string =>
  [
    UNTRUSTED + untrustedComment,
    toBase64(
      concatBytes(new TextEncoder().encode(signature.prehashed ? 'ED' : 'Ed'), signature.keyId, signature.signature),
    ),
    TRUSTED + signature.trustedComment,
    toBase64(signature.globalSignature),
    '',
  ].join('\n');

/** What the first signature is made over. */
export const signedBytes = (message: Bytes, prehashed: boolean): Bytes =>
  prehashed ? new Uint8Array(blake2b(message, { dkLen: 64 })) : message;

/** What the second signature is made over. */
export const globallySignedBytes = (signature: Uint8Array, trustedComment: string): Bytes =>
  concatBytes(signature, new TextEncoder().encode(trustedComment));

/**
 * Checks a detached signature, its trusted comment included.
 * @param signatureText the text of the `.minisig` file
 * @throws FeedRefusal `bad-signature`, or `wrong-key` where it was made with another key
 */
export async function verifyMinisign(message: Bytes, signatureText: string, publicKey: PublicKey): Promise<void> {
  const signature = parseSignature(signatureText);
  if (!signature) throw new FeedRefusal('bad-signature', 'Its signature file is not of the form that minisign writes.');
  if (!isSame(signature.keyId, publicKey.id)) throw new FeedRefusal('wrong-key');
  const { prehashed, trustedComment, globalSignature } = signature;
  const holds = await verifyEd25519(signature.signature, signedBytes(message, prehashed), publicKey.key);
  if (!holds) throw new FeedRefusal('bad-signature');
  const comment = globallySignedBytes(signature.signature, trustedComment);
  if (!(await verifyEd25519(globalSignature, comment, publicKey.key)))
    throw new FeedRefusal('bad-signature', 'Its trusted comment was changed.');
}
