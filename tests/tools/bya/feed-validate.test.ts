import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runBya } from '../../../tools/bya/commands.ts';
import { changeEntry, serviceEntry } from '../../knowledge/fixtures.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A folder with these files; text is written as it is, all else as JSON. */
async function makeFolder(files: Record<string, unknown>) {
  const folder = await mkdtemp(join(tmpdir(), 'bya-'));
  folders.push(folder);
  await mkdir(join(folder, 'changes'));
  for (const [name, data] of Object.entries(files)) {
    const isText = typeof data === 'string' || data instanceof Uint8Array;
    await writeFile(join(folder, name), isText ? data : JSON.stringify(data));
  }
  return folder;
}

async function run(...parameters: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runBya(parameters, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const validate = async (files: Record<string, unknown>, ...options: string[]) =>
  run('feed', 'validate', await makeFolder(files), ...options);

const second = { id: 'other', url: 'https://other.example/', publisher: 'Other', published: null };
const press = { id: 'press', url: 'https://press.example/story', publisher: 'The Press', published: null };
const twoSources = {
  sources: [press, second],
  refusal: { ...changeEntry('a', 'a').refusal, sources: ['press', 'other'] },
};

const good = {
  'services.json': [
    serviceEntry('whatsapp'),
    serviceEntry('signal', { domains: ['signal.org'] }),
    serviceEntry('unused'),
  ],
  'changes/a.json': changeEntry('a', 'whatsapp', twoSources),
  'changes/b.json': changeEntry('b', 'whatsapp'),
  'changes/c.json': changeEntry('c', 'signal'),
};

describe('feed validate', () => {
  it('tells people what is there when nothing is wrong', async () => {
    expect(await validate(good)).toEqual({
      code: 0,
      out: '3 policy changes of 2 services, 1 with sources from two publishers or more.\nNo errors.',
      err: '',
    });
  });

  it('tells machines the same in one line of JSON, with exactly four parts', async () => {
    const { code, out } = await validate(good, '--json');
    expect(code).toBe(0);
    expect(out).toBe('{"changes":3,"services":2,"twoSources":1,"errors":[]}');
  });

  it('ends in 1 for people and in 0 for machines where there are errors, and counts what has none', async () => {
    const files = { ...good, 'changes/b.json': changeEntry('b', 'nobody') };
    const people = await validate(files);
    expect(people.code).toBe(1);
    expect(people.out).toContain('changes/b.json: service: "nobody" is not in services.json\n');
    expect(people.out).toContain('2 policy changes of 2 services');
    expect(people.out).toContain('1 error.');
    const machines = await validate(files, '--json');
    expect(machines.code).toBe(0);
    expect(JSON.parse(machines.out)).toMatchObject({ changes: 2, errors: [expect.stringContaining('"nobody"')] });
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a file of another name',
      { 'changes/z.json': changeEntry('y', 'signal') },
      'changes/z.json: id: a change with the id "y" belongs into "y.json"',
    ],
    ['no JSON', { 'changes/z.json': '{"id":' }, 'changes/z.json: the file: it is not JSON'],
    [
      'no UTF-8',
      { 'changes/z.json': new Uint8Array([0x22, 0xff, 0x22]) },
      'changes/z.json: the file: it is not UTF-8 text',
    ],
    ['another file', { 'changes/notes.txt': 'x' }, 'changes/notes.txt: the file: its name does not end in .json'],
    [
      'a wrong code',
      { 'changes/z.json': changeEntry('z', 'signal', { regions: [] }) },
      'changes/z.json: regions: must not be empty',
    ],
    [
      'dates that disagree',
      { 'changes/z.json': changeEntry('z', 'signal', { effective: '2020' }) },
      'changes/z.json: announced is later than effective',
    ],
    [
      'words that are too hard',
      {
        'changes/z.json': changeEntry('z', 'signal', {
          headline: { en: 'Unilateral jurisdictional modifications necessitate renegotiation.' },
        }),
      },
      'changes/z.json: headline.en: too hard to read (grade ',
    ],
    [
      'a subdomain',
      { 'services.json': [serviceEntry('a', { domains: ['web.whatsapp.com'] })] },
      'services.json: "a": domains: "web.whatsapp.com" is not a registrable domain',
    ],
    ['a public suffix', { 'services.json': [serviceEntry('a', { domains: ['co.uk'] })] }, '"co.uk" is a public suffix'],
    [
      'a domain of two services',
      { 'services.json': [serviceEntry('a'), serviceEntry('b', { domains: ['a.com'] })] },
      'services.json: "b": domains: "a.com" is a domain of "a" already',
    ],
    ['services that are no list', { 'services.json': {} }, 'services.json: the file: it is not a list of services'],
    ['a broken service', { 'services.json': [{ id: 'a' }] }, 'services.json: "a": name: here must be text'],
  ])('says where and what: %s', async (_, files, sentence) => {
    const { code, out } = await validate({ ...good, ...files });
    expect(out).toContain(sentence);
    expect(code).toBe(1);
  });

  it('says so when services.json is not there, and leaves hidden files alone', async () => {
    const { 'services.json': _, ...changes } = good;
    expect((await validate(changes)).out).toContain("services.json: the file: it can't be read (ENOENT)");
    expect((await validate({ ...good, 'changes/.DS_Store': 'x' })).code).toBe(0);
  });

  it('can not be made to write control characters to the terminal', async () => {
    const evil = changeEntry('z', 'signal', { service: 'x\u001b[2J\u202ey' });
    const { out } = await validate({ ...good, 'changes/z.json': evil });
    expect(out).toContain('"x\\u{1b}[2J\\u{202e}y" is not in services.json');
  });

  it('could not run where there is no such folder: 2, and a sentence', async () => {
    const { code, out, err } = await run('feed', 'validate', '/no/such/folder');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('"/no/such/folder" has no folder "changes" that can be read (ENOENT).');
  });
});

describe('bya', () => {
  it('lists its commands without parameters and with --help', async () => {
    for (const parameters of [[], ['--help'], ['-h'], ['feed', '--help']]) {
      const { code, out } = await run(...parameters);
      expect(code).toBe(0);
      expect(out).toContain('feed validate DIR [--json]');
    }
  });

  it('explains a command and its exit codes with --help', async () => {
    const { code, out } = await run('feed', 'validate', '--help');
    expect(code).toBe(0);
    expect(out).toContain('Usage: npm run bya -- feed validate DIR [--json]');
    expect(out).toContain('exit code 1 where there are errors');
  });

  it.each([
    [['feed', 'validat', 'x'], 'There is no command "feed validat x".'],
    [['feed', 'validate'], 'Name one folder'],
    [['feed', 'validate', 'a', 'b'], 'Name one folder'],
    [['feed', 'validate', 'a', '--jsn'], "Unknown option '--jsn'."],
  ])('answers %j with a sentence and 2', async (parameters, sentence) => {
    const { code, err } = await run(...parameters);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toContain('\n');
  });
});
