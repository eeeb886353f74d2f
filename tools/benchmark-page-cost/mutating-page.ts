/** A page whose script changes a thousand nodes a second, as feeds, chats and tickers do. */
import { SIGN_UP } from './made-pages.ts';

const SCRIPT = `
  const words = 'the river house walks green a morning paper agree terms of in and table small light'.split(' ');
  const say = (n) => Array.from({ length: 9 }, (_, i) => words[(n * 7 + i * 5) % words.length]).join(' ');
  const list = document.querySelector('ul');
  let count = 0;
  function change() {
    count++;
    if (count % 2) {
      const item = document.createElement('li');
      item.textContent = say(count);
      list.append(item);
      if (list.children.length > 400) list.firstChild.remove();
    } else if (count % 4) list.children[count % list.children.length].firstChild.data = say(count);
    else list.children[count % list.children.length].className = 'state-' + count % 3;
  }
  const started = performance.now();
  setInterval(() => {
    const due = (performance.now() - started) * RATE / 1000;
    while (count < due) change();
  }, 10);
`;

/** @param prompt whether a sign-up form stands in the page all the while */
export const mutatingPage = (perSecond: number, prompt: boolean): string =>
  `<!doctype html><html lang="en"><title>Feed</title><body><h1>Live</h1>${prompt ? SIGN_UP : ''}<ul><li>First</li></ul>
<script>${SCRIPT.replace('RATE', String(perSecond))}</script>`;
