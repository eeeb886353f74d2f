import { describe, expect, test } from 'vitest';
import { effects } from './around.ts';

describe('one word put for its opposite turns a sentence over:', () => {
  test.each([
    ['en', 'Your data is stored inside the EU.', 'Your data is stored outside the EU.'],
    ['en', 'We do not store your data outside the EU.', 'We do not store your data inside the EU.'],
    ['en', 'Your messages are encrypted.', 'Your messages are unencrypted.'],
    ['en', 'We use your location with your explicit consent.', 'We use your location with your implicit consent.'],
    [
      'en',
      'We ask for your consent before we collect your location.',
      'We ask for your consent after we collect your location.',
    ],
    ['en', 'Personalised ads are opt-in.', 'Personalised ads are opt-out.'],
    ['en', 'We give refunds in all cases.', 'We give refunds in some cases.'],
    ['en', 'We share some of your messages with partners.', 'We share all of your messages with partners.'],
    ['en', 'The trial is free.', 'The trial is paid.'],
    ['en', 'We delete your data immediately.', 'We delete your data eventually.'],
    ['de', 'Ihre Daten werden innerhalb der EU gespeichert.', 'Ihre Daten werden außerhalb der EU gespeichert.'],
    ['de', 'Ihre Nachrichten werden verschlüsselt übertragen.', 'Ihre Nachrichten werden unverschlüsselt übertragen.'],
    [
      'fr',
      'Nous utilisons vos données avec votre consentement explicite.',
      'Nous utilisons vos données avec votre consentement implicite.',
    ],
    ['es', 'Borramos sus datos inmediatamente.', 'Borramos sus datos posteriormente.'],
  ] as const)('%s: %s', (lang, sparing, exposing) => {
    expect(effects(lang, sparing, exposing)).toEqual(['worse']);
    expect(effects(lang, exposing, sparing)).toEqual(['better']);
  });
});
