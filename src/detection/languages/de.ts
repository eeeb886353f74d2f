import type { LanguageData } from './shape.ts';

/** Rejected: "bestätigen" as agreement (order and e-mail confirmations); "Bedingungen" alone is kept: it is rare elsewhere. */
export const de: LanguageData = {
  lang: 'de',
  agree:
    'akzeptier|zustimm|zugestimmt|stimm(?:e|st|t|en)\\b|einverstanden|einwillige|willige|erteile .{0,30}einwilligung|anerkenn|erkenn\\w* .{0,60}\\ban\\b|einverständnis|annehm|angenommen|annahme der|passt (?:für|mir|uns)|(?:okay|ok|in ordnung) für (?:mich|uns)|klar mit|für (?:mich|uns) (?:okay|ok|in ordnung)|zuzustimm|anzuerkenn|einzuwillig|anzunehm|schließ(?:t|e|en|st) (?:du|sie|ich|wir|ihr) .{0,50}(?:vertrag|vereinbarung)|(?:erteil|gib|geb)\\w* .{0,40}einwilligung|einwilligung in (?:die|den|das)|gebunden an|(?<=\\ban (?:die|den|das|unsere|diese) .{0,50} )gebunden\\b|bindest du dich|binden sie sich|akzeptanz der',
  read: 'gelesen|zur kenntnis|verstanden|halte mich an|werde .{0,60}(?:einhalten|beachten|befolgen)\\b|verpflichte (?:mich|uns)',
  terms:
    'agb|\\w*bedingungen|nutzungs\\w+|geschäfts\\w*bedingungen|\\w*richtlinien?|\\w*regeln\\b|vereinbarung|\\w*vertrag\\b|\\w*bestimmungen|regelwerk|netiquette|teilnahme\\w+|lizenz\\w*|widerrufs\\w+|hausordnung|satzung|(?!(?:ver|an|zu|ein|un|unter|bei|rang|reihen)ordnung)\\w+ordnung(?:en)?\\b|(?!be)\\w*satzung(?:en)?\\b|\\w*kodex|\\w*statuten|preisverzeichnis|\\w*leitlinien|\\w*grundsätze|\\w+vereinbarung(?:en)?\\b|\\w*klauseln?\\b|konditionen\\b|\\w*vorschriften',
  privacy: 'datenschutz\\w*|privatsphäre\\w*|personenbezogen\\w*',
  by: '(?:mit|durch) (?:\\w+ ){0,3}?\\w+(?:ung|en|klick|ieren|ldung)\\b|indem|(?:wenn|sobald|bevor|falls) (?:du|sie) |klick|tipp\\w* auf|\\bum (?:\\w+ ){0,4}(?:fortzufahren|zu registrieren)|hiermit|beim (?:\\w+ )?(?:absenden|registrieren)|bei (?:der |ihrer |deiner )?(?:registrierung|anmeldung|bestellung|teilnahme|buchung)|wer (?:[^ .]+ ){0,6}(?:klickt|registriert|anmeldet|weitermacht|teilnimmt|mitmacht)|(?:registrierung|anmeldung|bestellung|teilnahme|buchung|absenden) (?:\\w+ ){0,4}(?:bedeutet|gilt|beinhaltet)|drück(?:st|en|t|e)\\b|(?:fährst|fahren|machst|machen|gehst|gehen|surfst|surfen) (?:du|sie) (?:\\w+ ){0,3}(?:fort|weiter)|tippe? auf|tippen sie|bitte (?:[^ .]+ ){0,6}(?:bestätig|akzeptier|stimm)\\w*|bitten (?:sie|dich)|(?:registrierung|anmeldung|bestellung|teilnahme|buchung|absenden|login|einloggen|anmelden|zugang|zutritt|zugriff|bestätigung|bestätigen|fortfahren|weiterklicken|mitmachen|registrieren|freigabe) (?:[^ .]+ ){0,5}(?:bedeutet|gilt|beinhaltet|kommt|entspricht|umfasst|heißt)|(?:wähl|antwort|bestätig|logg|meld|klick|tipp)\\w* (?:du|sie)\\b',
  passive:
    '(?:durch|mit) die (?:weitere )?(?:nutzung|verwendung)|nutzung dieser|(?:website|seite) (?:weiter )?(?:nutz|besuch)\\w*',
  proceed:
    'weiter\\b|fortfahren|fortsetzen|weiter\\w+|los geht|verstanden|starten|alles klar|okay|ok\\b|na klar|geht klar|passt\\b|los\\b|^(?:in ordnung|gut|abgemacht|gerne?|ja,? gerne?|alles gut|meinetwegen)$',
  update:
    'aktualisier|geänder|änder(?:n|ung)|neuen? (?:nutzungs|agb|datenschutz|bedingungen)|überarbeit|angepasst|neue[nrs]? (?:\\w+ )?\\w*(?:regeln|richtlinien?|vertrag|bedingungen|fassung|version|ordnung|satzung|erklärung|vereinbarung)\\b|neufassung|erneuert|aufgeräumt|vereinfacht|umgeschrieben',
  fresh: 'neue[nrsm]? |änder|geänd|aktualis',
  past: '(?:du hast|sie haben|haben sie) (?:\\w+ ){0,6}(?:akzeptiert|zugestimmt)|danke|(?:nutzer|benutzer|mitglieder|kunden|besucher) (?:müssen|haben|die)|(?:nehmen|akzeptieren) wir|wir (?:akzeptieren|nehmen)|(?:stimmten|akzeptierten) sie|wurden? (?:\\w+ ){0,4}(?:akzeptiert|zugestimmt)|(?:haben|hast) (?:[^ ]+ ){0,8}(?:zugestimmt|akzeptiert)\\b',
  imposed:
    '(?:zustimmung|einwilligung|bestätigung|akzeptanz) (?:[^ .]+ ){0,6}(?:verlangen|anfordern|erzwingen|einfordern|abfragen)$|^(?:nutzer|benutzer|mitglieder|kunden|besucher|gäste|teilnehmer|eltern|familien|schüler|lehr|mitarbeiter)\\w* (?:[^ .]+ ){0,6}(?:zustimmen|akzeptieren|bestätigen) lassen|^(?:verlange|fordere|erzwinge)\\w* (?:[^ .]+ ){0,3}(?:nutzer|mitglieder|kunden|besucher|zustimmung)',
  required: '(?:muss|müssen|musst|bitte) (?:[^ .]+ ){0,8}(?:akzeptier|zustimm|bestätig)',
  signup:
    'regist|anmeld|konto|einlogg|erstell|absenden|abschicken|senden|speichern|beitreten|abonnier|mitmachen|teilnehmen|laden\\b|anfrag|bestätig|jetzt|verbinden|anlegen|eröffnen|herunterladen|bewerben|eintragen|freischalten|unterschreib|unterzeichn|^(?:fertig|abschließen|veröffentlichen|posten|zur kasse|hochladen|kostenlos testen|eintreten)$',
  order: 'bestell|kauf|zahlungspflichtig|bezahl|buchen|spenden|abonnement',
  allow: 'zulassen|autorisier|erlauben|zugriff gewähr',
  decline:
    'ablehn|nicht (?:zustimm|akzeptier|einverstanden)|nein|abbrech|verweiger|^(?:zurückweisen|ich lehne ab|ich stimme nicht zu|verwerfen)$|ohne (?:zu akzeptieren|zuzustimmen|zustimmung|einwilligung|einverständnis|annahme)|^widersprechen$',
  back: '^zurück$',
  later: 'später|nicht jetzt|überspring|schlie(?:ß|ss)en|morgen (?:\\w+ )?erinnern|^noch nicht$',
  maybe: '^(?:vielleicht|mit vorbehalt)$',
  logout: 'abmelden|ausloggen',
  remove: '(?:konto|account|profil) (?:\\w+ )?(?:lösch|schlie(?:ß|ss)|kündig)',
  settings: '\\w*einstellung|anpassen|verwalten|optionen',
  deadline:
    'bis|vor dem|ab dem|ab\\b|am\\b|zum\\b|gelten|innerhalb|in kraft|nach|in (?=\\d)|wirksam|(?:hast|haben) (?:sie )?(?=\\d+ \\w+ zeit)|frist',
  dated: 'zuletzt|letzte (?:änderung|aktualisierung)|stand|veröffentlicht|geboren|seit',
  lost: '(?:um|damit) [^.]{0,80}(?:weiter|weiterhin) [^.]{0,40}nutz\\w*|nicht mehr (?:\\w+ ){0,4}(?:nutzen|verwenden|zugreifen|anmelden)|keinen zugriff|zugang (?:\\w+ ){0,3}(?:verlier|gesperrt)|konto (?:\\w+ ){0,3}(?:gesperrt|deaktiviert|eingeschränkt)|weiternutz\\w*|ohne (?:\\w+ )?(?:zustimmung|einwilligung|einverständnis)|nicht (?:mehr|länger) (?:möglich|verfügbar)|zu(?:gang|griff) (?:[^ .]+ ){0,5}(?:gesperrt|entzogen|endet|verlierst)|(?:abgemeldet|ausgesperrt|ausgeloggt)|sperren wir|dabei ?(?:zu )?bleiben|um (?:fortzufahren|fortfahren zu können|weiterzumachen)[^.]{0,90}(?:akzeptier|(?<!be)stimm|einverstanden)|(?:müssen|musst)[^.]{0,60}(?:zustimm|akzeptier)\\w*,? (?:um|damit|bevor)[^.]{0,30}(?:fortfahren|fortzufahren|weiter)',
  deleted:
    '(?:konto|profil|account)\\w* (?:\\w+ ){0,6}(?:gelöscht|geschlossen|gekündigt)|(?:schließen|kündigen|beenden) wir|(?:(?:löschen|deaktivieren) wir|wir (?:löschen|deaktivieren)) (?:[^ .]+ ){0,4}\\w*(?:konto|account|profil|zugang)|wir (?:[^ .]+ ){0,8}(?:zu )?(?:schließen|kündigen|beenden)\\b|wir (?:[^ .]+ ){0,4}\\w*(?:konto|account|profil|zugang)\\w* (?:[^ .]+ ){0,3}(?:zu )?(?:löschen|deaktivieren)|(?:vertrag|mitgliedschaft|geschäftsbeziehung|abo|zugang) (?:[^ .]+ ){0,6}(?:gekündigt|beendet|aufgelöst)|(?:vertrag|mitgliedschaft) endet',
  limited:
    '(?:einige|bestimmte|manche) funktionen|eingeschränkt\\w*|nur noch (?:\\w+ )?(?:lesen|mitlesen|ansehen|zuschauen)|(?:nicht|nichts) mehr (?:\\w+ )?(?:posten|schreiben|kommentieren|senden|überweisen|buchen|bestellen|verkaufen|veröffentlichen|hochladen|antworten|ausleihen|inserieren)|schreibgeschützt|(?:kannst|können) (?:\\w+ ){0,3}(?:keine|nichts|nicht) (?:\\w+ ){0,3}(?:senden|posten|schreiben|kommentieren|überweisen|buchen|bestellen|verkaufen|hochladen)\\b',
  partly: '(?:einige|bestimmte|manche|nicht alle) (?:\\w+ )?(?:funktionen|dienste)',
  payment: '(?:abo|abonnement|bezahl|kostenpflichtig)\\w* (?:\\w+ ){0,6}(?:statt|ohne|werbefrei)',
  fee: 'gebühr',
  free: '(?:ohne|keine[rn]?)(?: \\w{1,14})? gebühr',
  marketing: 'newsletter|werb|marketing|angebote',
  addressed: '(?:akzeptieren|stimmen|erklären) sie|(?:akzeptierst|stimmst|erklärst) du',
  these:
    'oben|obig|vorstehend|nachstehend|folgende|unten\\b|diese[nrms]? (?:dokument|änderung|unterlagen)|dokumente|(?:die|den|diese[nr]?) änderungen',
  so: 'dabei|damit|hiermit|hierdurch|dadurch|so (?:stimm|erkl|akzept|willig)|(?:das|dies) bedeutet',
  others:
    '(?:der|die) (?:nutzer|kunde|benutzer|besteller|mitglied)\\w* (?:[^ .]+ ){0,8}(?:akzeptier|zustimm|bestätig|anerkenn)',
  latest:
    'bis (?:zum |spätestens )?(?=\\d)|spätestens|vor dem (?=\\d)|frist|innerhalb|binnen|(?:hast|haben) (?:sie |du )?(?=\\d)',
  refused:
    'wenn (?:sie|du) (?:[^ .]+ ){0,4}nicht|stimm(?:en|st) (?:sie|du) (?:[^ .]+ ){0,4}nicht|ohne (?:ihre |deine )?(?:zustimmung|annahme|einwilligung|bestätigung)|andernfalls|ansonsten|sonst\\b|danach|nach (?:diesem|ablauf)|wer (?:[^ .]+ ){0,4}nicht',
  toRead: 'bitte|lesen sie',
  offer: 'angebot|einladung|anfrage|herausforderung|freundschaft|anruf|kostenvoranschlag|vorschlag|gebot\\b',
};
