/** Checks Ed25519 signatures: by the browser, and by a library in Chromes before 137, which can't. */
import { verifyAsync } from '@noble/ed25519';

async function verifyByBrowser(signature: BufferSource, message: BufferSource, publicKey: BufferSource) {
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, message);
}

type Bytes = Uint8Array<ArrayBuffer>;

/** @param signature 64 bytes; `publicKey` 32 bytes */
export async function verifyEd25519(signature: Bytes, message: Bytes, publicKey: Bytes): Promise<boolean> {
  try {
    return await verifyByBrowser(signature, message, publicKey);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') return false;
    return verifyAsync(signature, message, publicKey, { zip215: false }).catch(() => false);
  }
}
