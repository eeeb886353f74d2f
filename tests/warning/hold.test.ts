// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridge } from '../../extension/content/bridge.ts';
import { holdClicks } from '../../extension/warning/hold.ts';
import { byPerson, clickOf, keyOf } from './browser-double.ts';

let stop: AbortController;
let armed: boolean;
const onHeld = vi.fn(() => true);

beforeEach(() => {
  stop = new AbortController();
  armed = true;
  onHeld.mockClear();
  document.body.innerHTML =
    '<form id="form"><input id="mail"><label id="label"><input type="checkbox" id="box">I agree</label><button id="agree">Agree</button></form><p id="words">…</p>';
  // As the content script does, which hears before the page.
  for (const type of ['click', 'submit'])
    window.addEventListener(type, (event) => void bridge().held?.(event), { capture: true, signal: stop.signal });
});
afterEach(() => stop.abort());

const element = (id: string) => document.getElementById(id) ?? document.body;
const holdAt = (id: string) => holdClicks({ action: element(id), isArmed: () => armed, onHeld, signal: stop.signal });
/** @returns whether the page heard of it, and whether it may do its own */
function tryAt(id: string, event: Event) {
  const heard = vi.fn();
  document.addEventListener(event.type, heard, { once: true });
  const goesOn = element(id).dispatchEvent(event);
  document.removeEventListener(event.type, heard);
  return { heard: heard.mock.calls.length > 0, goesOn };
}
const click = () => byPerson(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
const submit = () => byPerson(new Event('submit', { bubbles: true, cancelable: true }));

describe('a click on something serious', () => {
  it('is held until it is confirmed, and the page hears nothing of it', () => {
    holdAt('agree');
    expect(tryAt('agree', click())).toEqual({ heard: false, goesOn: false });
    expect(tryAt('agree', click())).toEqual({ heard: false, goesOn: false });
    expect(onHeld).toHaveBeenCalledTimes(2);
    armed = false;
    expect(tryAt('agree', click())).toEqual({ heard: true, goesOn: true });
  });

  it('is held as the submission of its form, too', () => {
    holdAt('agree');
    expect(tryAt('form', submit())).toEqual({ heard: false, goesOn: false });
    armed = false;
    expect(tryAt('form', submit())).toEqual({ heard: true, goesOn: true });
  });

  it('keeps what comes before it from the page as well, but no key that only moves on', () => {
    holdAt('agree');
    expect(tryAt('agree', byPerson(new Event('pointerdown', { bubbles: true }))).heard).toBe(false);
    expect(tryAt('agree', byPerson(keyOf('Enter'))).heard).toBe(false);
    expect(tryAt('agree', byPerson(keyOf('Tab'))).heard).toBe(true);
    expect(onHeld).not.toHaveBeenCalled();
  });

  it('goes through where it can’t be shown that it was held', () => {
    onHeld.mockReturnValueOnce(false);
    holdAt('agree');
    expect(tryAt('agree', click())).toEqual({ heard: true, goesOn: true });
  });
});

describe('what goes through', () => {
  it('is every click elsewhere', () => {
    holdAt('agree');
    expect(tryAt('words', click())).toEqual({ heard: true, goesOn: true });
  });

  it('is a click that the page made up, which nobody counts', () => {
    holdAt('agree');
    expect(tryAt('agree', clickOf()).heard).toBe(true);
    expect(onHeld).not.toHaveBeenCalled();
  });

  it('is taking a tick back, while setting one is held', () => {
    holdAt('box');
    const box = element('box') as HTMLInputElement;
    box.checked = true;
    expect(tryAt('box', click()).goesOn).toBe(true);
    box.checked = false;
    expect(tryAt('box', click()).goesOn).toBe(false);
  });

  it('is everything once the warning has gone', () => {
    holdAt('agree');
    stop.abort();
    expect(bridge().held?.(click())).toBe(false);
    expect(tryAt('agree', click())).toEqual({ heard: true, goesOn: true });
  });
});
