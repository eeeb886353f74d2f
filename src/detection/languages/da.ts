import type { LanguageData } from './shape.ts';

/**
 * Articles hang on the end of nouns ("vilkårene", "aftalen"). Rejected: bare "læst" (folds to the English "last"),
 * "bekræfter" alone (orders, e-mail addresses), "ved" alone (every other sentence).
 */
export const da: LanguageData = {
  lang: 'da',
  agree:
    'accepter|godkend|samtyk|godtag|indforstået|er (?:\\w+ )?enig|erklærer (?:\\w+ ){0,2}enig|tiltræd|forpligter|bundet af|accept af|er (?:\\w+ ){0,2}med på|siger (?:\\w+ ){0,2}ja til|sige ja til|okay med|indgår (?:du|i|jeg|vi) (?:[^ .]+ ){0,3}\\w*(?:aftale|kontrakt)|(?:du|i|jeg|vi) (?:\\w+ )?indgår (?!i\\b)(?:[^ .]+ ){0,3}\\w*(?:aftale|kontrakt)|slutter (?:du|vi|jeg) (?:[^ .]+ ){0,3}\\w*aftale|bundet til|binder (?:du dig|jeg mig)|indvilliger|indvilger|(?:betyder|indebærer|med) accept\\b|accept\\b af',
  read: '(?:har|have|og) (?:jeg |du )?(?:hermed |nu |omhyggeligt )?læst|læst og|forstår at|forstået|gjort (?:\\w+ )?bekendt|bekendt med|overhold|(?:vil|skal) (?:\\w+ )?følge|(?:jeg|vi) lover\\b',
  terms:
    '\\w*vilkår|\\w*betingelser|\\w*retningslinjer|\\w*regler(?:ne)?s?\\b|\\w*aftale[nr]?s?\\b|\\w*politik(?:ken)?\\b|vedtægter|licens|regelsæt|\\w*reglement|\\w*bestemmelser|\\w*kodeks|prisliste|\\w*vedtægter',
  privacy: 'privatliv|persondata|personoplysning|databeskyttelse|fortrolighed|gdpr|personlige (?:data|oplysninger)',
  by: 'ved at (?!bruge|anvende|besøge|benytte)|ved (?:oprettelse|tilmelding|køb|bestilling|klik|login|registrering)|når du (?!bruger|besøger|benytter|anvender)|klik|tryk(?:ke|ker)? på|hvis du (?:fortsætter|klikker|vil)|for at (?:fortsætte|oprette|tilmelde|blive|gå videre)|inden du|før du|hermed|(?:tryk|klik|opret|fortsæt|registrer|kør|surf|går|logg|tilmeld|vælg|tillad|køb|bestil|deltag|sig)\\w* du|(?:tilmelding|registrering|oprettelse|bestilling|køb|deltagelse|medlemskab)\\w* (?:[^ .]+ ){0,4}(?:ensbetydende|betyder|indebærer|forudsætter)|med (?:din|min) (?:tilmelding|bestilling|registrering)|i og med|(?:beder dig|venligst|bedes) (?:[^ .]+ ){0,4}(?:godkend|accepter|bekræft)\\w*|(?:login|adgang|bekræftelse|indlogning|godkendelse|tilmelding|registrering|oprettelse|bestilling|køb|fortsættelse)\\w* (?:[^ .]+ ){0,4}(?:ensbetydende|betyder|indebærer|forudsætter|svarer til|udgør|gælder som|er lig med)|at (?:logge ind|gå videre|fortsætte|registrere sig|bekræfte|tilmelde sig) (?:[^ .]+ ){0,3}(?:betyder|indebærer|er ensbetydende)|(?:trykke|svare|bekræfte|logge|vælge|klikke)r du',
  passive:
    'ved (?:at )?(?:fortsat )?(?:bruge|brug|anvende|anvendelse|besøge|benytte)|når du (?:bruger|besøger|benytter|anvender)|(?:din )?(?:fortsatte )?brug af|(?:brug|anvendelse) (?:[^ .]+ ){0,4}(?:indebærer|betyder)',
  proceed:
    'fortsæt|næste\\b|kom i gang|gå videre|videre\\b|forstået|okay|færdiggør|bekræft\\b|opdater\\b|start\\b|ok\\b|det er i orden|jeg forstår|^(?:det er (?:fint|ok|okay|godt|helt fint)|fint|ja,? tak|helt i orden|selvfølgelig|det er en aftale|super|lyder godt)$',
  update:
    'opdater|ændr(?:et|er|ede|es|ing)|nye (?:\\w+ )?\\w*(?:vilkår|betingelser|politik|regler|aftale)|ny (?:version|\\w*politik|aftale)|revider|skrevet om|fornyet|ændrer\\b',
  fresh: 'nye? |ændre',
  past: 'du (?:har )?(?:allerede|tidligere) (?:accepter|godkend)|du har (?:nu )?(?:accepteret|godkendt)|tak for|(?:brugere|medlemmer|kunder|besøgende)(?:ne)? (?:\\w+ )?(?:skal|som|der)|kræver at|du (?:accepterede|godkendte|samtykkede)|vi (?:accepterer|godkender)|(?:blev|blevet) (?:accepteret|godkendt)',
  imposed:
    '^(?:kræv|bed|lad|tving) (?:[^ .]+ ){0,3}(?:bruger|medlem|kunde|besøgende|gæst|deltager|forældre|familie|elev|ansatte)\\w* (?:[^ .]+ ){0,3}(?:accepter|godkend|samtyk|godtag)|^(?:kræv|kræve) (?:\\w+ )?(?:accept|godkendelse|samtykke)\\b',
  required: '(?:skal|venligst|bedes) (?:\\w+ ){0,2}(?:accepter|godkend)',
  signup:
    'opret|tilmeld|registr|log (?:på|ind)|bliv medlem|bliv\\b|send\\b(?! (?:ordre|bestilling))|gem\\b|indsend|ansøg|prøv|hent\\b|deltag|kommenter|tilslut|forbind|download|aktiver|underskriv|^(?:færdig|udgiv|abonner)$',
  order: 'bestil|køb|betal|book|gennemfør|doner|afgiv ordre|læg ordre|reserver',
  allow: 'tillad|godkend adgang|autoriser|giv adgang',
  decline:
    'afvis|accepterer ikke|godkender ikke|samtykker ikke|ikke (?:accepter|enig)|nej,? tak|^nej$|annull?er(?!ings)|afslå|fortryd(?!elses(?:ret|v|b))|^(?:accepter ikke)$|uden at (?:acceptere|godkende|samtykke)',
  back: '^tilbage$',
  later: 'senere|ikke nu|spring over|påmind|luk\\b|^ikke endnu$',
  maybe: '^(?:måske)$',
  logout: 'log (?:mig )?ud|log af',
  remove: '(?:slet|luk|opsig|nedlæg)\\w* (?:\\w+ ){0,2}(?:konto|profil|bruger)',
  settings: '\\w*indstilling|tilpas|administrer|præferencer|valgmuligheder|flere valg',
  deadline:
    'senest|inden|før|fra og med|fra den|den\\b|d\\. ?(?=\\d)|efter|pr\\.|træder i kraft|gælder|til og med|om (?=\\d)|har (?=\\d+ \\w+ til at (?!returner|fortryd))',
  dated: 'sidst (?:opdater|ændr|revider)|senest (?:opdater|ændr)|offentliggjort|født|skrevet',
  lost: 'for (?:fortsat )?at (?:\\w+ ){0,3}(?:fortsætte med at|fortsat (?:kunne )?(?:bruge|benytte)|kunne (?:bruge|fortsætte|benytte))|for fortsat at|(?:ikke|ej) længere (?:\\w+ ){0,4}(?:bruge|benytte|logge|adgang|anvende)|kan (?:du )?ikke (?:længere )?(?:bruge|benytte|logge|fortsætte)|(?:mist|tab)\\w* (?:\\w+ ){0,3}adgang|(?:konto|adgang)\\w* (?:\\w+ ){0,2}(?:spærre|suspender|begræns|blokere|låst)|uden (?:din|dit|jeres) (?:accept|samtykke|godkendelse)|for at blive hos|mister (?:du )?(?:\\w+ ){0,2}adgang|logget ud|for at fortsætte,? [^.]{0,30}(?:skal|må|accept|godkend)|(?:skal|må) [^.]{0,60}for at fortsætte\\b|(?:spærrer|blokerer) vi (?:\\w+ ){0,2}\\w*(?:konto|adgang)|(?:spærres|blokeres) (?:\\w+ ){0,2}\\w*(?:konto|adgang)',
  deleted:
    '(?:konto|profil)\\w* (?:\\w+ ){0,4}(?:slette|lukke|nedlæg|opsagt|opsig)|(?:lukker|opsiger|afslutter|nedlægger) vi|sletter vi (?:[^ .]+ ){0,3}\\w*(?:konto|profil)|vi (?:[^ .]+ ){0,5}(?:lukke|opsige|nedlægge|slette (?:[^ .]+ ){0,2}\\w*(?:konto|profil)\\w*)\\b|(?:aftale|medlemskab|abonnement)\\w* (?:\\w+ ){0,4}(?:ophør|opsiges)',
  limited:
    '(?:visse|nogle|enkelte) (?:\\w+ ){0,2}(?:funktion|tjenest)|begræns\\w* (?:\\w+ )?(?:funktion|adgang)|funktioner(?:ne)? (?:\\w+ )?begræns|kun (?:\\w+ )?(?:læse|kigge)|ikke (?:længere )?(?:\\w+ )?(?:skrive|poste|kommentere|sende|slå op|bestille|booke|låne|sælge|svare)\\b',
  partly: '(?:visse|nogle|ikke alle) (?:\\w+ )?(?:funktion|tjenest)',
  payment: '(?:abonn|betal|gebyr)\\w* (?:\\w+ ){0,6}(?:i stedet|uden|reklamefri)',
  fee: 'gebyr',
  free: 'uden(?: \\w{1,14})? gebyr',
  marketing: 'nyhedsbrev|markedsføring|tilbud|reklame|annonc',
  addressed:
    '(?:accepterer|godkender|samtykker|giver|erklærer|bekræfter) du|du (?:\\w+ )?(?:accepterer|godkender|samtykker)',
  these: 'ovenstående|nedenstående|følgende|dokument|ændringerne|ændringer',
  so: 'dermed|derved|ved at gøre (?:det|dette)|herved|det betyder',
  others: '(?:brugeren|kunden|køberen) (?:[^ .]+ ){0,4}(?:accepter|godkend|skal)',
  latest: 'senest (?:den |d\\. ?)?(?=\\d)|(?:inden|før) (?:den |for )?(?=\\d)|har (?=\\d)|frist',
  refused:
    'hvis du er uenig|hvis du afvis|hvis du ikke|(?:accepterer|godkender) du ikke|uden (?:accept|samtykke|godkendelse|din|dit)|ellers|herefter|derefter|efter (?:denne|den) dato|der ikke (?:accepter|godkend|bekræft)',
  toRead: 'læs\\b|venligst',
  offer: 'tilbud|invitation|anmodning|bud(?:det)?\\b|udfordring|opkald|forslag',
};
