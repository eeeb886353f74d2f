// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Dutch', {
  lang: 'nl',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Door een account aan te maken, ga je akkoord met onze [Gebruiksvoorwaarden](t) en bevestig je dat je het [Privacybeleid](p) hebt gelezen.',
      action: 'Account aanmaken',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Door op Registreren te klikken stem ik in met de [ledenvoorwaarden](t) en de verwerking van mijn [persoonsgegevens](p).',
      action: 'Registreren',
    },
    { kind: 'signup', shape: 'link', text: 'Met je inschrijving aanvaard je ons [reglement](t).', action: 'Word lid' },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Ik heb de [algemene voorwaarden](t) gelezen en ga ermee akkoord',
      button: 'Versturen',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Ik accepteer de [huisregels](t) en het [privacystatement](p)',
      button: 'Verder',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'We werken onze voorwaarden bij',
      text: 'De nieuwe voorwaarden gaan in op 8 februari 2021. {Om Chatta te blijven gebruiken, moet je de nieuwe [voorwaarden](t) en het [privacybeleid](p) accepteren.}',
      action: 'Akkoord en doorgaan',
      others: [
        ['later', 'Niet nu'],
        ['log-out', 'Uitloggen'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Wijzigingen in onze overeenkomst',
      text: '{Accepteer de nieuwe [gebruikersovereenkomst](t) vóór 1 maart 2021.} Anders wordt je account verwijderd.',
      action: 'Ik ga akkoord',
      others: [
        ['delete-account', 'Account verwijderen'],
        ['decline', 'Nee, bedankt'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Door verder te gaan ga je akkoord met onze [voorwaarden](t).',
      action: 'Doorgaan',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Door te bestellen ga je akkoord met onze [verkoopvoorwaarden](s).',
      action: 'Bestelling plaatsen',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'De app wil toegang tot je account',
      text: 'Door op Toestaan te klikken ga je akkoord met de [voorwaarden](t) en het [privacybeleid](p) van de app.',
      action: 'Toestaan',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Wij gebruiken cookies. Door verder te surfen gaat u akkoord met het gebruik van cookies. Lees ons [cookiebeleid](c).',
      buttons: ['Alles accepteren', 'Instellingen'],
    },
    {
      kind: 'marketing box',
      text: 'Ja, ik ga akkoord met het ontvangen van nieuwsbrieven en aanbiedingen per e-mail.',
      buttons: ['Versturen'],
    },
    {
      kind: 'article',
      text: '“Door op de knop te drukken accepteer je de nieuwe voorwaarden”, staat in het venster. Velen vragen waarom gebruikers de voorwaarden moeten accepteren om verder te gaan.',
      buttons: ['Abonneren'],
    },
    {
      kind: 'question',
      text: 'Anna wil vrienden met je worden. Wil je het verzoek accepteren?',
      buttons: ['Accepteren', 'Weigeren'],
    },
    { kind: 'log-in', text: '[Voorwaarden](t) · [Privacy](p)', buttons: ['Inloggen'] },
  ],
});
