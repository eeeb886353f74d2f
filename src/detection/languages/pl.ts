import type { LanguageData } from './shape.ts';

/** Stems carry the cases ("regulaminu", "warunkami"). Rejected: "potwierdzam" alone (orders, e-mails). */
export const pl: LanguageData = {
  lang: 'pl',
  agree:
    'z?a?akcept|zgadza|zgod[aęy]\\b|zgadzam|wyraża|oświadcza|przyjmuj|zobowiąz|aprobuj|godz(?:ę|isz|imy|ą) się|jestem za\\b|(?:mi|nam) pasuj|przyjęci\\w+|zawiera(?:sz|m|my) (?:\\w+ )?umow|zawarci\\w+ (?:\\w+ )?umow|związan[yaei] (?:\\w+ )?(?:regulamin|warunk|umow|zasad|postanow)|zwiążesz się|wiążesz się|aprobat',
  read: 'zapozna|przeczyta|rozumiem|znam\\b|znajomość|do wiadomości|przestrzega',
  terms:
    'regulamin|warunk|zasad|umow|postanowieni|licencj|wytyczn|oświadczenie o pryw|statut|owu\\b|klauzul|kodeks|tabel\\w* opłat|cennik|taryf',
  privacy: 'prywatnoś|danych osobowych|dane osobowe|ochron\\w* danych|rodo\\b|klauzul\\w* informacyjn',
  by: 'klikając|naciskając|rejestrując|zakładając|tworząc|kontynuując|przechodząc|logując|dodając|wysyłając|wybierając|dotykając|zaznaczając|poprzez|(?:gdy|jeśli|kiedy) |kliknij|kliknięci|aby (?:kontynuować|się zarejestrować|założyć)|niniejszym|przed |(?!korzysta|używa|przegląda|odwiedza)\\w{2,}(?:j|dz|d|ż|cz|sz)ąc\\b|jeżeli |(?:rejestracj|przesłani|wysłani|kliknięci|naciśnięci|założeni|złożeni|zalogowani|dołączeni|udział)\\w* (?:[^ .]+ ){0,6}(?:oznacza|jest równoznaczn|stanowi|wymaga)|naciśnij|dotknij|stuknij|wybierz|(?:prosimy|proszę) (?:[^ .]+ ){0,4}(?:akcept|zaakcept|potwierdz|wyraż)\\w*|(?:zatwierdzeni|potwierdzeni|rejestracj|wejści|dostęp|logowani|kontynuacj|kontynuowani|zapisani|zakup|zamówieni|wybrani|przejści)\\w* (?:[^ .]+ ){0,6}(?:oznacza|jest równoznaczn|równa się|stanowi|wymaga|jest jednoznaczn)|równoznaczn\\w+ z|(?:wybierając|odpowiadając|zatwierdzając)',
  passive: 'korzystając|korzystanie z|używając|przeglądając|odwiedzając|dalsze korzystanie',
  proceed:
    'kontynuuj|dalej|przejdź|rozpocznij|rozumiem|wejdź|ok\\b|okej|jasne\\b|spoko\\b|kliknij dalej|zatwierdź|^(?:w porządku|dobrze|niech będzie|pewnie|zgoda|świetnie)$',
  update:
    'z?aktualiz|zmieni|zmian|now(?:y|e|a|ych|ego) (?:regulamin|warunk|zasad|polityk)|nowelizac|odśwież|uprości|przepisa|now(?:y|e|a|ych|ego|ą) (?:\\w+ )?(?:statut|umow|wersj|kodeks|cennik|taryf)|nowości',
  fresh: 'now(?:y|e|a|ego|ych) |zmieni',
  past: '(?:już|państwo|użytkownik) (?:\\w+ )?(?:zaakceptowa|wyrazi)|zaakceptował[aeo]ś|dziękujemy|użytkownicy (?:muszą|którzy|akceptują)|zaakceptowano|akceptujemy|wyrażono',
  imposed:
    '^(?:wymagaj|wymagać|żądaj|poproś|proś|zmuś|wymuś) (?:[^ .]+ ){0,4}(?:akcept|zgod|potwierdz|zaakcept)|^wymuszaj (?:[^ .]+ ){0,3}akcept',
  required: '(?:musisz|należy|prosz[ęe]|prosimy|wymagan\\w+) (?:\\w+ ){0,2}(?:za)?akcept',
  signup:
    'rejestr|załóż|utwórz|zaloguj|zapisz|wyślij|dołącz|dodaj|potwierdź|opublikuj|wypróbuj|połącz|pobierz|aktywuj|weź udział|zgłoś|prześlij|podpis|zarejestr|^(?:gotowe|zarezerwuj|zainstaluj|subskrybuj|następny)$',
  order: 'zamawiam|zamów|kup\\b|kupuj|zapłać|płacę|rezerw|wesprzyj',
  allow: 'zezwól|autoryzuj|udziel dostępu',
  decline:
    'odrzuć|odmawiam|odmów|nie (?:akceptuję|zgadzam|wyrażam)|anuluj|nie,? dzięk|^nie$|bez (?:akceptacji|akceptowania|zgody)',
  back: '^(?:wstecz|wróć|powrót)$',
  later: 'później|nie teraz|pomiń|zamknij|przypomnij(?! (?:mi )?has)|^jeszcze nie$',
  maybe: '^(?:(?:być )?może)$',
  logout: 'wyloguj',
  remove: '(?:usuń|zamknij|skasuj) (?:\\w+ )?konto|usunięcie konta',
  settings: 'ustawieni|preferencj|zarządzaj|opcje|dostosuj',
  deadline:
    'do dnia|do\\b|przed|od dnia|od\\b|po\\b|w ciągu|za (?=\\d)|wchodz\\w+ w życie|najpóźniej|z dniem|masz (?:na to )?(?=\\d+ \\w+ na (?!zwrot))|na to (?=\\d)',
  dated: 'ostatni\\w* (?:aktualizacj|zmian|modyfikacj)\\w*|opublikowan|urodz',
  lost: '(?:aby|żeby|by) (?:nadal |dalej )?(?:korzystać|kontynuować korzystanie|móc)|nie (?:będziesz|będzie) (?:\\w+ )?(?:mógł|mogła|można|możliwe)(?! (?:publikować|pisać|wysyłać|komentować|dodawać|odpowiadać|zamawiać|rezerwować|wypożyczać))|utrac\\w* dostęp|(?:konto|dostęp) zosta\\w+ (?:zablokowan|zawieszon|ograniczon)|dalsze korzystanie|nie zaloguj\\w+|bez (?:\\w+ )?(?:akceptacji|zgody)|strac\\w+ dostęp|zablokujemy|zawiesimy|wylogowan|zostać z nami|(?:aby|żeby|by) kontynuować,? [^.]{0,50}(?:akcept|zgod)|(?:musi|należy)\\w* [^.]{0,20}(?:akcept|zgod)[^.]{0,60}(?:aby|żeby|by) kontynuować',
  deleted:
    '(?:konto|profil) zosta\\w+ (?:\\w+ )?(?:usunięt|zamknięt|skasowan)|zamkniemy|(?:usuniemy|skasujemy) (?:[^ .]+ ){0,2}(?:konto|profil)|rozwiążemy|wypowiemy|(?:musieli|zmuszeni) (?:\\w+ )?(?:zamknąć|usunąć|rozwiązać|wypowiedzieć)|(?:oznacza|skutkuje|spowoduje) (?:\\w+ ){0,2}(?:rozwiązani|wypowiedzeni|zamknięci|usunięci)|umow\\w+ (?:\\w+ ){0,3}(?:rozwiązan|wygaśnie|wygasa|rozwiąże)',
  limited:
    '(?:niektór|pewn)\\w+ funkcj|ograniczon\\w+ (?:dostęp|funkcj)|tylko (?:czyta|przegląda|ogląda|odczyt)|nie (?:będziesz|będzie) (?:\\w+ )?(?:mógł|mogła|można|mogli) (?:publikować|pisać|wysyłać|komentować|dodawać|odpowiadać|zamawiać|rezerwować|wypożyczać)|usług\\w* (?:\\w+ ){0,4}ogranicz',
  partly: '(?:niektór|pewn)\\w+ (?:\\w+ )?(?:funkcj|usług)',
  payment: '(?:subskry|płat|zapła)\\w* (?:\\w+ ){0,6}(?:bez|zamiast)',
  fee: 'opłat[ęy]',
  free: 'bez(?: \\w{1,14})? opłat',
  marketing: 'newsletter|marketing|reklam|promoc|informacji handlow',
  addressed: 'akceptujesz|zgadzasz|oświadczasz',
  these: 'powyższ|poniższ|dokument|następując|te zmiany|zmiany|zmianami|zmian\\b',
  so: 'tym samym|w ten sposób|robiąc to|czyniąc to|oznacza to|to oznacza',
  others:
    '(?:klient|użytkownik|kupujący|uczestnik|członk)\\w* (?:[^ .]+ ){0,6}(?:zaznacz|akceptuj|musi|zobowiąz|potwierdz)',
  latest: 'do (?:dnia )?(?=\\d)|przed (?=\\d)|najpóźniej|termin|w ciągu (?=\\d)|masz (?:na to )?(?=\\d)',
  refused:
    '(?:jeśli|jeżeli) (?:[^ .,]+ ){0,5}nie |jeśli nie|jeżeli nie|w przeciwnym|bez (?:akceptacji|zgody|potwierdzenia|twojej|państwa)|brak (?:akceptacji|zgody)|kto nie|po tym (?:czasie|terminie|dniu)|po tej dacie|inaczej',
  toRead: 'należy|prosimy|proszę|zapoznaj|przeczytaj',
  offer: 'ofert|zaproszeni|prośb|propozycj|wycen|wyzwani|połączeni',
};
