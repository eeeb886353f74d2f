// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPrompts } from '../../src/detection/index.ts';
import { promptsIn, TODAY, WHATSAPP_INSIDE } from './page.ts';

function expectNotice(found: ReturnType<typeof promptsIn>): void {
  expect(found).toHaveLength(1);
  const prompt = found[0]?.prompt;
  expect(prompt).toMatchObject({
    kind: 'reconsent',
    action: 'AGREE',
    service: 'WhatsApp',
    lang: 'en',
    alternatives: [{ kind: 'later', text: 'NOT NOW' }],
    deadline: { date: '2021-02-08' },
    consequence: {
      kind: 'access-lost',
      quote: "After this date, you'll need to accept these updates to continue using WhatsApp.",
    },
    documents: [
      { type: 'Terms of Service', title: 'terms', url: 'https://www.whatsapp.com/legal/terms' },
      { type: 'Privacy Policy', title: 'privacy policy', url: 'https://www.whatsapp.com/legal/privacy' },
    ],
  });
  expect(prompt?.statement).toContain('By tapping AGREE, you accept the new terms and privacy policy');
  for (const quoted of [prompt?.deadline, prompt?.consequence]) {
    expect(prompt?.text.slice(quoted?.start, quoted?.end)).toBe(quoted?.quote);
  }
  expect(found[0]?.action.textContent).toBe('AGREE');
}

describe('the WhatsApp notice of January 2021', () => {
  it('is found in a native dialog', () => {
    expectNotice(promptsIn(`<main><p>Chats</p></main><dialog open>${WHATSAPP_INSIDE}</dialog>`));
  });

  it('is found in a plain overlay', () => {
    expectNotice(promptsIn(`<main><p>Chats</p></main><div class="overlay"><div>${WHATSAPP_INSIDE}</div></div>`));
  });

  it('is found in a dialog with its buttons in a row of their own', () => {
    const inside = WHATSAPP_INSIDE.replace('<button>', '<footer><div><button>').replace(/$/, '</div></footer>');
    expectNotice(promptsIn(`<div role="dialog"><section>${inside}</section></div>`));
  });

  it('is found in an open shadow root', () => {
    document.body.innerHTML = '<main><p>Chats</p></main><terms-notice></terms-notice>';
    const host = document.querySelector('terms-notice');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = `<div>${WHATSAPP_INSIDE}</div>`;
    expectNotice(findPrompts(document, { today: TODAY }));
  });

  it('is found in a closed shadow root where the browser gives it', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const host = document.querySelector('#host');
    const shadow = host?.attachShadow({ mode: 'closed' });
    if (shadow) shadow.innerHTML = `<div>${WHATSAPP_INSIDE}</div>`;
    const shadowRootOf = (element: Element) => (element === host ? (shadow ?? null) : null);
    expectNotice(findPrompts(document, { today: TODAY, shadowRootOf }));
  });

  it('is not found while its dialog is closed', () => {
    expect(promptsIn(`<dialog>${WHATSAPP_INSIDE}</dialog>`)).toEqual([]);
    expect(promptsIn(`<div style="display:none">${WHATSAPP_INSIDE}</div>`)).toEqual([]);
  });

  it('keeps its id when the page draws it anew, and changes it with the statement', () => {
    const first = promptsIn(`<div>${WHATSAPP_INSIDE}</div>`)[0]?.prompt.id;
    expect(promptsIn(`<section><div>${WHATSAPP_INSIDE}</div></section>`)[0]?.prompt.id).toBe(first);
    const other = promptsIn(`<div>${WHATSAPP_INSIDE.replace('you accept the new', 'you accept our new')}</div>`);
    expect(other[0]?.prompt.id).not.toBe(first);
  });

  it('is no prompt where an article tells of it beside a comments form and a subscribe box', () => {
    const article = `<main><article><h1>WhatsApp threatens to close your account</h1>
      <p>As of February 8, users who refuse to have their data shared with Facebook will no longer be able to access their account.</p>
      <p>Some users are starting to receive a WhatsApp notification asking them to accept the new terms of service for the service.</p>
      <p>“By tapping AGREE, you accept the new terms and privacy policy, which take effect on February 8, 2021. After this date,
      you'll need to accept these updates to continue using WhatsApp.” By accepting this change, users agree to share their data
      not only with WhatsApp, but also with Facebook under the new privacy policy.</p></article>
      <form><h3>Leave a reply</h3><textarea name="comment"></textarea><input name="email"><button type="submit">Post comment</button></form>
      <aside><form>Get the latest news by email <input type="email"><button>Subscribe</button></form></aside></main>`;
    expect(promptsIn(article)).toEqual([]);
  });
});
