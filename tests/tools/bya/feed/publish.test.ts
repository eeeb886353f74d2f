import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { shardsOfDomain } from '../../../../src/knowledge/publishing.ts';
import { createFeedServer } from '../../../../tools/bya/feed/serve.ts';
import { changeEntry, serviceEntry } from '../../../knowledge/fixtures.ts';
import { bya, makeWorkplace } from '../workplace.ts';

const path = makeWorkplace('publish');
const json = (name: string) => JSON.parse(readFileSync(path(name), 'utf8'));

function writeFacts(name: string, changes: { id: string }[]) {
  mkdirSync(path(`${name}/changes`), { recursive: true });
  const services = [
    serviceEntry('chatter'),
    serviceEntry('whisper', { domains: ['whisper.co.uk', 'whisper.k12.ca.us'] }),
  ];
  writeFileSync(path(`${name}/services.json`), JSON.stringify(services));
  for (const change of changes) writeFileSync(path(`${name}/changes/${change.id}.json`), JSON.stringify(change));
}

const build = (command: string, out: string, ...more: string[]) =>
  bya('feed', command, path('facts'), path(out), '--name', 'The Watchers', ...more);

beforeAll(async () => {
  writeFacts('facts', [changeEntry('chatter-1', 'chatter'), changeEntry('whisper-1', 'whisper')]);
  await bya('feed', 'keygen', path('k'));
});

describe('a key pair', () => {
  it('is written where nobody else can read the secret one, and never over another', async () => {
    expect(statSync(path('k.key')).mode & 0o077).toBe(0);
    const before = readFileSync(path('k.key'), 'utf8');
    expect(await bya('feed', 'keygen', path('k'))).toMatchObject({ code: 2, said: expect.stringContaining('exist') });
    expect(readFileSync(path('k.key'), 'utf8')).toBe(before);
  });
});

describe('a feed', () => {
  it('is built, signed, and found good', async () => {
    expect(await build('build', 'feed')).toMatchObject({
      code: 0,
      said: expect.stringContaining('Edition 1: 2 policy changes of 2 services'),
    });
    expect((await bya('feed', 'sign', path('feed'), '--key', path('k.key'))).code).toBe(0);
    expect(await bya('feed', 'verify', path('feed'), '--key', path('k.pub'))).toEqual({
      code: 0,
      said: expect.stringMatching(/^Good: edition 1, 2 policy changes of 2 services/),
    });
  });

  it('is the same bytes whenever it is built from the same facts', async () => {
    const issued = ['--issued', '2026-01-01T00:00:00Z'];
    await build('build', 'once', ...issued);
    await build('build', 'again', ...issued);
    const bytes = (name: string) => [readFileSync(path(`${name}/feed.json`)), readdirSync(path(`${name}/files`))];
    expect(bytes('once')).toEqual(bytes('again'));
  });

  it.each([
    ['its index', 'feed.json', /signature does not belong/],
    ['a file of it', 'files', /not the one that its publisher signed/],
    ['its signature', 'feed.json.minisig', /signature/],
  ])('is found bad when %s is changed', async (_, file, says) => {
    cpSync(path('feed'), path('bad'), { recursive: true });
    const target = file === 'files' ? `files/${readdirSync(path('bad/files'))[0]}` : file;
    const bytes = readFileSync(path(`bad/${target}`));
    const at = file === 'feed.json.minisig' ? 80 : 20;
    bytes[at] = bytes[at] === 65 ? 66 : 65;
    writeFileSync(path(`bad/${target}`), bytes);
    expect(await bya('feed', 'verify', path('bad'), '--key', path('k.pub'))).toEqual({
      code: 1,
      said: expect.stringMatching(says),
    });
  });

  it('grows by one edition at a time, and keeps the files of the one before', async () => {
    const [first] = readdirSync(path('feed/files'));
    writeFacts('facts', [changeEntry('chatter-2', 'chatter')]);
    expect((await build('build', 'feed')).said).toContain('Edition 2: 3 policy changes');
    expect(readdirSync(path('feed/files'))).toHaveLength(2);
    expect(readdirSync(path('feed/files'))).toContain(first);
    rmSync(path('facts/changes/chatter-2.json'));
    expect((await build('build', 'feed')).said).toContain('Edition 3');
    expect(await build('build', 'feed', '--sequence', '3')).toMatchObject({
      code: 2,
      said: expect.stringContaining('must grow'),
    });
  });

  it('is not built from facts with errors or with hidden characters', async () => {
    writeFacts('wrong', [{ ...changeEntry('chatter-1', 'nobody') }]);
    expect(await bya('feed', 'build', path('wrong'), path('x'), '--name', 'X')).toMatchObject({
      code: 1,
      said: expect.stringContaining('nobody'),
    });
    writeFacts('hidden', [changeEntry('chatter-1', 'chatter', { headline: { en: 'a \u202e b' } })]);
    expect(await bya('feed', 'build', path('hidden'), path('x'), '--name', 'X')).toMatchObject({
      code: 1,
      said: expect.stringContaining('hidden'),
    });
  });
});

describe('shards', () => {
  it('hold each service where the extension looks for it, by every domain', async () => {
    await build('shard', 'sharded');
    const { files } = json('sharded/feed.json');
    const expected = new Set<number>();
    for (const domain of ['chatter.com', 'whisper.co.uk', 'whisper.k12.ca.us'])
      for (const shard of await shardsOfDomain(domain)) expected.add(shard);
    expect(new Set(files.map(({ shard }: { shard: number }) => shard))).toEqual(expected);
    await bya('feed', 'sign', path('sharded'), '--key', path('k.key'), '--legacy');
    expect((await bya('feed', 'verify', path('sharded'), '--key', path('k.pub'))).code).toBe(0);
  });

  it('say the same as one file', async () => {
    await build('build', 'joined');
    expect(await bya('feed', 'diff', path('joined'), path('sharded'))).toEqual({ code: 0, said: 'They say the same.' });
  });
});

it('says what differs between two feeds, built or not', async () => {
  writeFacts('other', [changeEntry('chatter-1', 'chatter', { regions: ['EEA'] }), changeEntry('chatter-9', 'chatter')]);
  const { said } = await bya('feed', 'diff', path('facts'), path('other'), '--json');
  expect(JSON.parse(said)).toEqual([
    { sign: '~', name: 'change chatter-1' },
    { sign: '+', name: 'change chatter-9' },
    { sign: '-', name: 'change whisper-1' },
  ]);
});

it('is served with conditional answers, and nothing else of the folder is', async () => {
  writeFileSync(path('feed/secret.key'), 'no');
  const server = createFeedServer(path('feed'), () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const status = async (file: string, headers: Record<string, string> = {}) =>
    (await fetch(base + file, { headers })).status;
  const { issued } = json('feed/feed.json');
  expect(await status('feed.json')).toBe(200);
  expect(await status('feed.json', { 'if-modified-since': new Date(issued).toUTCString() })).toBe(304);
  expect(await status('feed.json', { 'if-modified-since': new Date(0).toUTCString() })).toBe(200);
  const etag = (await fetch(`${base}feed.json`)).headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  expect(await status('feed.json', { 'if-none-match': etag })).toBe(304);
  for (const file of ['secret.key', '../k.key', '%2e%2e/k.key', 'files/', 'files/x.json.gz'])
    expect(await status(file)).toBe(404);
  server.close();
});
