import 'fake-indexeddb/auto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readDocument } from '../../../extension/background/texts/read-document.ts';
import { assess } from '../../../src/assessment/index.ts';
import { explainStory, type Story } from '../../../src/explanation/index.ts';
import { openKnowledge } from '../../../src/knowledge/index.ts';
import { runBya } from '../../../tools/bya/commands.ts';
import { POLICY_AFTER, POLICY_BEFORE, PROMISE, SHARING } from '../../browser/policies.ts';
import { makeSetting } from '../../explanation/english.ts';

let folder = '';
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bya-'));
  await writeFile(file('before.html'), POLICY_BEFORE);
  await writeFile(file('after.html'), POLICY_AFTER);
  await writeFile(file('login.html'), '<title>Log in</title><h1>Log in</h1><input type="password">');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...parameters: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runBya(parameters, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

it('explain says what changed, with both texts’ words', async () => {
  const { code, out } = await run('explain', file('before.html'), file('after.html'), '--service', 'Chatterbox');
  expect(code).toBe(0);
  expect(out).toMatch(/^Think first: Chatterbox has changed its text\./);
  expect(out).toContain(`Before: “${PROMISE}”`);
  expect(out).toContain(`Now: “${SHARING}”`);
});

it('explain of a text and itself says that nothing changed', async () => {
  const { out } = await run('explain', file('before.html'), file('before.html'));
  expect(out).toMatch(/^Nothing that matters changed: /);
});

it('explain --json gives the story that the popup shows', async () => {
  const { out } = await run('explain', file('before.html'), file('after.html'), '--json');
  const story: { level: string; sections: { name: string; pairs: unknown[] }[] } = JSON.parse(out);
  expect(story.level).toBe('serious');
  expect(story.sections.find(({ name }) => name === 'changed')?.pairs.length).toBeGreaterThan(1);
});

it('read lists findings with the words they stand on', async () => {
  const { code, out } = await run('read', file('after.html'));
  expect(code).toBe(0);
  expect(out).toMatch(/^Language en;/);
  expect(out).toContain(SHARING);
  const json: { findings: { topic: string }[] } = JSON.parse((await run('read', file('after.html'), '--json')).out);
  expect(json.findings.map(({ topic }) => topic)).toContain('purpose.ads');
});

it.each([
  [['read'], /Name one file/],
  [['read', 'nowhere.html'], /nowhere\.html can't be read/],
  [['explain', 'one.html'], /Name two files/],
])('%j is refused with a sentence', async (parameters, words) => {
  const { code, err } = await run(...parameters);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});

it('says why a file is no policy, and in which languages it can speak', async () => {
  expect(await run('read', file('login.html'))).toMatchObject({ code: 2, err: expect.stringMatching(/log-in page/) });
  expect(JSON.parse((await run('read', file('login.html'), '--json')).out)).toEqual({
    kind: 'not-a-policy',
    reason: 'log-in',
  });
  const klingon = await run('explain', file('before.html'), file('after.html'), '--lang', 'tlh');
  expect(klingon).toMatchObject({ code: 2, err: expect.stringMatching(/no words in "tlh"/) });
});

it('reads one of the texts from the standard input', async () => {
  const input = Readable.from([Buffer.from(POLICY_AFTER.slice(0, 700)), Buffer.from(POLICY_AFTER.slice(700))]);
  const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as typeof process.stdin);
  const { code, out } = await run('explain', file('before.html'), '-', '--service', 'Chatterbox');
  stdin.mockRestore();
  expect(code).toBe(0);
  expect(out).toContain(SHARING);
  expect(await run('explain', '-', '-')).toMatchObject({ code: 2, err: expect.stringMatching(/Only one of the two/) });
});

it('reads HTML, Markdown and plain text of one policy as the same text, in whatever alphabet it was saved', async () => {
  const sentences = [...POLICY_AFTER.matchAll(/<p>([^<]*)<\/p>/g)].map(([, words = '']) =>
    words.replaceAll('&#38;', '&'),
  );
  await writeFile(file('after.md'), `# Privacy Policy\n\n${sentences.join('\n\n')}\n`);
  await writeFile(
    file('latin.html'),
    Buffer.from(POLICY_AFTER.replace('utf-8', 'windows-1252').replace(/[“”]/g, '"'), 'latin1'),
  );
  for (const name of ['after.md', 'latin.html'])
    expect((await run('explain', file('after.html'), file(name))).out).toMatch(/^Nothing that matters changed: /);
});

it('says when a text holds that is not in force yet', async () => {
  const line = '<p>This policy takes effect on 1 March 2199. The current version is here.</p>';
  await writeFile(file('soon.html'), POLICY_AFTER.replace('<h1>Privacy Policy</h1>', `$&${line}`));
  expect((await run('read', file('soon.html'))).out).toContain(
    'Not in force before 2199-03-01: “This policy takes effect on 1 March 2199.”',
  );
  const { out } = await run('explain', file('before.html'), file('soon.html'), '--service', 'Chatterbox');
  expect(out).toMatch(/^Think first: Chatterbox will change its text on 1 March 2199\./);
});

/** What stands in a policy's page, without the day of its last update. */
const mainOf = (policy: string) => /<main>(.*)<\/main>/s.exec(policy)?.[1]?.replace(/<p>Last updated.*?<\/p>/, '');

it('explain takes the new one of a page that shows two versions, whichever side it stands on', async () => {
  await writeFile(
    file('both.html'),
    `<!doctype html><html lang="en"><title>Policy</title><main>
      <h2>Version in force until 28 February 2199</h2>${mainOf(POLICY_BEFORE)}
      <h2>Version in force from 1 March 2199</h2>${mainOf(POLICY_AFTER)}</main></html>`,
  );
  const said = async (before: string, after: string) => (await run('explain', file(before), file(after))).out;
  expect(await said('both.html', 'after.html')).toMatch(/^Nothing that matters changed: /);
  expect(await said('both.html', 'both.html')).toMatch(/^Nothing that matters changed: /);
  expect(await said('before.html', 'both.html')).toContain(`Before: “${PROMISE}”`);
  expect(await said('both.html', 'before.html')).toContain(`Before: “${SHARING}”`);
});

/** Every sentence of a story with the words quoted behind it, without where and when these were read. */
const sentencesIn = ({ headline, rows, sections }: Story) =>
  [
    headline,
    ...rows.map(({ sentence }) => sentence),
    ...sections.flatMap(({ sentences, pairs }) => [
      ...sentences,
      ...pairs.flatMap(({ gist, before, after }) => [gist, before, after].filter((one) => one != null)),
    ]),
  ].map(({ text, evidence }) => ({ text, quotes: evidence.map(({ quote }) => quote) }));

it('explain prints the very sentences that the popup shows of the same two texts', async () => {
  const store = await openKnowledge('explain');
  const at = Date.parse('2026-03-01T12:00:00Z');
  const context = {
    type: 'after.html',
    url: 'https://a.example/p',
    owner: 'host:a.example',
    domains: [],
    region: null,
    others: [],
    lang: 'en',
  };
  const read = (content: string, hours: number) =>
    readDocument({ ...context, at: at + hours * 3_600_000 }, { content, format: 'html', url: context.url }, store);
  await read(POLICY_BEFORE, 0);
  const texts = [await read(POLICY_AFTER, 2)];
  const setting = makeSetting({ now: at + 3 * 3_600_000, host: 'Chatterbox' });
  const popup = explainStory(
    assess({ prompt: null, service: null, changes: [], decisions: [], texts, today: '2026-03-01' }),
    setting,
  );
  const { out } = await run('explain', file('before.html'), file('after.html'), '--service', 'Chatterbox', '--json');
  const printed: Story = JSON.parse(out);
  const timeless = (text: string) => text.replace(/(the text we read, ).*?\./, '$1then.');
  const [shown, told] = [popup, printed].map((story) =>
    sentencesIn(story).map(({ text, quotes }) => ({ text: timeless(text), quotes })),
  );
  expect(told).toEqual(shown);

  const lines = (await run('explain', file('before.html'), file('after.html'), '--service', 'Chatterbox')).out;
  for (const { text } of sentencesIn(printed)) expect(timeless(lines)).toContain(timeless(text));
});
