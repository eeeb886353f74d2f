/** Polish. Phrases as `findings/phrases.ts` reads them; endings are left open where words decline. */
import type { Lexicon } from './lexicon.ts';

export const polish: Lexicon = {
  cues: {
    collect:
      'weryfik*; sprawdza*; nagryw*; skanuj*; analizowan*; zbiera*; gromadz*; pozysk*; otrzym*; uzysk*; przetwarza*; rejestr*; zapis*; podaj*; poda*; przekaz*; analiz*; śledz*; szac*; określ*; żąda*; wymaga*; dostęp*; udziel*; nagrywa*; przesłać ..4 kopi*; przesłania; fotograf*; analizuj*; pobiera* ..4 dane; zbier*; dostęp do; ustal*; kup* dane; hostuj*; synchroniz*; wnioskuj*; pozyskuj*; przegląda*; przesłanie kopii; proszon*; poproszeni; mierzymy; pobieramy; pobieran*; wpisywan*; wymagana; wymagane; przesyłan*; zapisywan*; konieczne jest ..2 przesłanie; należy podać; archiwizujemy; synchronizujemy; prosimy o ..2 przesłanie; rejestrujemy',
    use: 'używ*; wykorzyst*; korzysta*; stosuj*; łącz*; ulepsz*; rozwij*; wyświetl*; personaliz*; trenow*; szkol*; w celu; celach; cele',
    share:
      'widzi; widzą; zobaczy; zobaczą; udostępn*; ujawn*; przekaz*; przesył*; powierz*; dziel*; odbiorc*; wynajm*; widoczn*; dostęp do; transfer*; wysył*; przekazuj*; udostępni*; ujawni*; przesyła* ..5 do; sprzedajemy; sprzedawać; sprzedaż danych; sprzedane; we współpracy z; ujawniamy; ujawnione; wyświetlan* każdemu|wszystkim|publicznie; publicznie; zgłaszan*; zgłaszamy; wymieniamy; wysyłan*; powierzan*; udostępniane; udostępnione; odbiorcami; trafia|trafiają do; otrzymują; otrzymuje od nas; otrzymają',
    keep: 'przechow*; zachow*; usuw*; usun*; kasow*; archiw*; zapisyw*; okres; serwer*; być przetwarzane w|poza; mogą być przetwarzane; są przetwarzane w|poza; przetwarzane w państwach; niszczon*; przetwarzają; archiwizujemy',
    we: 'my; nam; nas; nasz*; spółka; spółki; firma; administrator; usługodawca; jesteśmy; możemy; będziemy; usługodawc*; sprzedawc*; operator*; serwis; organizator*',
    you: 'ty; ci; ciebie; ?twoj*; ?twój; ?twoich; użytkowni*; klien*; członk*; możesz; może; musisz; państw*; pan; pani; pasażer*; kupując*; abonent*; rodzic*; gracz*; konsument*; kupujący; ponosisz; jesteś; zobowiązujesz; udzielasz; przyznajesz; udziela nam',
    not: 'nie; nigdy; żaden; żadn*; bez; ani; nic',
    denies:
      'w żadnym wypadku|razie; pod żadnym pozorem; w żadnych okolicznościach; nie robimy|zrobimy ..3 następując*; powstrzymujemy się od; czego nigdy nie robimy|zrobimy; czego nie robimy|zrobimy; w żadnym momencie; zobowiązujemy się nie; zobowiązujemy się nigdy nie',
    regardless:
      'bez ..4 zgody|zezwolenia|pozwolenia; nawet jeśli|jeżeli|gdy ..6 zgod*|zezwol*|pozwol*; niezależnie od ..4 zgody; bez względu na ..4 zgod*',
    'denies-else':
      'ogranicz*; uniemożliwia*; zobowiąz*; obowiąz*; odpowiedzial*; odpowiada*; kompletn*; wyczerpując*; że; czy',
    saving: 'chyba że; z wyjątkiem; oprócz; poza; tylko; jedynie; wyłącznie',
    'none-but': 'nic innego jak; nie inaczej niż',
    promise: `!podejmuje ..2 pracownik|człowiek; !przez ..2 pracownika|człowieka; !zawsze ..2 człowiek|pracownik; !nie ..2 są|jest|będą|będzie ..3 przechowywan*|przekazywan*|zapisywan*|nagrywan*|udostępnian*|sprzedawan*|zbieran*|przesyłan*; !nie tworzymy ..3 profil*; nikt ..6 nie ..2 może ..3 czytać|odczytać|oglądać|słuchać|zobaczyć; nigdy ..2 opuszcza|opuszczają; nie|nigdy|ani ..2 sprzeda*|udostępn*|zbiera*|wykorzyst*|używa*|przechow*|ujawn*|przekaz*|przetwarza*|odczyt*|czyta*|wynajm*|śledz*|gromadz*|zapisu*; nie|nigdy ..2 są|będą|jest|będzie|zostaną ..3 sprzeda*|udostępn*|wykorzyst*|używan*|przechow*|ujawn*|przekaz*|przetwarza*|zbieran*|gromadz*; żadn* ..5 nie ..2 sprzeda*|udostępn*|wykorzyst*|przechow*|przekaz*; !nie przekazujemy; !nie sprzedajemy; !nie udostępniamy; !nie nagrywamy; !nie zbieramy; !nie są przekazywane; !nie są udostępniane; !nigdy nie; !nie upoważnia nas; !nie uprawnia nas; !ani ..6 przechowujemy|udostępniamy|sprzedajemy|zbieramy; !nie są|będą|jest przedmiotem ..1 sprzedaży|udostępniania|przekazywania|obrotu; !ani ..9 nie są|będą|jest|będzie ..1 ujawnian*|przekazywan*|sprzedawan*|udostępnian*|zbieran*|zapisywan*`,
    data: 'dane; danych; danymi; informacj*; wiadomoś*; treś*; rozmow*; rozmów; kontakt*; zdję*; plik*; lokalizacj*; adres*; numer*; identyfikator*; nagra*; cookie*; rozmowy; zakupy; lokalizacja; dokumenty; historia; książkach; serwer*; profil*; opinie; polecenia; skan; sygnały; transkrypcj*; selfie; hasła; imię',
    condition:
      'w przypadku; tylko jeśli; wyłącznie jeśli; pod warunkiem; z następujących powodów; w następujących przypadkach; z ważnych przyczyn; z wyprzedzeniem; ważn* powod*; ważn* przyczyn*; po uprzednim; po wezwaniu; po bezskutecznym; jedynie w przypadku; dopiero po',
    deadline:
      'co najmniej ..3 przed; najpóźniej; w terminie ..3 dni; przed upływem; przed końcem; dni przed; godzin przed; w ciągu ..2 dni',
    choose:
      'możesz wybrać; jeśli chcesz; jeśli zdecydujesz; opcjonaln*; dobrowoln*; jeżeli chcesz; możesz; według wyboru',
    offer:
      'masz prawo; prawo do; przysługuje; można; użytkownik może; w dowolnym momencie; w każdej chwili; w każdym czasie; kontaktując; klikając; umożliwia; jeśli nie chcesz; mogą państwo; w ustawieniach; ma prawo; mają możliwość; masz możliwość; ma możliwość; przysługują; możesz wybrać; na wniosek',
    except: 'chyba że; z wyjątkiem; oprócz; tylko; jedynie; wyłącznie; niektór*; jednak; o ile',
    pointer:
      'dowiedz się więcej; więcej informacji; zobacz; kliknij tutaj; kliknij; odwiedź; skontaktuj się; przeczytaj; szczegóły',
    lost: 'nie można wyłączyć; nie możesz wyłączyć; nie ma możliwości; nie jest możliwe; bez prawa; nie przysługuje; nie będzie możliwe; nie obsług*; nie powstrzymuje; nawet jeśli sprzeciw*',
    withheld: `nie ..1 usuwamy|usuniemy ..2 danych|informacji|wiadomości; nie ..1 szyfrujemy|anonimizujemy|chronimy|zwracamy|powiadamiamy|informujemy|ostrzegamy; nie ..1 zaszyfrujemy|powiadomimy|poinformujemy|zwrócimy; nie są|będą ..1 szyfrowane|zaszyfrowane|anonimizowane;
      nie prosimy ..3 zgodę; nie pytamy ..3 zgodę; nie wymagamy ..3 nakazu|sądu|postanowienia; nie odpowiadamy za; nie ponosimy ..1 odpowiedzialności; nie możesz ..1 wypowiedzieć|odstąpić|anulować|sprzeciwić; klient|użytkownik nie może ..1 wypowiedzieć|odstąpić|anulować|sprzeciwić`,
    may: 'może; mogą; możemy; mógłby; mogłyby; zastrzegamy; zastrzega; ewentualn*; możliwe; jesteśmy uprawnieni; mamy prawo; jest uprawniony',
    consent:
      'zgod*; za twoją zgodą; jeśli wyrazisz; jeśli zezwolisz; zezwol*; opcjonaln*; dobrowoln*; jeśli włączysz; jeśli zdecydujesz; na twoje żądanie; na prośbę; pozwol*; jeśli pozwolisz; jeśli|jeżeli ..2 zdecyduje*; na twoją prośbę; na życzenie użytkownika; udzielono zgody; jeśli|jeżeli ..4 sobie tego życzy|życzysz; jeśli|jeżeli sobie życzysz',
    merger:
      'fuzj*; połączeni* spół*; przejęci* spół*; przejęci* przedsiębiorstw*; upadłoś*; niewypłacalnoś*; restrukturyzac*; sprzeda* ..3 przedsiębiorstw*; sprzeda* ..3 aktyw*; sprzeda* majątk*; następc*; likwidacj*; reorganizac*',
    'passive-use':
      'korzysta* z naszych; korzysta* z usług*; korzysta* z serwisu; korzysta* z aplikacji; korzysta* ze strony; korzystani* z usług*; korzystani* z serwisu; korzystani* z naszych; używa* naszych; używani* aplikacji; rejestrować się; się rejestrować; zarejestrować się; się zarejestrować',
    still: 'jak zawsze; jak dotychczas; jak dotąd; nadal; wciąż; bez zmian; pozostaje; pozostają; niezmienn*',
    'goes-on': '^obejmuj*; ^należą do nich',
    example:
      'dbamos; dokładamy; staramy się; zapewniamy że; na przykład jeśli; na przykład jeżeli; na przykład gdy; na przykład kiedy; przykłady; umożliwia to; pozwala to; oznacza to; w ten sposób; dzięki temu',
    feature:
      'umożliwia ci; pozwala ci; umożliwiają; pozwala użytkownik*; umożliwia użytkownik*; zaprojektowan*; funkcja która; funkcji która',
    retain:
      'dopóki nie ..3 usuni*|usuwa*; dopóki ..6 nie ..3 usuni*|usuwa*; przechowujemy; przechowywać; przechowywane; przechowywan*; będziemy przechowywać; zachowujemy; zachowyw*; archiwiz*',
    delete: 'usuw*; usun*; kasow*; zniszcz*; anonimiz*',
    inactive: 'nieaktywn*; nieużywan*; nie loguj*; nie zalog*',
    'own-act': 'udostępniasz; publikujesz; zamieszczasz; upubliczni*; użytkownik udostępnia; publikuje',
    show: 'wyświetl*; pokaz*; zobacz*; widz*; dostarcz*; zawier*; kierow*; mierz*; pomiar*; wybier*; cel*; ofer*; wysył*; wysyła*; kontakt*; dopasow*; prezent*; emit*',
    harsh:
      'bez ..3 przyczyn*; na ich żądanie; gdy ..2 zażąda*; nawet gdy; nawet jeśli; zautomatyzowan*; system automatyczny; bez ograniczeń; bez limitu; przepada*; przez cały; cały czas; rażąc* niedbal*; uważa się za; uznaje się za; przepada*; wygasa*; bez twojej zgody; bez zgody; w tle; na stałe; na czas nieokreślony; wyłączon*; stale; nieodwołaln*; bezterminow*; nieograniczon*; wyłącznego uznania; własnego uznania; bez podania przyczyn*; bez uprzedzenia; bez powiadomienia; bez wcześniejsz*; w miarę możliwości; jeśli to możliwe; niezwłocznie jak; w dobrej wierze; uznamy; również gdy; także gdy; domyślnie włączon*; obowiązkow*; wymagan*; chyba że ..4 sprzeciw*; chyba że ..5 wyłączy*; uzasadniony interes; uzasadnion* interes*; sublicencj*; zbywaln*; ze skutkiem natychmiastowym; bezzwrotn*; już nie; zrzeka*; przepad*; pseudonimiz*; automatycznie; niezależnie od; w sposób ciągły; na koszt użytkownika; na koszt klienta; bon; według własnego uznania; chyba że sprzeciw; rozsądny* termin*; w materiałach reklamowych; co do zasady; obciąża użytkownika',
    mild: 'z podaniem przyczyn*; uzasadnieni*; zgod* sądu; pracownik; gwarantowan*; zniżk*; rabat*; maksymalnie; nie więcej niż; tylko podczas; statystyk*; wypłacon*; wypłacan*; zwracan*; do wyboru; według wyboru; szyfrowan*; jeśli chcesz; na życzenie; na twoje życzenie; anonimow*; wliczon*; uprzedni* zgod*; odwołaln*; orzeczeni* sądu; nakaz*; postanowieni* sądu; wymaga* prawo; anonimiz*; zagregowan*; od końca do końca; opcjonaln*; dobrowoln*; domyślnie wyłączon*; tylko jeśli; wyłącznie jeśli; tylko za ..3 zgodą; za ..3 zgodą; zgodą; wyraźn*; bezpłatn*; tak często; przybliżon*; na twoim urządzeniu; na urządzeniu; nigdy nie opuszcz*; pozostają; na piśmie; pisemn*; w każdej chwili; w dowolnym momencie; w każdym czasie; możliwość; wyłącznie w celu; tylko w celu; zwro*; proporcjonaln*; z wyprzedzeniem; człowiek; osoba; na nasz koszt; w całości; zaszyfrowan*; nieodpłatnie; bezpłatnie; tylko gdy; za zgodą',
    within: 'w ciągu; w terminie; najpóźniej',
    ahead: 'przed; z wyprzedzeniem; wcześniej; uprzedni*; okres* wypowiedzenia; z zachowaniem',
    free: 'bezpłatn*; darmow*; za darmo',
    safeguard:
      'standardow* klauzul*; adekwatnoś*; odpowiedni* stopień; data privacy framework; privacy shield; zabezpiecze*; tarcz*',
    relief:
      'nie odnawia; nie przedłuża; nie pobiera*; nie nalicza*; nie musisz; nie musi; nie masz obowiązku; nie jest zobowiązan*; brak opłat; bez opłat; nie pobieramy; nie ponosisz odpowiedzialności; nie odpowiadasz; bezpłatn*; nie będziesz musiał*; nie zmienia ceny; nie zmienia; nie podnosi*; na nasz koszt',
    unless:
      'chyba że ..4 sprzeciw*; o ile ..4 nie ..3 sprzeciw*; jeśli nie ..4 sprzeciw*; jeżeli nie ..4 sprzeciw*; dopóki nie ..4 sprzeciw*; chyba że ..6 wyłącz*; chyba że ..4 zrezygn*; chyba że ..4 odmów*; w braku sprzeciwu; o ile nie sprzeciwi*; jeżeli nie sprzeciwi*; chyba że się sprzeciwisz',
    home: 'miejsc* zamieszkania; zamieszkał*; zamieszkania; miejsc* pobytu',
    counsel:
      'zalecamy; radzimy; zachęcamy; prosimy upewnić; upewnij się; unikaj; przed udostępnieniem; pamiętaj; należy pamiętać',
    'how-to': 'dotykając; klikając; aby włączyć tę opcję; włączyć ..4 w ustawieniach',
    curb: 'ograniczamy liczbę; zmniejszamy liczbę; mniej',
    define: 'oznacza; oznaczają; rozumie się; należy rozumieć; zdefiniowan*',
    limit: 'tylko; wyłącznie; jedynie; ograniczon*; maksymalnie; najwyżej; z wyjątkiem',
    notify:
      'powiadom*; poinform*; zawiadom*; z wyprzedzeniem; uprzedni*; wcześniej; powiadamia*; informuj*; wezwani*; przypomn*; pocztą elektroniczną; e mailem; listem',
    commit:
      'przypomnimy; ostrzeżemy; uprzedzimy; powiadomimy; po uprzednim wezwaniu; wezwaniu; wezwanie; otrzyma ..6 przypomnienie|powiadomienie; po wezwaniu',
    bears: 'ponosi; ponosimy; pokrywa; pokrywamy; zwraca; zwracamy; płaci',
    advice: 'nie należy; nie powinien; nie powinna; nie powinno; nie powinni; prosimy nie',
    none: 'żaden; żadnych; żadnej; żadna; żadnego; wolne od; wolny od',
    stored: 'przywróc*; odzysk*; punkty',
    announced: 'zaktualizowaliśmy; zmieniliśmy',
    'update-notice':
      'zaktualizowaliśmy; zmieniliśmy; dodaliśmy; podsumowanie zmian; najważniejsze zmiany; aktualizujemy',
  },
  topics: {
    'data-category.account':
      'numer* telefonu; adres* e mail; adres* email; poczt* elektroniczn*; !dane kontaktowe; !danych kontaktowych; imię i nazwisko; imi* i nazwisk*; nazwa użytkownika; nazw* użytkownika; zdjęci* profilow*; profil*; dane rejestracyjne; informacj* o koncie; hasł*; adres zamieszkania; adres* pocztow*; płeć; dane identyfikacyjne; ?imię; ?nazwisko; ?kont*; !adres pocztowy; telefon kontaktowy; !adres zamieszkania',
    'data-category.contacts':
      '!książk* adresow*; !list* kontaktów; !twoje kontakty; znajom*; ?kontakty; ?kontaktów; !twoich kontaktów; !książce adresowej; !kontakty w telefonie; !listy kontaktów; !lista kontaktów; !kontakty z telefonu',
    'data-category.content':
      'treści; treść; zdjęcia; zdjęć; filmy; obrazy; posty; komentarz*; pliki; plików; dokumenty; opinie; przesłan*; publikacj*',
    'data-category.messages':
      '!twoje wiadomości; !prywatn* wiadomoś*; !treść wiadomości; !treści wiadomości; !historia czatu; rozmowy; rozmów; wiadomoś*; połącze*; czat*; korespondencj*; szyfrowani* end; komunikacj*; !prywatne rozmowy; !prywatnych rozmów; !wiadomości wymienian*; !treść ..1 wiadomości; !czaty; czaty prowadzone',
    'data-category.voice-audio':
      '!rozmow* głosow*; !nagrani* rozmów; !nagrani* głosu; !nagra* głos*; !nagra* audio; !dane głosowe; !polece* głosow*; wiadomości głosowe; mikrofon*; ?głos*; ?audio; transkry*; nagrania; !rozmowy ..6 nagrywane; !nagr* ..4 rozm*; !twój głos; !twojego głosu; !nagrania głosu',
    'data-category.biometric':
      '!wizerunek twarzy; !obraz twarzy; twarz*; szablon twarzy; !biometryczn*; !rozpoznawani* twarzy; !odcisk* palc*; !odcisk* głosu; skan twarzy; selfie; !rysy twarzy; tęczówk*; !twojej twarzy; !twoją twarz; !rysów twarzy; !odcisk*',
    'data-category.location-precise':
      '!lokalizacj* telefonu; !lokalizacj* urządzenia; !dokładn* lokalizacj*; !dokładn* lokalizacj*; !precyzyjn* lokalizacj*; !geolokalizacj*; !gps; !dane o lokalizacji; !dane lokalizacyjne; twoja lokalizacja; lokalizacji urządzenia; ?lokalizacj*; położeni*; bluetooth',
    'data-category.location-approx':
      '!przybliżon* lokalizacj*; !ogóln* lokalizacj*; adres ip ..6 lokalizacj*; lokalizacj* ..6 adres* ip; szac* ..3 lokalizacj*; miast*; region*; kierunkow*; stref* czasow*; !miast* ..6 ip; !przybliżonej lokalizacji; !twoje miasto',
    'data-category.device-network':
      '!adres* ip; !identyfikator* urządze*; !informacj* o urządzeni*; !dane urządzenia; identyfikator* reklamow*; unikaln* identyfikator*; przeglądark*; system* operacyjn*; model urządzenia; cookie*; ciasteczk*; piksel*; urządze*; sieć komórkowa; logi; dziennik*; podobn* technologi*; poziom baterii; siła sygnału; wersja aplikacji; dane techniczne',
    'data-category.usage-activity':
      '!dane o użytkowaniu; !dane dotyczące korzystania; histori* przeglądania; !histori* wyszukiwania; aktywnoś*; interakcj*; sposób korzystania; sposobie korzystania; odwiedzan* stron*; częstotliwoś*; zachowa*; zainteresowa*; histori* zakupów; metadane; kliknię*; preferencj*; nawigacj*; nawyk*; !przeczytanych; !historii*; !aktywnoś*; !zachowa*; odtworzon*; oglądan*; zainteresowan*; !dane o interakcjach; !strony ..4 odwiedzasz; !twoje nawyki; !co ..3 oglądasz|kupujesz|słuchasz; !czytane artykuły; !wyszukiwane hasła; !odnośniki są klikane; !klikane odnośniki; !historii aktywności; !odwiedzane strony; !przeglądane strony|treści|produkty; !w jaki sposób ..3 korzystają|korzystasz; !z jakich funkcji; !jak często ..1 korzysta*; !jakich funkcji',
    'data-category.payment-transaction':
      '!dane płatnicze; !danych płatniczych; !informacj* o płatnoś*; !dane bankowe; kart* kredytow*; kart* płatnicz*; metod* płatności; transakcj*; fakturow*; rachun* bankow*; zakup*; zamówie*; dane finansowe; numer konta; form* płatności; adres rozliczeniow*; dan* finansow*; !dan* płatnicz*; ostatnie cyfry; cztery ostatnie cyfry',
    'data-category.identity-document':
      '!dowod* osobist*; !dowód osobist*; !dowod* osobist*; !dowód osobisty; !paszport*; !prawo jazdy; !prawa jazdy; !pesel; dokument* tożsamości; weryfikacj* tożsamości; potwierdz* tożsamoś*; !kopii dowodu; !dokument* tożsamości; !dokumentu tożsamości; !dokumentów tożsamości',
    'data-category.age-dob':
      '!dat* urodzenia; !wiek; !wieku; urodzin*; rok urodzenia; przedział wiekowy; potwierdzeni* wieku; !rok urodzenia; !data urodzenia; !daty urodzenia; !datę urodzenia',
    'data-category.health':
      '!dane o zdrowiu; !danych dotyczących zdrowia; !zdrowi*; !medyczn*; genetyczn*; chorob*; tętno; stan zdrowia; niepełnosprawn*; !dane o stanie zdrowia; !alergi*; !dokumentacji medycznej; !stan* zdrowia; !chorob* ..3 pacjent*|przewlek*; !informacj*|dane ..3 chorob*; !tętno',
    'data-category.ai-interactions':
      '!prompt*; interakcj* z ..4 ai; interakcj* z ..4 sztuczn*; chatbot*; asystent* ..3 ai; wirtualn* asystent*; rozmow* z ..4 ai; funkcj* ai; dane wejściowe; !chatbot*; !asystencie ai; !asystent* ai; !wirtualn* asystent*; !asystentem ai; !polecenia ..4 asysten*',
    'data-category.third-party-sourced':
      '!otrzym* ..6 od osób trzecich; !pozysk* ..6 od osób trzecich; !od osób trzecich; !od podmiotów trzecich; !z innych źródeł; !brokerz* danych; !od naszych partnerów; źród* publiczn*; !publicznie dostępn* ..1 źród*|rejestr*|baz*; od innych użytkowników; od partnerów; od innych firm; od stron trzecich; dostawc* danych; !kupujemy dane; !pozyskujemy ..6 od podmiotów trzecich; !brokerzy danych; !brokerów danych',
    'data-category.children':
      '!dane dzieci; !danych dzieci; !kontrol* rodzicielsk*; !nadz* rodzicielsk*; małoletni*; nieletni*; dziec*; nastolat*; rodzic*; opiekun*; poniżej 13; poniżej 16; poniżej 18; !od dzieci; !każdego dziecka; !dzieci poniżej; !konta rodzinnego',
    'data-category.other':
      'pochodzeni* etniczn*; pochodzeni* rasow*; religi*; orientacj* seksualn*; pogląd* polityczn*; dane wrażliwe; szczególn* kategori*; związk* zawodow*; !przekonaniach religijnych; !pochodzeniu etnicznym; !danych wrażliwych; !przekona* religijn*; !pochodzeni* etniczn*; !nagrania wideo; !monitoring wizyjn*; !monitoringu wizyjn*; !działa monitoring',
    'recipient.affiliates':
      '!podmiot* powiązan*; !podmiot* stowarzyszon*; !spółk* zależn*; !spółk* dominując*; !grup* kapitałow*; !spółk* z grupy; !firm* z grupy; spółk* powiązan*; firmy meta; firmy facebook; produkty meta; afiliant*; grupy spółek; !spółkom z grupy; !spółkom zależnym; !podmiotom powiązanym; !spółce dominującej; !spółkom z ..1 grupy; !spółki z naszej grupy; !spółkom z naszej grupy',
    'recipient.advertisers':
      '!reklamodawc*; !siec* reklamow*; !partner* reklamow*; !agencj* reklamow*; partner* marketingow*; partner* handlow*; platform* reklamow*; wydawc*; firm* reklamow*; !partnerom reklamowym; !sieci* reklamow*; wydawcom; agencj*; !domom mediowym; !domy mediowe; !sieciom reklamowym; !agencjom reklamowym',
    'recipient.service-providers':
      '!podmiot* powiązan* ..3 w naszym imieniu; !spółk* z grupy ..3 w naszym imieniu; !dostawc* usług; !usługodawc*; !podmiot* przetwarzając*; !podwykonawc*; dostawc*; w naszym imieniu; hosting*; wykonawc*; doradc*; kurier*; zewnętrzn* dostawc*; agenc*; nasz partner; !firmy kurierskie; !firmom kurierskim; !podmiotom przetwarzającym; !dostawcy usług informatycznych',
    'recipient.payment-partners':
      '!operator* płatności; !dostawc* płatności; !instytucj* finansow*; !bank*; procesor* płatności; windykac*; biur* informacji kredytowej; usługi płatnicze; pośrednik* płatności; wystawc* kart; !dostawc* ..3 płatnicz*; !dostawc* ..3 płatności; !usługodawc* ..3 płatnicz*; !wydawcom kart; !firmom windykacyjnym; !przekazywan*|przekazujemy|ujawnian*|wysyłan* ..4 bankowi; !operatorowi płatności; !wydawcy kart; !firmy windykacyjne; !instytucj* płatnicz*',
    'recipient.ai-providers':
      '!dostawc* ..2 sztucznej inteligencji; !dostawc* ai; !dostawc* ai; !openai; !partner* ai; dostawc* ..4 sztucznej inteligencji; modele stron trzecich',
    'recipient.law-enforcement':
      '!organ* ścigania; !policj*; !sąd* i; !organ* ścigania; !organ* publiczn*; !organ* władzy; !organ* państwow*; !nakaz* sąd*; policj*; sąd*; organ* nadzorcz*; obowiąz* prawn*; właściw* organ*; wezwani*; prokuratur*; uprawnion* organ*; !organom ścigania; !organy; !wymaga tego prawo; !policji; !innym organom; !postanowieni* sądu',
    'recipient.public':
      '!publicznie dostępn*; !widoczn* dla wszystkich; !widoczn* publicznie; !wyszukiwar*; publicznie; profil publiczny; publiczn*; inni użytkownicy ..4 widzieć; !każdy może; !dostępn* dla wszystkich; !publicznie widoczn*; !każdemu kto; !dostępne w wyszukiwarkach; !czyli publicznie',
    'recipient.business-customers':
      '!sprzedawc*; !handlowc*; !sklep*; !restaurac*; !gospodarz*; pracodawc*; rekruter*; organizator*; firmy, z którymi; przedsiębiorc*; konta firmowe; boty; firm* na; !pracodawcom; !rekruterom; !restauracji lub|albo|i ..1 sklep*; !do restauracji; !konto firmowe; !sklepowi; !sprzedawca otrzymuje',
    'recipient.identity-verification':
      '!dostawc* ..4 weryfikac*; !weryfikacj* tożsamości; !weryfikacj* wieku; potwierdz* tożsamoś*; zweryfikowa* tożsamoś*; zweryfikować wiek; !dostawcy usług weryfikacji; !firmom ..6 potwierdzają|weryfikują ..4 tożsamość|wiek; !dostawc* ..3 weryfikacji; !weryfikują ..3 tożsamość; !potwierdzają ..3 tożsamość',
    'recipient.safety-consortia':
      'ncmec; ochron* dzieci; zapobiegani* oszustwom; partner* branżow*; przeciwdziałani* nadużyciom; organizacj* bezpieczeństwa; !ncmec; !organizacj* ..3 ochroną dzieci; !sieciami zapobiegania oszustwom; !partnerami branżowymi; !zapobiegania oszustwom i partner*',
    'recipient.other-third-parties':
      '!osob* trzecim; !osoby trzecie; !osób trzecich; !podmiot* trzeci*; !stron* trzeci*; !partner* biznesow*; innym firmom; inne firmy; partner*; inne organizacje; badacz*; nabywc*; fuzj*; przejęci*; następc*; sprzedaż* aktywów; upadłoś*; inne podmioty; innym podmiotom; !podmiotom trzecim; !osobom trzecim; !partner* handlow*; !innym firmom; !ubezpiecz*; uczelni*; partnerom; !ujawni* ..3 nabywcy; !nabywcy ..1 przedsiębiorstwa|spółki|firmy; !ubezpieczycielom|ubezpieczycielowi; !nabywcą',
    'purpose.service-provision':
      'świadczeni* usług; świadczyć usługi; dostarczani* usług; ulepszani* usług; poprawa usług; poprawy usług; obsług* klienta; wykonani* umowy; realizacj* zamówie*; statystyczn*; analiz*; badani*; nowe funkcje; sztuczn* inteligencj*; rozwój; wsparci*; działani* serwisu; doświadcze*; utrzymani*; !wykonania umowy i świadczenia; !świadczenia naszych usług; !świadczenia usług; !ulepszania usług; !działania serwisu; realizacji zamówienia; !wykonania umowy; realizacji dostawy',
    'purpose.security-safety':
      'bezpieczeństw*; oszust*; naduży*; zapobiega*; wykrywa*; ochron*; spam*; moderac*; integralnoś*; szkodliw*; cyber*; !incydentów bezpieczeństwa; !wykrywania oszustw; !zapobiegania nadużyciom; !zwalczani* spamu; !zapewnienia bezpieczeństwa',
    'purpose.personalisation':
      '!tworzymy profil*; !profile ..3 użytkownik*; !personaliz*; !rekomend*; !profilowani*; !dostosow*; !spersonalizowan*; sugest*; propozycj*; polecan*; zainteresowa*; dopasow*; !dostosow* ..6 zainteresowań; !twoich zainteresowań; !twoje zainteresowania; !tworzony jest profil; !polecać produkty; !twoim upodobaniom; !polecać ..3 produkty|treści; !twoich upodobań; !tworzenia profili; !dostosowywan* do twoich; !nawyków zakupowych',
    'purpose.marketing':
      '!marketing*; !newsletter*; !promocyjn*; !informacj* handlow*; ofert*; ankiet*; konkurs*; sms; promocj*; badani* rynku; materiał* promocyjn*; !udział* w ankietach; !ankiet satysfakcji|opinii; !marketingu telefonicznego; !ofert promocyjnych',
    'purpose.ads':
      '!reklam*; !reklamow*; !reklam* ukierunkowan*; !reklam* spersonalizowan*; !targetowani*; !sponsorowan*; remarketing; retargeting; kampani*; banner*',
    'purpose.ai-training':
      '!trenow* ..6 model*; !trenowani* ..6 model*; !szkoleni* ..5 model*; !szkol* ..5 model*; !trenow* ..5 ai; !trenowani* ..5 ai; !trenow* ..5 algorytm*; !trenow* ..6 sztuczn*; !trenowani* ..6 sztuczn*; !szkoleni* ..6 sztuczn*; !rozw* ..5 model*; !rozw* ..5 ai; !rozw* ..6 sztuczn*; !uleps* ..5 model*; !danych treningowych; !dane treningowe; !uczeni* ..4 model*; trenowani*; uczeni* maszynow*; machine learning; ?modele ai; ?model* językow*; ?generatywn* ai; ?generatywn* sztuczn*; ?sztuczn* inteligencj*; ?ai; ?algorytm*; !szkoleni* ..4 uczenia maszynowego; !szkolenia algorytmów; !algorytmów uczenia; !trenowania modeli; !uczeni* maszynow*; !trenowani* ..4 algorytm*',
    'purpose.age-assurance':
      '!weryfikacj* wieku; !zweryfikować ..3 wiek; !szacowani* wieku; !potwierdz* ..3 wiek*; wymaga* wiekow*; sprawdz* ..3 wiek*; !weryfik* ..3 wiek*; !udowodni* ..3 wiek*; !oszacowania wieku; !potwierdzenia pełnoletności; !weryfikacji wieku; !potwierdzeni* wieku; !oszacowa* wiek*',
    'purpose.sale':
      '!sprzedajemy; !sprzedawać; !sprzedaje; !sprzedawan*; !sprzedamy; !sprzedać; !sprzedaż ..4 danych; !sprzedajemy; odpłatn*; wynajm*; wynagrodzeni* za dane; sprzedawać ..5 dane; !sprzedaliśmy; !sprzedawane; !sprzedawane osobom; !dane ..4 sprzedane',
    'term.arbitration':
      '!arbitraż*; !sąd* polubown*; !sąd* arbitrażow*; ław* przysięgłych; arbitr*; !przez ..1 arbitra; !przed ..1 arbitrem; !rozstrzygnięcie arbitra; !sąd arbitrażowy; !sądu polubownego',
    'term.class-waiver':
      '!pozw* zbiorow*; !pozew zbiorowy; !powództw* grupow*; !postępowani* grupow*; zbiorow*; powództw* zbiorow*; indywidualn*',
    'term.dispute-procedure':
      'zgłosić problem; reklamacj*; zgłosz* reklamac*; rozpatrz*; !rozwiązywani* sporów; !rozstrzygani* sporów; !spor*; mediac*; polubown*; platform* odr; reklamac*; postępowani* reklamacyjn*; ugod*; sporów; pozasądow*; !reklamacj* ..4 rozpatr*; !reklamacj*; !rozpatrywan*; mediacj*; spor*; rozstrzyg*',
    'term.jurisdiction':
      '!właściw* sąd*; !jurysdykcj*; !sąd* właściw*; !sądy w; sądom; wyłączn* jurysdykcj*; sądów; sąd powszechny; właściwość miejscowa; wyłączn* właściwoś*; !sąd*; !właściw* ..3 sąd; !sąd właściwy; miejsca zamieszkania',
    'term.governing-law':
      '!prawo właściwe; !prawem właściwym; !podlegają prawu; !podlega prawu; !prawu polskiemu; !prawo polskie; prawa obowiązując*; prawa stanu; przepisami prawa; norm kolizyjnych; kolizyjn*; przepisy prawa; prawem stanu',
    'term.unilateral-change':
      '!zmiany ..6 obowiązuj*; !zmiany ..6 wchodz*; !zmian* ..4 regulamin*; !zmieni* ..4 regulamin*; !zmieni* ..4 warunk*; !zmian* ..4 warunk*; !modyfik* ..4 warunk*; !modyfikac*; !zmiany niniejsz*; zmian* ..4 polity*; aktualiz* ..4 warunk*; według własnego uznania; bez uprzedzenia; bez powiadomienia; zmian* ..4 cen*; w dowolnym momencie ..5 zmien*; prawo do zmiany; istotn* zmian*; zaprzesta* ..4 usług*; dalsze korzystanie; prawo do zmian; wprowadz* ..3 zmian*; !zmian* regulaminu; !zmianach regulaminu; !zmienić regulamin; !zmiany regulaminu; !zmiany ..4 warunków; !nowa wersja; uważa się za zaakceptowan*; !istotne zmiany; !istotnych zmian*; !zaktualizowane warunki; !zaktualizować regulamin; !aktualizować regulamin; !zmiany niniejszych warunków; !zmian* ..2 niniejszych; !jego|jej nową wersję; !nową wersję regulaminu',
    'term.termination':
      '!rozwiąza* ..3 umow*; !wypowiedze*; !wypowiedzieć; !zawiesz*; !zawiesić; !zablokow*; !zamkn* ..3 kont*; !zakończ*; usunię* ..3 kont*; dezaktywac*; dezaktyw*; blokad*; nieaktywn*; usunąć ..3 treś*; usuwa* ..3 treś*; odmówi*; wyklucz*; wygaś*; ogranicz* ..3 dostęp*; rozwiązani* umowy; usunąć ..3 konto; wstrzyma*; cofn*; !zablokować; !zablokowa* konto; !zawiesi*; !blokad*; !usunąć konto; !rozwiązać umowę; zamknąć konto; !możemy ..3 zamknąć|zawiesić|usunąć|zablokować ..3 konto',
    'term.content-licence':
      '!licencj*; !sublicencj*; !niewyłączn*; !nieodwołaln*; !nieodpłatn*; własnoś* intelektualn*; udziel* ..3 licencj*; praw* autorsk*; zwielokrotni*; utwor* zależn*; bezterminow*; ogólnoświatow*; rozpowszechni*; wolną od opłat; !odwołaln*; sublicencj*; rozpowszechnia*; !licencji ..6 nieodpłatn*|bezpłatn*; !udzielasz nam; !udziela nam ..4 licencji; !licencji na; !niewyłączne; !udzielania sublicencji; !zwielokrotniani*; !bezterminowej licencji; !przyznajesz nam',
    'term.name-likeness':
      '!imię ..4 wizerunek; !imienia ..4 wizerunku; !wizerun*; !imię ..3 wizerunek; podobizn*; głos ..3 wizerunek; dóbr osobistych; referencj*',
    'term.liability-limit':
      '!odpowiedzialnoś*; !odpowiedzialności; !nie ponosi*; !ograniczeni* odpowiedzialności; !bez gwarancji; !żadn* gwarancj*; ?gwaranc*; szkod*; strat*; wyłącz*; w stanie takim; na własne ryzyko; zrzeka*; pośredni*; utracon*; nie gwarant*; rękojmi*; odszkodowa*; zapewnie*; odpowiada za; !nie odpowiada; !nie gwarantuj*; winy umyślnej; rażącego niedbalstwa',
    'term.indemnity':
      '!zwolni* z odpowiedzialności; !zabezpiecz* ..4 roszcze*; !odszkodowani*; pokry* ..3 szkod*; zwolnić; roszcze* osób trzecich; !pokryć ..3 szkody; !zwolnić spółkę z odpowiedzialności; !pokryć wszelkie; !zwolnić ..3 z odpowiedzialności; !naprawić ..3 szkody; !zwolni spółkę; !zwolni ..3 z odpowiedzialności',
    'term.auto-renewal':
      '!automatyczn* odnow*; !odnawia się; !odnow* automatycznie; !automatycznie ..3 odnaw*; odnowieni*; przedłuż*; okres* subskrypcji; cykliczn*; okres rozliczeniowy; !automatycznemu przedłużeniu; !przedłużeniu na kolejny; !automatycznie przedłuż*; !umowa|subskrypcja|abonament|plan ..4 przedłuża się; !odnawia się automatycznie; !ulega ..2 przedłużeniu; !przedłużana automatycznie',
    'term.fees':
      '!opłat*; !należnoś*; ?płatnoś*; zapłac*; zł; €; $; koszt*; podat*; ?faktur*; prowizj*; abonament*; ?subskrypcj*; bezpłatn*; ?pobier*; euro; dopłat*; ?zakup*; obciąż*; !abonament*; !zł; !prowizj*; !koszt*; miesięcznie; ?płatn*; !cena; !ceny; !cen; !cenę; !cenie; !cenach; !cennik*',
    'term.refunds':
      'zgłosić problem; !zwrot pieniędzy; !zwrotu pieniędzy; zwrot*; wypłacon*; przepada; !zwrot*; !zwróc*; !prawo odstąpienia; !odstąpieni*; bezzwrotn*; nie podleg* zwrotowi; zwrot środków; refundac*; kredyt*; !odstąp*; !odstąpić od umowy; !zwrócić; reklamac*; bon; wymian*; !nie zwracamy; !biletów nie zwracamy',
    'term.prohibited-use':
      '!zabronion*; !zakaz*; !nie wolno; !zobowiązuje się nie; !niedozwolon*; !nie może korzystać; bezprawn*; nielegaln*; nękani*; scraping; inżynieri* wsteczn*; podszywa*; narusza*; oszukańcz*; nieuprawnion*; robot*; zniesławi*; nienawiś*; złośliw*; nie możesz; sprzeczn* z prawem; !zabrania się; !zabronione jest; !użytkownikowi nie wolno',
    'term.assignment':
      '!przenie* ..4 praw*; !cesj*; !przeniesieni* praw; prawa i obowiązki; następc*; przeniesieni*; przenieść; cedow*; !cesji umowy; !przeniesienia praw; !dokonać cesji; !przeniesienie praw; !przenieść umowę; !przenieść ..3 umowy; !umowę na ..3 osobę trzecią',
    'term.eligibility-age':
      '!lat; !ukończ* 13; !ukończ* 16; !ukończ* 18; !pełnoletni*; !niepełnoletni*; minimaln* wiek; zdolnoś* do czynności; zgod* rodzic*; opiekun* prawn*; poniżej 18; osob* małoletni*; co najmniej 16 lat; co najmniej 18 lat; !osoby poniżej 13|16|18; !poniżej 13|16|18 roku',
    'term.contracting-entity':
      '!umowa z; !umowa między; !umowę z; !strona umowy; siedzib*; krs; nip; regon; sp z o o; zarejestrowan*; prowadzon* przez; świadczon* przez; zawarci* umowy; zawiera* umow*; dostarczan* przez; !stroną umowy; !umowa zawierana jest; !wpisaną do krs',
    'term.third-party-terms':
      '!warunki osób trzecich; !dodatkowe warunki; !warunki dodatkowe; !warunki stron trzecich; stron* internetow* osób trzecich; usług* osób trzecich; usług* stron trzecich; link* do; odnośnik*; treści osób trzecich; integraln* część; inne regulaminy; wytyczn*; odrębn* regulamin*; szczegółow* warunk*; !regulaminowi ..2 dostawcy; !regulamin* zewnętrznego; !warunkom ..2 dostawcy; !integralną część ..1 niniejsz*|regulaminu|warunków; !podlega ..2 regulaminowi; !regulamin ..2 dostawcy',
    'term.user-responsibility':
      '!odpowiada za szkody; !ponosi odpowiedzialność; !ponosisz odpowiedzialność; !jesteś odpowiedzialn*; !odpowiada za; !zobowiązuje się; !zobowiązuje się do; !wyłączn* odpowiedzialność użytkownika; !zobowiązujesz się; musisz; powinien; obowiązan*; poufnoś* ..4 hasł*; prawdziw*; oświadcza*; gwarantujesz; obowiąz* użytkownika; zgadzasz się; aktualn*; zobowiązan*; przyjmujesz do wiadomości; !jest zobowiązany podawać; !prawdziwe informacje; !klient jest zobowiązany; !użytkownik jest zobowiązany; !zobowiązany podawać; !ponosisz ..2 odpowiedzialność; !odpowiada za zachowanie',
    'term.other':
      '!całość umowy; !rozdzielnoś*; sił* wyższ*; zrzeczeni*; nieważnoś*; powiadomieni*; język*; znaki towarowe; opini*; definicj*; niniejszy regulamin; dostępność; dostaw*; postanowieni*; przedmiot; !nieważność jednego; !nieważność ..2 postanowień; !ważność pozostałych',
    'choice.opt-out':
      '!cookie* ..9 nie można ..2 wyłączyć|dezaktywować; !cookie* ..9 nie mogą|może być|zostać wyłączon*|dezaktywowan*; !zrezygnow*; !rezygnac*; !wypisa*; !opt out; !wyłączyć; !sprzeciwi*; odmówić; nie otrzymywać; przestać otrzymywać; cofnąć; wycofa*; anulować subskrypcję newslettera; odrzucić; odmow*; !odrzucenia ..3 cookie; !odrzucić ..3 cookie; !odrzucenia reklamowych; !odrzucić pliki; !nie chcesz ..2 otrzymywać; !wypisz się',
    'choice.opt-in-consent':
      '!zgod*; !wyrazi* zgod*; !wycofa* zgod*; !cofnięci* zgody; !zezwoleni*; opt in; wyraźn*; dobrowoln*; zaznacz*; zatwierdz*',
    'choice.objection':
      '!prawo sprzeciwu; !sprzeciw*; !wniesieni* sprzeciwu; ograniczeni* przetwarzania; prawo do ograniczenia; wnieść sprzeciw; !ograniczenia przetwarzania; !wniesienia sprzeciwu; !wnieść sprzeciw',
    'choice.deletion':
      '!prawo do usunięcia; !prawo do bycia zapomnianym; !usunięci* danych; !żąda* usunięcia; usun* ..4 dan*; skasow*; usunięci*; usuwani*; usunąć swoje; !usunięcia ..3 danych; !skasowania danych; !zażądać skasowania; !usunięcia swoich; !żądać ..3 usunięcia; !skasowania ..3 danych; !zostały usunięte ..3 zbiorów|baz; żądać ..6 usunięte|usunięcia',
    'choice.access-portability':
      '!prawo dostępu; !przenoszeni* danych; !sprostowani*; !dostęp* do ..2 danych; kopi* danych; pobra*; eksport*; popraw*; sprostow*; !uzyskać kopię; aktualizow* swoje; prawo do przenoszenia; !prawo wiedzieć; !otrzymać kopię; !przenoszenia danych; !kopia danych; !kopii danych; !prawo|żądać|uzyskać ..3 dostęp do danych; !odczytu maszynowego; !kopię danych; !sprostowanie danych',
    'choice.settings-control':
      'zdecydować; wybierać; !ustawienia; !ustawie*; !kontrolow*; !zarządza* ..3 preferencj*; preferencj*; konfigur*; zarządza*; wybrać; wybór; opcj*; kontrol*; dostosować; blokow*; włączyć; panel; !zarządzania preferencjami; !ustawieniach prywatności; !ustawieniach aplikacji; !preferencjami w ustawieniach',
    'choice.account-closure':
      '!usunąć swoje konto; !usunięci* konta; !zamknąć konto; !zamknięci* konta; !usunąć konto; zaprzestać korzystania; przestać korzystać; likwidacj* konta; rozwiązać umowę; !konto możesz ..2 zamknąć|usunąć; !zamknąć ..2 konto; !konto ..4 zamknąć; !konto ..4 usunąć',
    'choice.subscription-cancel':
      '!anulow*; !anulowani*; !rezygnac* z subskrypcji; !odstąpi* od umowy; bezpłatn* okres próbny; okres* próbn*; wypowiedzenie; odstąpieni*; zrezygnować z subskrypcji; !anuluj ..2 subskrypcję|abonament|plan; !anuluj ..9 odnowieniem; !zakończyć ..2 plan|subskrypcję; !subskrypcj*|abonament|plan ..6 anulować; !anulować ..2 subskrypcję|abonament|plan; !zrezygnować z subskrypcji|planu|abonamentu; !subskrypcję można anulować; !wypowiedzieć subskrypcję|abonament; !zrezygnuj z subskrypcji|abonamentu; !zrezygnować ..2 subskrypcji',
    'choice.no-ads-subscription':
      '!bez reklam; premium; płatn* subskrypcj*; subskrybent*; wersj* płatn*; plan z reklamami',
    'choice.appeal':
      '!odwołani*; !odwołać się; !skarg*; !reklamacj*; !zakwestionow*; organ* nadzorcz*; uodo; zaskarż*; wnieść skargę; interwencj* człowieka; !wnieść skargę; !odwołać się od; !prezesa uodo; !skargę do; !wniesienia skargi; !odwołanie od decyzji',
    'notice.effective-date':
      '!dat* wejścia w życie; !ostatnia aktualizacja; !wchodzi w życie; !ostatnio zmodyfikowan*; obowiązuje od; obowiązując* od; zaktualizowano; w życie; dnia; wersja z; !wchodzą w życie; !wejdzie w życie; !zastępuje wszystkie',
    'notice.refusal-consequence':
      '!jeśli nie zgadzasz; !jeżeli nie zgadzasz; !jeśli nie wyrażasz; !w przypadku odmowy; !niepodani*; !jeśli nie podasz; !jeśli nie akceptujesz; !nie będziemy mogli; nie będziesz mógł; nie będzie możliwe; zaprzestać; przestać korzystać; niedostępn*; odmow*; brak możliwości; niezbędn*; podanie danych; !jeśli odmówisz; !bez tych danych; !jeżeli nie akceptujesz; !zaprzestać korzystania; !brakiem możliwości; !niepodanie danych',
    'notice.transparency':
      '!przejrzyst*; więcej informacji; wyjaśnia; opisuje; informujemy; polityk* prywatności; inspektor*; pytani*; powiadomimy; kontakt*; niniejsza polityka; poinformujemy; zawiadomi*; !naruszeni* ochrony danych; !poinformujemy cię ..8 zmian*|narusz*|incyden*; !wyjaśnia jak przetwarzamy|zbieramy|wykorzystujemy|używamy|są; !naruszeniu ochrony',
    'notice.retention':
      '!jak długo; !okres przechowywania; !przechow*; !okres* przechowywania; !przez okres; !tak długo; !dopóki; !retencj*; przez ..3 lat; przez ..3 miesięcy; lat; miesięcy; termin*; do czasu; anonimiz*; usunięt*; usuwan*; okres niezbędny; dni; przedawnieni*; !przechowuj*; !przechowywan*; !usuwa* ..6 po; !okres*; archiw*; !po upływie; !usuw* ..10 dni; !przez ..3 miesięcy|lat|dni; !są przechowywane przez; !tak długo jak; !następnie niszczone; !przechowywane przez',
    'notice.transfer':
      '!państw* trzeci*; !standardow* klauzul*; !poza europejski obszar; !poza eog; !poza unię; !privacy shield; !data privacy framework; !przekazywani* ..4 państw*; decyzj* ..4 odpowiedni*; stan* zjednoczon*; usa; inne kraje; innych krajów; serwer*; stopień ochrony; międzynarodow*; transfer*; krajach; !stanów zjednoczonych; !poza europejski; !państw trzecich; !klauzul*; polsce; irlandii; indiach; chinach; niemczech; kanadzie; unii europejskiej; singapurze; !obszaru gospodarczego; !europejskiego obszaru; !spoza europejskiego; !państwach spoza; !krajach spoza; !poza europejskim obszarem; !w indiach; !stanach zjednoczonych; !w stanach',
    'notice.controller-entity':
      '!administrator* danych; !administratorem; !współadministrator*; inspektor* ochrony; iod; przedstawiciel*; siedzib*; sp z o o; administrator; !współadministratorzy',
    'notice.legal-basis':
      '!podstaw* prawn*; !prawnie uzasadnion* interes*; !uzasadnion* interes*; !rodo; !wykonani* umowy; !art 6; obowiąz* prawn*; interes publiczny; podstaw*; zgodnie z prawem; przepis*',
  },
};
