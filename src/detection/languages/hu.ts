import type { LanguageData } from './shape.ts';

/**
 * Suffixes pile up at the end ("feltételeket", "szabályzatunkat"), prefixes part from verbs ("fogadja el"). Rejected:
 * "megerősít" (e-mail addresses), "rendben" as agreement.
 */
export const hu: LanguageData = {
  lang: 'hu',
  agree:
    'elfogad(?!unk|juk)|el (?:\\w+ )?fogad|fogad\\w* el\\b|egyetért|hozzájárul|hozzá kell járul|járul\\w* hozzá|beleegyez|elismer|jóváhagy|kijelent(?:em|i)|vállal(?:om|ja)\\b|ismer(?:em|i|ed|jük) el\\b|kötelező\\w* (?:\\w+ )?(?:tekint|ismer)\\w*|betart(?:om|od)\\b|aláveti? mag|oké neked',
  read: 'elolvas|olvast(?:am|a|uk)\\b|megismer|megértett|tudomásul|megértem',
  terms:
    '\\w*feltétel|ászf|\\w*szabályzat|\\w*szerződés|\\w*szabály|irányelv|\\w*nyilatkozat|házirend|\\w*tájékoztató|licenc|\\w*elvek|működési rend|uszodarend',
  privacy: 'adatvéd|adatkezel|személyes adat|adataim|adatai\\b|magánszféra|gdpr',
  by: '\\w+(?:ással|éssel)\\b(?<!használatával)|kattintva|kattintás|kattints|koppint|megnyomás|ha (?:^(?:el)?küldés|folytat|tovább|rákattint|regisztrál)|amikor|mielőtt|ahhoz,? hogy|a (?:\\w+ )?(?:további )?(?:használat\\w*hoz|folytatáshoz|regisztrációhoz|továbblépéshez)|ezennel|ezúton|elküldésével|gombra|\\w+(?:ásával|ésével|tával|tével)\\b(?<!használatával|látogatásával|böngészésével)|ha (?:tovább|megnyom|csatlakoz|belép|így|beleegyez)\\w*|(?:azt|ez|az) jelenti|továbblép\\w*hez|minősül|egyenértékű|jóváhagyásával|elfogadását jelent',
  passive:
    '\\w*használatával|böngészésével|látogatásával|ha (?:\\w+ )?használja|(?:oldal|szolgáltatás) (?:további )?használata|további használattal',
  proceed:
    'folytat|tovább|következő|kezdés|kezdjük|belépés|értem|rendben|megerősít\\w*\\b|frissítés\\b|kész\\b|befejez|csatlakoz|internet|mehet|gyerünk|hálózat|kapcsolód',
  update:
    'frissít|módosít|módosul|változ|megváltoz|új (?:\\w+ )?(?:\\w*feltétel|\\w*szabály|adatvédel|adatkezel|ászf|verzió)|átdolgoz',
  fresh: 'új |változ|módos',
  past: '(?:már|korábban) (?:\\w+ )?(?:elfogadta|elfogadtad|hozzájárul)|ön elfogadta|köszönjük|(?:felhasználók|felhasználóknak|tagok|ügyfelek|látogatók)\\w* (?:\\w+ )?(?:el kell|kell|akik)|\\d-[aáeé]n (?:\\w+ )?elfogad|(?:korábban|ekkor|sikeresen) elfogad|elfogadásának (?:dátuma|időpontja)|elfogadva',
  required: 'el kell fogad|elfogadása (?:kötelező|szükséges)|kérj[üu]k,? (?:\\w+ ){0,4}fogad',
  signup:
    'regisztr|fiók létrehoz|létrehoz|bejelentkez|belép|csatlakoz|feliratkoz|ment(?:és|em)\\b|jelentkez|próbál|letölt|hozzászól|tag leszek|beküld|aláír|^(?:küldés|elküldés|közzététel|indítás|telepítés|aktiválás|részvétel)$',
  order: 'megrendel|rendel|vásárl|megvesz|megveszem|fizet|foglal|adomány|előfizet|kifizet',
  allow: 'engedélyez|jogosultság|hozzáférés megad',
  decline:
    'elutasít|nem fogad|nem értek egyet|nem járul|nem,? köszön|^nem$|mégse|visszautasít|elvet|(?:elfogadás|hozzájárulás|beleegyezés) nélkül',
  back: '^vissza$',
  later: 'később|most nem|kihagy|emlékeztess|bezár|^még nem$',
  maybe: '^(?:talán)$',
  logout: 'kijelentkez|kilép',
  remove: '(?:fiók|profil)\\w* (?:\\w+ ){0,2}(?:törl|megszünt|bezár)|(?:törlöm|törlése) (?:\\w+ ){0,2}fiók',
  settings: '\\w*beállítás|testreszab|kezelés(?:e)?\\b|lehetőség|opciók|személyre szab',
  deadline:
    '\\w*-?ig\\b|előtt|után|-?t[oő]l\\b|hatály|életbe|belül|napján|legkésőbb|kezdődően|múlva|-[aá]n\\b|-[eé]n\\b|határid|ezt követően|napod|napja\\b|időd|\\w*t[oő]l\\b',
  dated: '(?:utolsó|legutóbbi|utoljára) (?:frissít|módosít)\\w*|közzétév|megjelent|született|kelt\\b',
  lost: '(?:ahhoz,? hogy|hogy) (?:\\w+,? ){0,4}(?:továbbra is|tovább)\\w*|(?:további|továbbra is|tovább) (?:\\w+ ){0,4}használ\\w*|nem (?:\\w+ ){0,3}(?:tud|tudja|tudsz|tudod|használhat|lehet|fog|férhet|léphet)\\w* (?:\\w+ ){0,3}(?:tovább|használ|hozzáfér|hozzáfér|belép|bejelentkez)\\w*|nem (?:férhet|léphet|használhat|jelentkezhet)\\w*|(?:elveszít|elveszt)\\w* (?:\\w+ ){0,3}hozzáfér|a (?:további )?használathoz|(?:fiók|hozzáférés)\\w* (?:\\w+ ){0,3}(?:felfüggeszt|zárol|korlátoz|letilt)|a folytatáshoz',
  deleted:
    '(?:fiók|profil)\\w* (?:\\w+ ){0,4}(?:törl|törölj|megszün|megszűn|bezár)|(?:töröljük|megszüntetjük) (?:\\w+ ){0,4}fiók|(?:fiók|profil)\\w* (?:\\w+ ){0,4}(?:törl|töröl)',
  limited:
    '(?:egyes|bizonyos|néhány) (?:\\w+ )?(?:funkció|szolgáltatás)\\w*|korlátozott (?:\\w+ )?(?:funkció|hozzáfér)|funkció\\w* (?:\\w+ )?korlátoz|nem (?:\\w+ ){0,3}(?:tud(?:sz|ja|ja majd|od|ni)?|lehet|érhető el|használható|elérhető|indítható)\\b|csak (?:\\w+ )?(?:korlátoz|elfogadás után)|(?:átutalás|szolgáltatás|funkció)\\w* (?:\\w+ ){0,4}(?:korlátoz|szünetel|letilt)',
  partly: '(?:egyes|bizonyos|néhány) (?:\\w+ )?(?:funkció|szolgáltatás)',
  payment: '(?:előfizet|fizet|díj)\\w* (?:\\w+ ){0,6}(?:helyett|nélkül)',
  fee: 'díjat\\b',
  marketing: 'hírlev|marketing|ajánlat|reklám|hirdet',
  addressed: 'elfogadod|elfogadja\\b|hozzájárul(?:sz)?\\b|egyetért(?:esz)?\\b|tudomásul vesz(?:ed|i)',
  these: 'fenti|alábbi|dokumentum|következő|változás|módosítás',
  latest: '\\d-ig\\b|határid|legkésőbb|\\w+ \\d+\\.? ?-ig\\b|napod|\\d-ig',
  ended: 'szerződés\\w* (?:\\w+ ){0,3}(?:megszűn|megszün|felmond|felbont)',
  others:
    '(?:felhasználó|tag|ügyfel|látogató|vendég)\\w*(?:nak|nek) (?:\\w+ )?(?:el kell|kell)|(?:felhasználók|tagok|ügyfelek|látogatók) (?:\\w+ )?(?:elfogad|kötelesek)',
  under: '\\bszerint|alapján|megfelelően|értelmében',
  imposed: 'kötelezővé (?:tétel|tesz|tev)|megkövetel|elfogadás\\w* (?:megkövetel|kérés)',
  so: 'ezzel|ezáltal|így|ez azt jelenti',
  refused:
    'ha nem|amennyiben nem|hiányában|(?:elfogadás|jóváhagyás|hozzájárulás|megerősítés)[^ ]* nélkül|ellenkező esetben|különben|ezt követően|ezután|akik? nem',
  toRead: 'kérjük|olvassa|olvasd',
  offer: 'ajánlat|meghív|kérelm|kihívás|hívás',
};
