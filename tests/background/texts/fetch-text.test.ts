import { expect, it, vi } from 'vitest';
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
  expect(await get(() => answerOf('No', { status }))).toEqual({ kind: 'unread', reason });
});

it('tells a PDF and an image from a text', async () => {
  const typed = (type: string) => () => answerOf('x', { headers: { 'content-type': type } });
  expect(await get(typed('application/pdf'))).toEqual({ kind: 'unread', reason: 'text-pdf' });
  expect(await get(typed('image/png'))).toEqual({ kind: 'unread', reason: 'text-not-text' });
});

it('stops at 5 MB, however much there is', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  expect(await get(() => answerOf(endless))).toEqual({ kind: 'unread', reason: 'text-too-long' });
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
