import { expect, it } from 'vitest';
import { documentAddress } from '../../src/knowledge/index.ts';

it.each([
  [
    'what tracks is left out',
    'https://a.example/privacy?utm_source=x&utm_medium=y&fbclid=1',
    'https://a.example/privacy',
  ],
  ['what names the document stays', 'https://a.example/doc?id=terms&lang=de', 'https://a.example/doc?id=terms&lang=de'],
  ['where in the document it points to is left out', 'https://a.example/privacy#rights', 'https://a.example/privacy'],
  ['a document behind a fragment keeps it', 'https://a.example/#/legal/privacy', 'https://a.example/#/legal/privacy'],
  ['in the older way, too', 'https://a.example/app#!/terms', 'https://a.example/app#!/terms'],
  ['an empty route is none', 'https://a.example/#/', 'https://a.example/'],
  [
    'what only one visitor can have is left out',
    'https://a.example/p?k=8f3a9c1e77b24d0f9a1b2c3d',
    'https://a.example/p',
  ],
  ['a token is never sent', 'https://a.example/p?token=ab', 'https://a.example/p'],
  ['a name and a password are never sent', 'https://me:secret@a.example/p', 'https://a.example/p'],
])('%s', (_, from, to) => {
  expect(documentAddress(from)).toBe(to);
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'no address', `https://a.example/${'x'.repeat(3000)}`])(
  '%s is no address of a document',
  (address) => {
    expect(documentAddress(address)).toBeNull();
  },
);
