// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findPrompts } from '../../src/detection/index.ts';
import { promptsIn, TODAY } from './page.ts';

const SAYS = 'By going on you accept our <a href="/t">Terms of Use</a>.';

/** Puts a host with a shadow root in place of each element that has a template, and finds the prompts. */
function withShadows(html: string, shadows: Record<string, string>) {
  document.body.innerHTML = html;
  for (const [tag, inside] of Object.entries(shadows))
    for (const host of document.querySelectorAll(tag)) host.attachShadow({ mode: 'open' }).innerHTML = inside;
  return findPrompts(document, { today: TODAY }).map(({ prompt, action }) => [prompt.action, action.localName]);
}

describe('words and controls that stand apart', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it('a label that a shadow root shows in its button is that button’s', () => {
    const html = `<div role="dialog"><p>${SAYS}</p><x-action>Count me in</x-action></div>`;
    expect(withShadows(html, { 'x-action': '<button><slot></slot></button>' })).toEqual([['Count me in', 'button']]);
  });

  it('a label in a named place of a shadow root, behind another shadow root, is that button’s', () => {
    const html = `<div role="dialog"><p>${SAYS}</p><x-bar><b slot="go">Count me in</b><i slot="no">Not now</i></x-bar></div>`;
    const bar = '<x-go><slot name="go"></slot></x-go><button><slot name="no"></slot></button>';
    document.body.innerHTML = html;
    const host = document.querySelector('x-bar')?.attachShadow({ mode: 'open' });
    if (host) host.innerHTML = bar;
    const inner = host?.querySelector('x-go')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<button><slot></slot></button>';
    const [found] = findPrompts(document, { today: TODAY });
    expect(found?.prompt.action).toBe('Count me in');
    expect(found?.prompt.alternatives).toEqual([{ kind: 'later', text: 'Not now' }]);
  });

  it('a statement beside a frame that holds the button is told with the frame', () => {
    const [found, ...others] = promptsIn(
      `<div><h2>Pay</h2><iframe title="Pay button"></iframe><p>By paying you agree to our <a href="/t">Terms of Sale</a>.</p></div>`,
    );
    expect(others).toEqual([]);
    expect(found?.prompt).toMatchObject({
      action: 'Pay button',
      statement: 'By paying you agree to our Terms of Sale.',
    });
    expect(found?.action.localName).toBe('iframe');
  });

  it('a frame that checks for robots is none that holds a button', () => {
    const html = `<div><iframe title="reCAPTCHA"></iframe><p>By commenting you agree to our <a href="/t">rules</a>.</p></div>`;
    expect(promptsIn(html)).toEqual([]);
  });
});
