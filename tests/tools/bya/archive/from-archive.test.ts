import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBya } from '../../../../tools/bya/commands.ts';
import { type MadeArchive, makeArchive } from './make-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'bya-archive-'));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function bya(...parameters: string[]) {
  const lines: string[] = [];
  const code = await runBya(parameters, { out: (line) => lines.push(line), err: (line) => lines.push(line) });
  return { code, said: lines.join('\n') };
}
/** Every file with its bytes. */
const contents = (out: string) =>
  Object.fromEntries([
    ['services.json', readFileSync(join(out, 'services.json'), 'utf8')],
    ...readdirSync(join(out, 'changes'))
      .sort()
      .map((name) => [name, readFileSync(join(out, 'changes', name), 'utf8')]),
  ]);
const draft = (...parameters: string[]) => bya('feed', 'from-archive', path('archive'), '--jobs', '1', ...parameters);

let made: MadeArchive;
beforeAll(async () => {
  made = makeArchive(path('archive'));
  mkdirSync(path('declarations'));
  for (let at = 1; at <= 10; at++) {
    const terms = {
      'Privacy Policy': { fetch: `https://www.service${at}.com/privacy` },
      'Terms of Service': { combine: [{ fetch: `https://service${at}.com/terms` }] },
    };
    writeFileSync(path(`declarations/Service ${at}.json`), JSON.stringify({ name: `Service ${at}`, terms }));
  }
  await draft('--out', path('whole'), '--declarations', path('declarations'));
}, 120_000);

it('makes a thousand commits in which everything happens', () => {
  expect(made.commits).toBe(1000);
  for (const what of [
    'flap',
    'empty crawl',
    'encoding',
    'layout',
    'technical',
    'move',
    'typo',
    'restless crawl',
    'real',
  ])
    expect(made.counts[what], what).toBeGreaterThan(5);
});

it('drafts exactly the real changes', () => {
  const drafted = readdirSync(path('whole/changes')).map((name) => {
    const { id, service, documents, announced } = JSON.parse(readFileSync(path(`whole/changes/${name}`), 'utf8'));
    expect(`${id}.json`).toBe(name);
    const folder = service === 'restless' ? 'Restless' : service.replace(/^service-/, 'Service ');
    return `${folder}/${documents[0].type.split(' #')[0]}/${announced}`;
  });
  expect(drafted.sort()).toEqual(made.real);
});

it('says of each draft that a machine wrote it, with both texts quoted and the commits cited', () => {
  const name = readdirSync(path('whole/changes')).find((file) => file.startsWith('service-1-')) ?? '';
  const change = JSON.parse(readFileSync(path(`whole/changes/${name}`), 'utf8'));
  expect(change.review.state).toBe('machine-drafted');
  expect(change.headline.en).toMatch(/machine/);
  expect(change.documents[0].url).toMatch(/^https:\/\/(www\.)?service1\.com\//);
  for (const { url, quote } of change.sources) {
    expect(url).toMatch(/\/commit\/[0-9a-f]{40}$/);
    if (quote) expect(quote.split(' ').length).toBeLessThanOrEqual(15);
  }
});

it('writes what "feed validate" accepts and "feed build" packs, where the domains are known', async () => {
  const checked = JSON.parse((await bya('feed', 'validate', path('whole'), '--json')).said);
  const others = checked.errors.filter((error: string) => !error.includes('restless.invalid'));
  expect(others).toEqual([]);
  expect(checked.changes).toBe(made.real.length);
});

describe('in parts', () => {
  it('writes what one run would have written, whichever order they are merged in', async () => {
    for (const part of ['1/5', '2/5', '3/5', '4/5', '5/5']) {
      await draft('--out', path(`part-${part[0]}`), '--declarations', path('declarations'), '--partition', part);
    }
    const whole = contents(path('whole'));
    const shares = ['1', '2', '3', '4', '5'].map((part) => readdirSync(path(`part-${part}/changes`)));
    // Each does its own share, and no draft is made twice.
    expect(shares.every((share) => share.length > 0)).toBe(true);
    expect(shares.flat().sort()).toEqual(readdirSync(path('whole/changes')).sort());
    for (const order of ['12345', '54321', '31524', '24153', '45213', '52341']) {
      await bya('feed', 'merge', path(`merged-${order}`), ...[...order].map((part) => path(`part-${part}`)));
      expect(contents(path(`merged-${order}`)), order).toEqual(whole);
    }
  }, 120_000);

  it('writes the same again where a part of a part was done elsewhere', async () => {
    for (const part of ['1/2', '2/2']) {
      const names = ['--partition', '2/5', '--partition', part];
      await draft('--out', path(`half-${part[0]}`), '--declarations', path('declarations'), ...names);
    }
    await bya(
      'feed',
      'merge',
      path('again'),
      path('half-2'),
      ...['5', '3', '1', '4'].map((part) => path(`part-${part}`)),
      path('half-1'),
    );
    expect(contents(path('again'))).toEqual(contents(path('whole')));
  }, 120_000);

  it('refuses a partition that is none', async () => {
    expect(await draft('--out', path('x'), '--partition', '4/3')).toMatchObject({
      code: 2,
      said: expect.stringContaining('4/3'),
    });
  });
});

it('goes on where it was, and leaves what a person has reviewed', async () => {
  const results = readdirSync(path('whole/.work'));
  const kept = results[0] ?? '';
  const mark = join(path('whole/.work'), kept);
  const before = contents(path('whole'));
  const [name = ''] = readdirSync(path('whole/changes'));
  const reviewed = readFileSync(path(`whole/changes/${name}`), 'utf8').replace('"machine-drafted"', '"reviewed"');
  writeFileSync(path(`whole/changes/${name}`), reviewed);
  writeFileSync(mark, JSON.stringify({ ...JSON.parse(readFileSync(mark, 'utf8')), drafts: [] }));
  for (const other of results.slice(1, 5)) rmSync(join(path('whole/.work'), other));
  expect((await draft('--out', path('whole'), '--declarations', path('declarations'))).code).toBe(0);
  expect(JSON.parse(readFileSync(mark, 'utf8')).drafts).toEqual([]);
  expect(contents(path('whole'))).toEqual({ ...before, [name]: reviewed });
}, 120_000);

it('says so where there is no repository', async () => {
  mkdirSync(path('empty'));
  expect(await bya('feed', 'from-archive', path('empty'), '--out', path('none'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('no git repository'),
  });
});
