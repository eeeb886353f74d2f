import { html } from './markup.ts';

/** A page that speaks of accepting and asks to accept no terms. */
export interface Lookalike {
  kind: 'cookie banner' | 'newsletter' | 'marketing box' | 'article' | 'question' | 'log-in';
  text: string;
  /** Labels of its controls. */
  buttons: string[];
}

const PAGES: Record<Lookalike['kind'], (text: string, buttons: string[]) => string> = {
  'cookie banner': (text, buttons) =>
    `<main><p>…</p></main><div id="cookie-consent" class="banner"><div>${html(text)}</div><div>${row(buttons)}</div></div>`,
  newsletter: (text, buttons) => `<form><p>${html(text)}</p><input type="email" name="email">${row(buttons)}</form>`,
  'marketing box': (text, buttons) =>
    `<form><input type="email" name="email"><label><input type="checkbox"> ${html(text)}</label>${row(buttons)}</form>`,
  article: (text, buttons) =>
    `<main><article><h1>…</h1><p>${html(text)}</p></article></main>
     <aside><form><input type="email" name="email">${row(buttons)}</form></aside>`,
  question: (text, buttons) => `<main><div class="card"><p>${html(text)}</p>${row(buttons)}</div></main>`,
  'log-in': (text, buttons) =>
    `<form><input type="email" name="email"><input type="password">${row(buttons)}</form><footer><p>${html(text)}</p></footer>`,
};

function row(labels: string[]): string {
  return labels.map((label) => `<button>${label}</button>`).join(' ');
}

/** The page as markup. */
export function lookalikePage({ kind, text, buttons }: Lookalike): string {
  return PAGES[kind](text, buttons);
}
