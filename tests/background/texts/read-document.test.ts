import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type DocumentContext, readDocument } from '../../../extension/background/texts/read-document.ts';
import { openKnowledge } from '../../../src/knowledge/index.ts';
import { textReportSchema } from '../../../src/schemas.ts';
import { POLICY_AFTER, POLICY_BEFORE, POLICY_NOISE, PROMISE, SHARING } from '../../browser/policies.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-01-01T12:00:00Z');
let stores = 0;

/** A device on which texts are read one after another, days apart. */
async function makeDevice() {
  const store = await openKnowledge(`device-${stores++}`);
  return {
    store,
    async read(content: string, days: number, parts: Partial<DocumentContext & { final: string }> = {}) {
      const { final = 'https://a.example/privacy', ...context } = parts;
      const report = await readDocument(
        {
          type: 'Privacy Policy',
          url: 'https://a.example/privacy',
          at: START + days * DAY,
          owner: 'host:a.example',
          domains: [],
          lang: 'en',
          ...context,
        },
        { content, format: 'html', url: final },
        store,
      );
      textReportSchema.parse(report);
      return report;
    },
    accept: (hash: string | undefined, days: number) => store.acceptVersion(hash ?? '', `d${days}`, START + days * DAY),
  };
}

it('tells of a first reading what the text says, and claims no change', async () => {
  const { read } = await makeDevice();
  const report = await read(POLICY_AFTER, 0);
  expect(report.compared).toBeNull();
  expect(report.unknown).toEqual(['first-reading']);
  expect(report.says.map(({ topic }) => topic)).toContain('purpose.ads');
  for (const { direction, evidence } of report.says) {
    expect(direction).toBe('unchanged');
    expect(evidence).not.toEqual([]);
  }
});

it('compares with the text that was accepted, not with the last one kept', async () => {
  const { read, accept } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  await accept(first.version?.hash, 0);
  await read(POLICY_AFTER.replace('run the service', 'offer the service'), 10);
  const { compared } = await read(POLICY_AFTER, 20);
  expect(compared).toMatchObject({ relation: 'changed', level: 'serious', since: { hash: first.version?.hash } });
  expect(compared?.since.acceptedAt).toBe(START);
});

it('cites both texts’ own words, with offsets that hold in the kept texts', async () => {
  const { read, store } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  const { version, compared } = await read(POLICY_AFTER, 1);
  const quotes = compared?.findings.flatMap(({ evidence }) => evidence) ?? [];
  const of = (hash: string | undefined) =>
    quotes.flatMap((one) => (one.kind === 'version' && one.hash === hash ? [one] : []));
  expect(of(first.version?.hash).map(({ quote }) => quote)).toContain(PROMISE);
  expect(of(version?.hash).map(({ quote }) => quote)).toContain(SHARING);
  // Every line of a kept text begins with marks that the normalised text has not.
  const kept = (await store.textOfVersion(version?.hash ?? ''))?.replace(/^(?:\.|#\d|-\d|\|)/gm, '') ?? '';
  for (const { quote, start, end } of of(version?.hash)) expect(kept.slice(start, end)).toBe(quote);
});

it('goes on comparing with the text before while nobody has accepted the new one', async () => {
  const { read } = await makeDevice();
  await read(POLICY_BEFORE, 0);
  await read(POLICY_AFTER, 1);
  expect((await read(POLICY_AFTER, 2)).compared).toMatchObject({ relation: 'changed', level: 'serious' });
  expect((await read(POLICY_AFTER, 400)).compared).toMatchObject({ relation: 'same', level: 'none' });
});

it('takes dates, links and markup for no change', async () => {
  const { read } = await makeDevice();
  await read(POLICY_BEFORE, 0);
  expect((await read(POLICY_NOISE, 1)).compared).toMatchObject({ relation: 'changed', level: 'none', findings: [] });
});

it('knows a text that was there before', async () => {
  const { read } = await makeDevice();
  await read(POLICY_BEFORE, 0);
  await read(POLICY_AFTER, 1);
  expect((await read(POLICY_BEFORE, 2)).compared?.relation).toBe('returned');
});

it('knows it also with another date', async () => {
  const { read } = await makeDevice();
  await read(POLICY_BEFORE, 0);
  await read(POLICY_AFTER, 1);
  expect((await read(POLICY_NOISE, 2)).compared?.relation).toBe('returned');
});

it('takes a text for no return that only never changed in substance', async () => {
  const { read } = await makeDevice();
  await read(POLICY_BEFORE, 0);
  await read(POLICY_NOISE, 1);
  const third = POLICY_BEFORE.replace('4 March 2019', '1 May 2024');
  expect((await read(third, 2)).compared).toMatchObject({ relation: 'changed', level: 'none' });
});

it('takes a second reading within the hour for the same one', async () => {
  const { read, store } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  expect((await read(POLICY_BEFORE, 0.01)).compared).toEqual(first.compared);
  expect(await store.versionsOf('host:a.example')).toHaveLength(1);
});

it('finds the earlier text at another address of the same service, and not that of another service', async () => {
  const { read } = await makeDevice();
  await read(POLICY_BEFORE, 0);
  const updates = { url: 'https://a.example/updates/privacy' };
  expect((await read(POLICY_AFTER, 1, { ...updates, owner: 'host:b.example' })).compared).toBeNull();
  expect((await read(POLICY_AFTER, 2, updates)).compared?.relation).toBe('changed');
});

it('compares with no text in another language', async () => {
  const { read } = await makeDevice();
  const german = `<main>${'<p>Wir geben Ihre Daten nicht an die Unternehmen der Gruppe weiter und nutzen sie nur für den Dienst, wenn Sie das wollen.</p>'.repeat(12)}</main>`;
  await read(POLICY_BEFORE, 0);
  const report = await read(german, 1);
  expect(report.compared).toBeNull();
  expect(report.unknown).toEqual(['text-other-language', 'first-reading']);
});

it.each([
  ['another site', { final: 'https://b.test/privacy' }, 'text-off-domain'],
  [
    'another region',
    { url: 'https://a.example/privacy-eea', final: 'https://a.example/en-us/privacy' },
    'text-other-region',
  ],
] as const)('says when the link led to %s', async (_, parts, reason) => {
  const { read } = await makeDevice();
  const report = await read(POLICY_BEFORE, 0, parts);
  expect(report.unknown).toContain(reason);
  expect(report.version?.url).toBe(parts.final);
});

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
it.each([
  ['a log-in page', '<title>Log in</title><h1>Log in</h1><form><input type="password"> Password</form>', 'text-log-in'],
  ['an error page', `<h1>404 Not Found</h1><p>${words(70)}</p>`, 'text-error-page'],
  ['an empty shell', '<div id="root"></div><script src="/app.js"></script>', 'text-empty-shell'],
  ['a page of a few words', '<p>Hello there.</p>', 'text-too-short'],
  ['a PDF', '%PDF-1.7 obj', 'text-pdf'],
  ['bytes', '\ufffd'.repeat(500), 'text-not-text'],
  ['more than is read', `<p>${'long '.repeat(1_000_001)}`, 'text-too-long'],
])('says of %s why it is no text, and keeps nothing', async (_, content, reason) => {
  const { read, store } = await makeDevice();
  const report = await read(content, 0);
  expect(report).toMatchObject({ version: null, unknown: [reason], compared: null });
  expect(await store.versionsOf('host:a.example')).toEqual([]);
});
