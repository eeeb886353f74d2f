import type { LanguageData } from './shape.ts';

/** Rejected: "bestätigen" as agreement (order and e-mail confirmations); "Bedingungen" alone is kept: it is rare elsewhere. */
export const de: LanguageData = {
  lang: 'de',
  agree:
    'akzeptier|zustimm|zugestimmt|stimm(?:e|st|t|en)\\b|einverstanden|einwillige|willige|erteile .{0,30}einwilligung|anerkenn|erkenn\\w* .{0,60}\\ban\\b',
  read: 'gelesen|zur kenntnis|verstanden',
  terms:
    'agb|\\w*bedingungen|nutzungs\\w+|geschäfts\\w*bedingungen|\\w*richtlinien?|\\w*regeln\\b|vereinbarung|\\w*vertrag\\b|\\w*bestimmungen|regelwerk|netiquette|teilnahme\\w+|lizenz\\w*|widerrufs\\w+|hausordnung|satzung',
  privacy: 'datenschutz\\w*|privatsphäre\\w*|personenbezogen\\w*',
  by: '(?:mit|durch) (?:\\w+ ){0,3}?\\w+(?:ung|en|klick|ieren|ldung)\\b|indem|(?:wenn|sobald|bevor|falls) (?:du|sie) |klick|tipp\\w* auf|\\bum (?:\\w+ ){0,4}(?:fortzufahren|zu registrieren)|hiermit|beim (?:\\w+ )?(?:absenden|registrieren)',
  passive:
    '(?:durch|mit) die (?:weitere )?(?:nutzung|verwendung)|nutzung dieser|(?:website|seite) (?:weiter )?(?:nutz|besuch)\\w*',
  proceed: 'weiter\\b|fortfahren|fortsetzen|weiter\\w+|los geht|verstanden|starten',
  update: 'aktualisier|geänder|änder(?:n|ung)|neuen? (?:nutzungs|agb|datenschutz|bedingungen)|überarbeit|angepasst',
  past: '(?:du hast|sie haben|haben sie) (?:\\w+ ){0,6}(?:akzeptiert|zugestimmt)|danke|(?:nutzer|benutzer|mitglieder|kunden|besucher) (?:müssen|haben|die)',
  signup:
    'regist|anmeld|konto|einlogg|erstell|absenden|abschicken|senden|speichern|beitreten|abonnier|mitmachen|teilnehmen|laden\\b|anfrag|bestätig|jetzt',
  order: 'bestell|kauf|zahlungspflichtig|bezahl|buchen|spenden|abonnement',
  allow: 'zulassen|autorisier|erlauben|zugriff gewähr',
  decline: 'ablehn|nicht (?:zustimm|akzeptier|einverstanden)|nein|abbrech|verweiger',
  later: 'später|nicht jetzt|überspring|schlie(?:ß|ss)en',
  logout: 'abmelden|ausloggen',
  remove: 'konto (?:\\w+ )?(?:lösch|schlie(?:ß|ss)|kündig)',
  settings: 'einstellung|anpassen|verwalten|optionen',
  deadline: 'bis|vor dem|ab dem|ab\\b|am\\b|zum\\b|gelten|innerhalb|in kraft|nach|in (?=\\d)|wirksam',
  dated: 'zuletzt|letzte (?:änderung|aktualisierung)|stand|veröffentlicht|geboren|seit',
  lost: '(?:um|damit) [^.]{0,80}(?:weiter|weiterhin) [^.]{0,40}nutz\\w*|nicht mehr (?:\\w+ ){0,4}(?:nutzen|verwenden|zugreifen|anmelden)|keinen zugriff|zugang (?:\\w+ ){0,3}(?:verlier|gesperrt)|konto (?:\\w+ ){0,3}(?:gesperrt|deaktiviert|eingeschränkt)|weiternutz\\w*',
  deleted: '(?:konto|profil|account)\\w* (?:\\w+ ){0,6}(?:gelöscht|geschlossen|gekündigt)',
  limited: '(?:einige|bestimmte|manche) funktionen|eingeschränkt\\w*',
  payment: '(?:abo|abonnement|bezahl|kostenpflichtig)\\w* (?:\\w+ ){0,6}(?:statt|ohne|werbefrei)',
  marketing: 'newsletter|werb|marketing|angebote',
  addressed: '(?:akzeptieren|stimmen|erklären) sie|(?:akzeptierst|stimmst|erklärst) du',
  these: 'oben|obig|vorstehend|nachstehend|folgende|unten\\b|diese[nrms]? (?:dokument|änderung|unterlagen)|dokumente',
};
