// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { promptsIn } from '../page.ts';
import { LOOKALIKES, type Lookalikes } from './asian-lookalikes.ts';

const link = (text: string): string => text.replace(/\[([^\]]+)\]/g, '<a href="/d">$1</a>');
const buttons = (...labels: string[]): string => labels.map((label) => `<button>${label}</button>`).join('');

/** Each sort of page as markup; settings both as a box and as a list to choose from. */
const PAGES: Record<string, (page: Lookalikes) => string> = {
  'a record of an acceptance': ({ past: [title, line, label] }) =>
    `<main><h1>${title}</h1><ul><li>${link(line)}</li></ul>${buttons(label)}</main>`,
  'settings with a box': ({ admin: [title, line, more, label] }) =>
    `<main><h1>${title}</h1><form><label><input type="checkbox"> <b>${line}</b></label><p>${more}</p>
     <label><input type="checkbox"> <b>5 MB</b></label>${buttons(label)}</form></main>`,
  'settings with a list': ({ admin: [title, line, more, label] }) =>
    `<main><h1>${title}</h1><dl><dt>${line} <select><option>OFF</option><option>ON</option></select></dt><dd>${more}</dd></dl>${buttons(label)}</main>`,
  'a newsletter': ({ news: [line, label] }) =>
    `<main><form><input type="email"><label><input type="checkbox"> ${link(line)}</label>${buttons(label)}</form></main>`,
  'a survey': ({ survey: [line, answers, label] }) =>
    `<main><form><fieldset><legend>1. ${line}</legend>${answers.map((answer) => `<label><input type="radio" name="q"> ${answer}</label>`).join('')}</fieldset>${buttons(label)}</form></main>`,
  'a question with buttons': ({ survey: [line, answers] }) => `<main><p>${line}</p>${buttons(...answers)}</main>`,
  'a cookie banner': ({ cookies: [text, labels] }) =>
    `<main><p>…</p></main><div class="cc" role="dialog"><p>${link(text)}</p>${buttons(...labels)}</div>`,
  'a shop': ({ shop: [text, label] }) => `<main><div class="card"><p>${link(text)}</p>${buttons(label)}</div></main>`,
  'a wish': ({ wish: [text, labels] }) =>
    `<main><p>…</p></main><div role="dialog"><p>${text}</p>${buttons(...labels)}</div>`,
  help: ({ help: [title, text, labels] }) =>
    `<main><article><h1>${title}</h1><p>${link(text)}</p>${buttons(...labels)}</article></main>`,
  'a post': ({ post: [title, text, label] }) =>
    `<main><h1>${title}</h1><div class="post"><p>${text}</p></div><form><textarea></textarea>${buttons(label)}</form></main>`,
  'a question of age': ({ age: [text, labels] }) => `<div role="dialog"><p>${text}</p>${buttons(...labels)}</div>`,
  terms: ({ terms: [title, text, label] }) => `<main><h1>${title}</h1>${buttons(label)}<p>${text}</p></main>`,
};

describe.each(Object.keys(LOOKALIKES))('in %s', (lang) => {
  it.each(Object.keys(PAGES))('no prompt in %s', (kind) => {
    const data = LOOKALIKES[lang];
    document.documentElement.lang = lang;
    const found = data ? promptsIn(PAGES[kind]?.(data) ?? '') : null;
    expect(found?.map(({ prompt }) => [prompt.statement, prompt.action])).toEqual([]);
  });
});
