/** Gets one document: without who asks, not for long, not more than is read. */
import type { UnknownReason } from '../../../src/model.ts';
import { MAX_LENGTH } from '../../../src/reading/index.ts';
import { type ContentKind, contentKindOf } from './content-kind.ts';
import { decodeText } from './decode.ts';
import { leadsOnTo } from './lead-on.ts';
import { isLocal, isSameHost } from './places.ts';

/** From asking to the last byte, in milliseconds. */
export const TIME_LIMIT = 15_000;

export type FetchedText =
  | { kind: 'text'; content: string; format: 'html' | 'markdown'; url: string }
  | {
      kind: 'unread';
      reason: UnknownReason;
      /** Where the answer came from; not there where there was none. */
      url?: string;
    };

/** Pages that do nothing but lead on are followed so many times, as redirects are. */
const MOST_LED_ON = 2;

export interface FetchPorts {
  fetch: typeof fetch;
  timeLimit?: number;
  /** Ends it before its time. */
  stop?: AbortSignal;
  /** Whether the device has a connection at all. */
  isOnline?: () => boolean;
}

const unread = (reason: UnknownReason, url?: string): FetchedText => ({
  kind: 'unread',
  reason,
  ...(url === undefined ? {} : { url }),
});

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
  if (kind === 'pdf') return unread('text-pdf', url);
  if (kind === 'other') return unread('text-not-text', url);
  return { kind: 'text', content: decodeText(bytes, contentType), format: kind === 'html' ? 'html' : 'markdown', url };
}

async function ask(
  url: string,
  page: string,
  fetchIt: typeof fetch,
  signal: AbortSignal,
  ledOn = 0,
): Promise<FetchedText> {
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
    return unread(refusal, refusal === 'text-local' ? undefined : final);
  }
  const bytes = await readBytes(response);
  if (!bytes) return unread('text-too-long', final);
  const contentType = response.headers.get('content-type');
  const text = toText(contentKindOf(contentType, bytes), bytes, contentType, final);
  const next = text.kind === 'text' && text.format === 'html' ? leadsOnTo(text.content, final) : null;
  if (next === null || ledOn >= MOST_LED_ON) return text;
  return isLocal(next) && !isSameHost(next, page) ? unread('text-local') : ask(next, page, fetchIt, signal, ledOn + 1);
}

/**
 * Never rejects.
 * @param url as `documentAddress` writes it
 * @param page address of the page that links to it: a page of a local network may link into it
 */
export async function fetchText(url: string, page: string, ports: FetchPorts): Promise<FetchedText> {
  if (isLocal(url) && !isSameHost(url, page)) return unread('text-local');
  // What stands behind a fragment is brought by the page's script alone.
  if (new URL(url).hash !== '') return unread('text-empty-shell');
  if (ports.stop?.aborted) return unread('texts-stopped');
  if (ports.isOnline?.() === false) return unread('text-offline');
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), ports.timeLimit ?? TIME_LIMIT);
  const signal = ports.stop ? AbortSignal.any([late.signal, ports.stop]) : late.signal;
  try {
    return await ask(url, page, ports.fetch, signal);
  } catch {
    if (ports.stop?.aborted) return unread('texts-stopped');
    // The browser does not tell extensions why: no such host, blocked by another extension.
    return unread(late.signal.aborted ? 'text-too-slow' : 'text-unreachable');
  } finally {
    clearTimeout(timer);
  }
}
