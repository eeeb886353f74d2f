/** `bya feed serve`: a feed on this machine, as a static host would serve it. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { sha256, writeSubscription } from '../../../src/knowledge/publishing.ts';
import { type Command, parse, UsageError } from '../command.ts';
import { readIndexFile } from './folder.ts';
import { readPublicKey } from './parameters.ts';

/** Nothing else in the folder is for the public: keys may lie there. */
const PUBLIC = /^\/(?:feed\.json|feed\.json\.minisig|files\/[0-9a-f]{64}\.json\.gz)$/;

const isUnchanged = (since: string | undefined, modified: Date) =>
  since !== undefined && Math.floor(modified.getTime() / 1000) * 1000 <= Date.parse(since);

/** Serves with dates and content-derived marks, so that conditional requests work. */
export function createFeedServer(folder: string, log: (line: string) => void): Server {
  return createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = PUBLIC.test(path) ? join(folder, path) : null;
    const found = file === null ? null : await stat(file).catch(() => null);
    if (file === null || !found?.isFile()) {
      log(`404 ${path.slice(0, 200)}`);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.\n');
      return;
    }
    const etag =
      path === '/feed.json' ? `"${(await sha256(new Uint8Array(await readFile(file)))).slice(0, 32)}"` : null;
    const headers = {
      'last-modified': found.mtime.toUTCString(),
      'cache-control': path.startsWith('/files/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(etag ? { etag } : {}),
    };
    const mark = request.headers['if-none-match'];
    const unchanged = mark ? mark === etag : isUnchanged(request.headers['if-modified-since'], found.mtime);
    log(`${unchanged ? 304 : 200} ${path}`);
    response.writeHead(unchanged ? 304 : 200, headers);
    if (unchanged) response.end();
    else createReadStream(file).pipe(response);
  });
}

export const feedServe: Command = {
  usage: 'OUT [--port N] [--key PUB]',
  summary: 'Serves the feed in OUT on this machine, and says how to subscribe to it.',
  help: 'Runs until it is stopped (Ctrl-C). Only the files of the feed are served, and only to this machine.',
  async run(parameters, { out }) {
    const { values, positionals } = parse(parameters, {
      port: { type: 'string', default: '8787' },
      key: { type: 'string' },
    });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new UsageError('Name one folder.');
    const index = await readIndexFile(folder);
    if (!index) throw new UsageError(`There is no feed in ${folder}: make one with "feed build".`);
    const server = createFeedServer(folder, out);
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(new UsageError(`Port ${values.port} can't be used: ${error.message}.`)));
      server.listen(Number(values.port), '127.0.0.1', resolve);
    });
    const address = `http://127.0.0.1:${values.port}/`;
    out(`${index.name}, edition ${index.sequence}, at ${address}`);
    if (values.key) out(`Subscribe with: ${writeSubscription({ address, key: await readPublicKey(values.key) })}`);
    await new Promise((resolve) => server.once('close', resolve));
    return 0;
  },
};
