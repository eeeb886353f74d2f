// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Italian', {
  lang: 'it',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: "Creando un account accetti i nostri [Termini di servizio](t) e dichiari di aver letto l'[Informativa sulla privacy](p).",
      action: 'Crea account',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Cliccando su Registrati dichiaro di aver preso visione e di accettare il [regolamento](t).',
      action: 'Registrati',
    },
    { kind: 'signup', shape: 'link', text: "Con l'iscrizione accetti le [condizioni d'uso](t).", action: 'Iscriviti' },
    { kind: 'checkbox', shape: 'label', text: 'Ho letto e accetto i [termini e le condizioni](t)', button: 'Invia' },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Acconsento al trattamento dei miei [dati personali](p)',
      button: 'Avanti',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Stiamo aggiornando i nostri termini',
      text: "I nuovi termini entreranno in vigore l'8 febbraio 2021. {Per continuare a usare Chatta devi accettare i nuovi [termini](t) e l'[informativa sulla privacy](p).}",
      action: 'Accetta e continua',
      others: [
        ['later', 'Non ora'],
        ['log-out', 'Esci'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Modifiche al contratto',
      text: "{Accetta il nuovo [contratto d'uso](t) entro il 1 marzo 2021.} In caso contrario il tuo account verrà eliminato.",
      action: 'Accetto',
      others: [
        ['delete-account', 'Elimina account'],
        ['decline', 'No, grazie'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'Continuando accetti i nostri [termini](t).', action: 'Continua' },
    {
      kind: 'checkout',
      shape: 'above',
      text: "Effettuando l'ordine accetti le [condizioni di vendita](s).",
      action: 'Acquista ora',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: "L'app vuole accedere al tuo account",
      text: "Cliccando su Consenti accetti i [termini](t) e l'[informativa sulla privacy](p) dell'app.",
      action: 'Consenti',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: "Utilizziamo i cookie. Proseguendo la navigazione acconsenti all'uso dei cookie. Leggi la [cookie policy](c).",
      buttons: ['Accetta tutti', 'Impostazioni'],
    },
    { kind: 'marketing box', text: 'Acconsento a ricevere la newsletter e offerte via e-mail.', buttons: ['Invia'] },
    {
      kind: 'article',
      text: '«Premendo il pulsante accetti i nuovi termini», dice la finestra. Molti chiedono perché gli utenti debbano accettare i termini per continuare.',
      buttons: ['Iscriviti'],
    },
    {
      kind: 'question',
      text: 'Anna vuole diventare tua amica. Vuoi accettare la richiesta?',
      buttons: ['Accetta', 'Rifiuta'],
    },
    { kind: 'log-in', text: '[Termini](t) · [Privacy](p)', buttons: ['Accedi'] },
  ],
});
