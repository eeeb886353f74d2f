import type { LanguageData } from './shape.ts';

/** Rejected: "ga naar" beside "ga akkoord"; "gelezen" needs a document in the same sentence, as all verbs do. */
export const nl: LanguageData = {
  lang: 'nl',
  agree:
    'akkoord|accepte|aanvaard|instem|stemt?\\b[^.]{0,40}\\bin\\b|toestemming|erken|bevestig dat|goedkeur|goedgekeurd|goedvind|instemming|in te stemmen|ingestemd|onderschrijf|(?:oké|ok|prima) voor (?:mij|ons)|(?:oké|ok) met|(?:het|ermee) eens|(?:ga|gaat|sluit) (?:je|u|ik|jij) (?:[^ .]+ ){0,5}(?:\\w*overeenkomst|contract)\\b|verbindt? (?:je|u|ik) (?:je|zich|me)\\b|(?<=\\b(?:zich|je je) [^.]{0,60})(?:verbindt|bindt)\\b|gebonden (?:bent )?aan|acceptatie|beloof[dt]? (?:[^ .]+ ){0,9}houden\\b',
  read: 'gelezen|begrijp|begrepen|kennis genomen|kennis(?:genomen| te hebben genomen|neming)|(?:me|mij|eraan|daaraan) (?:[^ .]+ ){0,6}(?:te )?houden\\b|beloof|naleven|nakomen',
  terms:
    '\\w*voorwaarden|\\w*regels|reglement|\\w*overeenkomst|richtlijnen|licentie\\w*|huisregels|disclaimer|\\w*beleid\\b|statuten|\\w+reglement(?:en)?\\b|(?:gedrags|ere)code|\\w*bepalingen|tarieven\\w*|contract\\b|convenant|protocol\\b|clausules|t&c|\\w*afspraken\\b',
  privacy: 'privacy\\w*|gegevensbescherming|persoonsgegevens',
  by: 'door (?:\\w+ ){0,6}?(?:te|op)\\b|door (?:je|u) |als (?:je|u) (?:\\w+ ){0,4}(?:klik|ga)|klik|wanneer (?:je|u)|om (?:\\w+ )?(?:door te gaan|verder te gaan)|hierbij|met (?:het|je|uw) |bij (?:registratie|inschrijving|aanmelding|bestelling|deelname)|(?:inschrijving|registratie|aanmelding|bestelling|deelname|aankoop) (?:[^ .]+ ){0,4}(?:houdt|betekent|impliceert)|(?:tik|druk|ga|kies|meld|gaat|drukt|tikt) (?:je|u|op)\\b|door (?:\\w+ ){0,3}(?:geven|klikken|tikken)|(?:vragen (?:je|u|wij)|verzoeken|gelieve|graag) (?:[^ .]+ ){0,9}(?:akkoord|accepter|aanvaard|bevestig|stemmen)\\w*|(?:inloggen|toegang|bevestiging|bevestigen|registreren|aanmelden|inschrijven|doorgaan|verdergaan|deelnemen|meedoen|inschrijving|registratie|aanmelding|bestelling|aankoop|bestellen) (?:[^ .]+ ){0,4}(?:houdt|betekent|impliceert|geldt|staat gelijk|omvat)|(?:kiest?|antwoordt?|bevestigt?|logt?|zegt?) (?:je|u)\\b',
  passive: 'door (?:\\w+ ){0,4}(?:gebruik|bezoek)\\w*|gebruik van (?:deze|onze)',
  proceed:
    'doorgaan|ga door|blij(?:ft?|ven) (?:[^ .]+ ){0,3}gebruik|verder|volgende|begrepen|starten|beginnen|oké|oke|ok\\b|prima|snap ik|duidelijk|^(?:is goed|goed|dat is goed|afgesproken|top|helder|doe maar|in orde|(?:ja,? )?beloofd)$',
  update:
    'bijgewerkt|bijwerk|gewijzigd|wijzig|verander|nieuwe (?:\\w*voorwaarden|privacy|regels)|vernieuw|aangepast|herschreven|herzien|nieuwe? (?:\\w+ )?\\w*(?:voorwaarden|reglement|contract|overeenkomst|beleid|statuten|regels)|veranderen',
  fresh: 'nieuwe? |wijzig|verander|aangepast',
  past: '(?:je|u) (?:hebt|heeft|bent) (?:\\w+ ){0,4}(?:geaccepteerd|akkoord gegaan)|bedankt|(?:gebruikers|leden|klanten|bezoekers) (?:moeten|die)|(?:wij|we) accepteren|accepteren (?:wij|we)|akkoord gegaan\\b|is geaccepteerd|zijn geaccepteerd',
  imposed:
    '^(?:vereis|verplicht|vraag|eis|laat) (?:[^ .]+ ){0,3}(?:gebruikers|leden|klanten|bezoekers|gasten|deelnemers|medewerkers|ouders|gezinnen|docenten|leerlingen) (?:[^ .]+ ){0,6}(?:akkoord|accept|instem|aanvaard|bevestig)|^(?:gebruikers|leden|klanten|bezoekers|gasten|deelnemers) (?:[^ .]+ ){0,6}(?:laten|verplichten)\\b|^(?:akkoord|acceptatie|instemming|toestemming) (?:[^ .]+ ){0,6}(?:verplichten|vereisen|verplicht stellen|afdwingen)',
  required: '(?:moet|dient|gelieve) (?:[^ .]+ ){0,8}(?:accepteren|akkoord)',
  signup:
    'registre|aanmeld|inlog|account|inschrijv|verstu|verzend|lid worden|word lid|meld|opslaan|^plaats(?!.{0,3}bestelling)|reactie plaatsen|bericht plaatsen|maak|abonneer|bevestig|verbind|download|activeer|meedoen|doe mee|onderteken|^(?:indienen|klaar|voltooien|afronden|deelnemen|publiceren|boeken|doneren|abonneren|activeren|aannemen)$',
  order: 'bestel|koop|kopen|betaal|betalen|afreken|reserve|doneer',
  allow: 'toestaan|autoriseren|machtig|toegang (?:geven|verlenen)|geef toegang|sta toe',
  decline:
    'weiger|afwijz|niet akkoord|nee,? bedankt|annule(?!rings[vbrp])|^nee$|^(?:niet accepteren|verwerpen)$|zonder (?:te )?(?:accepteren|akkoord|instemm|toestemming)',
  back: '^terug$',
  later: 'later|niet nu|overslaan|sluiten|morgen (?:\\w+ )?herinner|^nog niet$',
  maybe: '^(?:misschien)$',
  logout: 'uitloggen|afmelden',
  remove: 'account (?:verwijder|sluit|opzeg)\\w*|verwijder (?:\\w+ )?account',
  settings: '\\w*instelling|voorkeuren|beheer|opties|aanpassen',
  deadline:
    'voor\\b|uiterlijk|tot\\b|vanaf|na\\b|per\\b|op\\b|binnen|over (?=\\d)|ingaan|van kracht|(?:hebt|heeft|heb) (?:je )?(?=\\d+ \\w+ (?:de )?tijd)',
  dated: 'laatst (?:bijgewerkt|gewijzigd)|gepubliceerd|geboren|sinds',
  lost: 'om (?:\\w+ ){0,6}(?:te blijven gebruiken|te kunnen blijven)|te blijven gebruiken|niet (?:meer|langer) (?:\\w+ ){0,4}(?:gebruiken|inloggen|toegang)|geen toegang|(?:account|toegang) wordt (?:\\w+ )?(?:geblokkeerd|opgeschort|beperkt)|zonder (?:\\w+ )?(?:akkoord|toestemming|instemming)|om (?:\\w+ ){0,5}door te (?:gaan|kunnen)|geblokkeerd|blokkeren|uitgelogd|verliest? (?:\\w+ ){0,3}toegang|geen gebruik meer|om verder te (?:gaan|kunnen)',
  deleted:
    '(?:(?:account|profiel) (?:wordt|zal|kan)|(?:wordt|zal|kan) (?:je|uw) (?:account|profiel)) (?:\\w+ ){0,3}(?:verwijderd|gesloten|beëindigd)|(?:sluiten|beëindigen|ontbinden) (?:wij|we)|(?:wij|we) (?:[^ .]+ ){0,6}(?:sluiten|beëindigen|opzeggen)\\b|verwijderen (?:wij|we) (?:[^ .]+ ){0,3}(?:account|profiel)|(?:wij|we) (?:[^ .]+ ){0,4}(?:account|profiel) (?:[^ .]+ ){0,2}verwijderen|zeggen (?:wij|we) (?:\\w+ ){0,4}op\\b|(?:overeenkomst|contract|lidmaatschap|abonnement|rekening) (?:wordt|zal|eindigt|vervalt)',
  limited:
    '(?:sommige|bepaalde) functies|beperkte (?:toegang|functies)|alleen (?:nog )?(?:maar )?(?:lezen|kijken|bekijken|meelezen)|(?:niet|niks|niets) meer (?:\\w+ )?(?:plaatsen|posten|reageren|sturen|versturen|schrijven|bestellen|boeken|verkopen|lenen|uploaden)',
  partly: '(?:sommige|bepaalde|niet alle) (?:\\w+ )?(?:functies|diensten)',
  payment: '(?:abonn|betaal|betalen)\\w* (?:\\w+ ){0,6}(?:zonder|in plaats)',
  marketing:
    'nieuwsbrief|marketing|(?:mailen|e-mails?|mails?|bellen) (?:\\w+ ){0,3}(?:over|met) (?:\\w+ )?(?:acties|nieuws)|reclame|aanbieding|advertenti',
  addressed: '(?:je|u) (?:\\w+ )?akkoord|gaat u|ga je|accepteert u|accepteer je',
  these: 'bovenstaand|onderstaand|hierboven|hieronder|volgende|documenten|deze wijzigingen|(?:de|deze) wijzigingen',
  so: 'hiermee|daarmee|door (?:dit|dat) te doen|zodoende|(?:dat|dit) betekent',
  others: '(?:de )?(?:gebruiker|klant|koper)s? (?:[^ .]+ ){0,4}(?:accepte|akkoord|moet)',
  latest:
    'vóór (?=\\d)|uiterlijk|tot (?:en met )?(?=\\d)|binnen (?=\\d)|deadline|termijn|(?:hebt|heeft|heb) (?:je |u )?(?=\\d)',
  refused:
    'als (?:je|u) (?:[^ .]+ ){0,4}niet|zonder (?:uw |je |jouw |akkoord|acceptatie|toestemming|bevestiging)|anders\\b|daarna|na (?:die|deze) datum|wie (?:[^ .]+ ){0,3}niet|gaa?t? (?:je|u) niet akkoord|accepteert? (?:je|u) (?:[^ .]+ ){0,2}niet',
  toRead: 'lees\\b|gelieve',
  offer: 'aanbod|bod\\b|uitnodiging|verzoek|offerte|voorstel|uitdaging|oproep|ruil',
};
