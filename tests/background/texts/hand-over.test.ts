// @vitest-environment happy-dom
/** What a page that the person opened gives of itself. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handOverPage } from '../../../extension/background/texts/hand-over.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** As browsers show it: a file of plain text stands in a page that they make for it. */
function show(contentType: string, body: string) {
  Object.defineProperty(document, 'contentType', { value: contentType, configurable: true });
  document.body.innerHTML = body;
}

async function handOver(limit = 1000) {
  const page = handOverPage(limit);
  await vi.advanceTimersByTimeAsync(12_000);
  return page;
}

it('gives the markup of a page', async () => {
  show('text/html', '<main>Terms &amp; more</main>');
  const { content, contentType } = await handOver();
  expect(contentType).toBe('text/html');
  expect(content).toMatch(/^<html>.*<main>Terms &amp; more<\/main>/s);
});

it('gives the words of a file of plain text as they came, without what the browser shows them in', async () => {
  show('text/plain', '<pre>Terms &amp; more\n\n1. You &lt;b&gt; agree.\n</pre>');
  expect((await handOver()).content).toBe('Terms & more\n\n1. You <b> agree.\n');
});

it('gives one character more than is read at most, which says that there are more', async () => {
  show('text/plain', `<pre>${'x'.repeat(50)}</pre>`);
  expect((await handOver(10)).content).toHaveLength(11);
});
