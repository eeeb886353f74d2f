// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Polish', {
  lang: 'pl',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Tworząc konto, akceptujesz nasz [Regulamin](t) i potwierdzasz zapoznanie się z [Polityką prywatności](p).',
      action: 'Utwórz konto',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Klikając Zarejestruj się, oświadczam, że zapoznałem się z [warunkami](t) i je akceptuję.',
      action: 'Zarejestruj się',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Rejestracja oznacza, że zgadzasz się z [zasadami](t) serwisu.',
      action: 'Załóż konto',
    },
    { kind: 'checkbox', shape: 'label', text: 'Przeczytałam i akceptuję [regulamin](t)', button: 'Wyślij' },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Wyrażam zgodę na przetwarzanie moich [danych osobowych](p)',
      button: 'Dalej',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Aktualizujemy nasz regulamin',
      text: 'Nowy regulamin wchodzi w życie 8 lutego 2021 r. {Aby nadal korzystać z Chatty, musisz zaakceptować nowy [regulamin](t) i [politykę prywatności](p).}',
      action: 'Akceptuję i przechodzę dalej',
      others: [
        ['later', 'Nie teraz'],
        ['log-out', 'Wyloguj się'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Zmiany w umowie',
      text: '{Prosimy o zaakceptowanie nowej [umowy użytkownika](t) do 1 marca 2021 r.} W przeciwnym razie Twoje konto zostanie usunięte.',
      action: 'Akceptuję',
      others: [
        ['delete-account', 'Usuń konto'],
        ['decline', 'Nie zgadzam się'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'Kontynuując, akceptujesz nasz [regulamin](t).', action: 'Kontynuuj' },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Składając zamówienie, akceptujesz [regulamin sklepu](t).',
      action: 'Zamawiam i płacę',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Aplikacja prosi o dostęp do Twojego konta',
      text: 'Klikając Zezwól, akceptujesz [warunki](t) i [politykę prywatności](p) aplikacji.',
      action: 'Zezwól',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Używamy plików cookie. Korzystając dalej z serwisu, wyrażasz zgodę na używanie plików cookie. Zobacz [politykę cookies](c).',
      buttons: ['Akceptuję wszystkie', 'Ustawienia'],
    },
    {
      kind: 'marketing box',
      text: 'Wyrażam zgodę na otrzymywanie newslettera i ofert pocztą elektroniczną.',
      buttons: ['Wyślij'],
    },
    {
      kind: 'article',
      text: '„Klikając przycisk, akceptujesz nowe warunki” – czytamy w oknie. Wiele osób pyta, dlaczego użytkownicy muszą zaakceptować regulamin, żeby pójść dalej.',
      buttons: ['Subskrybuj'],
    },
    {
      kind: 'question',
      text: 'Anna chce zostać twoją znajomą. Czy chcesz zaakceptować zaproszenie?',
      buttons: ['Akceptuj', 'Odrzuć'],
    },
    { kind: 'log-in', text: '[Regulamin](t) · [Prywatność](p)', buttons: ['Zaloguj się'] },
  ],
});
