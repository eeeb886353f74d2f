import { expect, test } from 'vitest';
import { keepText, readPolicy } from '../../src/reading/index.ts';
import { PAGE, POLICY } from './fixtures.ts';

const read = (content: string, format: 'html' | 'markdown' | 'kept' = 'markdown') =>
  readPolicy({ content, format, url: 'https://example.org/privacy' });
const reading = (content: string) => {
  const outcome = read(content);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return outcome.reading;
};
const topics = (content: string, quote: string) =>
  reading(content).findings.filter(({ quotation }) => quotation.quote.includes(quote));

test.each([
  ['a log-in page', '<title>Sign in</title><form><input type=password></form><p>Log in to continue</p>', 'log-in'],
  ['an error page', '<h1>404</h1><p>Page not found. Go back home.</p>', 'error-page'],
  ['the empty shell of a script-built page', '<div id=root></div><script src=app.js></script>', 'empty-shell'],
  ['a PDF', '%PDF-1.7 \u0001\u0002', 'pdf'],
  ['a few words', '<p>Hello there.</p>', 'too-little-text'],
])('%s is told apart from a policy', (_, content, reason) => {
  expect(read(content, 'html')).toEqual({ kind: 'not-a-policy', reason });
});

test('a text longer than five million characters is said to be too long', () => {
  expect(read('a '.repeat(2_600_000))).toMatchObject({ kind: 'too-long', limit: 5_000_000 });
});

const DULL = 'We keep the lamp on the table.';
test.each([
  ['paragraphs of a page', `<p>${DULL}`.repeat(60_001), 'html', 'blocks'],
  ['lines of Markdown', `${DULL}\n\n`.repeat(60_001), 'markdown', 'blocks'],
  ['lines of a kept text', `.${DULL}\n`.repeat(60_001), 'kept', 'blocks'],
  ['sentences', `<p>${'Tea is hot. The lamp is on. '.repeat(20)}`.repeat(3_001), 'html', 'sentences'],
  [
    'findings',
    `<p>${'We sell your location and health data to advertisers. '.repeat(5)}`.repeat(2_100),
    'html',
    'findings',
  ],
] as const)(
  'a text with more %s than are read is said to be too long, and not read in part',
  { timeout: 20_000 },
  (_, content, format, of) => {
    expect(read(content, format)).toMatchObject({ kind: 'too-long', of });
  },
);

test('a text of as many paragraphs as are read is read to its end', { timeout: 20_000 }, () => {
  const { blocks } = reading(`${`${DULL}\n\n`.repeat(59_999)}We sell your data.`);
  expect(blocks.at(-1)).toMatchObject({ text: 'We sell your data.' });
});

test('no cell of a wide table is lost', () => {
  const cells = Array.from({ length: 90 }, (_, index) => `We keep part ${index} of it.`);
  expect(reading(`| ${cells.join(' | ')} |`).text).toContain('We keep part 89 of it.');
});

test('a page is read with its sections and language', () => {
  const outcome = read(PAGE, 'html');
  expect(outcome).toMatchObject({ kind: 'read', reading: { lang: 'en' } });
  expect(reading(POLICY).sections.map(({ title }) => title)).toContain('3. Your choices');
});

test('a reading that was kept reads the same again', () => {
  const first = reading(POLICY);
  const outcome = read(keepText(first), 'kept');
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  expect(outcome.reading.text).toBe(first.text);
  expect(outcome.reading.sentences).toEqual(first.sentences);
  expect(outcome.reading.findings).toEqual(first.findings);
});

test('a list item is read with the sentence it continues', () => {
  expect(topics(POLICY, 'IP address and device')).toContainEqual(
    expect.objectContaining({ topic: 'data-category.device-network', modality: 'does' }),
  );
  expect(topics(POLICY, 'precise location')).toContainEqual(
    expect.objectContaining({ topic: 'data-category.location-precise', modality: 'with-consent' }),
  );
});

test('a denial is a promise, and the person not doing something is none', () => {
  expect(topics(POLICY, 'We do not sell')).toContainEqual(
    expect.objectContaining({ topic: 'notice.promise-added', modality: 'does-not' }),
  );
  expect(topics(POLICY, 'If you do not agree').map(({ topic }) => topic)).not.toContain('notice.promise-added');
  expect(topics(POLICY, 'If you do not agree').map(({ topic }) => topic)).toContain('notice.refusal-consequence');
});

test('terms that the text defines stand for what they mean, by name', () => {
  const finding = topics(POLICY, 'with our Group Companies').find(({ topic }) => topic === 'recipient.affiliates');
  expect(finding).toMatchObject({
    names: expect.arrayContaining(['Sample Ltd', 'Other GmbH']),
  });
});

test('a negated permission, a condition and a may are told apart', () => {
  expect(topics(POLICY, 'law enforcement')[0]).toMatchObject({ modality: 'may' });
  expect(topics(POLICY, 'opt out of marketing')[0]).toMatchObject({ topic: 'choice.opt-out' });
});
