import type { AlternativeKind, PromptDocument } from '../../../src/model.ts';

const LINK = /\[([^\]]+)\]\(([tpcsg])\)/g;
const TYPES: Record<string, string> = {
  t: 'Terms of Service',
  p: 'Privacy Policy',
  c: 'Trackers Policy',
  s: 'General Conditions of Sale',
  g: 'Community Guidelines',
};

/** The words without marks. */
export function plain(text: string): string {
  return text.replace(LINK, '$1').replace(/[{}]/g, '').replaceAll('\n', ' ');
}

function inside(text: string): string {
  return /\{(.*)\}/s.exec(text)?.[1] ?? text;
}

/** The words that make the action an acceptance. */
export function statementOf(text: string): string {
  return plain(inside(text));
}

/** The documents linked from the words. Their addresses say nothing of what they are. */
export function documentsOf(text: string): PromptDocument[] {
  return [...text.matchAll(LINK)].map(([, title = '', type = '']) => ({
    type: TYPES[type] ?? '',
    title,
    url: new URL(address(type), document.baseURI).href,
  }));
}

function address(type: string): string {
  return `/d/${'tpcsg'.indexOf(type) + 1}`;
}

/** Words as markup; a new line becomes a new paragraph. */
export function html(text: string): string {
  const linked = text
    .replace(/[{}]/g, '')
    .replace(LINK, (_all, title, type) => `<a href="${address(type)}">${title}</a>`);
  return linked.replaceAll('\n', '</p><p>');
}

/** The same with every stretch of words in an element of its own. */
function split(text: string): string {
  const parts = html(text).split(/(<a .*?<\/a>)/);
  return parts
    .map((part) => (part.startsWith('<a') ? `<span>${part}</span>` : `<span class="t">${part}</span>`))
    .join('');
}

const FIELDS = '<div><input type="email" name="email"></div><div><input type="password" name="password"></div>';

interface Words {
  text: string;
  title?: string;
  others?: [AlternativeKind, string][];
}

const BUTTON_SHAPES = {
  /** A form with the statement under its button. */
  below: ({ text }, action) =>
    `<form>${FIELDS}<button type="submit">${action}</button><p class="legal">${html(text)}</p></form>`,
  /** The statement above an input. */
  above: ({ text }, action) => `<form>${FIELDS}<p>${html(text)}</p><input type="submit" value="${action}"></form>`,
  /** The statement over many elements, three ancestors away from a drawn button. */
  split: ({ text }, action) =>
    `<div class="card"><div>${FIELDS}</div><div><div><div><div role="button" tabindex="0"><span>${action}</span></div></div></div></div>
     <div><div><small>${split(text)}</small></div></div></div>`,
  /** A link drawn as a button. */
  link: ({ text }, action) =>
    `<form>${FIELDS}<div><a class="btn btn-primary" href="#">${action}</a></div><div class="terms">${html(text)}</div></form>`,
  /** No form at all: a step of a page. */
  step: ({ text, title = '' }, action) =>
    `<section><h1>${title}</h1><div><p>${html(text)}</p></div><div><button>${action}</button></div></section>`,
  dialog: ({ text, title = '', others = [] }, action) =>
    `<main><p>…</p></main><div class="overlay"><div role="dialog" aria-modal="true"><h2>${title}</h2><p>${html(text)}</p>
     <footer><button>${action}</button>${buttons(others)}</footer></div></div>`,
  native: ({ text, title = '', others = [] }, action) =>
    `<main><p>…</p></main><dialog open><h2>${title}</h2><p>${html(text)}</p>${buttons(others)}<button>${action}</button></dialog>`,
  /** An overlay that only looks like a dialog, with links to say no. */
  overlay: ({ text, title = '', others = [] }, action) =>
    `<main><p>…</p></main><div class="layer"><div><h3>${title}</h3><div><p>${split(text)}</p></div>
     <div><div role="button" tabindex="0">${action}</div>${others.map(([, label]) => `<a href="#">${label}</a>`).join('')}</div></div></div>`,
  bar: ({ text, others = [] }, action) =>
    `<main><p>…</p></main><div class="bottom"><span>${html(text)}</span> <button>${action}</button>${buttons(others)}</div>`,
} satisfies Record<string, (words: Words, action: string) => string>;

/** How a page lays out a statement and its button. */
export type ButtonShape = keyof typeof BUTTON_SHAPES;

function buttons(others: [AlternativeKind, string][]): string {
  return others.map(([, label]) => `<button>${label}</button>`).join('');
}

const BOX_SHAPES = {
  label: (text) => `<label><input type="checkbox" name="ok"> ${html(text)}</label>`,
  for: (text) => `<div><input type="checkbox" id="ok"><label for="ok">${html(text)}</label></div>`,
  /** The real box is hidden, the page draws its own. */
  drawn: (text) =>
    `<label class="c"><input type="checkbox" style="opacity:0"><span class="box"></span><span class="t">${split(text)}</span></label>`,
  role: (text) => `<div><div role="checkbox" aria-checked="false" tabindex="0"></div><div>${html(text)}</div></div>`,
  /** The box after its words. */
  after: (text) => `<div><label for="ok">${html(text)}</label><input type="checkbox" id="ok"></div>`,
} satisfies Record<string, (text: string) => string>;

/** How a page lays out a statement and its box. */
export type BoxShape = keyof typeof BOX_SHAPES;

/** A page with a button that accepts. */
export function buttonPage(page: Words & { shape: ButtonShape; action: string }): string {
  return BUTTON_SHAPES[page.shape](page, page.action);
}

/** A form with a box that accepts. */
export function boxPage(page: Words & { shape: BoxShape; button: string }): string {
  return `<form>${FIELDS}${BOX_SHAPES[page.shape](page.text)}<button type="submit">${page.button}</button></form>`;
}
