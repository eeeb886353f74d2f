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
  ['https://a.example/de/terms', null],
  ['https://a.example/privacy', null],
  ['https://a.example/terms-of-service', null],
])('%s is for %s', (address, region) => {
  expect(regionOf(address)).toBe(region);
});
