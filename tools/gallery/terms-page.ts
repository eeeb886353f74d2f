/** Pages that ask to accept a change of the catalogue, for warnings to stand on. */
import type { PolicyChange } from '../../src/model.ts';
import type { Site } from '../browsers/local-web.ts';

const toHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** As the page's own words have it, which are in English. */
export const longDay = (date: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Wide dialog: no room beside it. Tall text: little room anywhere. */
export type Room = 'ample' | 'tight';

export const addressOf = ({ id, service }: PolicyChange, room: Room): string =>
  `https://${service.domains[0]}/gallery/${id}/${room}`;

/** Whoever wants to see the warning come gets the page's question a while later. */
const LATE = `<script>if (location.search === '?late') {
  const asks = document.querySelector('.cover, .dialog'); asks.remove(); setTimeout(() => document.body.append(asks), 1200); }</script>`;

function termsPage({ service, documents, announced, effective, deadline }: PolicyChange, room: Room): string {
  const name = toHtml(service.name);
  const date = deadline ?? effective ?? announced ?? '2025-01-01';
  const day = date.length === 10 ? ` They take effect on ${longDay(date)}.` : '';
  const width = room === 'ample' ? 'min(420px, 100%)' : 'min(1000px, 100%)';
  const filler = room === 'tight' ? `<p>${'The service, how it works and what it is for. '.repeat(36)}</p>` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
    <style>:root { color-scheme: light dark } body { margin: 0; background: light-dark(#e9ecf2, #14161a); font: 15px/1.5 sans-serif }
      .cover { position: fixed; inset: 0; display: grid; grid-template-columns: minmax(0, 1fr); place-items: center start; padding: 4vw }
      .dialog { box-sizing: border-box; width: ${width}; max-width: 100%; padding: 24px; border-radius: 12px; background: light-dark(#fff, #23262d); color: light-dark(#16181d, #e8eaf0) }
      button { padding: 10px 18px; border: 0; border-radius: 8px; background: light-dark(#e4e7ee, #3a3f4a); color: inherit; font: inherit } button.main { background: #2456c8; color: #fff }</style>
    <div class="cover"><div class="dialog" role="dialog" aria-modal="true" aria-labelledby="title"><h1 id="title" style="font-size: 20px; margin: 0 0 8px">${name} is updating its terms</h1>
      ${filler}<p>By clicking Agree, you accept our new <a href="${toHtml(documents[0]?.url ?? '/terms')}">terms</a>.${day}</p>
      <p style="margin: 0; text-align: end"><button>Not now</button> <button class="main">Agree</button></p></div></div>
    ${LATE}</html>`;
}

/** Terms of which nothing is known, and whose texts keep everybody waiting. */
export const UNREAD_ADDRESS = 'https://chat.example/gallery/unread';
const unreadPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chatterbox</title>
  <style>:root { color-scheme: light dark } body { margin: 0; background: light-dark(#e9ecf2, #14161a); font: 15px/1.5 sans-serif }
    .dialog { box-sizing: border-box; width: min(420px, 92vw); margin: 4vw; padding: 24px; border-radius: 12px; background: light-dark(#fff, #23262d); color: light-dark(#16181d, #e8eaf0) }
    button { padding: 10px 18px; border: 0; border-radius: 8px; background: light-dark(#e4e7ee, #3a3f4a); color: inherit; font: inherit } button.main { background: #2456c8; color: #fff }</style>
  <div class="dialog" role="dialog" aria-labelledby="title"><h1 id="title" style="font-size: 20px; margin: 0 0 8px">Chatterbox has updated its terms</h1>
    <p>By clicking Agree, you accept our new <a href="/slow/terms">Terms of Service</a> and <a href="/slow/privacy">Privacy Policy</a>.</p>
    <p style="margin: 0; text-align: end"><button>Not now</button> <button class="main">Agree</button></p></div>
  ${LATE}</html>`;

/** Terms with a day to answer by that is still far ahead. */
export const AHEAD_ADDRESS = 'https://chat.example/gallery/ahead';
const aheadPage = unreadPage
  .replace('</a>.</p>', '</a>. If you do not accept by March 5, 2035, you will lose access to your account.</p>')
  .replaceAll('/slow/', '/none/');

const SLOW = { body: '', respond: () => undefined };

export function termsSite(changes: readonly PolicyChange[]): Site {
  return ({ origin, host, pathname }) => {
    if (origin + pathname === UNREAD_ADDRESS) return { body: unreadPage };
    if (origin + pathname === AHEAD_ADDRESS) return { body: aheadPage };
    if (pathname.startsWith('/slow/')) return SLOW;
    const [, , id, room] = pathname.split('/');
    const change = changes.find((one) => one.id === id && one.service.domains[0] === host);
    return change && { body: termsPage(change, room === 'tight' ? 'tight' : 'ample') };
  };
}
