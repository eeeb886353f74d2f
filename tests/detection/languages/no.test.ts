// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Norwegian', {
  lang: 'no',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Ved å opprette en konto godtar du [brukervilkårene](t) våre og bekrefter at du har lest [personvernerklæringen](p).',
      action: 'Opprett konto',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Når du registrerer deg, aksepterer du [medlemsvilkårene](t) og hvordan vi behandler [personopplysningene](p) dine.',
      action: 'Bli medlem',
    },
    { kind: 'checkbox', shape: 'label', text: 'Jeg har lest og godtar [kjøpsbetingelsene](t)', button: 'Registrer' },
    {
      kind: 'checkbox',
      shape: 'role',
      text: 'Jeg samtykker i [vilkårene](t) og har lest [personvernerklæringen](p)',
      button: 'Send inn',
    },
    { kind: 'checkbox', shape: 'for', text: 'Eg godtek [vilkåra](t)', button: 'Meld meg på' },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Vi oppdaterer vilkårene våre',
      text: 'De nye vilkårene trer i kraft 8. februar 2021. {For å fortsette å bruke Chatta må du godta de nye [vilkårene](t) og [personvernreglene](p).}',
      action: 'Godta og fortsett',
      others: [
        ['later', 'Ikke nå'],
        ['log-out', 'Logg ut'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Endringer i avtalen vår',
      text: '{Du må akseptere den nye [brukeravtalen](t) innen 30 dager.} Ellers vil kontoen din bli slettet.',
      action: 'Jeg godtar',
      others: [
        ['delete-account', 'Slett kontoen min'],
        ['decline', 'Nei takk'],
      ],
      deadline: '2021-02-09',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'Ved å fortsette godtar du [vilkårene](t) våre.', action: 'Fortsett' },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Ved å bestille godtar du [salgsbetingelsene](t) våre.',
      action: 'Fullfør kjøp',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Appen ber om tilgang til kontoen din',
      text: 'Ved å klikke på Tillat godtar du appens [tjenestevilkår](t) og [personvernerklæring](p).',
      action: 'Tillat',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Vi bruker informasjonskapsler (cookies). Ved å fortsette godtar du vår bruk av informasjonskapsler. Les mer i vår [erklæring om informasjonskapsler](c).',
      buttons: ['Godta alle', 'Innstillinger'],
    },
    {
      kind: 'marketing box',
      text: 'Ja takk, jeg samtykker til å motta nyhetsbrev og tilbud på e-post.',
      buttons: ['Send'],
    },
    {
      kind: 'article',
      text: '«Ved å trykke på godta aksepterer du de nye vilkårene», heter det i ruten som brukerne møter. Flere har reagert på at man må godta vilkårene for å komme videre.',
      buttons: ['Abonner'],
    },
    { kind: 'question', text: 'Anna vil bli vennen din. Vil du godta forespørselen?', buttons: ['Godta', 'Avslå'] },
    { kind: 'log-in', text: '[Vilkår](t) · [Personvern](p)', buttons: ['Logg inn'] },
  ],
});
