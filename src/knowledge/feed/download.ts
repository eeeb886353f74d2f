/** Reads from a publisher's host, and never more than was agreed: sizes are counted while bytes come in. */
import { concatBytes } from './minisign.ts';
import { FeedRefusal } from './refusal.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long one file may take, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Reads a stream to its end.
 * @param most bytes; one more, and reading stops at once
 * @throws FeedRefusal `too-large`
 */
async function readAtMost(stream: ReadableStream<Uint8Array>, most: number): Promise<Bytes> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concatBytes(...parts);
    length += value.length;
    if (length > most) {
      // The source may never answer that it stopped: nobody waits for it.
      reader.cancel().catch(() => undefined);
      throw new FeedRefusal('too-large', `A file is larger than ${most} bytes.`);
    }
    parts.push(value);
  }
}

export type Download = { modified: true; bytes: Bytes; etag: string | null } | { modified: false };

/**
 * @param headers for conditional requests
 * @param most bytes after the host's own compression is undone, so that it can't be used to fill memory
 * @throws FeedRefusal `unreachable`, `not-found`, `cut-off` or `too-large`
 */
export async function download(
  fetch: Fetch,
  url: string,
  most: number,
  headers: Record<string, string> = {},
): Promise<Download> {
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(url, {
    headers,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
  }).catch((error: unknown) => {
    throw new FeedRefusal('unreachable', 'The next try comes by itself.', { cause: error });
  });
  if (response.status === 304) return { modified: false };
  if (response.status === 404 || response.status === 410)
    throw new FeedRefusal('not-found', `It answered ${response.status}.`);
  if (!response.ok || !response.body) throw new FeedRefusal('unreachable', `It answered ${response.status}.`);
  try {
    return { modified: true, bytes: await readAtMost(response.body, most), etag: response.headers.get('etag') };
  } catch (error) {
    if (error instanceof FeedRefusal) throw error;
    throw new FeedRefusal('cut-off', '', { cause: error });
  }
}

/**
 * Undoes the gzip of a data file.
 * @param size what it must come to, as the signed index says
 * @throws FeedRefusal `too-large` as soon as it goes beyond, `cut-off` where it ends before
 */
export async function unpack(packed: Bytes, size: number): Promise<Bytes> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = await readAtMost(stream, size).catch((error: unknown) => {
    throw error instanceof FeedRefusal
      ? error
      : new FeedRefusal('cut-off', 'A file can not be unpacked.', { cause: error });
  });
  if (unpacked.length !== size) throw new FeedRefusal('wrong-form', 'A file has not the size that the index gives.');
  return unpacked;
}
