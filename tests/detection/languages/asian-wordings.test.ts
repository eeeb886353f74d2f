// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../src/model.ts';
import { promptsIn } from '../page.ts';
import { BOXES, BUTTONS } from './asian-wordings.ts';

function find(lang: string, html: string): Prompt[] {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => prompt);
}

describe('wordings of Asian languages, without links', () => {
  it.each(BOXES)('in %s, on a box: %s', (lang, text) => {
    const found = find(lang, `<form><input type="email"><label><input type="checkbox"> ${text}</label></form>`);
    expect(found.map(({ statement, action }) => [statement, action])).toEqual([[text, text]]);
    expect(found[0]?.lang).toBe(lang.slice(0, 2));
  });

  it.each(BUTTONS)('in %s, beside a button: %s', (lang, text, label) => {
    const found = find(lang, `<main><div><p>${text}</p><div><button>${label}</button></div></div></main>`);
    expect(found.map(({ statement, action }) => [statement, action])).toEqual([[text, label]]);
    expect(found[0]?.lang).toBe(lang.slice(0, 2));
  });
});
