import type { LanguageData, LanguageGate } from './shape.ts';

/** What the gate knows: see `LanguageGate`. */
export const plGate: LanguageGate = {
  lang: 'pl',
  agree: 'akcept|zgadza|zgod[aęy]\\b|zgadzam|wyraża|oświadcza|przyjmuj|zobowiąz',
  read: 'zapozna|przeczyta|rozumiem',
  names: 'regulamin|warunk|zasad|umow|postanow|licencj|wytyczn|oswiadczenie|prywatno|danych|dane|rodo',
};

/** Stems carry the cases ("regulaminu", "warunkami"). Rejected: "potwierdzam" alone (orders, e-mails). */
export const pl: LanguageData = {
  ...plGate,
  terms: 'regulamin|warunk|zasad|umow|postanowieni|licencj|wytyczn|oświadczenie o pryw',
  privacy: 'prywatnoś|danych osobowych|dane osobowe|ochron\\w* danych|rodo\\b',
  by: 'klikając|naciskając|rejestrując|zakładając|tworząc|kontynuując|przechodząc|logując|dodając|wysyłając|wybierając|dotykając|zaznaczając|poprzez|(?:gdy|jeśli|kiedy) |kliknij|kliknięci|aby (?:kontynuować|się zarejestrować|założyć)|niniejszym|przed ',
  passive: 'korzystając|korzystanie z|używając|przeglądając|odwiedzając|dalsze korzystanie',
  proceed: 'kontynuuj|dalej|przejdź|rozpocznij|rozumiem|wejdź',
  update: 'aktualiz|zmieni|zmian|now(?:y|e|a|ych|ego) (?:regulamin|warunk|zasad|polityk)',
  past: '(?:już|państwo|użytkownik) (?:\\w+ )?(?:zaakceptowa|wyrazi)|zaakceptował[aeo]ś|dziękujemy|użytkownicy (?:muszą|którzy|akceptują)',
  signup: 'rejestr|załóż|utwórz|zaloguj|zapisz|wyślij|dołącz|dodaj|potwierdź|opublikuj|wypróbuj',
  order: 'zamawiam|zamów|kup\\b|kupuj|zapłać|płacę|rezerw|wesprzyj',
  allow: 'zezwól|autoryzuj|udziel dostępu',
  decline: 'odrzuć|odmawiam|odmów|nie (?:akceptuję|zgadzam|wyrażam)|anuluj|nie,? dzięk|^nie$',
  later: 'później|nie teraz|pomiń|zamknij',
  logout: 'wyloguj',
  remove: '(?:usuń|zamknij|skasuj) (?:\\w+ )?konto|usunięcie konta',
  settings: 'ustawieni|preferencj|zarządzaj|opcje|dostosuj',
  deadline: 'do dnia|do\\b|przed|od dnia|od\\b|po\\b|w ciągu|za (?=\\d)|wchodz\\w+ w życie|najpóźniej|z dniem',
  dated: 'ostatni\\w* (?:aktualizacj|zmian|modyfikacj)\\w*|opublikowan|urodz',
  lost: '(?:aby|żeby|by) (?:nadal |dalej )?(?:korzystać|kontynuować korzystanie|móc)|nie (?:będziesz|będzie) (?:\\w+ )?(?:mógł|mogła|można|możliwe)|utrac\\w* dostęp|(?:konto|dostęp) zosta\\w+ (?:zablokowan|zawieszon|ograniczon)|dalsze korzystanie',
  deleted: '(?:konto|profil) zosta\\w+ (?:\\w+ )?(?:usunięt|zamknięt|skasowan)',
  limited: '(?:niektór|pewn)\\w+ funkcj|ograniczon\\w+ (?:dostęp|funkcj)',
  payment: '(?:subskry|płat|zapła)\\w* (?:\\w+ ){0,6}(?:bez|zamiast)',
};
