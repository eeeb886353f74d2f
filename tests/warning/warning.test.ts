// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridge } from '../../extension/content/bridge.ts';
import type { WarningAction } from '../../extension/messages.ts';
import { mountWarning } from '../../extension/warning/mount.tsx';
import { minorCard, says, unknownCard, whatsappCard } from '../popup/fixtures.ts';
import { byPerson, clickOf, keyOf, pretendToBeABrowser, sendToFrame } from './browser-double.ts';

const POLICY_LINE = { quote: 'Claims go to an arbitrator.', origin: 'the policy', url: null };

let roots: ShadowRoot[];
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p id="words">By clicking you agree.</p><button id="agree">Agree</button>';
  roots = pretendToBeABrowser();
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function show(card = whatsappCard, pause = false) {
  const acts: WarningAction[] = [];
  const action = document.getElementById('agree') ?? document.body;
  const keepClear = [...document.querySelectorAll('#words')];
  const warning = mountWarning({
    card: { ...card, pause },
    action,
    keepClear,
    onAction: (act) => acts.push(act),
    signal: stop.signal,
  });
  const root = roots.at(-1);
  if (!root) throw new Error('The warning made no shadow root.');
  const named = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('button')].find(
      (button) => button.textContent?.includes(name) || button.getAttribute('aria-label') === name,
    );
  const press = (name: string) => named(name)?.dispatchEvent(byPerson(clickOf()));
  return { acts, warning, root, host: root.host, named, press };
}

const settle = () => vi.advanceTimersByTimeAsync(50);

