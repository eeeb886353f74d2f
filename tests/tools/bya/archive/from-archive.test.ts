import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bya, makeWorkplace } from '../workplace.ts';
import { type MadeArchive, makeArchive } from './make-archive.ts';

const path = makeWorkplace('archive');
/** Every file with its bytes. */
const contents = (out: string) =>
  Object.fromEntries([
    ['services.json', readFileSync(join(out, 'services.json'), 'utf8')],
    ...readdirSync(join(out, 'changes'))
      .sort()
      .map((name) => [name, readFileSync(join(out, 'changes', name), 'utf8')]),
  ]);
const draft = (...parameters: string[]) => bya('feed', 'from-archive', path('archive'), '--jobs', '1', ...parameters);

/** The first policy that the archive recorded. */
function firstPolicy(): string {
  const git = (...words: string[]) => execFileSync('git', ['-C', path('archive'), ...words], { encoding: 'utf8' });
  return git('show', `${git('rev-list', '--max-parents=0', 'HEAD').trim()}:Service 1/Privacy Policy.md`);
}

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

it('goes on where it was, and does nothing twice', async () => {
  const results = readdirSync(path('whole/.work'));
  const before = contents(path('whole'));
  const reads = (name: string) => readFileSync(join(path('whole/.work'), name), 'utf8');
  const kept = results.find((name) => JSON.parse(reads(name)).drafts.length > 0) ?? '';
  writeFileSync(join(path('whole/.work'), kept), reads(kept).replaceAll('A machine wrote this', 'Noted before'));
  for (const other of results.filter((name) => name !== kept).slice(0, 5)) rmSync(join(path('whole/.work'), other));
  expect((await draft('--out', path('whole'), '--declarations', path('declarations'))).code).toBe(0);
  const noted = contents(path('whole'));
  const changed = Object.keys(before).filter((name) => noted[name] !== before[name]);
  expect(changed.length).toBe(JSON.parse(reads(kept)).drafts.length);
  for (const name of changed) expect(noted[name]).toContain('Noted before');

  rmSync(join(path('whole/.work'), kept));
  await draft('--out', path('whole'), '--declarations', path('declarations'));
  expect(contents(path('whole'))).toEqual(before);
}, 120_000);

it('leaves what a person has reviewed, edited or thrown away, also in the list of services', async () => {
  const again = () => draft('--out', path('theirs'), '--declarations', path('declarations'));
  await again();
  const before = contents(path('theirs'));
  const [reviewed = '', edited = '', thrown = ''] = readdirSync(path('theirs/changes'));
  const change = (name: string, from: string, to: string) =>
    writeFileSync(path(`theirs/${name}`), readFileSync(path(`theirs/${name}`), 'utf8').replace(from, to));
  change(`changes/${reviewed}`, '"machine-drafted"', '"reviewed"');
  change(`changes/${edited}`, 'Its terms have changed.', 'It sells your data.');
  change('services.json', '"restless.invalid"', '"restless.example"');
  rmSync(path(`theirs/changes/${thrown}`));
  const theirs = contents(path('theirs'));
  for (let times = 0; times < 2; times++) {
    expect((await again()).code).toBe(0);
    expect(contents(path('theirs'))).toEqual(theirs);
  }
  expect(Object.keys(theirs)).toHaveLength(Object.keys(before).length - 1);
}, 120_000);

it('takes a draft back that is no change any more, but not one that a person has edited', async () => {
  const commit = (archive: string, subject: string, text: string, day: number) => {
    mkdirSync(path(`${archive}/Chatter`), { recursive: true });
    writeFileSync(path(`${archive}/Chatter/Privacy Policy.md`), text);
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', path(archive), '-c', 'user.name=A', '-c', 'user.email=a@archive.example', ...words], {
        env: { ...process.env, GIT_COMMITTER_DATE: `2024-01-${day}T12:00:00Z` },
      });
    if (subject.startsWith('First')) git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', `${subject} Chatter Privacy Policy`);
  };
  const policy = firstPolicy();
  const more = policy.replace('## Part 1', 'We sell your personal information to data brokers.\n\n## Part 1');
  for (const [archive, edits] of [
    ['back', false],
    ['back-edited', true],
  ] as const) {
    commit(archive, 'First record of', policy, 10);
    commit(archive, 'Record new changes of', more, 12);
    const again = () => bya('feed', 'from-archive', path(archive), '--jobs', '1', '--out', path(`${archive}-drafts`));
    const drafts = () => readdirSync(path(`${archive}-drafts/changes`));
    await again();
    expect(drafts()).toEqual(['chatter-privacy-policy-2024-01-12.json']);
    const file = path(`${archive}-drafts/changes/${drafts()[0]}`);
    if (edits) writeFileSync(file, readFileSync(file, 'utf8').replace('Its terms', 'Its rules'));
    commit(archive, 'Record new changes of', policy, 14);
    await again();
    expect(drafts()).toHaveLength(edits ? 1 : 0);
    const services = JSON.parse(readFileSync(path(`${archive}-drafts/services.json`), 'utf8'));
    expect(services).toHaveLength(edits ? 1 : 0);
  }
});

it('says so where there is no repository', async () => {
  mkdirSync(path('empty'));
  expect(await bya('feed', 'from-archive', path('empty'), '--out', path('none'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('no git repository'),
  });
});
