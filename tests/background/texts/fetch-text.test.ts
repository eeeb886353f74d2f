import { describe, expect, it, vi } from 'vitest';
import { fetchText } from '../../../extension/background/texts/fetch-text.ts';

const URL_ = 'https://a.example/privacy';
const PAGE = 'https://a.example/join';
type Answer = (init: RequestInit) => Promise<Response> | Response;
const get = (answer: Answer, url = URL_, timeLimit = 1000) =>
  fetchText(url, PAGE, { fetch: vi.fn(async (_: unknown, init = {}) => answer(init)) as typeof fetch, timeLimit });
const answerOf = (body: BodyInit | null, init: ResponseInit & { url?: string } = {}) => {
  const response = new Response(body, { headers: { 'content-type': 'text/html' }, ...init });
  Object.defineProperty(response, 'url', { value: init.url ?? URL_ });
  return response;
};

it('gives the text, where it really stood and what it is', async () => {
  const moved = 'https://a.example/legal/privacy';
  expect(await get(() => answerOf('<p>Hello', { url: moved }))).toEqual({
    kind: 'text',
    content: '<p>Hello',
    format: 'html',
    url: moved,
  });
  const plain = { headers: { 'content-type': 'text/plain' } };
  expect(await get(() => answerOf('Hello', plain))).toMatchObject({ format: 'markdown' });
});

it('sends no cookies and no referrer', async () => {
  let sent: RequestInit = {};
  await get((init) => {
    sent = init;
    return answerOf('x');
  });
  expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

it.each([
  ['a missing page', 404, 'text-missing'],
  ['a page that is gone', 410, 'text-missing'],
  ['a log-in', 401, 'text-refused'],
  ['a refusal', 403, 'text-refused'],
  ['too many visits', 429, 'text-refused'],
  ['a legal bar', 451, 'text-refused'],
  ['a broken server', 500, 'text-server-error'],
  ['a busy server', 503, 'text-server-error'],
])('says why: %s', async (_, status, reason) => {
  expect(await get(() => answerOf('No', { status }))).toMatchObject({ kind: 'unread', reason });
});

it('tells a PDF and an image from a text', async () => {
  const typed = (type: string) => () => answerOf('x', { headers: { 'content-type': type } });
  expect(await get(typed('application/pdf'))).toMatchObject({ kind: 'unread', reason: 'text-pdf' });
  expect(await get(typed('image/png'))).toMatchObject({ kind: 'unread', reason: 'text-not-text' });
});

it('stops at 5 MB, however much there is', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  expect(await get(() => answerOf(endless))).toMatchObject({ kind: 'unread', reason: 'text-too-long' });
  expect(sent).toBeLessThan(10_000_000);
});

it('waits no longer than it may, also for a text that never ends', async () => {
  const aborted = (signal: AbortSignal | null | undefined) =>
    new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
  expect(await get(({ signal }) => aborted(signal), URL_, 20)).toEqual({ kind: 'unread', reason: 'text-too-slow' });
  const stuck = ({ signal }: RequestInit) =>
    answerOf(
      new ReadableStream({
        start: (controller) => signal?.addEventListener('abort', () => controller.error(new Error('aborted'))),
      }),
    );
  expect(await get(stuck, URL_, 20)).toEqual({ kind: 'unread', reason: 'text-too-slow' });
});

it('says that the device is offline, without trying', async () => {
  const never = vi.fn(() => answerOf('x'));
  const ports = { fetch: never as unknown as typeof fetch, isOnline: () => false };
  expect(await fetchText(URL_, PAGE, ports)).toEqual({ kind: 'unread', reason: 'text-offline' });
  expect(never).not.toHaveBeenCalled();
});

/** An answer of which a byte comes now and then, without end. */
const drip = ({ signal }: RequestInit) =>
  answerOf(
    new ReadableStream({
      start: (controller) => signal?.addEventListener('abort', () => controller.error(new Error('aborted'))),
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (!signal?.aborted) controller.enqueue(new Uint8Array(1));
      },
    }),
  );

it('stops when it is told to, in the middle of an answer, too', async () => {
  const stop = new AbortController();
  const ports = { fetch: (async (_: unknown, init = {}) => drip(init)) as typeof fetch, stop: stop.signal };
  setTimeout(() => stop.abort(), 30);
  expect(await fetchText(URL_, PAGE, ports)).toEqual({ kind: 'unread', reason: 'texts-stopped' });
});

it('waits no longer for a server that drips a byte at a time', async () => {
  expect(await get(drip, URL_, 60)).toEqual({ kind: 'unread', reason: 'text-too-slow' });
});

describe('a page that only leads on', () => {
  const leading = (to: string, rest = '') =>
    `<html><head><meta http-equiv="refresh" content="0; url=${to}"></head><body>${rest}</body></html>`;
  const web = (pages: Record<string, string>) => {
    const asked: string[] = [];
    const fetchIt = (async (address: string) => {
      asked.push(address);
      return answerOf(pages[address] ?? 'no', {
        url: address,
        status: pages[address] ? 200 : 404,
        headers: { 'content-type': 'text/html' },
      });
    }) as unknown as typeof fetch;
    return { asked, read: () => fetchText(URL_, PAGE, { fetch: fetchIt }) };
  };

  it('is followed to the document', async () => {
    const { read } = web({ [URL_]: leading('/legal/privacy'), 'https://a.example/legal/privacy': '<p>Hello' });
    expect(await read()).toMatchObject({ content: '<p>Hello', url: 'https://a.example/legal/privacy' });
  });

  it('is followed twice and no further', async () => {
    const { asked, read } = web({
      [URL_]: leading('/b'),
      'https://a.example/b': leading('/c'),
      'https://a.example/c': leading('/privacy'),
    });
    expect(await read()).toMatchObject({ kind: 'text', url: 'https://a.example/c' });
    expect(asked).toHaveLength(3);
  });

  it('is not followed into a local network', async () => {
    expect(await web({ [URL_]: leading('http://192.168.1.1/') }).read()).toEqual({
      kind: 'unread',
      reason: 'text-local',
    });
  });

  it.each([
    ['renews itself', leading('https://a.example/privacy')],
    ['waits long', leading('/b').replace('"0;', '"300;')],
    ['has words of its own', leading('/b', 'word '.repeat(5000))],
    ['would run a script', leading('javascript:alert(1)')],
  ])('is no such page where it %s', async (_, content) => {
    const { asked, read } = web({ [URL_]: content });
    expect(await read()).toMatchObject({ kind: 'text', url: URL_ });
    expect(asked).toHaveLength(1);
  });
});

it('does not fetch what stands behind a fragment, which only the page’s script brings', async () => {
  const never = vi.fn(() => answerOf('x'));
  expect(await get(never, 'https://a.example/#/privacy')).toEqual({ kind: 'unread', reason: 'text-empty-shell' });
  expect(never).not.toHaveBeenCalled();
});

it('says when there is no way there', async () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await get(offline)).toEqual({ kind: 'unread', reason: 'text-unreachable' });
});

it('asks nothing inside a local network, and reads nothing that a redirect leads to there', async () => {
  const local = { kind: 'unread', reason: 'text-local' };
  const never = vi.fn(() => answerOf('x'));
  expect(await get(never, 'http://192.168.1.1/admin')).toEqual(local);
  expect(never).not.toHaveBeenCalled();
  expect(await get(() => answerOf('<p>router', { url: 'http://192.168.1.1/admin' }))).toEqual(local);
});
