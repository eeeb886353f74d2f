// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('German', {
  lang: 'de',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Mit der Erstellung eines Kontos akzeptieren Sie unsere [Nutzungsbedingungen](t) und bestätigen, dass Sie die [Datenschutzerklärung](p) gelesen haben.',
      action: 'Konto erstellen',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Indem du auf Registrieren klickst, stimmst du den [AGB](t) zu und nimmst die [Datenschutzhinweise](p) zur Kenntnis.',
      action: 'Registrieren',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Durch Ihre Anmeldung erkennen Sie die [Teilnahmebedingungen](t) an.',
      action: 'Jetzt anmelden',
    },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Ich habe die [Allgemeinen Geschäftsbedingungen](t) gelesen und bin mit ihnen einverstanden',
      button: 'Absenden',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Hiermit willige ich in die Verarbeitung meiner [personenbezogenen Daten](p) ein',
      button: 'Weiter',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Wir aktualisieren unsere Nutzungsbedingungen',
      text: 'Die neuen Bedingungen gelten ab dem 8. Februar 2021. {Um Chatta weiterhin nutzen zu können, müssen Sie den neuen [Bedingungen](t) und der [Datenschutzrichtlinie](p) zustimmen.}',
      action: 'Zustimmen und fortfahren',
      others: [
        ['later', 'Nicht jetzt'],
        ['log-out', 'Abmelden'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Änderungen an unserem Vertrag',
      text: '{Bitte akzeptieren Sie die neue [Nutzungsvereinbarung](t) bis zum 1. März 2021.} Andernfalls wird Ihr Konto gelöscht.',
      action: 'Ich stimme zu',
      others: [
        ['delete-account', 'Konto löschen'],
        ['decline', 'Nein, danke'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Wenn Sie fortfahren, akzeptieren Sie unsere [Bedingungen](t).',
      action: 'Weiter',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Mit Ihrer Bestellung erklären Sie sich mit unseren [AGB](t) einverstanden.',
      action: 'Zahlungspflichtig bestellen',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Die App möchte auf Ihr Konto zugreifen',
      text: 'Mit einem Klick auf Zulassen akzeptieren Sie die [Nutzungsbedingungen](t) und die [Datenschutzerklärung](p) der App.',
      action: 'Zulassen',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Wir verwenden Cookies. Durch die weitere Nutzung der Website stimmen Sie der Verwendung von Cookies zu. Lesen Sie unsere [Cookie-Richtlinie](c).',
      buttons: ['Alle akzeptieren', 'Einstellungen'],
    },
    {
      kind: 'marketing box',
      text: 'Ja, ich bin einverstanden, dass mir Newsletter und Angebote per E-Mail zugesandt werden.',
      buttons: ['Absenden'],
    },
    {
      kind: 'article',
      text: '„Mit einem Klick akzeptieren Sie die neuen Bedingungen“, steht in dem Fenster. Viele fragen, warum Nutzer den Bedingungen zustimmen müssen, bevor sie weitermachen können.',
      buttons: ['Abonnieren'],
    },
    {
      kind: 'question',
      text: 'Anna möchte mit dir befreundet sein. Möchtest du die Anfrage akzeptieren?',
      buttons: ['Annehmen', 'Ablehnen'],
    },
    { kind: 'log-in', text: '[AGB](t) · [Datenschutz](p)', buttons: ['Anmelden'] },
  ],
});
