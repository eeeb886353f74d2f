// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Hungarian', {
  lang: 'hu',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'A fiók létrehozásával elfogadja a [Felhasználási feltételeket](t), és tudomásul veszi az [Adatvédelmi szabályzatot](p).',
      action: 'Fiók létrehozása',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'A Regisztráció gombra kattintva kijelentem, hogy az [ÁSZF](t)-et elolvastam és elfogadom.',
      action: 'Regisztráció',
    },
    {
      kind: 'signup',
      shape: 'above',
      text: 'Regisztrációddal hozzájárulsz [személyes adataid](p) kezeléséhez és elfogadod a [szabályzatunkat](t).',
      action: 'Csatlakozom',
    },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Elolvastam és elfogadom az [általános szerződési feltételeket](t)',
      button: 'Küldés',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Megismertem és elfogadom az [adatkezelési tájékoztatót](p)',
      button: 'Jelentkezem',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Frissítjük felhasználási feltételeinket',
      text: 'Az új feltételek 2021. február 8-án lépnek életbe. {A Chatta további használatához el kell fogadnia az új [feltételeket](t) és az [adatvédelmi irányelveket](p).}',
      action: 'Elfogadom és folytatom',
      others: [
        ['later', 'Most nem'],
        ['log-out', 'Kijelentkezés'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Változik a szerződésünk',
      text: '{Kérjük, 2021. március 1-ig fogadja el az új [felhasználói szerződést](t).} Ellenkező esetben fiókját töröljük.',
      action: 'Elfogadom',
      others: [
        ['delete-account', 'Fiók törlése'],
        ['decline', 'Nem fogadom el'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'A továbblépéssel elfogadja a [feltételeinket](t).', action: 'Tovább' },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'A megrendelés elküldésével elfogadja [általános szerződési feltételeinket](t).',
      action: 'Megrendelés elküldése',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Az alkalmazás hozzáférést kér a fiókjához',
      text: 'Az Engedélyezés gombra kattintva elfogadja az alkalmazás [szolgáltatási feltételeit](t) és [adatvédelmi nyilatkozatát](p).',
      action: 'Engedélyezés',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Weboldalunk sütiket használ. A böngészés folytatásával elfogadja a sütik használatát. Olvassa el [süti tájékoztatónkat](c).',
      buttons: ['Elfogadom', 'Beállítások'],
    },
    {
      kind: 'marketing box',
      text: 'Hozzájárulok, hogy hírlevelet és ajánlatokat küldjenek az e-mail-címemre.',
      buttons: ['Küldés'],
    },
    {
      kind: 'article',
      text: '„A gombra kattintva elfogadja az új feltételeket” – olvasható az ablakban. Sokan nem értik, miért kell a felhasználóknak elfogadniuk a feltételeket.',
      buttons: ['Feliratkozás'],
    },
    {
      kind: 'question',
      text: 'Anna szeretné ismerősnek jelölni. Elfogadja a felkérést?',
      buttons: ['Elfogadom', 'Elutasítom'],
    },
    { kind: 'log-in', text: '[Feltételek](t) · [Adatvédelem](p)', buttons: ['Bejelentkezés'] },
  ],
});
