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
    now: () => Date.now(),
  };
}

const readHere: ReadSnapshot = async (snapshot) => wholeReader().read(snapshot, TODAY);

/** Lets mutations be delivered and scans run for that long. */
async function pass(ms = 1000): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  document.body.innerHTML = '<main><p>Chats</p></main>';
  stop = new AbortController();
  told = [];
});

afterEach(async () => {
  stop.abort();
  await pass();
  vi.restoreAllMocks();
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

  it('tells of a prompt that an attribute of the page’s own shows', async () => {
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function look(this: Element) {
      return !this.closest('[data-state=closed]');
    });
    document.body.innerHTML = NOTICE.replace('<div', '<div data-state="closed"');
    watchPrompts(options());
    await pass(20_000);
    expect(told).toEqual([]);
    document.querySelector('#notice')?.setAttribute('data-state', 'open');
    await pass();
    expect(told.at(-1)).toHaveLength(1);
  });

  it('tells of a prompt that fades in without telling, however late it comes', async () => {
    const isVisible = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
    watchPrompts(options());
    await pass(60_000);
    document.body.insertAdjacentHTML('beforeend', NOTICE);
    await pass(500);
    expect(told).toEqual([]);
    isVisible.mockReturnValue(true);
    await pass(1500);
    expect(told.at(-1)).toHaveLength(1);
  });

  it('looks no more than a few times where nothing comes to be shown, and is as fast as ever after that', async () => {
    const isVisible = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
    const watch = watchPromptsWith(options(), readHere);
    document.body.insertAdjacentHTML('beforeend', NOTICE);
    await pass(60_000);
    expect(watch.scanMs.length).toBeLessThan(6);
    document.body.append('more');
    await pass(8000);
    isVisible.mockReturnValue(true);
    document.body.append('and more');
    await pass(300);
    expect(told.at(-1)).toHaveLength(1);
  });

  it('is as fast as ever where a page changes only now and then, and something on it may get a shadow root', async () => {
    document.body.innerHTML = '<main><p id="slide">1</p><div></div></main>';
    watchPrompts(options());
    for (let slide = 0; slide < 6; slide += 1) {
      document.querySelector('#slide')?.replaceChildren(`${slide}`);
      await pass(6000);
    }
    document.body.insertAdjacentHTML('beforeend', NOTICE);
    await pass(300);
    expect(told.at(-1)).toHaveLength(1);
  });

  it('does not look for attributes that show nothing where they change, but does around and in the host of a prompt', async () => {
    const isVisible = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
    document.body.innerHTML =
      '<section><p id="clock"></p></section><article><div id="around"><terms-notice></terms-notice></div></article>';
    const root = document.querySelector('terms-notice')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<div><slot></slot></div>${NOTICE}`;
    const watch = watchPromptsWith(options(), readHere);
    await pass(30_000);
    const before = watch.scanMs.length;
    for (let tick = 0; tick < 20; tick += 1) {
      document.querySelector('#clock')?.setAttribute('data-time', `${tick}`);
      await pass(500);
    }
    expect(watch.scanMs.length).toBe(before);
    for (const shown of [document.querySelector('#around'), root?.firstElementChild]) {
      isVisible.mockReturnValue(false);
      document.body.append('more');
      await pass(30_000);
      expect(told.at(-1) ?? []).toEqual([]);
      isVisible.mockReturnValue(true);
      shown?.setAttribute('data-state', 'open');
      await pass(500);
      expect(told.at(-1)).toHaveLength(1);
    }
  });

  it('sees into the late shadow root of a custom element on a page that is full of empty ones', async () => {
    document.body.innerHTML = `${'<div class="place"></div>'.repeat(300)}<terms-notice></terms-notice>`;
    watchPrompts(options());
    await pass(2000);
    const root = document.querySelector('terms-notice')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = NOTICE;
    await pass(2000);
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

  it('tells again of a prompt that has come to offer more, or to set a day', async () => {
    document.body.innerHTML = `<div role="dialog" id="notice"><p>We have updated our <a href="/t">Terms of Service</a>.</p>
      <p id="day"></p><button>I agree</button></div>`;
    watchPrompts(options());
    await pass();
    expect(told.at(-1)?.[0]?.prompt).toMatchObject({ alternatives: [], deadline: null });
    document.querySelector('#notice')?.insertAdjacentHTML('beforeend', '<button>Log out</button>');
    await pass();
    expect(told.at(-1)?.[0]?.alternatives.map(({ text }) => text)).toEqual(['Log out']);
    document.querySelector('#day')?.append('Accept them by March 1, 2021 to keep using Acme.');
    await pass();
    expect(told.at(-1)?.[0]?.prompt.deadline?.date).toBe('2021-03-01');
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

  it('sees into a shadow root that an empty element gets which stood there from the beginning', async () => {
    document.body.innerHTML = '<main><div class="place"></div></main>';
    watchPrompts(options());
    await pass(2000);
    const root = document.querySelector('.place')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = NOTICE;
    await pass(2000);
    expect(told.at(-1)).toHaveLength(1);
  });

  it('sees into a shadow root again whose host went away and came back', async () => {
    const host = document.createElement('terms-notice');
    host.attachShadow({ mode: 'open' }).innerHTML = NOTICE;
    document.body.append(host);
    watchPrompts(options());
    await pass();
    host.remove();
    await pass(10_000);
    expect(told.at(-1)).toEqual([]);
    document.body.append(host);
    await pass();
    expect(told.at(-1)).toHaveLength(1);
  });

  it.each(['transitionend', 'animationend', 'toggle'])(
    'hears %s in a shadow root, which it does not leave',
    async (type) => {
      const isVisible = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
      const host = document.createElement('terms-notice');
      host.attachShadow({ mode: 'open' }).innerHTML = NOTICE;
      document.body.append(host);
      watchPrompts(options());
      await pass(20_000);
      isVisible.mockReturnValue(true);
      host.shadowRoot?.querySelector('#notice')?.dispatchEvent(new Event(type));
      await pass(500);
      expect(told.at(-1)).toHaveLength(1);
    },
  );

  it('hears the end of a movement of an element in whose shadow root a prompt stands', async () => {
    const isVisible = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
    document.body.innerHTML = '<p><terms-notice></terms-notice></p>';
    const host = document.querySelector('terms-notice');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = NOTICE;
    watchPrompts(options());
    await pass(20_000);
    isVisible.mockReturnValue(true);
    host?.dispatchEvent(new Event('transitionend'));
    await pass(500);
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
