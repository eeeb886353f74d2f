// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Czech', {
  lang: 'cs',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Vytvořením účtu souhlasíte s našimi [podmínkami použití](t) a berete na vědomí [zásady ochrany osobních údajů](p).',
      action: 'Vytvořit účet',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Kliknutím na tlačítko Zaregistrovat se potvrzuji, že jsem se seznámil s [obchodními podmínkami](t) a souhlasím s nimi.',
      action: 'Zaregistrovat se',
    },
    { kind: 'signup', shape: 'link', text: 'Registrací přijímáte [pravidla komunity](t).', action: 'Registrovat' },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Přečetl(a) jsem si [všeobecné obchodní podmínky](t) a souhlasím s nimi',
      button: 'Odeslat',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Souhlasím se [zpracováním osobních údajů](p) a s [provozním řádem](t)',
      button: 'Pokračovat',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Aktualizujeme naše podmínky',
      text: 'Nové podmínky vstoupí v platnost 8. února 2021. {Chcete-li Chattu nadále používat, musíte přijmout nové [podmínky služby](t) a [zásady ochrany soukromí](p).}',
      action: 'Přijmout a pokračovat',
      others: [
        ['later', 'Teď ne'],
        ['log-out', 'Odhlásit se'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Změny ve smlouvě',
      text: '{Přijměte prosím novou [uživatelskou smlouvu](t) do 1. března 2021.} V opačném případě bude váš účet smazán.',
      action: 'Souhlasím',
      others: [
        ['delete-account', 'Smazat účet'],
        ['decline', 'Nesouhlasím'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'Pokračováním souhlasíte s [podmínkami](t).', action: 'Pokračovat' },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Odesláním objednávky souhlasíte s [obchodními podmínkami](t).',
      action: 'Objednat a zaplatit',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Aplikace žádá o přístup k vašemu účtu',
      text: 'Kliknutím na Povolit přijímáte [podmínky](t) a [zásady ochrany osobních údajů](p) této aplikace.',
      action: 'Povolit',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Používáme soubory cookie. Pokračováním v prohlížení souhlasíte s používáním cookies. Více v [zásadách používání cookies](c).',
      buttons: ['Přijmout vše', 'Nastavení'],
    },
    {
      kind: 'marketing box',
      text: 'Souhlasím se zasíláním novinek a obchodních sdělení e-mailem.',
      buttons: ['Odeslat'],
    },
    {
      kind: 'article',
      text: '„Kliknutím na tlačítko souhlasíte s novými podmínkami,“ píše se v okně. Řada lidí se ptá, proč uživatelé musí přijmout podmínky, než mohou pokračovat.',
      buttons: ['Odebírat'],
    },
    {
      kind: 'question',
      text: 'Anna vás chce přidat mezi přátele. Přijmout žádost?',
      buttons: ['Přijmout', 'Odmítnout'],
    },
    { kind: 'log-in', text: '[Podmínky](t) · [Ochrana soukromí](p)', buttons: ['Přihlásit se'] },
  ],
});
