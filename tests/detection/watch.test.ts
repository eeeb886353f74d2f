// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type FoundPrompt,
  type ReadSnapshot,
  watchPrompts,
  watchPromptsWith,
  wholeReader,
} from '../../src/detection/index.ts';
import { TODAY, WHATSAPP_INSIDE } from './page.ts';

const NOTICE = `<div id="notice">${WHATSAPP_INSIDE}</div>`;
let stop: AbortController;
let told: FoundPrompt[][];

function options() {
  return {
    document,
    today: () => TODAY,
    shadowRootOf: (element: Element) => element.shadowRoot,
    onChange: (found: FoundPrompt[]) => void told.push(found),
    signal: stop.signal,
    idle: (callback: () => void) => void setTimeout(callback, 0),
  };
}

const readHere: ReadSnapshot = async (snapshot) => wholeReader().read(snapshot, TODAY);

/** Lets mutations be delivered and scans run for that long. */
async function pass(ms = 1000): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<main><p>Chats</p></main>';
  stop = new AbortController();
  told = [];
});

afterEach(async () => {
  stop.abort();
  await pass();
  vi.useRealTimers();
});

describe('watching a document', () => {
  it('tells of a prompt that stands there at load, once', async () => {
    document.body.innerHTML = NOTICE;
    watchPrompts(options());
    await pass();
    document.querySelector('#notice')?.append('some more words');
    await pass();
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]?.prompt.kind).toBe('reconsent');
  });

  it('waits for the page’s first frame, and a second where there is none', async () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
    document.body.innerHTML = NOTICE;
    watchPrompts(options());
    await pass(500);
    expect(told).toEqual([]);
    for (const frame of frames) frame(0);
    await pass(100);
    expect(told).toHaveLength(1);
    watchPrompts(options());
    await pass(900);
    expect(told).toHaveLength(1);
    await pass(200);
    expect(told).toHaveLength(2);
    vi.restoreAllMocks();
  });

  it('tells of a prompt inserted later, and of its going away', async () => {
    watchPrompts(options());
    await pass();
    expect(told).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', NOTICE);
    await pass();
    expect(told.at(-1)).toHaveLength(1);
    document.querySelector('#notice')?.remove();
    await pass();
    expect(told.at(-1)).toEqual([]);
  });

  it('tells of a prompt that comes to be visible', async () => {
    document.body.innerHTML = NOTICE.replace('<div', '<div style="display:none"');
    watchPrompts(options());
    await pass();
    expect(told).toEqual([]);
    document.querySelector('#notice')?.setAttribute('style', '');
    await pass();
    expect(told.at(-1)).toHaveLength(1);
  });

  it('tells of the new elements when the page draws the same prompt anew', async () => {
    document.body.innerHTML = NOTICE;
    watchPrompts(options());
    await pass();
    document.body.innerHTML = NOTICE;
    await pass();
    const last = told.at(-1)?.[0];
    expect(last?.prompt.id).toBe(told[0]?.[0]?.prompt.id);
    expect(last?.action.isConnected).toBe(true);
  });

  it('sees into a shadow root that is attached and filled after its host was inserted', async () => {
    watchPrompts(options());
    await pass();
    const host = document.createElement('terms-notice');
    document.body.append(host);
    await pass(60);
    const root = host.attachShadow({ mode: 'open' });
    await pass(8000);
    root.innerHTML = NOTICE;
    await pass();
    expect(told.at(-1)).toHaveLength(1);
  });

  it('sees into the shadow root of a host that was taken out of the page and put in again', async () => {
    watchPrompts(options());
    const host = document.createElement('terms-notice');
    host.attachShadow({ mode: 'open' }).innerHTML = NOTICE;
    for (const isThere of [true, false, true]) {
      if (isThere) document.body.append(host);
      else host.remove();
      await pass(6000);
      expect(told.at(-1)).toHaveLength(isThere ? 1 : 0);
    }
  });

  it('waits no longer for the shadow root of a host that has gone, and does again once it is back', async () => {
    const watch = watchPromptsWith(options(), readHere);
    const host = document.createElement('terms-notice');
    document.body.append(host);
    await pass(10_000);
    host.remove();
    await pass(10_000);
    const looks = watch.scanMs.length;
    document.body.click();
    await pass(10_000);
    expect(watch.scanMs).toHaveLength(looks);
    document.body.append(host);
    await pass();
    host.attachShadow({ mode: 'open' }).innerHTML = NOTICE;
    document.body.click();
    await pass();
    expect(told.at(-1)).toHaveLength(1);
  });

  it('ends with its signal', async () => {
    watchPrompts(options());
    await pass();
    stop.abort();
    document.body.insertAdjacentHTML('beforeend', NOTICE);
    await pass();
    expect(told).toEqual([]);
  });

  it('ends with its signal where a prompt stands: what changes is observed no longer', async () => {
    const read = vi.fn(readHere);
    document.body.innerHTML = NOTICE;
    watchPromptsWith(options(), read);
    await pass();
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    stop.abort();
    document.querySelector('#notice')?.setAttribute('class', 'other');
    await pass();
    expect(disconnect).toHaveBeenCalled();
    document.body.insertAdjacentHTML('beforeend', NOTICE);
    await pass(10_000);
    disconnect.mockRestore();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('has nothing read on a page without words of acceptance, and once where it has them', async () => {
    const read = vi.fn(readHere);
    watchPromptsWith(options(), read);
    await pass();
    expect(read).not.toHaveBeenCalled();
    document.body.insertAdjacentHTML('beforeend', NOTICE);
    await pass();
    expect(read).toHaveBeenCalledTimes(1);
    expect(told.at(-1)).toHaveLength(1);
  });

  it('has nothing read again that is as it was', async () => {
    const read = vi.fn(readHere);
    document.body.innerHTML = NOTICE;
    watchPromptsWith(options(), read);
    await pass();
    document.body.click();
    await pass();
    expect(read).toHaveBeenCalledTimes(1);
    expect(told).toHaveLength(1);
  });

  it('has the page read again after that failed', async () => {
    const read = vi.fn(readHere).mockRejectedValueOnce(new Error('no background'));
    document.body.innerHTML = NOTICE;
    watchPromptsWith(options(), read);
    await pass();
    document.body.append('more');
    await pass();
    expect(read).toHaveBeenCalledTimes(2);
    expect(told.at(-1)).toHaveLength(1);
  });

  it('gives more of the page where the reader asks for it', async () => {
    const read = vi.fn(readHere).mockResolvedValueOnce(null);
    document.body.innerHTML = NOTICE;
    watchPromptsWith(options(), read);
    await pass();
    expect(read.mock.calls.map(([snapshot]) => snapshot.more)).toEqual([true, false]);
    expect(told.at(-1)).toHaveLength(1);
  });

  it('asks no candidate again for the wider look, unless something changed since the first', async () => {
    const isVisible = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
    /** How many elements are asked whether they are visible for a wider look, where this happens before it. */
    async function askedFor(happen: () => void): Promise<number> {
      document.body.innerHTML = NOTICE;
      stop = new AbortController();
      const asked: number[] = [];
      watchPromptsWith(options(), async ({ more }) => {
        asked.push(isVisible.mock.calls.length);
        if (more) happen();
        return more ? null : { found: [] };
      });
      await pass();
      stop.abort();
      expect(asked).toHaveLength(2);
      return (asked[1] ?? 0) - (asked[0] ?? 0);
    }
    const unchanged = await askedFor(() => undefined);
    const changed = await askedFor(() => document.querySelector('#notice')?.setAttribute('class', 'other'));
    isVisible.mockRestore();
    expect(changed).toBeGreaterThan(unchanged);
  });

  it('needs no more of a large page to tell a sign-up from settings', async () => {
    const read = vi.fn(readHere);
    document.body.innerHTML = `<main><form><input type="email"><input type="password">
      <label><input type="checkbox"> I agree to the terms and conditions</label><button>Sign up</button></form>
      ${'<p>Something else.</p>'.repeat(300)}</main>`;
    watchPromptsWith(options(), read);
    await pass();
    expect(read).toHaveBeenCalledTimes(1);
    expect(told.at(-1)).toHaveLength(1);
  });

  it('compares few changes with few candidates where both are many', async () => {
    document.body.innerHTML = `${'<p><label><input type="checkbox"> I agree to the terms</label></p>'.repeat(100)}
      <aside>${'<i></i>'.repeat(100)}</aside>`;
    watchPrompts(options());
    await pass(10_000);
    const contains = vi.spyOn(Node.prototype, 'contains');
    for (const drawn of document.querySelectorAll('i')) drawn.setAttribute('style', 'top: 1px');
    await pass(0);
    const compared = contains.mock.calls.length;
    contains.mockRestore();
    expect(compared).toBeLessThan(5000);
  });

  it('keeps no more than the last times of its scans', async () => {
    const watch = watchPrompts(options());
    for (let round = 0; round < 30; round += 1) {
      document.body.append(`round ${round}`);
      await pass(6000);
    }
    expect(watch.scanMs.length).toBeGreaterThan(5);
    expect(watch.scanMs.length).toBeLessThanOrEqual(200);
  });
});
