// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Romanian', {
  lang: 'ro',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Prin crearea unui cont, ești de acord cu [Termenii și condițiile](t) și confirmi că ai citit [Politica de confidențialitate](p).',
      action: 'Creează cont',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Apăsând butonul Înregistrare, declar că am citit [regulamentul](t) și sunt de acord cu acesta.',
      action: 'Înregistrare',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Înscriindu-te, accepți [condițiile de utilizare](t).',
      action: 'Înscrie-te',
    },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Am citit și sunt de acord cu [termenii şi condiţiile](t)',
      button: 'Trimite',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Sunt de acord cu prelucrarea [datelor cu caracter personal](p)',
      button: 'Continuă',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Ne actualizăm termenii',
      text: 'Noii termeni intră în vigoare pe 8 februarie 2021. {Pentru a continua să folosești Chatta, trebuie să accepți noii [termeni](t) și [politica de confidențialitate](p).}',
      action: 'Accept și continuă',
      others: [
        ['later', 'Nu acum'],
        ['log-out', 'Deconectare'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Modificări ale contractului',
      text: '{Vă rugăm să acceptați noul [contract de utilizare](t) până la 1 martie 2021.} În caz contrar, contul dumneavoastră va fi șters.',
      action: 'Accept',
      others: [
        ['delete-account', 'Șterge contul'],
        ['decline', 'Nu accept'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Continuând, sunteți de acord cu [termenii noștri](t).',
      action: 'Continuă',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Prin plasarea comenzii, accepți [condițiile generale de vânzare](t).',
      action: 'Trimite comanda',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Aplicația cere acces la contul tău',
      text: 'Apăsând Permite, accepți [termenii](t) și [politica de confidențialitate](p) ale aplicației.',
      action: 'Permite',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Folosim cookie-uri. Continuând navigarea, ești de acord cu utilizarea cookie-urilor. Vezi [politica de cookies](c).',
      buttons: ['Accept toate', 'Setări'],
    },
    {
      kind: 'marketing box',
      text: 'Sunt de acord să primesc newslettere și oferte prin e-mail.',
      buttons: ['Trimite'],
    },
    {
      kind: 'article',
      text: '„Apăsând butonul, accepți noii termeni”, scrie în fereastră. Mulți se întreabă de ce utilizatorii trebuie să accepte condițiile pentru a continua.',
      buttons: ['Abonează-te'],
    },
    { kind: 'question', text: 'Ana vrea să îți fie prietenă. Accepți cererea?', buttons: ['Acceptă', 'Refuză'] },
    { kind: 'log-in', text: '[Termeni](t) · [Confidențialitate](p)', buttons: ['Autentificare'] },
  ],
});
