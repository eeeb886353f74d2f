import { expect, it } from 'vitest';
import { contentKindOf } from '../../../extension/background/texts/content-kind.ts';
import { decodeText } from '../../../extension/background/texts/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));
const UTF8 = [...Buffer.from('Größe', 'utf8')];
const LATIN = [...Buffer.from('Größe', 'latin1')];

it.each([
  [
    'by its byte order mark, whatever the header says',
    bytes([0xef, 0xbb, 0xbf], UTF8),
    'text/html; charset=iso-8859-1',
  ],
  ['as UTF-16 by its mark', bytes([0xff, 0xfe], [...Buffer.from('Größe', 'utf16le')]), null],
  ['by the header', bytes(LATIN), 'text/html; charset="ISO-8859-1"'],
  ['by the page’s meta', bytes('<meta charset=windows-1252>', LATIN), 'text/html'],
  [
    'by the older kind of meta',
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=latin1">', LATIN),
    null,
  ],
  ['as UTF-8 where nothing says', bytes(UTF8), null],
  ['as Windows-1252 where it can’t be UTF-8', bytes(LATIN), null],
  ['by its bytes where the charset named is none', bytes(UTF8), 'text/html; charset=klingon'],
])('a text is read %s', (_, body, header) => {
  expect(decodeText(body, header)).toContain('Größe');
});

it.each([
  ['windows-1251', [0xcf, 0xee, 0xeb, 0xe8, 0xf2, 0xe8, 0xea, 0xe0], 'Политика'],
  ['koi8-r', [0xf0, 0xcf, 0xcc, 0xc9, 0xd4, 0xc9, 0xcb, 0xc1], 'Политика'],
  ['shift_jis', [0x8b, 0x4b, 0x96, 0xf1], '規約'],
  ['euc-jp', [0xb5, 0xac, 0xcc, 0xf3], '規約'],
  ['gbk', [0xd2, 0xfe, 0xcb, 0xbd], '隐私'],
  ['gb2312', [0xd2, 0xfe, 0xcb, 0xbd], '隐私'],
  ['big5', [0xc1, 0xf4, 0xa8, 0x70], '隱私'],
  ['euc-kr', [0xbe, 0xe0, 0xb0, 0xfc], '약관'],
  ['iso-8859-2', [0xb6, 0x77, 0x69, 0xea, 0x74, 0x79], 'święty'],
  ['windows-1250', [0x9c, 0x77, 0x69, 0xea, 0x74, 0x79], 'święty'],
  ['iso-8859-9', [0xfe, 0x61, 0x72, 0x74], 'şart'],
  ['utf-16be', [0x00, 0x47, 0x00, 0xf6], 'Gö'],
])('%s is read, named by the header or by the page', (charset, body, words) => {
  expect(decodeText(bytes(body), `text/html; charset=${charset}`)).toBe(words);
  if (charset === 'utf-16be') return;
  expect(decodeText(bytes(`<html><head><meta charset="${charset}">`, body), 'text/html')).toContain(words);
  expect(decodeText(bytes(`<?xml version="1.0" encoding="${charset}"?>`, body), null)).toContain(words);
});

it.each([
  ['text/html; charset=utf-8', '<p>', 'html'],
  ['application/xhtml+xml', '<html>', 'html'],
  ['text/plain', 'Terms', 'plain'],
  ['text/plain', '<!DOCTYPE html>', 'html'],
  [null, '\n<html lang="en">', 'html'],
  ['application/octet-stream', '%PDF-1.7', 'pdf'],
  ['application/pdf', 'x', 'pdf'],
  ['text/html', '%PDF-1.4', 'pdf'],
  ['text/html; charset=utf-8', '\n\n%PDF-1.4', 'pdf'],
  ['image/png', '\x89PNG', 'other'],
  ['application/json', '{}', 'other'],
])('%s with %j is %s', (header, start, kind) => {
  expect(contentKindOf(header, bytes(start))).toBe(kind);
});
