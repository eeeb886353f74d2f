/**
 * Minisign's secret keys: read, written and signed with, so that a key made here works there and
 * the other way round. Layout: https://jedisct1.github.io/minisign/#secret-key-format
 */
import { createPrivateKey, generateKeyPairSync, randomBytes, scryptSync, sign } from 'node:crypto';
import { blake2b } from '@noble/hashes/blake2.js';
import {
  globallySignedBytes,
  type PublicKey,
  type Signature,
  signedBytes,
  writeSignature,
} from '../../../src/knowledge/publishing.ts';
import { UsageError } from '../command.ts';

export interface SecretKey {
  id: Uint8Array<ArrayBuffer>;
  seed: Uint8Array<ArrayBuffer>;
  public: PublicKey;
}

const LENGTH = 158;
/** Where the parts stand: algorithm 2, kdf 2, checksum 2, salt 32, opslimit 8, memlimit 8, then id 8, seed 32, key 32, checksum 32. */
const SALT = 6;
const OPS = 38;
const MEM = 46;
const SECRET = 54;
/** The head of an Ed25519 private key in PKCS #8; the seed follows. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const bytesOf = (buffer: Uint8Array) => new Uint8Array(buffer);
/** OpenSSL knows only the longest BLAKE2b; minisign's checksum is the 32-byte one, which is a hash of its own. */
const blake2b256 = (...parts: Uint8Array[]) => blake2b(Buffer.concat(parts), { dkLen: 32 });

export function makeSecretKey(): SecretKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const seed = bytesOf(privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32));
  const key = bytesOf(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
  const id = bytesOf(randomBytes(8));
  return { id, seed, public: { id, key } };
}

/** The key file without a password, as `minisign -G -W` writes it. */
export function writeSecretKey({ id, seed, public: { key } }: SecretKey): string {
  const bytes = Buffer.alloc(LENGTH);
  bytes.write('Ed\0\0B2', 0, 'latin1');
  Buffer.concat([id, seed, key, blake2b256(Buffer.from('Ed'), id, seed, key)]).copy(bytes, SECRET);
  return `untrusted comment: minisign encrypted secret key\n${bytes.toString('base64')}\n`;
}

/** How libsodium turns its two limits into scrypt's parameters. */
function scryptParameters(ops: number, mem: number) {
  const r = 8;
  const limit = Math.max(ops, 32768);
  if (limit < mem / 32) return { N: 2 ** Math.floor(Math.log2(limit / (r * 4))), r, p: 1 };
  const N = 2 ** Math.floor(Math.log2(mem / (r * 128)));
  return { N, r, p: Math.floor(Math.min(limit / 4 / N, 2 ** 30 - 1) / r) || 1 };
}

/**
 * @param text of the key file
 * @param password where it is protected by one
 * @throws UsageError
 */
export function readSecretKey(text: string, password: string | null): SecretKey {
  const bytes = Buffer.from(text.trim().split(/\r?\n/).at(-1) ?? '', 'base64');
  if (bytes.length !== LENGTH || bytes.toString('latin1', 0, 2) !== 'Ed')
    throw new UsageError('This is no secret key of minisign.');
  const secret = Buffer.from(bytes.subarray(SECRET));
  if (bytes.toString('latin1', 2, 4) === 'Sc') {
    if (password === null)
      throw new UsageError('This key is protected by a password: give it in the environment as BYA_KEY_PASSWORD.');
    const { N, r, p } = scryptParameters(Number(bytes.readBigUInt64LE(OPS)), Number(bytes.readBigUInt64LE(MEM)));
    const stream = scryptSync(password, bytes.subarray(SALT, OPS), secret.length, { N, r, p, maxmem: 256 * N * r });
    for (const [at, byte] of stream.entries()) secret[at] = (secret[at] ?? 0) ^ byte;
  }
  const [id, seed, key, checksum] = [
    [0, 8],
    [8, 40],
    [40, 72],
    [72, 104],
  ].map(([from, to]) => bytesOf(secret.subarray(from, to)));
  if (!id || !seed || !key || !checksum) throw new UsageError('This is no secret key of minisign.');
  // Minisign itself leaves the checksum of a key without a password empty.
  const unchecked = bytes.toString('latin1', 2, 4) === '\0\0' && checksum.every((byte) => byte === 0);
  if (!unchecked && Buffer.compare(checksum, blake2b256(Buffer.from('Ed'), id, seed, key)) !== 0)
    throw new UsageError('The password is wrong, or the secret key is damaged.');
  return { id, seed, public: { id, key } };
}

/**
 * @param legacy signs the bytes themselves, as minisign before 0.8 did
 * @returns the text of the `.minisig` file
 */
export function signMinisign(
  message: Uint8Array<ArrayBuffer>,
  { id, seed }: SecretKey,
  { trustedComment, legacy = false }: { trustedComment: string; legacy?: boolean },
): string {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const signature = bytesOf(sign(null, signedBytes(message, !legacy), key));
  const whole: Signature = {
    prehashed: !legacy,
    keyId: id,
    signature,
    trustedComment,
    globalSignature: bytesOf(sign(null, globallySignedBytes(signature, trustedComment), key)),
  };
  return writeSignature(whole, 'signature from minisign secret key');
}
