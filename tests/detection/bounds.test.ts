// @vitest-environment happy-dom
/** What a page can't have us do more of, however it is made. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CANDIDATES, WAITING } from '../../src/detection/budgets.ts';
import { collect } from '../../src/detection/candidates.ts';
import { watchPromptsWith } from '../../src/detection/index.ts';
import { markupOf } from '../../src/detection/markup.ts';
import { createPace, type Pace } from '../../src/detection/pace.ts';
import { createQuestion } from '../../src/detection/question.ts';
import type { Answer } from '../../src/detection/reader.ts';
import type { Snapshot } from '../../src/detection/snapshot.ts';

const FORM =
  '<form><p>By signing up you agree to our <a href="/terms">Terms of Service</a>.</p><button>Sign up</button></form>';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

it('looks that come to nothing are the rarer the longer a page goes on changing', async () => {
  let time = 0;
  let looks = 0;
  const pace: Pace = createPace({
    signal: { aborted: false },
    now: () => time,
    idle: (callback) => void setTimeout(callback, 0),
    // biome-ignore lint/correctness/useYield: a look may be over at once
    *look() {
      looks += 1;
      pace.rest();
    },
    isLeft: () => false,
  });
  for (; time < 60_000; time += 50) {
    pace.wish();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(looks).toBeGreaterThan(5);
  expect(looks).toBeLessThan(30);
});

describe('a document in which no prompt can be shown', () => {
  const stop = { aborted: false };
  const read = vi.fn(async (_: Snapshot): Promise<Answer> => ({ found: [] }));
  const give = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { value, configurable: true, writable: true });

  function watch(): void {
    document.body.innerHTML = FORM;
    stop.aborted = false;
    read.mockClear();
    watchPromptsWith(
      {
        document,
        shadowRootOf: () => null,
        onChange: () => undefined,
        signal: stop,
        idle: (callback) => void setTimeout(callback, 0),
      },
      read,
    );
  }

  afterEach(async () => {
    stop.aborted = true;
    await vi.advanceTimersByTimeAsync(10_000);
  });

  it.each(['text/plain', 'image/svg+xml', 'application/pdf', 'application/xml'])(
    'is not looked at: %s',
    async (type) => {
      give(document, 'contentType', type);
      watch();
      await vi.advanceTimersByTimeAsync(10_000);
      Reflect.deleteProperty(document, 'contentType');
      expect(read).not.toHaveBeenCalled();
    },
  );

  it('is not read while its frame is too small, and is once that has grown', async () => {
    const { parent, innerWidth, innerHeight } = window;
    give(window, 'parent', {});
    give(window, 'innerWidth', 1);
    watch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).not.toHaveBeenCalled();
    give(window, 'innerWidth', 600);
    give(window, 'innerHeight', 400);
    window.dispatchEvent(new Event('resize'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).toHaveBeenCalled();
    give(window, 'parent', parent);
    give(window, 'innerWidth', innerWidth);
    give(window, 'innerHeight', innerHeight);
  });

  it('and one that is nothing but labels gives the reader no more of them than it looks at', async () => {
    watch();
    document.body.innerHTML = '<p>I agree to the terms</p>'.repeat(CANDIDATES * 2);
    await vi.advanceTimersByTimeAsync(10_000);
    const most = Math.max(...read.mock.calls.map(([{ candidates }]) => candidates.length));
    expect(most).toBe(CANDIDATES);
  });
});

describe('what is collected', () => {
  function collected(html: string) {
    document.body.innerHTML = html;
    const found = new Set<Node>();
    const hosts = { root: () => undefined, waiting: new Set<Element>(), beyond: new Set<Node>() };
    for (const _ of collect([document.body], () => null, found, hosts));
    return { found, hosts };
  }

  it('is told by both ends of a text that is a document, and by no more of it', () => {
    const words = 'some other words '.repeat(400);
    expect(collected(`<p>I agree to the terms ${words}</p>`).found.size).toBe(1);
    expect(collected(`<p>${words} I agree to the terms</p>`).found.size).toBe(1);
    expect(collected(`<p>${words} I agree to the terms ${words}</p>`).found.size).toBe(0);
  });

  it('is not all the custom elements that may get a shadow root', () => {
    expect(collected('<x-y></x-y>'.repeat(WAITING * 2)).hosts.waiting.size).toBe(WAITING);
  });
});

describe('markup', () => {
  function markup(html: string) {
    document.body.innerHTML = html;
    return markupOf(document.body, new Map(), new Set(), []);
  }

  it('is without pictures that are written into the page', () => {
    const picture = `data:image/png;base64,${'A'.repeat(70_000)}`;
    expect(markup(`${FORM}<img alt="" src="${picture}">`)?.html.length).toBeLessThan(1000);
  });

  it('is none where it is longer than any form', () => {
    expect(markup(`${FORM}<p>${'words '.repeat(70_000)}</p>`)).toBeNull();
  });
});

it('an answer to what stands there no longer does not count', async () => {
  const snapshot: Snapshot = {
    ...{ base: 'about:blank', lang: '', title: '', site: '', logo: '' },
    ...{ more: false, rows: [], candidates: [], fixed: [] },
  };
  const answers: ((answer: Answer) => void)[] = [];
  const onFound = vi.fn();
  const question = createQuestion(() => new Promise((resolve) => void answers.push(resolve)), {
    onFound,
    onAgain: () => undefined,
  });
  question.ask({ snapshot, nodes: [] });
  question.ask({ snapshot: { ...snapshot, title: 'Another' }, nodes: [] });
  for (const answer of answers) answer({ found: [] });
  await vi.advanceTimersByTimeAsync(0);
  expect(answers).toHaveLength(2);
  expect(onFound).toHaveBeenCalledTimes(1);
});
