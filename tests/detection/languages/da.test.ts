// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Danish', {
  lang: 'da',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Ved at oprette en konto accepterer du vores [brugerbetingelser](t) og bekræfter, at du har læst vores [privatlivspolitik](p).',
      action: 'Opret konto',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Når du tilmelder dig, godkender du vores [medlemsvilkår](t) og vores behandling af dine [personoplysninger](p).',
      action: 'Bliv medlem',
    },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Jeg har læst og accepterer [handelsbetingelserne](t)',
      button: 'Tilmeld',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Jeg er indforstået med [reglerne](t) og [persondatapolitikken](p)',
      button: 'Send',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Vi opdaterer vores vilkår',
      text: 'De nye vilkår træder i kraft den 8. februar 2021. {For fortsat at kunne bruge Chatta skal du acceptere de nye [vilkår](t) og [privatlivspolitikken](p).}',
      action: 'Acceptér og fortsæt',
      others: [
        ['later', 'Ikke nu'],
        ['log-out', 'Log ud'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Ændringer i vores aftale',
      text: '{Du bedes godkende den nye [brugeraftale](t) senest d. 1. marts 2021.} Ellers bliver din konto slettet.',
      action: 'Jeg accepterer',
      others: [
        ['delete-account', 'Slet min konto'],
        ['decline', 'Nej tak'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Ved at fortsætte accepterer du vores [vilkår og betingelser](t).',
      action: 'Fortsæt',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Ved at afgive din ordre accepterer du vores [salgs- og leveringsbetingelser](t).',
      action: 'Gennemfør køb',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Appen vil have adgang til din konto',
      text: 'Ved at klikke på Tillad accepterer du appens [servicevilkår](t) og [privatlivspolitik](p).',
      action: 'Tillad',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Vi bruger cookies til at forbedre din oplevelse. Ved at fortsætte accepterer du vores brug af cookies. Læs vores [cookiepolitik](c).',
      buttons: ['Acceptér alle', 'Indstillinger'],
    },
    {
      kind: 'marketing box',
      text: 'Ja tak, jeg giver samtykke til at modtage nyhedsbreve og tilbud på e-mail.',
      buttons: ['Send'],
    },
    {
      kind: 'article',
      text: '”Ved at trykke på accepter godkender du de nye vilkår”, står der i den boks, som brugerne møder. Flere har klaget over, at man skal acceptere vilkårene for at komme videre.',
      buttons: ['Abonnér'],
    },
    {
      kind: 'question',
      text: 'Anna vil gerne være din ven. Vil du acceptere anmodningen?',
      buttons: ['Acceptér', 'Afvis'],
    },
    { kind: 'log-in', text: '[Vilkår](t) · [Privatlivspolitik](p)', buttons: ['Log ind'] },
  ],
});
