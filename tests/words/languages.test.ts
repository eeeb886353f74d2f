/** Every language of the interface is whole, and its grammar has all that it needs. */
import { describe, expect, test } from 'vitest';
import { readMessages } from '../../src/explanation/index.ts';
import { checkWords } from '../../tools/words/check.ts';
import { readLanguages } from '../../tools/words/languages.ts';
import { longestServiceName } from '../../tools/words/longest-name.ts';

const languages = await readLanguages();
const [{ messages: english }] = languages;
const longestName = await longestServiceName();

describe('the words of', () => {
  test.each(languages.map((language) => [language.tag, language] as const))('%s are whole', (_, language) => {
    expect(checkWords(language, english, longestName)).toEqual([]);
  });
});

describe('a translation is told by key', () => {
  const source = readMessages({
    ask: {
      message: '$SERVICE$ asks you by $DATE$.',
      placeholders: { service: { content: '$1' }, date: { content: '$2' } },
    },
    rows_one: { message: 'The row of $NAME$', placeholders: { name: { content: '$2' } } },
    rows_other: {
      message: '$COUNT$ rows of $NAME$',
      placeholders: { count: { content: '$1' }, name: { content: '$2' } },
    },
    ui_language: { message: 'en' },
  });
  const check = (tag: string, own: Record<string, string>) => {
    const messages = Object.fromEntries(Object.entries(own).map(([key, message]) => [key, { message }]));
    return checkWords({ tag, folder: tag, messages }, source, 'La Gazzetta dello Sport');
  };
  const ask = '$SERVICE$ fragt bis $DATE$.';
  const rows = { rows_one: 'Die Zeile von $NAME$', rows_other: '$COUNT$ Zeilen von $NAME$' };

  test('when nothing is wrong, by silence', () => {
    expect(check('de', { ask, ...rows, ui_language: 'de' })).toEqual([]);
  });

  test.each([
    [
      'what is missing',
      'de',
      { ...rows, ui_language: 'de' },
      '"ask" is missing. In English it is “$SERVICE$ asks you by $DATE$.”',
    ],
    [
      'what English lacks',
      'de',
      { ask, ...rows, ui_language: 'de', more: 'x' },
      '"more" is no key of the English file: take it out.',
    ],
    ['a place that is gone', 'de', { ask: 'Bis $DATE$.', ...rows, ui_language: 'de' }, '"ask" lacks $SERVICE$.'],
    [
      'a place that is not there',
      'de',
      { ask: `${ask} $NAME$`, ...rows, ui_language: 'de' },
      '"ask" has $NAME$, which English does not put in here.',
    ],
    [
      'a form that is missing',
      'de',
      { ask, rows_other: rows.rows_other, ui_language: 'de' },
      '"rows_one" is missing: "de" has the plural forms',
    ],
    [
      'a form too many',
      'ja',
      { ask: '$SERVICE$: $DATE$', ...rows, ui_language: 'ja' },
      '"rows_one" is a form too many: "ja" has the plural forms other.',
    ],
    ['another tag', 'de', { ask, ...rows, ui_language: 'en' }, '"ui_language" must be "de"'],
    [
      'English words',
      'de',
      { ask: '$SERVICE$ asks you by $DATE$.', ...rows, ui_language: 'de' },
      '"ask" is still in English',
    ],
    [
      'a dollar alone',
      'de',
      { ask: `5 $: ${ask}`, ...rows, ui_language: 'de' },
      '"ask" has a $ that belongs to nothing',
    ],
  ])('%s', (_, tag, own, sentence) => {
    expect(check(tag, own).join('\n')).toContain(sentence);
  });

  test.each([
    ['fr', 'Vraiment?', 'lacks the space that does not break'],
    ['fr', 'Il dit «\u00a0oui ».', 'lacks the space that does not break'],
    ['es', 'Puedo decir que no?', 'without the sign before it'],
    ['ar', 'نعم, هذا', 'has a Latin sign'],
    ['hi', 'यह सही है.', 'write ।'],
    ['ja', 'その後:延期', 'has a Latin sign beside'],
    ['zh-CN', '真的?', 'has a Latin sign beside'],
    ['de', 'Sag “Nein”.', 'here they are „“'],
    ['ja', '“いいえ”と言う', 'here they are 「」'],
  ])('signs that %s does not write: %s', (tag, ask, sentence) => {
    const words = { ask: `${ask} $SERVICE$ $DATE$` };
    const own = check(tag, words).filter((one) => one.startsWith('"ask"'));
    expect(own.join('\n')).toContain(sentence);
  });

  test.each([
    ['fr', 'Vraiment\u00a0? «\u00a0Oui\u00a0» à 14:02, https://a.example/'],
    ['es', '¿Puedo decir que no?'],
    ['ja', 'その後：AIの学習、IP (v6)'],
    ['zh-CN', '它应像 https://example.org/feed/ 这样'],
  ])('signs that %s does write, by silence: %s', (tag, ask) => {
    expect(check(tag, { ask: `${ask} $SERVICE$ $DATE$` }).filter((one) => one.startsWith('"ask"'))).toEqual([]);
  });

  test('a form that stands for many numbers and names none', () => {
    const russian = {
      ask,
      rows_few: '$COUNT$ $NAME$',
      rows_many: '$COUNT$ $NAME$',
      rows_other: '$COUNT$ $NAME$',
      ui_language: 'ru',
    };
    expect(check('ru', { ...russian, rows_one: 'Строка $NAME$' })).toEqual(['"rows_one" lacks $COUNT$.']);
    expect(check('ru', { ...russian, rows_one: '$COUNT$ строка $NAME$' })).toEqual([]);
  });
});
