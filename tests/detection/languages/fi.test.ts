// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Finnish', {
  lang: 'fi',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Luomalla tilin hyväksyt [käyttöehtomme](t) ja vahvistat lukeneesi [tietosuojaselosteen](p).',
      action: 'Luo tili',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Rekisteröityessäsi sitoudut noudattamaan [palvelun ehtoja](t) ja hyväksyt [henkilötietojesi](p) käsittelyn.',
      action: 'Rekisteröidy',
    },
    {
      kind: 'signup',
      shape: 'above',
      text: 'Painamalla Liity jäseneksi hyväksyn [jäsenehdot](t).',
      action: 'Liity jäseneksi',
    },
    { kind: 'checkbox', shape: 'label', text: 'Olen lukenut ja hyväksyn [toimitusehdot](t)', button: 'Lähetä' },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Hyväksyn [sopimusehdot](t) ja olen tutustunut [tietosuojaselosteeseen](p)',
      button: 'Ilmoittaudu',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Päivitämme käyttöehtojamme',
      text: 'Uudet ehdot tulevat voimaan 8. helmikuuta 2021. {Jatkaaksesi Chattan käyttöä sinun on hyväksyttävä uudet [käyttöehdot](t) ja [tietosuojakäytäntö](p).}',
      action: 'Hyväksy ja jatka',
      others: [
        ['later', 'Ei nyt'],
        ['log-out', 'Kirjaudu ulos'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Sopimuksemme muuttuu',
      text: '{Ole hyvä ja hyväksy uusi [käyttäjäsopimus](t) 1.3.2021 mennessä.} Muuten tilisi poistetaan.',
      action: 'Hyväksyn',
      others: [
        ['delete-account', 'Poista tilini'],
        ['decline', 'Ei kiitos'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'Jatkamalla hyväksyt [ehtomme](t).', action: 'Jatka' },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Tekemällä tilauksen hyväksyt [tilausehdot](t).',
      action: 'Tilaa ja maksa',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Sovellus haluaa käyttää tiliäsi',
      text: 'Napsauttamalla Salli hyväksyt sovelluksen [käyttöehdot](t) ja [tietosuojakäytännön](p).',
      action: 'Salli',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Käytämme evästeitä sivuston parantamiseen. Jatkamalla hyväksyt evästeiden käytön. Lue [evästekäytännöstämme](c).',
      buttons: ['Hyväksy kaikki', 'Asetukset'],
    },
    {
      kind: 'marketing box',
      text: 'Kyllä kiitos, suostun siihen, että minulle lähetetään uutiskirjeitä ja tarjouksia sähköpostitse.',
      buttons: ['Lähetä'],
    },
    {
      kind: 'article',
      text: '”Painamalla hyväksy suostut uusiin ehtoihin”, ikkunassa lukee. Moni on ihmetellyt, miksi käyttäjien on hyväksyttävä ehdot ennen kuin palvelu avautuu.',
      buttons: ['Tilaa'],
    },
    { kind: 'question', text: 'Anna haluaa olla ystäväsi. Haluatko hyväksyä pyynnön?', buttons: ['Hyväksy', 'Hylkää'] },
    { kind: 'log-in', text: '[Käyttöehdot](t) · [Tietosuoja](p)', buttons: ['Kirjaudu'] },
  ],
});
