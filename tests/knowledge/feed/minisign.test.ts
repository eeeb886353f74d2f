import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { parsePublicKey, parseSignature, verifyMinisign, writePublicKey } from '../../../src/knowledge/publishing.ts';
import { makeSecretKey, readSecretKey, signMinisign, writeSecretKey } from '../../../tools/bya/feed/secret-key.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const message = bytesOf('{"what": "an index"}');
const key = makeSecretKey();

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['over the hash', false],
  ['over the bytes', true],
])('a signature %s', (_, legacy) => {
  const signature = signMinisign(message, key, { trustedComment: 'edition 1', legacy });

  it('is accepted for what it was made for', async () => {
    await expect(verifyMinisign(message, signature, key.public)).resolves.toBeUndefined();
  });

  it('is accepted in a browser that knows no Ed25519', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
    await expect(verifyMinisign(message, signature, key.public)).resolves.toBeUndefined();
    await expect(verifyMinisign(bytesOf('other'), signature, key.public)).rejects.toMatchObject({
      reason: 'bad-signature',
    });
  });

  it('is refused wherever one bit of the message is another', async () => {
    const bits = fc.integer({ min: 0, max: message.length * 8 - 1 });
    await fc.assert(
      fc.asyncProperty(bits, async (bit) => {
        const other = message.slice();
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(verifyMinisign(other, signature, key.public)).rejects.toMatchObject({ reason: 'bad-signature' });
      }),
      { numRuns: 40 },
    );
  });

  it('is refused wherever one character of it is another', async () => {
    const places = fc.integer({ min: 0, max: signature.length - 2 });
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        const [first = ''] = signature.split('\n');
        // The first comment is signed by nobody, and what ends base64 or a line may be written in two ways.
        fc.pre(at > first.length && !'=\n'.includes(signature[at] ?? '') && signature[at + 1] !== '=');
        const other = signature[at] === 'A' ? 'B' : 'A';
        const changed = signature.slice(0, at) + other + signature.slice(at + 1);
        await expect(verifyMinisign(message, changed, key.public)).rejects.toMatchObject({ name: 'FeedRefusal' });
      }),
      { numRuns: 60 },
    );
  });
});

it('tells a signature by another key from a bad one', async () => {
  const signature = signMinisign(message, makeSecretKey(), { trustedComment: '' });
  await expect(verifyMinisign(message, signature, key.public)).rejects.toMatchObject({ reason: 'wrong-key' });
  const pretended = { ...makeSecretKey(), id: key.id };
  const forged = signMinisign(message, pretended, { trustedComment: '' });
  await expect(verifyMinisign(message, forged, key.public)).rejects.toMatchObject({ reason: 'bad-signature' });
});

it('takes any text for what it is: no key, no signature', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parsePublicKey(text)).toBeNull();
      expect(parseSignature(text)).toBeNull();
    }),
  );
});

it('reads a public key alone or in its file', () => {
  const line = writePublicKey(key.public);
  expect(parsePublicKey(line)).toEqual(key.public);
  expect(parsePublicKey(`untrusted comment: minisign public key\n${line}\n`)).toEqual(key.public);
  expect(parsePublicKey(`another line\n${line}\n`)).toBeNull();
});

it('reads the secret keys that it writes, and tells when one is damaged', () => {
  const text = writeSecretKey(key);
  expect(readSecretKey(text, null)).toEqual(key);
  const at = text.length - 60;
  const damaged = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
  expect(() => readSecretKey(damaged, null)).toThrow(/damaged/);
});

const hasMinisign = spawnSync('minisign', ['-v']).status === 0;
describe.runIf(hasMinisign)("Debian's minisign", () => {
  const folder = mkdtempSync(join(tmpdir(), 'bya-minisign-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string) => join(folder, name);
  const minisign = (...parameters: string[]) => execFileSync('minisign', parameters, { cwd: folder, encoding: 'utf8' });
  writeFileSync(path('index'), message);

  it.each([[[]], [['-l']]])('signs what we accept, with its own key (%j)', async (parameters) => {
    minisign('-G', '-f', '-W', '-p', 'their.pub', '-s', 'their.key');
    minisign('-S', ...parameters, '-s', 'their.key', '-m', 'index', '-x', 'their.minisig', '-t', 'ünïcode comment');
    const publicKey = parsePublicKey(readFileSync(path('their.pub'), 'utf8'));
    if (!publicKey) throw new Error('its public key can be read');
    const signature = readFileSync(path('their.minisig'), 'utf8');
    await verifyMinisign(message, signature, publicKey);
    expect(parseSignature(signature)).toMatchObject({
      prehashed: parameters.length === 0,
      trustedComment: 'ünïcode comment',
    });
    await expect(verifyMinisign(bytesOf('other'), signature, publicKey)).rejects.toThrow();
  });

  it.each([false, true])('accepts what we sign, with our key (over the bytes: %s)', (legacy) => {
    writeFileSync(path('our.minisig'), signMinisign(message, key, { trustedComment: 'ours', legacy }));
    const verify = (file: string) =>
      minisign('-V', '-m', file, '-x', 'our.minisig', '-P', writePublicKey(key.public), '-Q');
    expect(verify('index').trim()).toBe('ours');
    writeFileSync(path('changed'), 'other');
    expect(() => verify('changed')).toThrow();
  });

  it('signs with the secret keys that we write, and we with those that it writes', async () => {
    writeFileSync(path('our.key'), writeSecretKey(key));
    minisign('-S', '-W', '-s', 'our.key', '-m', 'index', '-x', 'by-them.minisig');
    await verifyMinisign(message, readFileSync(path('by-them.minisig'), 'utf8'), key.public);

    minisign('-G', '-f', '-W', '-p', 'their.pub', '-s', 'their.key');
    const theirs = readSecretKey(readFileSync(path('their.key'), 'utf8'), null);
    expect(theirs.public).toEqual(parsePublicKey(readFileSync(path('their.pub'), 'utf8')));
  });
});

it('reads a secret key that minisign protected by a password', { timeout: 60_000 }, () => {
  const text = [
    'untrusted comment: minisign encrypted secret key',
    'RWRTY0Iybbd1h2fat5vYCHJMapThfvrfjFEdriOwIcQb1W2YP5UAAAACAAAAAAAAAEAAAAAAoQM5gs1OBsDH5ZOdCbcbDTjldpv/g3hzEZK3exesjLFsjDq2NBu5tyUtxPBcqefUgYt1U3Aum+pVKy3jebxz+wOkc2d5V2f6mMYgKE2bicuK2VFypu0OkPQupT4VjWpkPI3yjEXtYqM=',
  ].join('\n');
  expect(() => readSecretKey(text, null)).toThrow(/BYA_KEY_PASSWORD/);
  expect(writePublicKey(readSecretKey(text, 'pw').public)).toBe(
    'RWRp+BJcwHbQR3fBjbG2+WEOtcMgIG253zr6745eCtYPFkqQzZwcuAVb',
  );
});
