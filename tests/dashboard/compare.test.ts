import { describe, expect, test } from 'vitest';
import { byOwner, choiceOf, partnerOf, tooLongOf } from '../../extension/dashboard/compare/choice.ts';
import { foldRows } from '../../extension/dashboard/compare/fold-rows.ts';
import { type KeptText, MOST_BROUGHT, type TextRow } from '../../extension/messages.ts';

const text = (hash: string, lastRead: number, more: Partial<KeptText> = {}): KeptText => ({
  hash,
  lastRead,
  type: 'Privacy Policy',
  owner: 'Chatterbox',
  url: 'https://chat.example/privacy',
  lang: 'en',
  acceptedAt: null,
  ...more,
});

describe('choosing two texts', () => {
  test('a text that somebody chose comes with the newest other one of the same document', () => {
    const texts = [
      text('a', 1),
      text('b', 3),
      text('c', 2),
      text('d', 9, { type: 'Terms' }),
      text('e', 9, { owner: 'X' }),
    ];
    expect(partnerOf('a', texts)).toBe('b');
    expect(partnerOf('b', texts)).toBe('c');
    expect(partnerOf('d', texts)).toBe('');
    expect(partnerOf('nobody', texts)).toBe('');
  });

  test('a kept text goes before what stands in the field; blanks are no text', () => {
    expect(choiceOf({ hash: 'a', pasted: 'words' })).toEqual({ kind: 'kept', hash: 'a' });
    expect(choiceOf({ hash: '', pasted: 'words' })).toEqual({ kind: 'brought', content: 'words' });
    expect(choiceOf({ hash: '', pasted: ' \n' })).toBeNull();
  });

  test('words that are more than can be taken in are found before they are sent', () => {
    const long = { hash: '', pasted: 'x'.repeat(MOST_BROUGHT + 1) };
    const short = { hash: '', pasted: 'x' };
    expect(tooLongOf({ before: short, after: short })).toBeUndefined();
    expect(tooLongOf({ before: short, after: long })).toBe('after');
    expect(tooLongOf({ before: { ...long, hash: 'a' }, after: short })).toBeUndefined();
  });

  test('texts stand by whose they are', () => {
    const groups = byOwner([text('a', 1), text('b', 2, { owner: 'X' }), text('c', 3)]);
    expect(groups.map(([owner, texts]) => [owner, texts.map(({ hash }) => hash).join('')])).toEqual([
      ['Chatterbox', 'ac'],
      ['X', 'b'],
    ]);
  });
});

test('neighbours that are the same in both texts fold into one entry, and nothing else does', () => {
  const row = (kind: TextRow['kind']): TextRow => ({ kind, before: null, after: null });
  const folded = foldRows((['same', 'same', 'new', 'gone', 'same'] as const).map(row));
  expect(folded.map((fold) => (fold.kind === 'same' ? fold.rows.length : fold.row.kind))).toEqual([
    2,
    'new',
    'gone',
    1,
  ]);
});
