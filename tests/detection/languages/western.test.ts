// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/detection/index.ts';
import { registerLanguage } from '../../../src/detection/lexicon.ts';
import { findConsequence, findDeadline } from '../../../src/detection/stakes.ts';
import { promptsIn } from '../page.ts';
import { lookalikePage } from './lookalikes.ts';
import { boxPage, buttonPage, plain, statementOf } from './markup.ts';
import { links, seenAs } from './seen-as.ts';
import { BOXES, BUTTONS, NONE, NOTICES, STAKES } from './western.ts';
import { AMOUNTS, IMPOSED, NO_AMOUNT } from './western-families.ts';

describe('wordings from English to Norwegian', () => {
  it.each(BOXES)('are found on a box in %s: %s', (lang, text) => {
    const page = boxPage({ shape: 'label', text, button: 'OK' });
    expect(seenAs(lang, page)).toEqual([[lang.slice(0, 2), plain(text), plain(text), links(text)]]);
  });

  it.each(BUTTONS)('are found by a button in %s, %s: %s', (lang, shape, text, action) => {
    expect(seenAs(lang, buttonPage({ shape, text, action, title: '' }))).toEqual([
      [lang.slice(0, 2), plain(text), action, links(text)],
    ]);
  });

  it.each(NOTICES)('are found in a notice in %s, %s: %s', (lang, shape, title, text, action) => {
    document.documentElement.lang = lang;
    const found = promptsIn(buttonPage({ shape, title, text, action, others: [] })).map(({ prompt }) => prompt);
    expect(found).toMatchObject([{ kind: 'reconsent', lang: lang.slice(0, 2), action }]);
    expect(found[0]?.statement).toContain(statementOf(text));
    expect(found[0]?.documents.map(({ title: name, url }) => `${name} ${url}`)).toEqual(links(text));
  });

  it.each(AMOUNTS)('that amount to acceptance are found in %s, %s: %s', (lang, shape, text, action) => {
    expect(seenAs(lang, buttonPage({ shape, text, action, title: '' }))).toEqual([
      [lang.slice(0, 2), plain(text), action, links(text)],
    ]);
  });

  it.each(NO_AMOUNT)('that share words with those are none in %s: %s', (lang, text, button) => {
    expect(seenAs(lang, lookalikePage({ kind: 'question', text, buttons: [button] }))).toEqual([]);
  });

  it.each(IMPOSED)('that ask it of others are none in %s: %s', (lang, setting, other) => {
    const toggles = [setting, other].map((label) => `<div><label><input type="checkbox"> ${label}</label></div>`);
    expect(seenAs(lang, `<main><h2>…</h2>${toggles.join('')}<button>OK</button></main>`)).toEqual([]);
  });

  it.each(NONE)('that ask for nothing are none in %s, %s: %s', (lang, kind, text, button) => {
    expect(seenAs(lang, lookalikePage({ kind, text, buttons: [button] }))).toEqual([]);
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
