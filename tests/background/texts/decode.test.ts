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
  ['text/html; charset=utf-8', '<p>', 'html'],
  ['application/xhtml+xml', '<html>', 'html'],
  ['text/plain', 'Terms', 'plain'],
  ['text/plain', '<!DOCTYPE html>', 'html'],
  [null, '\n<html lang="en">', 'html'],
  ['application/octet-stream', '%PDF-1.7', 'pdf'],
  ['application/pdf', 'x', 'pdf'],
  ['text/html', '%PDF-1.4', 'pdf'],
  ['image/png', '\x89PNG', 'other'],
  ['application/json', '{}', 'other'],
])('%s with %j is %s', (header, start, kind) => {
  expect(contentKindOf(header, bytes(start))).toBe(kind);
});
