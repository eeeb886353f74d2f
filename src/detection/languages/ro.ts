import type { LanguageData } from './shape.ts';

/** Articles hang on the end ("termenii", "condițiile"); ş and ș fold alike. Rejected: "confirm" alone (orders), "acord" alone. */
export const ro: LanguageData = {
  lang: 'ro',
  agree:
    'accept(?!abl|ăm\\b)|de acord|acordul (?:meu|dvs|tău|cu|pentru)|consimț|mă oblig|declar că|îmi dau acord|îmi exprim|să respect|(?:ești|sunt|sunteți) ok\\b|respect(?:ați|i)\\b|(?:îl|le) respect\\b|vă obligați|te obligi|mă angajez|vă angajați|te angajezi|însuși|acceptul|acordul (?:dvs|dumneavoastră)|încheiați',
  read: 'am citit|ați citit|ai citit|înțeleg|am înțeles|cunoștință|citit și|mi-am însușit|fost informat',
  terms:
    'termen(?:i|ii|ilor|ele)\\b|condiți|t&c|regulament|politic[aiă]|acord(?:ul)? (?:de (?:utiliz|licen|confid|servic|prelucr)|privind)|contract|reguli|regulile|norme|licenț|codul de conduit|regul(?:a|ă|i)\\b|regulilor|ofert\\w+ publică|condițiil\\w*|statut(?:ul|ului)\\b|contractul-cadru|noti?f?[ăe]\\w* de informare|notei de informare',
  privacy:
    'confidențialit|caracter personal|datel(?:e|or) (?:\\w+ )?personale|protecți\\w* (?:a )?datelor|prelucr\\w* (?:a )?(?:datelor|dat)|gdpr|intimit|nota de informare|notei de informare|datele mele|datelor (?:mele|tale|dvs)|informare privind',
  by: 'prin (?:\\w+ )?(?!utilizarea|folosirea|accesarea|vizitarea|navigarea)\\w+(?:rea|ea)\\b|(?:făcând|dând|apăsând|continuând|creând|înregistrându|autentificându|bifând|trimițând|plasând|selectând)|click|clic\\b|apas|când|dacă (?:continu|doriți|vrei)|pentru a (?:continua|te|vă|crea)|înainte de|prin prezenta|(?:^|[.,:;„“”"«»] ?)(?!utiliz|folos|navig|acces|vizit|privind|fiind)\\w{3,}(?:ând|ind|ându|indu)\\b|prin (?:\\w+ )?(?!utilizare|folosire|accesare|vizitare|navigare)\\w+re\\b|dacă (?:mergi|mergeți|apeși|apăsați|te|vă|alegi)|înseamnă că|reprezintă (?:acord|accept)|echivalează',
  passive:
    'prin (?:utilizarea|folosirea|accesarea|vizitarea|navigarea)|(?:utilizând|folosind|navigând|accesând|vizitând)|utilizarea (?:acestui|site|în continuare)|continuarea (?:utilizării|navigării)',
  proceed:
    'continu|mai departe|înainte|următorul|pasul următor|începe|am înțeles|ok\\b|confirm(?:ă|ați)\\b|intră|conect(?:are|ează|ați|ez)|hai\\b|să mergem|internet|mergi mai departe|rețea',
  update:
    'actualiz|modific|schimb(?:at|ăm|ări)|noi(?:i|le|lor)? (?:termeni|condiți|regul|politic)|nou[aă] (?:politic|versiun)|revizui',
  fresh: 'no(?:i|ul|ua|ile) |noua |schimb|modific',
  past: '(?:ai|ați) (?:deja |acceptat)|mulțumim|(?:utilizatorii|membrii|clienții|vizitatorii) (?:\\w+ )?(?:trebuie|care|acceptă|sunt)|accept(?:at[eăi]?) la (?=\\d)|(?:ai|ați) (?:\\w+ )?acceptat',
  required: '(?:trebuie să|rugăm să) (?:\\w+ ){0,2}(?:accept|fi(?:i|ți|ti) de acord)',
  signup:
    'înregistr|inregistr|creează|crează|crează cont|creați|cont nou|autentific|conect|înscri|^trimite$|salvează|alătur|abonea|aplică|încearcă|descarcă|finalizează înreg|particip|loghează|intră în cont|semn(?:ează|ez)|trimite (?:cerere|formular|mesaj)|^(?:gata|finalizează|publică|instalează|activează|salvare)$',
  order: 'comand|cumpăr|plăt|plasea|rezerv|donea|achit|finalizează com|trimite com',
  allow: 'permite|autoriz|acordă acces|oferă acces',
  decline: 'refuz|nu (?:sunt de acord|accept)|resping|nu,? mulțumesc|^nu$|anule|renunț|fără (?:a )?(?:accept|acord)',
  back: '^înapoi$',
  later: 'mai târziu|nu acum|omite|sari peste|amintește|închide\\b(?! cont)|^încă nu$',
  maybe: '^(?:poate)$',
  logout: 'deconect|ieși din cont|delog',
  remove: '(?:șterge|închide|dezactiv|anule)\\w* (?:\\w+ ){0,2}cont',
  settings: 'setări|preferințe|gestion|opțiuni|personaliz|configur',
  deadline:
    'până|înainte de|de la data|începând cu|din\\b|după|la data|intr\\w* în vigoare|în vigoare|în termen|în (?=\\d)|cel târziu|pe (?=\\d)|termen(?:ul)? limită|(?:ai|aveți)\\b|ulterior|de la (?=\\d)',
  dated: 'ultima (?:actualizare|modificare)|publicat|născut|din data',
  lost: 'pentru a (?:putea )?(?:continua|utiliza (?:în continuare|mai departe)|folosi în continuare)[^.]{0,30}|nu (?:\\w+[ -]){0,5}(?:accesa|conecta|autentifica|utiliza|folosi|continua|intra)\\b|pierde\\w* (?:\\w+ )?acces|(?:contul|accesul)\\w* (?:\\w+ ){0,4}(?:suspendat|blocat|restricționat|limitat|întrerupt)',
  deleted:
    '(?:cont|profil)\\w* (?:\\w+ ){0,4}(?:șters|închis|dezactivat|anulat)|(?:șterge|închide|desființ|anul)\\w* (?:\\w+ ){0,2}(?:cont|profil)',
  limited:
    '(?:unele|anumite) (?:funcți|servicii)|acces\\w* limitat|funcți\\w* (?:\\w+ )?limitat|nu (?:\\w+ ){0,3}(?:putea|poți|puteți|poate)\\b|nu mai (?:poți|puteți|vei|veți|e)\\b|(?:plăți|transferuri|servicii|funcți)\\w* (?:\\w+ ){0,4}(?:limit|restric|suspend|bloc|indisponib)|nu (?:\\w+ ){0,3}disponib|indisponib',
  partly: '(?:unele|anumite) (?:\\w+ )?(?:funcți|servicii)',
  payment: '(?:abon|plăt|plat|tax)\\w* (?:\\w+ ){0,6}(?:în loc|fără)',
  marketing: 'newsletter|marketing|oferte|promoți|noutăți|publicit|reclam',
  addressed: 'accepți\\b|acceptați|(?:ești|sunteți) de acord|îți dai acordul|vă dați acordul',
  these: 'de mai (?:sus|jos)|următoare|documente|modificări',
  latest: 'până (?:la|pe|în)|termen(?:ul)? limită|cel târziu|(?:ai|aveți) (?:la dispoziție )?(?=\\d)|după (?=\\d)',
  ended: 'contract\\w* (?:\\w+ ){0,3}(?:încet|rezili|denunț|înche)',
  others: '(?:utilizatori|membri|clienți|vizitatori|oaspeți)\\w* (?:\\w+ )?(?:trebuie|acceptă|sunt obligați)',
  under: 'conform|potrivit|în (?:conformitate|baza|temeiul)',
  imposed: '(?:solicită|solicitați|cere|impune|forțează) (?:\\w+ ){0,3}(?:accept|acord)',
  so: 'făcând (?:acest|asta)|procedând astfel|astfel|prin aceasta|ac(?:est lucru|easta) înseamnă',
  refused:
    'dacă nu|în caz contrar|fără (?:accept|acord|confirmare|consim)|altfel|după (?:această|acest)|cine nu|cei care nu',
  toRead: 'vă rugăm|te rugăm|citiți',
  offer: 'ofert|invitați|cerere|solicit|propuner|provocare|apel',
};
