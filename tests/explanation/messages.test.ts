import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTranslate, joinWords, readMessages } from '../../src/explanation/index.ts';
import { nameData, namePurpose, nameRecipient, nameTopic } from '../../src/explanation/names.ts';
import { createVoice } from '../../src/explanation/voice.ts';
import { LEVELS } from '../../src/model.ts';
import { DATA_CATEGORIES, PURPOSES, RECIPIENTS, TOPICS } from '../../src/vocabulary.ts';
import { gradeOf } from '../../tools/bya/readability.ts';
import { makeSetting, messages } from './english.ts';

describe('messages are read as the browser reads them', () => {
  const english = readMessages({
    plain: { message: 'Hello' },
    named: { message: '$WHO$ met $whom$', placeholders: { who: { content: '$1' }, Whom: { content: '$2' } } },
    bare: { message: '$2 before $1, $$1 each' },
    unknown_placeholder: { message: 'a $NOBODY$ b' },
    ends: { message: 'It ends $DATE$.', placeholders: { date: { content: '$1' } } },
    rows_one: { message: 'One row' },
    rows_other: { message: '$COUNT$ rows', placeholders: { count: { content: '$1' } } },
  });
  const translate = createTranslate(joinWords(english));

  test.each([
    ['a message', 'plain', [], 'Hello'],
    ['placeholders in any case', 'named', ['Ann', 'Bob'], 'Ann met Bob'],
    ['what is put in is not read again', 'named', ['$2', '$WHO$'], '$2 met $WHO$'],
    ['numbers without names, and a dollar', 'bare', ['x', 'y'], 'y before x, $1 each'],
    ['nothing for what is not given', 'named', ['Ann'], 'Ann met '],
    ['nothing for a placeholder that is not there', 'unknown_placeholder', [], 'a  b'],
    ['nothing for a key that is not there', 'nobody', [], ''],
    ['a full stop after what is put in', 'ends', ['1 March'], 'It ends 1 March.'],
    ['no second full stop after what ends with one', 'ends', ['1 марта 2027 г.'], 'It ends 1 марта 2027 г.'],
  ])('%s', (_, key, substitutions, text) => {
    expect(translate(key, ...substitutions)).toBe(text);
  });

  test('a translation names places as English does, has forms of its own, and lacks nothing', () => {
    const polish = joinWords(
      english,
      readMessages({
        named: { message: '$WHOM$ zna $WHO$' },
        rows_one: { message: '$COUNT$ wiersz' },
        rows_few: { message: '$COUNT$ wiersze' },
        rows_other: { message: '$COUNT$ wiersza' },
        nobody: { message: 'x' },
      }),
    );
    expect(polish).toMatchObject({ named: '$2 zna $1', rows_few: '$1 wiersze', plain: 'Hello' });
    expect(polish).not.toHaveProperty('nobody');
    const japanese = joinWords(english, readMessages({ rows_other: { message: '$COUNT$ 行' } }));
    expect(japanese).not.toHaveProperty('rows_one');
  });

  test.each([
    ['no object', 'words', 'the file'],
    ['an entry without a message', { story_later: {} }, 'story_later.message'],
    ['a key with a hyphen', { 'data_voice-audio': { message: 'x' } }, 'data_voice-audio'],
  ])('%s is refused with a sentence that says where', (_, data, where) => {
    expect(() => readMessages(data)).toThrow(where);
  });
});

describe('the English words', () => {
  const own = Object.entries(messages).filter(([key]) =>
    /^(story|level|topic|data|recipient|purpose|region)_/.test(key),
  );
  const source = ['', 'sections/']
    .flatMap((path) => {
      const folder = new URL(`../../src/explanation/${path}`, import.meta.url);
      return readdirSync(folder).flatMap((name) =>
        name.endsWith('.ts') ? [readFileSync(new URL(name, folder), 'utf8')] : [],
      );
    })
    .join('\n');
  const literals = [...source.matchAll(/['`]((?:story|level|region)_[a-z_]*(?:\$\{[^}]*\}[a-z_]*)*)['`]/g)].map(
    ([, key = '']) => key,
  );

  test('name every code of the vocabulary, each in its own way', () => {
    const voice = createVoice(makeSetting());
    const names = [
      TOPICS.map((topic) => nameTopic(topic, voice)),
      DATA_CATEGORIES.map((code) => nameData(code, voice)),
      RECIPIENTS.map((code) => nameRecipient(code, [], voice)),
      PURPOSES.map((code) => namePurpose(code, voice)),
    ];
    for (const list of names) {
      expect(list).not.toContain('');
      expect(list).toEqual([...new Set(list)]);
    }
  });

  test('hold every level, and every key that the code asks for by its whole name', () => {
    for (const level of LEVELS) expect(messages).toHaveProperty(`level_${level}`);
    const isThere = (key: string) => key in messages || `${key}_other` in messages || `${key}_by` in messages;
    expect(literals.filter((key) => !key.includes('$') && !isThere(key))).toEqual([]);
  });

  test('hold no key that nothing asks for', () => {
    const patterns = literals.map((key) => new RegExp(`^${key.replace(/\$\{[^}]*\}/g, '[a-z_]+')}(_one|_other|_by)?$`));
    const isVocabulary = (key: string) => /^(topic|data|recipient|purpose)_/.test(key);
    const unused = own
      .map(([key]) => key)
      .filter((key) => !isVocabulary(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
    const named = TOPICS.length + DATA_CATEGORIES.length + RECIPIENTS.length + PURPOSES.length;
    // The first three families are named once, as topics and as parts of a finding.
    const shared = DATA_CATEGORIES.length + RECIPIENTS.length + PURPOSES.length;
    expect(own.filter(([key]) => isVocabulary(key))).toHaveLength(named - shared);
  });

  test('name each placeholder they use and use each they name', () => {
    for (const [key, { message, placeholders = {} }] of own) {
      const used = [...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map(([, name = '']) => name.toLowerCase());
      expect([key, [...new Set(used)].sort()]).toEqual([key, Object.keys(placeholders).sort()]);
    }
  });

  test('can be read by a 13-year-old: sentences are of grade 8 at most', () => {
    const filled = own.flatMap(([key, { message, placeholders = {} }]) => {
      if (!/[.:]$/.test(message)) return [];
      const text = message.replace(
        /\$([A-Za-z0-9_@]+)\$/g,
        (_, name: string) => placeholders[name.toLowerCase()]?.example ?? '',
      );
      return [[key, text, gradeOf(text)] as const];
    });
    expect(filled.length).toBeGreaterThan(60);
    expect(filled.filter(([, , grade]) => grade > 8)).toEqual([]);
  });

  test('plurals have the form that every language has', () => {
    for (const [key] of own) if (key.endsWith('_one')) expect(messages).toHaveProperty(key.replace(/_one$/, '_other'));
  });
});
