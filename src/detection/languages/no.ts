import type { LanguageData } from './shape.ts';

/**
 * Bokmål with the Nynorsk forms that sites use ("godtek", "vilkåra", "les og"). Rejected: bare "lest" (an English
 * word), "bekrefter" alone (orders, e-mail addresses).
 */
export const no: LanguageData = {
  lang: 'no',
  agree:
    'godta|godte[kr]|aksepter|samtykk|godkjenn|går (?:\\w+ )?med på|er (?:\\w+ )?(?:enig|einig|innforstått)|(?:sier|erklærer) (?:\\w+ ){0,2}enig|forplikter|bundet av|slutter meg|er (?:\\w+ ){0,2}med på|sier (?:\\w+ )?ja til|si ja til|greit (?:for meg|med)|tiltrer|aksept\\b|inngår (?:du|dere|jeg|vi) (?:[^ .]+ ){0,3}\\w*(?:avtale|kontrakt)|(?:du|dere|jeg|vi) (?:\\w+ )?inngår (?!i\\b)(?:[^ .]+ ){0,3}\\w*(?:avtale|kontrakt)|bundet til|binder (?:du deg|jeg meg)|bekrefte? at (?:du|jeg|dere|vi) (?:vil|skal) følge',
  read: '(?:har|ha|og) (?:\\w+ ){0,3}les[te]\\b|lest og|forstår at|forstått|gjort (?:\\w+ )?kjent|(?:skal|vil) (?:\\w+ )?(?:følge|følgje)|overhold|(?:jeg|eg|vi) lover\\b|kjent med',
  terms:
    '\\w*vilkår|\\w*betingelse|\\w*retningslinje|\\w*reglene?\\b|\\w*regler\\b|\\w*avtale[nr]?s?\\b|\\w*erklæring|vedtekt|lisens|reglement|\\w*policy|\\w*bestemmelse|\\w*vedtekter|prisliste|\\w*instruks',
  privacy: 'personvern|personopplysning|persondata|databehandling|gdpr|personlige (?:data|opplysninger)',
  by: 'ved å (?!bruke|besøke|benytte|nytte)|ved (?:opprettelse|registrering|kjøp|bestilling|innlogging|påmelding)|når du (?!bruker|besøker|benytter)|klikk|trykker (?:du )?på|hvis du (?:fortsetter|klikker|vil)|dersom du (?:fortsetter|klikker)|for å (?:fortsette|opprette|registrere|bli|gå videre|komme)|før du|herved|gjennom å|(?:trykk|klikk|opprett|fortsett|registrer|kjør|går|logg|meld|velg|tillat|kjøp|bestill|delt|gir|sier)\\w* du|registrerer du|(?:påmelding|registrering|bestilling|kjøp|deltakelse|medlemskap|innmelding)\\w* (?:[^ .]+ ){0,4}(?:betyr|innebærer|forutsetter)|med (?:din )?(?:bestilling|påmelding|registrering)\\w*|ved innmelding|trykk|(?:ber deg|vennligst) (?:[^ .]+ ){0,4}(?:godta|godkjenn|aksepter|bekreft)\\w*|(?:registrering|innlogging|tilgang|bekreftelse|pålogging|adgang|påmelding|bestilling|kjøp|opprettelse)\\w* (?:[^ .]+ ){0,4}(?:betyr|innebærer|forutsetter|tilsvarer|utgjør|regnes som|er ensbetydende|likestilles)|å (?:logge inn|gå videre|fortsette|registrere seg|bekrefte|melde seg) (?:[^ .]+ ){0,3}(?:betyr|innebærer|er ensbetydende|regnes)|(?:trykke|svare|bekrefte|logge|velge|klikke)r du|bekreft at (?:du|dere)',
  passive:
    'ved (?:fortsatt )?(?:å )?(?:bruke|bruk|besøke|benytte)|når du (?:bruker|besøker|benytter)|(?:din )?(?:fortsatte )?bruk av|bruk (?:[^ .]+ ){0,4}(?:innebærer|betyr)',
  proceed:
    'fortsett|fortset\\b|neste\\b|kom i gang|gå videre|videre\\b|jeg forstår|skjønner|fullfør|ferdig|bekreft\\b|oppdater\\b|start\\b|ok\\b|okei|greit\\b|forstått|^(?:det er (?:greit|fint|ok|okei)|fint|ja,? takk|den er grei|helt greit|selvsagt|supert|høres bra ut)$',
  update:
    'oppdater|endr(?:et|er|ede|es|inger?)\\b|nye (?:\\w+ )?\\w*(?:vilkår|betingelser|personvern|retningslinjer|avtale|regler)|ny (?:versjon|\\w*avtale|\\w*erklæring)|revider|endres\\b|skrevet om|fornyet',
  fresh: 'nye? |endre',
  past: 'du (?:har )?(?:allerede|tidligere) (?:godta|akseptert|godkjent)|du har (?:nå )?(?:godtatt|akseptert)|takk for|(?:brukere|medlemmer|kunder|besøkende)(?:ne)? (?:\\w+ )?(?:må|skal|som)|krever at|du (?:godtok|aksepterte|samtykket)|vi (?:aksepterer|godtar)|ble (?:godtatt|akseptert)',
  imposed:
    '^(?:krev|be|la|tving) (?:[^ .]+ ){0,3}(?:bruker|medlem|kunde|besøkende|gjest|deltaker|foreldre|familie|elev|ansatte)\\w* (?:[^ .]+ ){0,3}(?:godta|aksepter|samtykk|godkjenn)|^(?:krev|kreve) (?:\\w+ )?(?:aksept|godkjenning|samtykke)\\b',
  required: '(?:må|vennligst) (?:\\w+ ){0,2}(?:godta|aksepter|godkjenn)',
  signup:
    'opprett|registrer|logg (?:på|inn)|meld (?:deg|meg)|bli med|lag (?:\\w+ )?(?:konto|bruker)|send\\b(?! (?:ordre|bestilling))|lagre|abonner|søk nå|prøv|last ned|delta\\b|kommenter|koble|meld\\b|meld meg|aktiver|signer|underskriv|^(?:publiser)$',
  order: 'bestill|kjøp|betal|fullfør (?:bestilling|kjøp)|doner|reserver|legg inn ordre|gjennomfør',
  allow: 'tillat|autoriser|gi tilgang',
  decline:
    'avslå|avvis|godtar ikke|aksepterer ikke|samtykker ikke|ikke (?:godta|enig)|nei,? takk|^nei$|avbryt|uten å (?:godta|akseptere|godkjenne|samtykke)',
  back: '^tilbake$',
  later: 'senere|seinere|ikke nå|hopp over|påminn|lukk\\b|^ikke ennå$',
  maybe: '^(?:kanskje)$',
  logout: 'logg (?:meg )?(?:ut|av)',
  remove: '(?:slett|lukk|avslutt|si opp)\\w* (?:\\w+ ){0,2}(?:konto|profil|bruker)',
  settings: '\\w*innstilling|tilpass|administrer|behandle valg|alternativer|flere valg',
  deadline:
    'senest|seinest|innen|før|fra og med|fra (?:den )?(?=\\d)|den\\b|etter|f\\.o\\.m|trer i kraft|gjelder|til og med|frem til|om (?=\\d)|har (?=\\d+ \\w+ på deg)',
  dated: 'sist (?:oppdatert|endret|revidert)|publisert|født|skrevet',
  lost: 'for (?:fortsatt )?å (?:\\w+ ){0,3}(?:fortsette å|fortsatt (?:kunne )?(?:bruke|benytte)|kunne (?:bruke|fortsette|benytte))|for (?:fortsatt|framleis) å|(?:ikke|ikkje) lenger (?:\\w+ ){0,4}(?:bruke|benytte|logge|tilgang)|kan (?:du )?ikke (?:lenger )?(?:bruke|benytte|logge|fortsette)|(?:mist|tap)\\w* (?:\\w+ ){0,3}tilgang|(?:konto|tilgang)\\w* (?:\\w+ ){0,2}(?:sperre|suspender|begrens|låst|stengt)|uten (?:din|ditt|deres)? ?(?:godkjenning|samtykke|aksept)|for å bli (?:værende|med oss)|får (?:du )?ikke (?:\\w+ )?(?:logget|brukt|tilgang)|mister (?:du )?(?:\\w+ ){0,2}tilgang|logget ut|for å fortsette,? [^.]{0,30}(?:må|godta)|må [^.]{0,60}for å fortsette\\b|(?:sperrer|blokkerer) vi (?:\\w+ ){0,2}\\w*(?:konto|tilgang)',
  deleted:
    '(?:konto|profil|bruker)\\w* (?:\\w+ ){0,4}(?:slette|slettes|avslutte|lukke|sagt opp)|(?:avslutter|lukker|stenger) vi|sletter vi (?:[^ .]+ ){0,3}\\w*(?:konto|profil)|sier vi opp|vi (?:[^ .]+ ){0,5}(?:avslutte|stenge|si opp|slette (?:[^ .]+ ){0,2}\\w*(?:konto|profil)\\w*)\\b|(?:avtale|medlemskap|abonnement)\\w* (?:\\w+ ){0,4}(?:opphør|avsluttes|sies opp)',
  limited:
    '(?:visse|noen|enkelte) (?:\\w+ ){0,2}(?:funksjon|tjenest)|begrens\\w* (?:\\w+ )?(?:funksjon|tilgang)|funksjon\\w* (?:\\w+ )?begrens|(?:bare|kun) (?:\\w+ )?(?:lese|se på)|ikke (?:lenger )?(?:\\w+ )?(?:skrive|poste|kommentere|sende|legge ut|bestille|booke|låne|selge|svare)\\b',
  partly: '(?:visse|noen|ikke alle) (?:\\w+ )?(?:funksjon|tjenest)',
  payment: '(?:abonn|betal|gebyr)\\w* (?:\\w+ ){0,6}(?:i stedet|uten|reklamefri)',
  fee: 'gebyr|avgift',
  free: 'uten(?: \\w{1,14})? (?:gebyr|avgift)',
  marketing: 'nyhetsbrev|markedsføring|tilbud|reklame|annonse',
  addressed:
    '(?:godtar|aksepterer|samtykker|godkjenner|bekrefter) du|du (?:\\w+ )?(?:godtar|aksepterer|samtykker|godkjenner)',
  these: 'ovenfor|nedenfor|ovenstående|følgende|dokument|endringene|endringer',
  so: 'dermed|ved å gjøre (?:det|dette)|herved|det betyr',
  others: '(?:brukeren|kunden|kjøperen) (?:[^ .]+ ){0,4}(?:godta|aksepter|må)',
  latest: 'frem til|(?:innen|senest|før) (?:den )?(?=\\d)|har (?=\\d)|frist',
  refused:
    'hvis du er uenig|hvis du avvis|hvis du ikke|(?:godtar|aksepterer) du ikke|uten (?:samtykke|aksept|godkjenning|din|ditt)|ellers|deretter|etter (?:denne|den) datoen|som ikke (?:godt|aksept|bekreft)',
  toRead: 'les\\b|vennligst',
  offer: 'tilbud|invitasjon|forespørsel|bud(?:et)?\\b|utfordring|anrop|forslag|innkalling',
};
