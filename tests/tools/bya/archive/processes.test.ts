/** `feed from-archive` as people start it: a process of its own, which shares its work with others and may be killed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { buildBya, makeFolder } from '../built.ts';
import { makeArchive } from './make-archive.ts';

const path = makeFolder('archive');

const commandOf = (...parameters: string[]) => [path('bya/bya.mjs'), 'feed', ...parameters];
const bya = (...parameters: string[]) =>
  execFileSync(process.execPath, commandOf(...parameters), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const draft = (out: string, ...more: string[]) => bya('from-archive', path('archive'), '--out', path(out), ...more);

/** Every file with its bytes. */
const contents = (out: string) =>
  Object.fromEntries(
    ['services.json', ...readdirSync(path(`${out}/changes`)).map((name) => `changes/${name}`)]
      .sort()
      .map((name) => [name, readFileSync(path(`${out}/${name}`), 'utf8')]),
  );
const done = (out: string) => {
  try {
    return readdirSync(path(`${out}/.work`)).filter((name) => name.endsWith('.json')).length;
  } catch {
    return 0;
  }
};

let whole: Record<string, string>;
beforeAll(async () => {
  await buildBya(path('bya'));
  makeArchive(path('archive'), 400);
  draft('whole', '--jobs', '1');
  whole = contents('whole');
  expect(Object.keys(whole).length).toBeGreaterThan(5);
}, 120_000);

it('writes the same bytes with several processes as with one', () => {
  expect(draft('two', '--jobs', '2')).toBe(draft('one', '--jobs', '1'));
  expect(contents('two')).toEqual(whole);
  expect(done('two')).toBe(done('whole'));
}, 120_000);

it('writes the same bytes from parts that several processes made', () => {
  for (const part of ['1', '2', '3']) draft(`part-${part}`, '--partition', `${part}/3`, '--jobs', '2');
  bya('merge', path('merged'), ...['3', '1', '2'].map((part) => path(`part-${part}`)));
  expect(contents('merged')).toEqual(whole);
}, 120_000);

it.each(['1', '2'])(
  'writes the same bytes where it was killed again and again, with %s at work',
  async (jobs) => {
    const out = `killed-${jobs}`;
    /** Ends the process and all that it started, as pulling the plug does. */
    const kill = (child: ChildProcess) => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
    let kills = 0;
    for (const until of [2, 7, 13]) {
      const child = spawn(
        process.execPath,
        commandOf('from-archive', path('archive'), '--out', path(out), '--jobs', jobs),
        { detached: true, stdio: 'ignore' },
      );
      const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
      while (done(out) < until && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
      if (child.exitCode === null) kill(child);
      if ((await ended) === 'SIGKILL') kills++;
      expect(done(out)).toBeGreaterThanOrEqual(until);
    }
    expect(kills).toBe(3);
    draft(out, '--jobs', jobs);
    expect(contents(out)).toEqual(whole);
  },
  120_000,
);
