/** What detection and reading know of languages, as it ships in files and comes to the background. */
import { inflateSync } from 'node:zlib';
import { beforeEach, expect, it, vi } from 'vitest';
import { LANGUAGES, readLanguages } from '../../src/detection/index.ts';
import { LEXICONS, packModel, readLexicons, readTopics } from '../../src/reading/index.ts';
import { shipLanguages } from '../../tools/build/languages.ts';
import { topicsBytes } from '../../tools/train-clauses/kept-models.ts';

vi.mock('../../extension/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => `extension://${path}` } },
}));
const files = new Map(shipLanguages().map(({ fileName, source }) => [`extension://${fileName}`, Buffer.from(source)]));
const [PROMPTS, POLICIES, TOPICS] = [
  'extension://languages/prompts.json.deflate',
  'extension://languages/policies.json.deflate',
  'extension://languages/topics.json.deflate',
];
const contentOf = (address: string): unknown => JSON.parse(`${inflateSync(files.get(address) ?? '')}`);

const served = new Map<string, Buffer<ArrayBuffer>>();
const asked: string[] = [];
vi.stubGlobal('fetch', async (address: string) => {
  asked.push(address);
  return new Response(served.get(address));
});
beforeEach(() => {
  vi.resetModules();
  asked.length = 0;
  for (const [address, bytes] of files) served.set(address, bytes);
});
const background = () => import('../../extension/background/languages.ts');

it('every word of every language ships, the same bytes each time', () => {
  expect(readLanguages(contentOf(PROMPTS))).toEqual(LANGUAGES);
  expect(readLexicons(contentOf(POLICIES))).toEqual(LEXICONS);
  const shipped = readTopics(contentOf(TOPICS));
  if (!shipped) throw new Error('The model of topics does not ship.');
  expect(Buffer.from(packModel(shipped))).toEqual(Buffer.from(topicsBytes()));
  expect(shipLanguages()).toEqual(shipLanguages());
});

it('the background reads each file once, when it is needed', async () => {
  const { promptReader, bringLexicons } = await background();
  expect(asked).toEqual([]);
  const [one, other] = await Promise.all([promptReader(), promptReader()]);
  expect(one).toBe(other);
  expect(asked).toEqual([PROMPTS]);
  await Promise.all([bringLexicons(), bringLexicons()]);
  expect(asked).toEqual([PROMPTS, POLICIES, TOPICS]);
});

it('policies are read with the words that were brought, and none before', async () => {
  const { bringLexicons } = await background();
  const { readClause } = await import('../../src/reading/index.ts');
  const topics = () => readClause('We sell your e-mail address to advertisers.', 'en')[0]?.topics ?? [];
  expect(topics).toThrow(/no words yet/);
  await bringLexicons();
  expect(topics().map(({ topic }) => topic)).toContain('purpose.sale');
});

it.each([
  ['missing', Buffer.from('')],
  ['cut off', files.get(PROMPTS)?.subarray(0, 500) ?? Buffer.from('')],
])('a file that is %s is said to be so, and tried again', async (_what, broken) => {
  served.set(PROMPTS, broken);
  served.set(POLICIES, broken);
  const { promptReader, bringLexicons } = await background();
  await expect(promptReader()).rejects.toThrow();
  await expect(bringLexicons()).rejects.toThrow();
  for (const [address, bytes] of files) served.set(address, bytes);
  await expect(promptReader()).resolves.toHaveProperty('read');
  await expect(bringLexicons()).resolves.toBeUndefined();
});

it.each([
  ['nothing', null],
  ['no language', []],
  ['a language without a field that all have', [{ ...LANGUAGES[0], agree: undefined }]],
  ['a field that is no text', [{ ...LANGUAGES[0], agree: 1 }]],
  ['other things', { en: 'agree' }],
])('%s is not taken for the words of detection', (_what, data) => {
  expect(readLanguages(JSON.parse(JSON.stringify(data)))).toBeNull();
});

it.each([
  ['nothing', null],
  ['a language too few', { ...LEXICONS, pl: undefined }],
  ['phrases that are no text', { ...LEXICONS, pl: { topics: { 'purpose.ads': 1 }, cues: {} } }],
  ['a language without cues', { ...LEXICONS, pl: { topics: {} } }],
])('%s is not taken for the words of reading', (_what, data) => {
  expect(readLexicons(JSON.parse(JSON.stringify(data)))).toBeNull();
});

it.each([
  ['nothing', null],
  ['no model', {}],
  ['a model that is no text', { model: 1 }],
  ['text that is no Base64', { model: '***' }],
  ['bytes that are no model', { model: 'AAAA' }],
])('%s is not taken for the model of topics', (_what, data) => {
  expect(readTopics(data)).toBeNull();
});
