// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/detection/index.ts';
import { registerLanguage } from '../../../src/detection/lexicon.ts';
import { findConsequence, findDeadline } from '../../../src/detection/stakes.ts';
import { promptsIn } from '../page.ts';
import { BOXES } from './eastern/boxes.ts';
import { BUTTONS } from './eastern/buttons.ts';
import { NONE } from './eastern/none.ts';
import { STAKES } from './eastern/stakes.ts';
import { lookalikePage } from './lookalikes.ts';
import { boxPage, buttonPage, documentsOf, plain } from './markup.ts';

function find(lang: string, html: string): unknown[] {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => [
    prompt.lang,
    prompt.statement,
    prompt.action,
    prompt.documents.map(({ title, url }) => `${title} ${url}`),
  ]);
}

const links = (text: string): string[] => documentsOf(text).map(({ title, url }) => `${title} ${url}`);

describe('wordings from Finnish to Persian', () => {
  it.each(BOXES)('are found on a box in %s: %s', (lang, text) => {
    const page = boxPage({ shape: 'label', text, button: 'OK' });
    expect(find(lang, page)).toEqual([[lang, plain(text), plain(text), links(text)]]);
  });

  it.each(BUTTONS)('are found by a button in %s, %s: %s', (lang, shape, text, action) => {
    expect(find(lang, buttonPage({ shape, text, action, title: '' }))).toEqual([
      [lang, plain(text), action, links(text)],
    ]);
  });

  it.each(NONE)('that ask for nothing are none in %s, %s: %s', (lang, kind, text, button) => {
    expect(find(lang, lookalikePage({ kind, text, buttons: [button] }))).toEqual([]);
  });
});

describe('what is at stake', () => {
  for (const data of LANGUAGES) registerLanguage(data);

  it.each(STAKES)('is read in %s: %s', (lang, text, date, cost) => {
    expect([
      findDeadline(text, lang, lang, '2026-11-25')?.date ?? null,
      findConsequence(text, lang, false)?.kind ?? null,
    ]).toEqual([date, cost]);
  });
});
