import { expect, it } from 'vitest';
import { foldName } from '../../src/knowledge/names.ts';

it('writes names of one service in one form', () => {
  for (const name of ['WhatsApp', 'whatsapp', ' WhatsApp, Inc. ', 'WhatsApp LLC', 'WHATSAPP™']) {
    expect(foldName(name).startsWith('whatsapp')).toBe(true);
  }
  expect(foldName('WhatsApp, Inc.')).toBe('whatsapp');
  expect(foldName('Société Générale S.A.')).toBe(foldName('societe generale s a'));
  expect(foldName('Яндекс')).toBe('яндекс');
  expect(foldName('微信')).toBe('微信');
});

it('keeps names apart that are not the same', () => {
  expect(foldName('WhatsApp Business')).not.toBe(foldName('WhatsApp'));
  expect(foldName('Signal')).not.toBe(foldName('Signals'));
});

it('leaves something of a name that is a company form, and nothing of one without letters', () => {
  expect(foldName('Co')).toBe('co');
  expect(foldName('!!!')).toBe('');
});

it('is done at once with a name of a million letters', () => {
  const start = performance.now();
  foldName('a '.repeat(500_000));
  expect(performance.now() - start).toBeLessThan(100);
});
