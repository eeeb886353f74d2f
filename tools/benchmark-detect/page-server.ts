/**
 * Serves pages at a local address, each at the root of its own path: `/NAME.html`. Relative links
 * of a saved page therefore resolve against that address, or against its `<base>` where it has one.
 */
import { createServer } from 'node:http';

export interface ServedPage {
  body: Uint8Array;
  /** Whether the page's own scripts run. */
  scripts: boolean;
  /** Default: HTML. */
  type?: string;
}

export interface PageServer {
  origin: string;
  close(): Promise<void>;
}

/** Where a tab stands before its page: an empty page of the same origin, so of the same process. */
export const START = '/.start/';

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** Saved pages were mostly stored again as UTF-8 and still name their old charset; others are as they were. */
function headersOf({ body, scripts, type = 'text/html' }: ServedPage): Record<string, string> {
  return {
    'content-type': isUtf8(body) ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
    ...(scripts ? {} : { 'content-security-policy': "script-src 'none'" }),
  };
}

/** @param find the page at a path, decoded and without the leading slash */
export async function servePages(find: (path: string) => Promise<ServedPage | undefined>): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const start = { body: new TextEncoder().encode('<!doctype html><title>Start</title>'), scripts: false };
    const page = pathname.startsWith(START)
      ? start
      : await find(decodeURIComponent(pathname.slice(1))).catch(() => undefined);
    if (page) response.writeHead(200, headersOf(page)).end(page.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local page server got no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
