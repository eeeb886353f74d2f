import type { LanguageData } from './shape.ts';

/** Rejected: "ga naar" beside "ga akkoord"; "gelezen" needs a document in the same sentence, as all verbs do. */
export const nl: LanguageData = {
  lang: 'nl',
  agree: 'akkoord|accepte|aanvaard|instem|stemt?\\b[^.]{0,40}\\bin\\b|toestemming|erken|bevestig dat',
  read: 'gelezen|begrijp|begrepen|kennis genomen',
  terms:
    '\\w*voorwaarden|\\w*regels|reglement|\\w*overeenkomst|richtlijnen|licentie\\w*|huisregels|disclaimer|\\w*beleid\\b',
  privacy: 'privacy\\w*|gegevensbescherming|persoonsgegevens',
  by: 'door (?:\\w+ ){0,6}?(?:te|op)\\b|door (?:je|u) |als (?:je|u) (?:\\w+ ){0,4}(?:klik|ga)|klik|wanneer (?:je|u)|om (?:\\w+ )?(?:door te gaan|verder te gaan)|hierbij|met (?:het|je|uw) ',
  passive: 'door (?:\\w+ ){0,4}(?:gebruik|bezoek)\\w*|gebruik van (?:deze|onze)',
  proceed: 'doorgaan|ga door|verder|volgende|begrepen|starten|beginnen',
  update: 'bijgewerkt|bijwerk|gewijzigd|wijzig|verander|nieuwe (?:\\w*voorwaarden|privacy|regels)|vernieuw|aangepast',
  past: '(?:je|u) (?:hebt|heeft|bent) (?:\\w+ ){0,4}(?:geaccepteerd|akkoord gegaan)|bedankt|(?:gebruikers|leden|klanten|bezoekers) (?:moeten|die)',
  signup:
    'registre|aanmeld|inlog|account|inschrijv|verstu|verzend|lid worden|word lid|meld|opslaan|^plaats(?!.{0,3}bestelling)|reactie plaatsen|bericht plaatsen|maak|abonneer|bevestig',
  order: 'bestel|koop|kopen|betaal|betalen|afreken|reserve|doneer',
  allow: 'toestaan|autoriseren|machtig',
  decline: 'weiger|afwijz|niet akkoord|nee,? bedankt|annule|^nee$',
  later: 'later|niet nu|overslaan|sluiten',
  logout: 'uitloggen|afmelden',
  remove: 'account (?:verwijder|sluit|opzeg)\\w*|verwijder (?:\\w+ )?account',
  settings: 'instelling|voorkeuren|beheer|opties|aanpassen',
  deadline: 'voor\\b|uiterlijk|tot\\b|vanaf|na\\b|per\\b|op\\b|binnen|over (?=\\d)|ingaan|van kracht',
  dated: 'laatst (?:bijgewerkt|gewijzigd)|gepubliceerd|geboren|sinds',
  lost: 'om (?:\\w+ ){0,6}(?:te blijven gebruiken|te kunnen blijven)|te blijven gebruiken|niet (?:meer|langer) (?:\\w+ ){0,4}(?:gebruiken|inloggen|toegang)|geen toegang|(?:account|toegang) wordt (?:\\w+ )?(?:geblokkeerd|opgeschort|beperkt)',
  deleted:
    '(?:(?:account|profiel) (?:wordt|zal|kan)|(?:wordt|zal|kan) (?:je|uw) (?:account|profiel)) (?:\\w+ ){0,3}(?:verwijderd|gesloten|beëindigd)',
  limited: '(?:sommige|bepaalde) functies|beperkte (?:toegang|functies)',
  payment: '(?:abonn|betaal|betalen)\\w* (?:\\w+ ){0,6}(?:zonder|in plaats)',
  marketing: 'nieuwsbrief|marketing|reclame|aanbieding',
  addressed: '(?:je|u) (?:\\w+ )?akkoord|gaat u|ga je|accepteert u|accepteer je',
  these: 'bovenstaand|onderstaand|hierboven|hieronder|volgende|documenten|deze wijzigingen',
};