describe('the warning', () => {
  it('draws no card where there is no room for one', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(500, 5000, 100, 40));
    const made = vi.spyOn(document, 'createElementNS');
    const { root } = show();
    expect(root.querySelector('.strip')).not.toBeNull();
    expect(made.mock.calls.map(([, name]) => name)).not.toContain('dl');
  });

  it('says the headline first and whether one can say no, then the rows, then the price of saying no', () => {
    const text = show().root.querySelector('section')?.textContent ?? '';
    const places = [
      whatsappCard.headline.text,
      'You can’t say no',
      ...whatsappCard.rows.map(({ sentence }) => sentence.text),
      'If you say no',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('tells the page nothing: a random name, no attribute but the popover, a closed root', () => {
    const one = show().host;
    const other = show().host;
    expect(one.localName).not.toBe(other.localName);
    expect(one.getAttributeNames()).toEqual(['popover']);
    expect(one.shadowRoot).toBeNull();
  });

  it('says the headline to screen readers once', async () => {
    const { root, warning } = show();
    const region = root.querySelector('[aria-live=polite]');
    expect(region?.textContent).toBe('');
    await vi.advanceTimersByTimeAsync(200);
    expect(region?.textContent).toBe(whatsappCard.headline.text);
    await vi.advanceTimersByTimeAsync(5_000);
    warning.update({ ...whatsappCard, pause: false, footer: '3 sources' });
    await vi.advanceTimersByTimeAsync(200);
    expect(region?.textContent).toBe('');
  });

  it('unfolds what stands behind every sentence, in place', async () => {
    const { root, press } = show();
    expect(root.querySelectorAll('q')).toHaveLength(0);
    press('Show me why');
    await settle();
    const quotes = [...root.querySelectorAll('q')].map(({ textContent }) => textContent);
    expect(quotes).toContain('you can choose not to share your account information');
    const [link] = root.querySelectorAll('a');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.getAttribute('target')).toBe('_blank');
  });

  it('shows no quotation of one place twice, and says which rows it backs', async () => {
    const { root, press } = show();
    press('Show me why');
    await settle();
    const quotes = [...root.querySelectorAll('.evidence li')].map(({ textContent }) => textContent ?? '');
    expect(new Set(quotes).size).toBe(quotes.length);
    const [policy] = quotes.filter((words) => words.includes('As part of the Facebook family'));
    expect(policy?.startsWith('What · To · For')).toBe(true);
  });

  it('explains words of law in its own sentences once they are unfolded', async () => {
    const { root, press } = show({ ...whatsappCard, headline: says('Disputes go to arbitration.', POLICY_LINE) });
    press('Show me why');
    await settle();
    const word = root.querySelector<HTMLElement>('.headline .legal-word');
    expect(word?.textContent).toBe('arbitration');
    const meaning = root.getElementById(word?.getAttribute('aria-describedby') ?? '');
    expect(meaning?.hidden).toBe(true);
    word?.focus();
    await settle();
    expect(meaning?.hidden).toBe(false);
    expect(meaning?.textContent).toContain('a private judge in place of a court');
  });

  it('leads to the whole story where there is nothing to unfold', () => {
    const { acts, press } = show(unknownCard);
    press('Show me why');
    expect(acts).toEqual(['show-me']);
  });

  it('sets one reminder, however often it is pressed', async () => {
    const { acts, press, named } = show();
    press('Remind me');
    await settle();
    press('Remind me');
    expect(acts).toEqual(['remind']);
    expect(named('Remind me')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('offers no reminder where no deadline lies ahead', () => {
    expect(show(unknownCard).named('Remind me')).toBeUndefined();
  });

  it('goes away for good when it is not wanted on this site', async () => {
    const { acts, press, host } = show();
    press('More');
    await settle();
    press('Not on this site');
    expect(acts).toEqual(['mute']);
    expect(host.isConnected).toBe(false);
  });

  it('ignores clicks and keys that the page made up', async () => {
    const { acts, named, root, host } = show();
    for (const name of ['Close', 'Show me why', 'Remind me', 'Not on this site']) named(name)?.dispatchEvent(clickOf());
    root.querySelector('section')?.dispatchEvent(keyOf('Escape'));
    await settle();
    expect(acts).toEqual([]);
    expect(host.isConnected).toBe(true);
    expect(root.querySelectorAll('q')).toHaveLength(0);
  });

  it('closes on Escape inside, without the page’s own dialog hearing of it', () => {
    const { acts, root, host } = show();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const key = byPerson(keyOf('Escape'));
    root.querySelector('section')?.dispatchEvent(key);
    document.removeEventListener('keydown', heard);
    expect(acts).toEqual(['close']);
    expect(host.isConnected).toBe(false);
    expect(key.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('never takes the focus, and gives it back when it was inside', async () => {
    const before = document.getElementById('agree');
    before?.focus();
    const { named, press } = show();
    expect(document.activeElement).toBe(before);
    named('Close')?.focus();
    press('Close');
    expect(document.activeElement).toBe(before);
  });

  it('shows hostile words as words', () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const evidence = { quote: evil, origin: evil, url: 'javascript:alert(3)' };
    const { root, press } = show({ ...whatsappCard, headline: says(evil, evidence), footer: evil, levelWord: evil });
    press('Show me why');
    expect(root.textContent).toContain(evil);
    expect(root.querySelectorAll('img, script, a[href^=javascript]')).toHaveLength(0);
  });

  it('leaves the page as it was', () => {
    const before = document.body.innerHTML;
    show();
    expect(document.body.innerHTML).toBe(before);
    stop.abort();
    expect(document.body.innerHTML).toBe(before);
  });

  it('measures what it must not cover when it looks for a place, not in every frame', async () => {
    const words = document.getElementById('words');
    const measured = () =>
      vi.mocked(Element.prototype.getBoundingClientRect).mock.contexts.filter((element) => element === words).length;
    show();
    await settle();
    const before = measured();
    expect(before).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(measured()).toBe(before);
  });

  it('takes new words in the same place', async () => {
    const { root, warning, host } = show();
    warning.update({ ...whatsappCard, pause: false, headline: says('The linked texts have been read.') });
    await settle();
    expect(root.querySelector('h2')?.textContent).toBe('The linked texts have been read.');
    expect(host.isConnected).toBe(true);
    expect(root.querySelectorAll('section')).toHaveLength(1);
  });

  it('is one line for small matters, and unfolds', async () => {
    const { root, press } = show(minorCard);
    await settle();
    expect(root.querySelector('.strip')?.textContent).toContain(minorCard.headline.text);
    expect(root.querySelector('dl')).toBeNull();
    press('Unfold');
    await settle();
    expect(root.querySelector('dl')?.textContent).toContain('court in London');
  });
});

describe('a page that renders anew', () => {
  it('gets the warning back after removing it', async () => {
    const { host } = show();
    host.remove();
    await vi.advanceTimersByTimeAsync(300);
    expect(host.isConnected).toBe(true);
  });

  it('gets it back at once where that was in a hidden tab, when the tab is looked at', async () => {
    const { host } = show();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    host.remove();
    await vi.advanceTimersByTimeAsync(1000);
    expect(host.isConnected).toBe(false);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(host.isConnected).toBe(true);
  });

  it('wins if it will not have the warning', async () => {
    const { host, acts } = show();
    let removed = 0;
    for (let round = 0; round < 50; round += 1) {
      if (host.isConnected) removed += 1;
      host.remove();
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(host.isConnected).toBe(false);
    expect(removed).toBeGreaterThan(5);
    expect(removed).toBeLessThan(20);
    expect(acts).toEqual([]);
  });

  it('keeps nothing of it once the signal has gone', async () => {
    const { host, root, acts, warning, press } = show();
    stop.abort();
    expect(host.isConnected).toBe(false);
    expect(root.querySelector('section')).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
    warning.update({ ...minorCard, pause: false });
    press('Close');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(host.isConnected).toBe(false);
    expect(acts).toEqual([]);
  });

  it('shows nothing at all when it had gone before', () => {
    stop.abort();
    const made = roots.length;
    mountWarning({
      card: { ...whatsappCard, pause: false },
      action: document.body,
      keepClear: [],
      onAction() {},
      signal: stop.signal,
    });
    expect(roots).toHaveLength(made);
  });
});

describe('“pause me before serious ones”', () => {
  const click = () => byPerson(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  const isHeld = () =>
    bridge().held?.(Object.assign(click(), { composedPath: () => [document.getElementById('agree')] }));

  it('says that a click waits, and lets the next one through after “go on”', async () => {
    const { root, press } = show(whatsappCard, true);
    expect(root.textContent).toContain('Your first click waits');
    expect(isHeld()).toBe(true);
    await settle();
    expect(root.textContent).toContain('Nothing is accepted yet');
    press('I read it, go on');
    await settle();
    expect(root.textContent).toContain('Click again on the page');
    expect(isHeld()).toBe(false);
  });

  it('holds nothing where it is off', () => {
    const { root } = show();
    expect(root.textContent).not.toContain('waits');
    expect(isHeld()).toBeFalsy();
  });
});

describe('the shortcut', () => {
  it('brings the focus into the warning, and only the extension itself can send it', () => {
    const { root } = show();
    expect(sendToFrame({ type: 'focus-warning' }, 'stranger')).toEqual([]);
    expect(root.activeElement).toBeNull();
    expect(sendToFrame({ type: 'focus-warning' })).toEqual([{ focused: true }]);
    expect(root.activeElement?.tagName).toBe('SECTION');
  });

  it('finds nobody once the warning has gone', () => {
    show();
    stop.abort();
    expect(sendToFrame({ type: 'focus-warning' })).toEqual([]);
  });
});

describe('the warning while texts are being read', () => {
  const reading = { label: 'Texts read: 0 of 2', done: 0 };

  it('says how far it is and takes a stop, from the person alone', () => {
    const { root, acts, named, press } = show({ ...unknownCard, reading });
    expect(root.querySelector('progress')).not.toBeNull();
    expect(root.querySelector('section')?.textContent).toContain('Texts read: 0 of 2');
    named('Stop')?.click();
    expect(acts).toEqual([]);
    press('Stop');
    expect(acts).toEqual(['stop-reading']);
  });

  it('says so below all that stays, so that nothing jumps when it goes', () => {
    const { root } = show({ ...unknownCard, reading });
    const [progress, ...rows] = [root.querySelector('progress'), ...root.querySelectorAll('.row, .refusal')];
    for (const row of rows) expect(row.compareDocumentPosition(progress ?? row)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows each step in its place, and nothing of it in the end', async () => {
    const { root, warning } = show({ ...unknownCard, reading });
    warning.update({ ...unknownCard, pause: false, reading: { label: 'Texts read: 1 of 2', done: 0.5 } });
    await settle();
    expect(root.querySelector('section')?.textContent).toContain('Texts read: 1 of 2');
    warning.update({ ...unknownCard, pause: false, reading: null });
    await settle();
    expect(root.querySelector('progress')).toBeNull();
  });
});
