import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBya } from '../../../tools/bya/commands.ts';
import { POLICY_AFTER, POLICY_BEFORE, PROMISE, SHARING } from '../../browser/policies.ts';

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
