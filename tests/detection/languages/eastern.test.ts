// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/detection/index.ts';
import { registerLanguage } from '../../../src/detection/lexicon.ts';
import { findConsequence, findDeadline } from '../../../src/detection/stakes.ts';
import { BOXES } from './eastern/boxes.ts';
import { BUTTONS } from './eastern/buttons.ts';
import { NONE } from './eastern/none.ts';
import { STAKES } from './eastern/stakes.ts';
import { lookalikePage } from './lookalikes.ts';
import { boxPage, buttonPage, plain } from './markup.ts';
import { links, seenAs } from './seen-as.ts';

describe('wordings from Finnish to Persian', () => {
  it.each(BOXES)('are found on a box in %s: %s', (lang, text) => {
    const page = boxPage({ shape: 'label', text, button: 'OK' });
    expect(seenAs(lang, page)).toEqual([[lang, plain(text), plain(text), links(text)]]);
  });

  it.each(BUTTONS)('are found by a button in %s, %s: %s', (lang, shape, text, action) => {
    expect(seenAs(lang, buttonPage({ shape, text, action, title: '' }))).toEqual([
      [lang, plain(text), action, links(text)],
    ]);
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
