import { describe, expect, test } from 'vitest';
import { effects } from './around.ts';

describe('a protection, a duty or a right that is denied is a loss, and back a gain:', () => {
  test.each([
    ['en', 'We delete your data on request.', 'We do not delete your data on request.'],
    [
      'en',
      'We delete your account data when you ask us to.',
      'We will not delete your account data when you ask us to.',
    ],
    ['en', 'We erase your messages after delivery.', 'We do not erase your messages after delivery.'],
    ['en', 'We encrypt your messages.', 'We do not encrypt your messages.'],
    ['en', 'Your files are encrypted on our servers.', "Your files aren't encrypted on our servers."],
    ['en', 'We anonymise your data before we share it.', 'We do not anonymise your data before we share it.'],
    ['en', 'We are liable for damage that we cause.', 'We are not liable for damage that we cause.'],
    [
      'en',
      'We ask for your consent before we use your location.',
      'We do not ask for your consent before we use your location.',
    ],
    ['en', 'We notify you before the terms change.', 'We do not notify you before the terms change.'],
    [
      'en',
      'We respect your objection to the use of your data for advertising.',
      'We do not respect your objection to the use of your data for advertising.',
    ],
    [
      'en',
      'We require a court order before we disclose your data to the police.',
      'We do not require a court order before we disclose your data to the police.',
    ],
    ['en', 'You may terminate the contract.', 'You may not terminate the contract.'],
    ['en', 'You can export your data.', 'You cannot export your data.'],
    ['de', 'Wir löschen Ihre Daten auf Anfrage.', 'Wir löschen Ihre Daten auf Anfrage nicht.'],
    ['de', 'Wir verschlüsseln Ihre Nachrichten.', 'Wir verschlüsseln Ihre Nachrichten nicht.'],
    ['de', 'Wir haften für Schäden, die wir verursachen.', 'Wir haften nicht für Schäden, die wir verursachen.'],
    ['fr', 'Nous supprimons vos données à votre demande.', 'Nous ne supprimons pas vos données à votre demande.'],
    ['fr', 'Nous chiffrons vos messages.', 'Nous ne chiffrons pas vos messages.'],
    ['es', 'Ciframos sus mensajes.', 'No ciframos sus mensajes.'],
    [
      'es',
      'Pedimos su consentimiento antes de usar su ubicación.',
      'No pedimos su consentimiento antes de usar su ubicación.',
    ],
  ] as const)('%s: %s', (lang, given, withheld) => {
    expect(effects(lang, given, withheld)).toEqual(['worse']);
    expect(effects(lang, withheld, given)).toEqual(['better']);
  });
});

describe('what people mind is still better denied, and worse where it no longer is:', () => {
  test.each([
    ['en', 'We sell your data.', 'We do not sell your data.'],
    ['en', 'We share your messages with advertisers.', 'We do not share your messages with advertisers.'],
    ['en', 'We keep your data after you delete it.', 'We do not keep your data after you delete it.'],
    ['en', 'We will tell anyone who asks your name.', 'We will not tell anyone who asks your name.'],
    ['en', 'You are liable for damage.', 'You are not liable for damage.'],
    ['de', 'Wir verkaufen Ihre Daten.', 'Wir verkaufen Ihre Daten nicht.'],
    ['fr', 'Nous vendons vos données.', 'Nous ne vendons pas vos données.'],
    ['es', 'Vendemos sus datos.', 'No vendemos sus datos.'],
  ] as const)('%s: %s', (lang, done, denied) => {
    expect(effects(lang, done, denied)).toEqual(['better']);
    expect(effects(lang, denied, done)).toEqual(['worse']);
  });
});

describe('a protection beside what is denied is not what is denied:', () => {
  test.each([
    ['de', 'Wir verschlüsseln Ihre Nachrichten und geben sie nicht weiter.'],
    ['de', 'Wir schützen Ihre Daten und geben diese nicht an Dritte weiter.'],
    ['de', 'Wir respektieren Ihre Privatsphäre und verkaufen Ihre Daten nicht.'],
    ['de', 'Wir informieren Sie und verkaufen Ihre Daten nicht.'],
    ['de', 'Wir löschen Ihre Daten und geben sie nicht weiter.'],
    ['en', 'We do not sell your encrypted data.'],
    ['en', 'We do not share anonymized data.'],
    ['en', 'We do not collect your encrypted data.'],
    ['en', 'We will not use anonymised data for ads.'],
  ] as const)('%s: %s', (lang, denied) => {
    const done = denied.replace(/do not |not |nicht | nicht(?=\.)/, '');
    expect(effects(lang, denied, done)).toEqual(['worse']);
    expect(effects(lang, done, denied)).toEqual(['better']);
  });

  test('it is still read as a promise', () => {
    expect(effects('de', '', 'Wir schützen Ihre Daten und verkaufen sie nicht.')).toContain('better');
  });
});

describe('what is withheld is not given where another thing, or another party, is spoken of:', () => {
  test.each([
    [
      'We are not responsible for data shared by you with others.',
      'You are responsible for data shared by you with others.',
    ],
    ['We will not delete your data unless you ask.', 'We keep your data until you ask.'],
    ['You may not cancel the contract in the first year.', 'The contract runs for at least one year.'],
  ])('%s', (withheld, other) => {
    expect(effects('en', withheld, other)).not.toContain('better');
  });
});

test('a protection denied is no promise where the sentence is new', () => {
  expect(effects('en', '', 'We do not encrypt your messages.')).not.toContain('better');
  expect(effects('en', 'We do not encrypt your messages.', '')).not.toContain('worse');
});
