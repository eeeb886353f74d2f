import { expect, it } from 'vitest';
import { isLocal, isOffDomain, regionOf } from '../../../extension/background/texts/places.ts';

it.each([
  'http://localhost/p',
  'http://router/p',
  'http://printer.local/p',
  'http://127.0.0.1/p',
  'http://10.1.2.3/p',
  'http://172.20.0.1/p',
  'http://192.168.1.1/p',
  'http://169.254.169.254/latest',
  'http://[::1]/p',
  'http://[fd00::1]/p',
  'http://[::ffff:10.0.0.1]/p',
  'http://2130706433/p',
])('%s lies in a local network', (address) => {
  expect(isLocal(address)).toBe(true);
});

it.each(['https://www.whatsapp.com/legal', 'http://172.32.0.1/', 'http://[2001:db8::1]/', 'https://local.example/'])(
  '%s does not',
  (address) => {
    expect(isLocal(address)).toBe(false);
  },
);

it.each([
  ['https://a.example/p', 'https://www.a.example/p', [], false],
  ['https://a.example/p', 'https://b.test/p', [], true],
  ['https://web.whatsapp.com/p', 'https://www.facebook.com/p', [], true],
  ['https://web.whatsapp.com/p', 'https://legal.facebook.com/p', ['facebook.com'], false],
])('from %s to %s', (from, to, domains, off) => {
  expect(isOffDomain(from, to, domains)).toBe(off);
});

it.each([
  ['https://a.example/en-us/privacy', 'US'],
  ['https://a.example/legal/privacy-policy-eea', 'EEA'],
  ['https://a.example/de_DE/agb.html', 'DE'],
  ['https://a.example/privacy?region=eu', 'EU'],
  ['https://a.example/uk/terms', 'UK'],
  ['https://a.example/us/privacy', 'US'],
  ['https://a.example/privacy/us.html', 'US'],
  ['https://a.example/gb/privacy', 'UK'],
  ['https://a.example/en-GB/privacy', 'UK'],
  ['https://a.example/privacy?country=us', 'US'],
  ['https://a.example/privacy?country=de', 'DE'],
  ['https://us.a.example/privacy', 'US'],
  ['https://us.a.example/en-gb/privacy', 'UK'],
  ['https://a.example/zh-hant-tw/privacy', 'TW'],
  ['https://a.example/ch-de/agb', 'CH'],
  ['https://a.example/us-en/terms', 'US'],
  ['https://a.example/it-it/termini', 'IT'],
  ['https://a.example/de/terms', null],
  ['https://a.example/fr/terms', null],
  ['https://a.example/it/terms', null],
  ['https://de.a.example/terms', null],
  ['https://a.example/privacy?hl=uk', null],
  ['https://a.example/privacy?lang=de', null],
  ['https://a.example/legal/up-to', null],
  ['https://a.example/legal/what-is-it', null],
  ['https://a.example/do-it/terms', null],
  ['https://a.example/me/terms', null],
  ['https://a.example/sv/villkor', null],
  ['https://a.example/en-sg/terms', 'SG'],
  ['https://a.example/legal/about-us', null],
  ['https://a.example/about/us', null],
  ['https://us.example/privacy', null],
  ['https://a.example/privacy', null],
  ['https://a.example/terms-of-service', null],
])('%s is for %s', (address, region) => {
  expect(regionOf(address)).toBe(region);
});
