// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Slovak', {
  lang: 'sk',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Vytvorením účtu súhlasíte s našimi [podmienkami používania](t) a beriete na vedomie [zásady ochrany osobných údajov](p).',
      action: 'Vytvoriť účet',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Kliknutím na Zaregistrovať sa potvrdzujem, že som sa oboznámil s [obchodnými podmienkami](t) a súhlasím s nimi.',
      action: 'Zaregistrovať sa',
    },
    { kind: 'signup', shape: 'link', text: 'Registráciou prijímate [pravidlá komunity](t).', action: 'Registrovať' },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Prečítal(a) som si [všeobecné obchodné podmienky](t) a súhlasím s nimi',
      button: 'Odoslať',
    },
    { kind: 'checkbox', shape: 'drawn', text: 'Súhlasím so [spracovaním osobných údajov](p)', button: 'Pokračovať' },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Aktualizujeme naše podmienky',
      text: 'Nové podmienky nadobudnú účinnosť 8. februára 2021. {Ak chcete Chattu naďalej používať, musíte prijať nové [podmienky služby](t) a [zásady ochrany súkromia](p).}',
      action: 'Prijať a pokračovať',
      others: [
        ['later', 'Teraz nie'],
        ['log-out', 'Odhlásiť sa'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Zmeny v zmluve',
      text: '{Prijmite prosím novú [používateľskú zmluvu](t) do 1. marca 2021.} V opačnom prípade bude váš účet zmazaný.',
      action: 'Súhlasím',
      others: [
        ['delete-account', 'Zmazať účet'],
        ['decline', 'Nesúhlasím'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'Pokračovaním súhlasíte s [podmienkami](t).', action: 'Pokračovať' },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Odoslaním objednávky súhlasíte s [obchodnými podmienkami](t).',
      action: 'Objednať s povinnosťou platby',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Aplikácia žiada o prístup k vášmu účtu',
      text: 'Kliknutím na Povoliť prijímate [podmienky](t) a [zásady ochrany osobných údajov](p) tejto aplikácie.',
      action: 'Povoliť',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Používame súbory cookie. Pokračovaním v prehliadaní súhlasíte s používaním cookies. Viac v [zásadách používania cookies](c).',
      buttons: ['Prijať všetko', 'Nastavenia'],
    },
    { kind: 'marketing box', text: 'Súhlasím so zasielaním noviniek a ponúk e-mailom.', buttons: ['Odoslať'] },
    {
      kind: 'article',
      text: '„Kliknutím na tlačidlo súhlasíte s novými podmienkami,“ píše sa v okne. Mnohí sa pýtajú, prečo používatelia musia prijať podmienky, aby mohli pokračovať.',
      buttons: ['Odoberať'],
    },
    {
      kind: 'question',
      text: 'Anna vás chce pridať medzi priateľov. Prijať žiadosť?',
      buttons: ['Prijať', 'Odmietnuť'],
    },
    { kind: 'log-in', text: '[Podmienky](t) · [Ochrana súkromia](p)', buttons: ['Prihlásiť sa'] },
  ],
});
