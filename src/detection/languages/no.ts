import type { LanguageData } from './shape.ts';

/**
 * Bokmål with the Nynorsk forms that sites use ("godtek", "vilkåra", "les og"). Rejected: bare "lest" (an English
 * word), "bekrefter" alone (orders, e-mail addresses).
 */
export const no: LanguageData = {
  lang: 'no',
  agree:
    'godta|godte[kr]|aksepter|samtykk|godkjenn|går (?:\\w+ )?med på|er (?:\\w+ )?(?:enig|einig|innforstått)|sier (?:\\w+ )?enig|forplikter|bundet av|slutter meg',
  read: '(?:har|ha|og) (?:\\w+ ){0,3}les[te]\\b|lest og|forstår at|forstått|gjort (?:\\w+ )?kjent',
  terms:
    '\\w*vilkår|\\w*betingelse|\\w*retningslinje|\\w*reglene?\\b|\\w*regler\\b|\\w*avtale[nr]?s?\\b|\\w*erklæring|vedtekt|lisens|reglement|\\w*policy',
  privacy: 'personvern|personopplysning|persondata|databehandling|gdpr|personlige (?:data|opplysninger)',
  by: 'ved å (?!bruke|besøke|benytte|nytte)|ved (?:opprettelse|registrering|kjøp|bestilling|innlogging|påmelding)|når du (?!bruker|besøker|benytter)|klikk|trykker (?:du )?på|hvis du (?:fortsetter|klikker|vil)|dersom du (?:fortsetter|klikker)|for å (?:fortsette|opprette|registrere|bli|gå videre|komme)|før du|herved|gjennom å',
  passive:
    'ved (?:fortsatt )?(?:å )?(?:bruke|bruk|besøke|benytte)|når du (?:bruker|besøker|benytter)|(?:din )?(?:fortsatte )?bruk av',
  proceed:
    'fortsett|fortset\\b|neste\\b|kom i gang|gå videre|videre\\b|jeg forstår|skjønner|fullfør|ferdig|bekreft\\b|oppdater\\b|start\\b',
  update:
    'oppdater|endr(?:et|er|ede|es|inger?)\\b|nye (?:\\w+ )?\\w*(?:vilkår|betingelser|personvern|retningslinjer|avtale|regler)|ny (?:versjon|\\w*avtale|\\w*erklæring)|revider',
  past: 'du (?:har )?(?:allerede|tidligere) (?:godta|akseptert|godkjent)|du har (?:nå )?(?:godtatt|akseptert)|takk for|(?:brukere|medlemmer|kunder|besøkende)(?:ne)? (?:\\w+ )?(?:må|skal|som)|krever at',
  signup:
    'opprett|registrer|logg (?:på|inn)|meld (?:deg|meg)|bli med|lag (?:\\w+ )?(?:konto|bruker)|send\\b(?! (?:ordre|bestilling))|lagre|abonner|søk nå|prøv|last ned|delta\\b|kommenter',
  order: 'bestill|kjøp|betal|fullfør (?:bestilling|kjøp)|doner|reserver|legg inn ordre|gjennomfør',
  allow: 'tillat|autoriser|gi tilgang',
  decline: 'avslå|avvis|godtar ikke|aksepterer ikke|samtykker ikke|ikke (?:godta|enig)|nei,? takk|^nei$|avbryt',
  later: 'senere|seinere|ikke nå|hopp over|påminn|lukk\\b',
  logout: 'logg (?:meg )?(?:ut|av)',
  remove: '(?:slett|lukk|avslutt|si opp)\\w* (?:\\w+ ){0,2}(?:konto|profil|bruker)',
  settings: 'innstilling|tilpass|administrer|behandle valg|alternativer|flere valg',
  deadline:
    'senest|seinest|innen|før|fra og med|fra (?:den )?(?=\\d)|den\\b|etter|f\\.o\\.m|trer i kraft|gjelder|til og med|om (?=\\d)',
  dated: 'sist (?:oppdatert|endret|revidert)|publisert|født|skrevet',
  lost: 'for (?:fortsatt )?å (?:\\w+ ){0,3}(?:fortsette å|fortsatt (?:kunne )?(?:bruke|benytte)|kunne (?:bruke|fortsette|benytte))|for (?:fortsatt|framleis) å|(?:ikke|ikkje) lenger (?:\\w+ ){0,4}(?:bruke|benytte|logge|tilgang)|kan (?:du )?ikke (?:lenger )?(?:bruke|benytte|logge|fortsette)|(?:mist|tap)\\w* (?:\\w+ ){0,3}tilgang|(?:konto|tilgang)\\w* (?:\\w+ ){0,2}(?:sperre|suspender|begrens|låst|stengt)',
  deleted: '(?:konto|profil|bruker)\\w* (?:\\w+ ){0,4}(?:slette|slettes|avslutte|lukke|sagt opp)',
  limited:
    '(?:visse|noen|enkelte) (?:\\w+ ){0,2}(?:funksjon|tjenest)|begrens\\w* (?:\\w+ )?(?:funksjon|tilgang)|funksjon\\w* (?:\\w+ )?begrens',
  payment: '(?:abonn|betal|gebyr)\\w* (?:\\w+ ){0,6}(?:i stedet|uten|reklamefri)',
  marketing: 'nyhetsbrev|markedsføring|tilbud|reklame',
  addressed:
    '(?:godtar|aksepterer|samtykker|godkjenner|bekrefter) du|du (?:\\w+ )?(?:godtar|aksepterer|samtykker|godkjenner)',
  these: 'ovenfor|nedenfor|ovenstående|følgende|dokument|endringene',
};
