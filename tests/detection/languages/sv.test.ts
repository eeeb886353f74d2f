// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Swedish', {
  lang: 'sv',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Genom att skapa ett konto godkänner du våra [användarvillkor](t) och bekräftar att du har läst vår [integritetspolicy](p).',
      action: 'Skapa konto',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'När du registrerar dig accepterar du [villkoren](t) samt hur vi behandlar dina [personuppgifter](p).',
      action: 'Bli medlem',
    },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Jag har läst och godkänner [medlemsvillkoren](t)',
      button: 'Registrera',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Jag har tagit del av [integritetspolicyn](p)',
      button: 'Skicka',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Vi har uppdaterat våra villkor',
      text: 'De nya villkoren börjar gälla den 8 februari 2021. {För att fortsätta använda Chatta behöver du godkänna de nya [användarvillkoren](t) och [sekretesspolicyn](p).}',
      action: 'Godkänn och fortsätt',
      others: [
        ['later', 'Inte nu'],
        ['log-out', 'Logga ut'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Ändringar i vårt avtal',
      text: '{Vänligen acceptera det nya [användaravtalet](t) senast 1 mars 2021.} Annars kommer ditt konto att raderas.',
      action: 'Jag accepterar',
      others: [
        ['delete-account', 'Radera mitt konto'],
        ['decline', 'Nej tack'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Genom att fortsätta godkänner du våra [villkor](t).',
      action: 'Fortsätt',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Genom att lägga din beställning godkänner du våra [köpvillkor](s).',
      action: 'Slutför köp',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Appen vill få åtkomst till ditt konto',
      text: 'Genom att klicka på Tillåt godkänner du appens [användarvillkor](t) och [personuppgiftspolicy](p).',
      action: 'Tillåt',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Vi använder kakor (cookies) för att förbättra din upplevelse. Genom att fortsätta godkänner du vår användning av kakor. Läs vår [cookiepolicy](c).',
      buttons: ['Godkänn alla', 'Inställningar'],
    },
    {
      kind: 'marketing box',
      text: 'Ja tack, jag samtycker till att få nyhetsbrev och erbjudanden via e-post.',
      buttons: ['Skicka'],
    },
    {
      kind: 'article',
      text: '”Genom att klicka på godkänn accepterar du de nya villkoren”, står det i rutan som användarna möter. Flera har reagerat på att man måste acceptera villkoren för att fortsätta.',
      buttons: ['Prenumerera'],
    },
    { kind: 'question', text: 'Anna vill bli din vän. Vill du acceptera förfrågan?', buttons: ['Acceptera', 'Avböj'] },
    { kind: 'log-in', text: '[Villkor](t) · [Integritetspolicy](p)', buttons: ['Logga in'] },
  ],
});
