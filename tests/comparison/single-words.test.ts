import { describe, expect, test } from 'vitest';
import { effects } from './around.ts';

describe('one word decides', () => {
  test.each([
    ['en', 'We delete your data before you close your account.', 'We delete your data after you close your account.'],
    ['en', 'We notify you 30 days before a price increase.', 'We notify you 30 days after a price increase.'],
    ['en', 'Changes require prior notice.', 'Changes require subsequent notice.'],
    ['en', 'We give at least 30 days notice of changes.', 'We give at most 30 days notice of changes.'],
    ['en', 'We keep your data for at most 30 days.', 'We keep your data for at least 30 days.'],
    ['en', 'Our liability is at least 100 euros.', 'Our liability is at most 100 euros.'],
    ['en', 'The fee of 10 euros is charged annually.', 'The fee of 10 euros is charged monthly.'],
    ['en', 'Your subscription renews monthly.', 'Your subscription renews annually.'],
    ['en', 'We may share your photos with advertisers.', 'We share your photos with advertisers.'],
    [
      'de',
      'Wir löschen Ihre Daten, bevor Sie Ihr Konto schließen.',
      'Wir löschen Ihre Daten, nachdem Sie Ihr Konto geschlossen haben.',
    ],
    ['de', 'Wir informieren Sie vor Änderungen der Preise.', 'Wir informieren Sie nach Änderungen der Preise.'],
    ['de', 'Wir können Ihre Fotos an Werbepartner weitergeben.', 'Wir werden Ihre Fotos an Werbepartner weitergeben.'],
    ['de', 'Die Gebühr von 10 Euro wird jährlich erhoben.', 'Die Gebühr von 10 Euro wird monatlich erhoben.'],
    [
      'fr',
      'Nous supprimons vos données avant la fermeture de votre compte.',
      'Nous supprimons vos données après la fermeture de votre compte.',
    ],
    ['fr', 'Nous pouvons partager vos photos avec des annonceurs.', 'Nous partageons vos photos avec des annonceurs.'],
    ['es', 'Borramos sus datos antes de cerrar su cuenta.', 'Borramos sus datos después de cerrar su cuenta.'],
    ['es', 'Podemos compartir sus fotos con anunciantes.', 'Compartimos sus fotos con anunciantes.'],
    [
      'it',
      'Cancelliamo i tuoi dati prima della chiusura del tuo account.',
      'Cancelliamo i tuoi dati dopo la chiusura del tuo account.',
    ],
    [
      'it',
      'Possiamo condividere le tue foto con gli inserzionisti.',
      'Condividiamo le tue foto con gli inserzionisti.',
    ],
    [
      'pt',
      'Apagamos os seus dados antes de você fechar a conta.',
      'Apagamos os seus dados depois de você fechar a conta.',
    ],
    ['pt', 'A taxa de 10 euros é cobrada anualmente.', 'A taxa de 10 euros é cobrada mensalmente.'],
    ['pl', 'Usuwamy twoje dane przed zamknięciem konta.', 'Usuwamy twoje dane po zamknięciu konta.'],
    ['pl', 'Możemy udostępniać twoje zdjęcia reklamodawcom.', 'Udostępniamy twoje zdjęcia reklamodawcom.'],
  ] as const)('%s: %s', (lang, gentle, hard) => {
    expect(effects(lang, gentle, hard)).toEqual(['worse']);
    expect(effects(lang, hard, gentle)).toEqual(['better']);
  });

  test.each([
    ['en', 'You will be charged after your free trial ends.', 'You will be charged before your free trial ends.'],
    ['en', 'You are billed annually.', 'You are billed monthly.'],
  ] as const)('and where nothing tells whom it serves, it is told as a change: %s %s', (lang, one, other) => {
    expect(effects(lang, one, other)).toEqual(['neutral']);
    expect(effects(lang, other, one)).toEqual(['neutral']);
  });

  test.each([
    ['en', 'We check our servers annually.', 'We check our servers monthly.'],
    ['de', 'Wir prüfen unsere Server jährlich.', 'Wir prüfen unsere Server monatlich.'],
    [
      'en',
      'We publish an annual report on requests of authorities.',
      'We publish a monthly report on requests of authorities.',
    ],
  ] as const)(
    'but how often the service does what asks nothing of the person is nothing: %s %s',
    (lang, one, other) => {
      expect(effects(lang, one, other)).toEqual([]);
      expect(effects(lang, other, one)).toEqual([]);
    },
  );

  test.each([
    [
      'en',
      'We will never share your health data with advertisers.',
      'We will not share your health data with advertisers without your consent.',
    ],
    ['de', 'Wir geben Ihre Daten niemals weiter.', 'Wir geben Ihre Daten nicht ohne Ihre Einwilligung weiter.'],
  ] as const)('never became not without consent, which is less of a promise: %s %s', (lang, more, less) => {
    expect(effects(lang, more, less)).toEqual(['worse']);
    expect(effects(lang, less, more)).toEqual(['better']);
  });

  test('what was free and has a free trial only costs something', () => {
    const [free, paid] = ['All features are free.', 'All features cost €3 a month; there is a free trial.'];
    expect(effects('en', free, paid)).toEqual(['worse']);
    expect(effects('en', paid, free)).toEqual(['better']);
  });
});
