/**
 * The founding case as a page: a messenger's web client with the notice of January 2021 over it,
 * told in our own words and built in each way that sites build such dialogs.
 */
export const DIALOG_FORMS = ['native', 'overlay', 'shadow', 'frame', 'late'] as const;
export type DialogForm = (typeof DIALOG_FORMS)[number];

/** Where the page says what was clicked, for whoever drives it. */
export const AGREED_TEXT = 'Thanks. Your chats are ready.';

const NOTICE = `
  <h2 id="title">WhatsApp is updating its terms and privacy policy</h2>
  <p>The key updates include more information about:</p>
  <ul>
    <li>WhatsApp’s service and how we handle your data.</li>
    <li>How businesses can use services hosted by Facebook to keep their WhatsApp chats.</li>
    <li>How we work with Facebook to offer things across the Facebook Company Products.</li>
  </ul>
  <p>By tapping AGREE, you accept the new <a href="https://www.whatsapp.com/legal/updates/terms-of-service">terms</a> and
    <a href="https://www.whatsapp.com/legal/updates/privacy-policy">privacy policy</a>, which take effect on February 8, 2021.
    After this date, you’ll need to accept these updates to continue using WhatsApp. If you would rather
    <a href="https://faq.whatsapp.com/delete-account">delete your account</a>, the Help Center says how.</p>
  <div class="buttons"><button class="quiet" id="later">NOT NOW</button><button class="main" id="agree">AGREE</button></div>`;

const STYLE = `
  :host, body { color-scheme: light dark; }
  .notice { box-sizing: border-box; width: 460px; max-width: calc(100vw - 32px); padding: 24px; border: 0; border-radius: 12px;
    background: light-dark(#fff, #23282c); color: light-dark(#111b21, #e9edef); font: 15px/1.5 system-ui, sans-serif;
    box-shadow: 0 12px 40px rgb(0 0 0 / .35); }
  .notice h2 { margin: 0 0 12px; font-size: 19px; line-height: 1.3; }
  .notice p, .notice ul { margin: 0 0 12px; } .notice ul { padding-left: 20px; }
  .notice a { color: light-dark(#00755c, #53bdeb); }
  .buttons { display: flex; justify-content: flex-end; gap: 12px; margin-top: 20px; }
  button { padding: 10px 20px; border: 0; border-radius: 20px; font: 600 14px system-ui, sans-serif; cursor: pointer; }
  .quiet { background: none; color: light-dark(#00755c, #53bdeb); } .main { background: #00755c; color: #fff; }
  .cover { position: fixed; inset: 0; display: grid; place-items: center start; padding-left: 40px; background: rgb(11 20 26 / .6); z-index: 1000; }
  dialog.notice { margin: auto auto auto 40px; } dialog::backdrop { background: rgb(11 20 26 / .6); }`;

const PAGE_STYLE = `
  body { margin: 0; background: light-dark(#efeae2, #0b141a); color: light-dark(#111b21, #e9edef); font: 15px/1.5 system-ui, sans-serif; }
  .chats { display: grid; grid-template-columns: 320px 1fr; height: 100vh; }
  .list { background: light-dark(#fff, #111b21); padding: 16px; } .list p { border-bottom: 1px solid rgb(128 128 128 / .25); padding: 12px 0; margin: 0; }
  .talk { padding: 24px; } .talk p { background: light-dark(#fff, #202c33); padding: 8px 12px; border-radius: 8px; width: fit-content; }
  iframe { position: fixed; inset: 0; width: 100%; height: 100%; border: 0; }`;

/** Clicking the page's own button closes the notice and says so; nothing else does. */
const close = (root: string) => `
  for (const id of ['agree', 'later']) ${root}.getElementById(id).addEventListener('click', () => {
    const notice = ${root}.querySelector('dialog, .cover');
    if (notice.close) notice.close(); notice.remove();
    (parent === self ? document : parent.document).getElementById('state').textContent = id === 'agree' ? '${AGREED_TEXT}' : 'Maybe later.';
  });`;

const overlay = `<div class="cover"><div class="notice">${NOTICE}</div></div>`;

const FORMS: Record<DialogForm, { body: string; script: string }> = {
  native: {
    body: `<dialog class="notice" aria-labelledby="title">${NOTICE}</dialog>`,
    script: `document.querySelector('dialog').showModal(); ${close('document')}`,
  },
  overlay: { body: overlay, script: close('document') },
  shadow: {
    body: '<terms-notice></terms-notice>',
    script: `customElements.define('terms-notice', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = ${JSON.stringify(`<style>${STYLE}</style>${overlay}`)};
        ${close('root')}
      }
    });`,
  },
  frame: { body: '<iframe src="/notice" title="Notice"></iframe>', script: '' },
  late: {
    body: '',
    script: `setTimeout(() => { document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(overlay)}); ${close('document')} }, 2000);`,
  },
};

const page = (body: string, script: string, style: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>WhatsApp</title><style>${STYLE}${style}</style><body>${body}<script>${script}</script></body></html>`;

const CHATS = `<div class="chats"><div class="list"><p>Grandma</p><p>Football</p><p>Work</p></div>
  <div class="talk"><p>See you on Sunday!</p><p id="state">Pick a chat.</p></div></div>`;

/** The page at `https://web.whatsapp.com/<form>`; `/notice` is what the frame holds. */
export function whatsappPage(path: string): string | undefined {
  if (path === '/notice') return page(overlay, close('document'), 'body { background: none; }');
  const form = DIALOG_FORMS.find((name) => path === `/${name}`);
  if (!form) return undefined;
  const { body, script } = FORMS[form];
  return page(CHATS + body, script, PAGE_STYLE);
}
