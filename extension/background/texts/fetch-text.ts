/** Gets one document: without who asks, not for long, not more than is read. */
import type { UnknownReason } from '../../../src/model.ts';
import { MAX_LENGTH } from '../../../src/reading/index.ts';
import { type ContentKind, contentKindOf } from './content-kind.ts';
import { decodeText } from './decode.ts';
import { isLocal, isSameHost } from './places.ts';

/** From asking to the last byte, in milliseconds. */
export const TIME_LIMIT = 15_000;

export type FetchedText =
  | { kind: 'text'; content: string; format: 'html' | 'markdown'; url: string }
  | { kind: 'unread'; reason: UnknownReason };

export interface FetchPorts {
  fetch: typeof fetch;
  timeLimit?: number;
}

const unread = (reason: UnknownReason): FetchedText => ({ kind: 'unread', reason });

/** What a server's refusal means; null where it gives the document. */
function whyRefused(status: number): UnknownReason | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'text-missing';
  return status >= 500 ? 'text-server-error' : 'text-refused';
}

/** Null where there is more than is read; the rest is not asked for. */
async function readBytes({ body }: Response): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > MAX_LENGTH) {
      await reader.cancel();
      return null;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function toText(kind: ContentKind, bytes: Uint8Array, contentType: string | null, url: string): FetchedText {
  if (kind === 'pdf') return unread('text-pdf');
  if (kind === 'other') return unread('text-not-text');
  return { kind: 'text', content: decodeText(bytes, contentType), format: kind === 'html' ? 'html' : 'markdown', url };
}

async function ask(url: string, page: string, fetchIt: typeof fetch, signal: AbortSignal): Promise<FetchedText> {
  const response = await fetchIt(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'follow',
    cache: 'no-cache',
    headers: { accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5' },
    signal,
  });
  const final = response.url || url;
  const refusal = isLocal(final) && !isSameHost(final, page) ? 'text-local' : whyRefused(response.status);
  if (refusal) {
    await response.body?.cancel();
    return unread(refusal);
  }
  const bytes = await readBytes(response);
  if (!bytes) return unread('text-too-long');
  const contentType = response.headers.get('content-type');
  return toText(contentKindOf(contentType, bytes), bytes, contentType, final);
}

/**
 * Never rejects.
 * @param url as `documentAddress` writes it
 * @param page address of the page that links to it: a page of a local network may link into it
 */
export async function fetchText(url: string, page: string, ports: FetchPorts): Promise<FetchedText> {
  if (isLocal(url) && !isSameHost(url, page)) return unread('text-local');
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ports.timeLimit ?? TIME_LIMIT);
  try {
    return await ask(url, page, ports.fetch, stop.signal);
  } catch {
    // The browser does not tell extensions why: no network, no such host, blocked by another extension.
    return unread(stop.signal.aborted ? 'text-too-slow' : 'text-unreachable');
  } finally {
    clearTimeout(timer);
  }
}
