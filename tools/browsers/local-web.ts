/**
 * The web on this machine: an HTTPS server that answers for every domain, with a certificate made
 * on the spot. Browsers are told to find all domains here, so that pages stand at their real
 * addresses and nothing leaves the machine.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Answer {
  body: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
  /** Writes the answer itself, in the place of all the above: one that never ends, or breaks off. */
  respond?: (response: ServerResponse) => void;
}

/** Answers by full address; undefined is "not found". */
export type Site = (address: URL, headers: IncomingHttpHeaders) => Answer | undefined | Promise<Answer | undefined>;

export interface LocalWeb {
  port: number;
  /** Every address asked for, oldest first. */
  requests: string[];
  /** The headers that came with the last request for each address. */
  headers: Map<string, IncomingHttpHeaders>;
  close(): Promise<void>;
}

async function makeCertificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'bya-tls-'));
  try {
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=local-web', '-days', '2'];
    await promisify(execFile)('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      keyFile,
      '-out',
      certFile,
      ...subject,
    ]);
    return { key: await readFile(keyFile), cert: await readFile(certFile) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function serveWeb(site: Site): Promise<LocalWeb> {
  const requests: string[] = [];
  const headers: LocalWeb['headers'] = new Map();
  const server = createServer(await makeCertificate(), async (request, response) => {
    const address = new URL(request.url ?? '/', `https://${request.headers.host}`);
    requests.push(address.href);
    headers.set(address.href, request.headers);
    const answer = (await site(address, request.headers)) ?? { body: 'Not here', status: 404 };
    if (answer.respond) return answer.respond(response);
    response.writeHead(answer.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local web server got no port.');
  return {
    port: address.port,
    requests,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
