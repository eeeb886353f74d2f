// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../src/model.ts';
import { promptsIn } from '../page.ts';
import { BANNERS, WALLS, WORDINGS } from './wordings.ts';

const FIELD = '<div><input type="email" name="email"></div>';

function find(lang: string, html: string): Prompt[] {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => prompt);
}

function bar(text: string, label: string): string {
  return `<main><p>…</p></main><div class="bar"><div>${text}</div><div><button>${label}</button></div></div>`;
}

describe('wordings without links', () => {
  it.each(WORDINGS)('are found in %s, on a %s: %s', (lang, by, text) => {
    const box = `<form>${FIELD}<label><input type="checkbox"> ${text}</label><button>OK</button></form>`;
    const button = `<form>${FIELD}<button>OK</button><p>${text}</p></form>`;
    const found = find(lang, by === 'box' ? box : button);
    expect(found.map(({ statement, action }) => [statement, action])).toEqual([[text, by === 'box' ? text : 'OK']]);
    expect(found[0]?.lang).toBe(lang);
  });

  it.each(WORDINGS)('are found in %s where the page does not say its language, on a %s: %s', (_lang, _by, text) => {
    expect(find('', `<form>${FIELD}<label><input type="checkbox"> ${text}</label></form>`)).toHaveLength(1);
  });
});

describe('signs within words', () => {
  it('that only allow a line to break do not part them', () => {
    const text = 'Minä olen lukenut ja hyväk\u00adsyn palvelun käyttö\u00adehdot';
    const box = `<form>${FIELD}<label><input type="checkbox"> ${text}</label></form>`;
    expect(find('fi', box).map(({ statement }) => statement)).toEqual([text.replaceAll('\u00ad', '')]);
  });
});

describe('cookie walls', () => {
  it.each(WALLS)('that accept terms too are found in %s: %s', (lang, text, label) => {
    expect(find(lang, bar(text, label))).toMatchObject([{ kind: 'continue', action: label }]);
  });

  it.each(BANNERS)('and the like that accept no terms are none in %s: %s', (lang, text, label) => {
    expect(find(lang, bar(text, label))).toEqual([]);
  });
});
