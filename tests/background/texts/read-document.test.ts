import 'fake-indexeddb/auto';
import '../../reading/learn-words.ts';
import { expect, it } from 'vitest';
import { type DocumentContext, readDocument } from '../../../extension/background/texts/read-document.ts';
import { levelOfTexts } from '../../../src/assessment/text-levels.ts';
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
          region: null,
          others: [],
          ...context,
        },
        { content, format: 'html', url: final },
        store,
      );
      textReportSchema.parse(report);
      return report;
    },
    accept: (hash: string | undefined, days: number, owner = 'host:a.example') =>
      store.acceptVersion(hash ?? '', { decision: `d${days}`, at: START + days * DAY, owner }),
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

it('says of a text that still stands since when it does, however often it is read and whatever else it was read for', async () => {
  const { read } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  for (const day of [40, 41, 90, 91]) {
    const { compared } = await read(POLICY_BEFORE, day);
    expect(compared).toMatchObject({ relation: 'same', since: { hash: first.version?.hash, readAt: START } });
  }
});

it('says of a text that is gone when it stood there last', async () => {
  const { read } = await makeDevice();
  await read(POLICY_BEFORE, 0);
  await read(POLICY_BEFORE, 40);
  for (const day of [50, 51]) expect((await read(POLICY_AFTER, day)).compared?.since.readAt).toBe(START + 40 * DAY);
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

const ofB = {
  owner: 'host:b.example',
  url: 'https://b.example/legal',
  final: 'https://b.example/legal',
  type: 'Terms',
};

it('knows what was accepted of a service although another has the same text and was read after it', async () => {
  const { read, accept } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  await read(POLICY_BEFORE, 1, ofB);
  await accept(first.version?.hash, 2);
  expect((await read(POLICY_AFTER, 10)).compared?.since.acceptedAt).toBe(START + 2 * DAY);
  expect((await read(POLICY_AFTER, 10, ofB)).compared?.since.acceptedAt).toBeNull();
});

it('finds what was accepted of a service that moved, although another has the same text and was read after it', async () => {
  const { read, accept } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  await accept(first.version?.hash, 0);
  await read(POLICY_BEFORE, 1, ofB);
  const { compared } = await read(POLICY_AFTER, 10, { url: 'https://a.example/new', final: 'https://a.example/new' });
  expect(compared).toMatchObject({ relation: 'changed', since: { hash: first.version?.hash, acceptedAt: START } });
});

it('knows what was accepted of a service also where it now links to an address that only another had', async () => {
  const { read, accept } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  await accept(first.version?.hash, 0);
  await read(POLICY_BEFORE, 1, ofB);
  const { owner: _, ...there } = ofB;
  expect((await read(POLICY_AFTER, 10, there)).compared?.since.acceptedAt).toBe(START);
});

it('takes a text that another service still has for no text of today', async () => {
  const { read, store } = await makeDevice();
  const old = await read(POLICY_BEFORE, 0);
  const now = await read(POLICY_AFTER, 5);
  await read(POLICY_BEFORE, 8, ofB);
  const hashes = (await store.versionsAt('https://a.example/privacy')).map(({ hash }) => hash);
  expect(hashes).toEqual([now.version?.hash, old.version?.hash]);
});

it('compares with no text in another language', async () => {
  const { read } = await makeDevice();
  const german = `<main>${'<p>Wir geben Ihre Daten nicht an die Unternehmen der Gruppe weiter und nutzen sie nur für den Dienst, wenn Sie das wollen.</p>'.repeat(12)}</main>`;
  await read(POLICY_BEFORE, 0);
  const report = await read(german, 1);
  expect(report.compared).toBeNull();
  expect(report.unknown).toEqual(['text-other-language', 'first-reading']);
});

/** Two documents that a prompt names alike. */
const TERMS = { type: 'Terms of Service', url: 'https://a.example/terms', final: 'https://a.example/terms' };
const RULES = { type: 'Terms of Service', url: 'https://a.example/rules', final: 'https://a.example/rules' };

it('takes two documents that a prompt links to by one name for two, and neither for an earlier text of the other', async () => {
  const { read, accept } = await makeDevice();
  const terms = await read(POLICY_BEFORE, 0, { ...TERMS, others: [RULES.url] });
  const rules = await read(POLICY_AFTER, 0, { ...RULES, others: [TERMS.url] });
  expect([terms.compared, rules.compared]).toEqual([null, null]);
  for (const { version } of [terms, rules]) await accept(version?.hash, 0);
  // Looked at again by itself, nobody says what it was linked beside.
  const changed = POLICY_AFTER.replace('run the service', 'offer the service');
  expect((await read(changed, 40, RULES)).compared?.since.hash).toBe(rules.version?.hash);
});

it('compares a text for one place with none for another', async () => {
  const { read } = await makeDevice();
  const at = (region: string) => ({
    url: `https://a.example/${region}/privacy`,
    final: `https://a.example/${region}/privacy`,
  });
  await read(POLICY_BEFORE, 0, at('en-us'));
  expect((await read(POLICY_AFTER, 1, at('en-gb'))).compared).toBeNull();
  expect((await read(POLICY_AFTER, 2, at('en-us'))).compared?.relation).toBe('changed');
});

it.each([
  ['another site', { final: 'https://b.test/privacy' }, 'text-off-domain'],
  [
    'another region',
    { url: 'https://a.example/privacy-eea', final: 'https://a.example/en-us/privacy' },
    'text-other-region',
  ],
  [
    'another region than its page is for',
    { region: 'AT', url: 'https://a.example/en-us/terms', final: 'https://a.example/en-us/terms' },
    'text-other-region',
  ],
] as const)('says when the link led to %s', async (_, parts, reason) => {
  const { read } = await makeDevice();
  const report = await read(POLICY_BEFORE, 0, parts);
  expect(report.unknown).toContain(reason);
  expect(report.version?.url).toBe(parts.final);
});

it.each([
  ['the same, by two names', 'https://a.example/de-de/privacy', 'https://a.example/privacy-eea'],
  ['the same country', 'https://a.example/en-gb/privacy', 'https://a.example/uk/privacy'],
  ['one that names no place', 'https://a.example/en-us/privacy', 'https://a.example/privacy'],
])('does not say so of %s', async (_, url, final) => {
  const { read } = await makeDevice();
  expect((await read(POLICY_BEFORE, 0, { url, final })).unknown).toEqual(['first-reading']);
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
  ['more paragraphs than are read', '<p>We keep the lamp on the table.'.repeat(60_001), 'text-too-long'],
])('says of %s why it is no text, and keeps nothing', async (_, content, reason) => {
  const { read, store } = await makeDevice();
  const report = await read(content, 0);
  expect(report).toMatchObject({ version: null, unknown: [reason], compared: null });
  expect(await store.versionsOf('host:a.example')).toEqual([]);
});

/** A policy with a line above its text. */
const headed = (policy: string, line: string) => policy.replace('<h1>Privacy Policy</h1>', `$&<p>${line}</p>`);
const ANNOUNCED = 'This policy takes effect on 1 March 2026. The <a href="/now">current version</a> is here.';

it('tells of a text that is to come from which day on it holds, and compares it with the accepted one', async () => {
  const { read, accept } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  await accept(first.version?.hash, 0);
  const { time, compared } = await read(headed(POLICY_AFTER, ANNOUNCED), 10);
  expect(time).toMatchObject({ kind: 'announced', date: '2026-03-01', earlier: null });
  expect(time?.evidence).toMatchObject([{ kind: 'version', quote: 'This policy takes effect on 1 March 2026.' }]);
  expect(compared).toMatchObject({ relation: 'changed', level: 'serious', since: { hash: first.version?.hash } });
});

it('takes it for the text in force from that day on, and the notice above it for no change', async () => {
  const { read, accept } = await makeDevice();
  const first = await read(headed(POLICY_AFTER, ANNOUNCED), 0);
  await accept(first.version?.hash, 0);
  expect((await read(headed(POLICY_AFTER, ANNOUNCED), 70)).time).toBeNull();
  const { time, compared } = await read(POLICY_AFTER, 71);
  expect(time).toBeNull();
  expect(compared).toMatchObject({ relation: 'changed', level: 'none', findings: [] });
});

it('does not say that nothing changed where the text in force names one to come', async () => {
  const { read, accept } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  await accept(first.version?.hash, 0);
  const notice = 'Our new policy takes effect on 1 March 2026. <a href="/new">Read the new policy here</a>.';
  const report = await read(headed(POLICY_BEFORE, notice), 10);
  expect(report.time).toMatchObject({ kind: 'ending', date: '2026-03-01' });
  expect(report.unknown).toContain('text-coming-elsewhere');
  expect(levelOfTexts([report], null)).toBe('unknown');
});

const mainOf = (policy: string) => /<main>(.*)<\/main>/s.exec(policy)?.[1]?.replace(/<p>Last updated.*?<\/p>/, '');
const both = `<!doctype html><html lang="en"><title>Policy</title><main>
  <h2>Version in force until 28 February 2026</h2>${mainOf(POLICY_BEFORE)}
  <h2>Version in force from 1 March 2026</h2>${mainOf(POLICY_AFTER)}</main></html>`;

it('reads of a page with two versions the new one, and compares it with the other on the first visit', async () => {
  const { read, store } = await makeDevice();
  const { time, compared, version, says } = await read(both, 0);
  expect(time).toMatchObject({ kind: 'beside-earlier', date: '2026-03-01', earlier: compared?.since.hash });
  expect(compared).toMatchObject({ relation: 'changed', level: 'serious' });
  expect(JSON.stringify(compared?.findings)).toContain(PROMISE);
  expect(JSON.stringify(says)).toContain(SHARING);
  // What a decision is written down with, and kept for, is the text at hand.
  expect((await store.versionsAt('https://a.example/privacy')).map(({ hash }) => hash)).toEqual([
    version?.hash,
    time?.earlier,
  ]);
});

it('compares the new one of two versions with what the person accepted, and both settle when one is left', async () => {
  const { read, accept } = await makeDevice();
  const first = await read(POLICY_BEFORE, 0);
  await accept(first.version?.hash, 0);
  const seen = await read(both, 10);
  expect(seen.compared?.since).toMatchObject({ hash: first.version?.hash });
  await accept(seen.version?.hash, 11);
  expect((await read(both, 12)).compared).toMatchObject({ relation: 'same' });
  expect((await read(POLICY_AFTER, 80)).compared).toMatchObject({ relation: 'changed', level: 'none' });
});
