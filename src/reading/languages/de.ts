/** German. Phrases as `findings/phrases.ts` reads them. */
import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  cues: {
    collect:
      'überprüf*; geprüft; prüfen; aufzeichnen; aufgezeichnet; erfasst; gescannt; filmen; mitgeschnitten; erheb*; erfass*; sammel*; sammeln; erhalten; empfang*; verarbeit*; aufzeichn*; protokollier*; greifen ..4 zu; zugriff*; bereitstell*; angeben; angegeben; mitteil*; übermittelt; analysier*; auswert*; ausgewertet; bestimm*; ermittel*; abfrag*; scannen; gescannt; holen ..8 ein; eingeholt; hochlad*; hochgeladen; einholen; abruf*; mess*; lesen ..4 aus; auslesen; vorleg*; erhält; erhalten wir; wir erhalten; bekommen; erfährt; fragen ..6 ab; erfasste; *erfassung; *erhebung; werten ..8 aus; wertet ..8 aus; zeichnen ..6 auf; zeichnet ..6 auf; leiten ..10 ab; leitet ..10 ab; kaufen ..8 zu; gleichen ..6 ab; verlangen; hosten; hostet; fordern ..6 an; nachverfolg*; verfolgt; verfolgen',
    use: 'verwend*; nutzen; nutzt; genutzt; benutz*; einsetz*; kombinier*; verbesser*; entwickel*; anzeigen; anzuzeigen; um ihnen; um dir; zu zwecken; zum zweck*; zwecke*; personalisier*; trainier*',
    share:
      'sieht ihre; sehen ihre; sieht deine; sehen deine; einsehen; teilen; geteilt; teilt; weitergeb*; weitergegeben; weitergabe; geben ..8 weiter; offenleg*; offengelegt; übermittel*; übertrag*; zugänglich; verkauf*; vermiet*; bereitgestellt; weiterleit*; weitergeleitet; zugriff auf; sichtbar; empfänger*; erhalten; geben ..6 an; senden ..6 an; melden ..6 an; gemeldet; an google; teilen ..4 mit; leiten ..12 weiter; leitet ..12 weiter; legen ..8 offen; weiterzugeben; weiterzuleiten; offenzulegen; geben ..14 weiter; gibt ..14 weiter; an ..3 übermittel*; stellen ..8 zur verfügung; sendet; gesendet; senden; in zusammenarbeit mit',
    keep: 'speicher*; gespeichert; aufbewahr*; lösch*; gelöscht; vorhalten; behalten; servern; server; rechenzentr*; verarbeiten wir; bewahren ..12 auf; bewahrt ..12 auf; heben ..8 auf; vorgehalten; hosten',
    we: 'wir; uns; unser*; unternehmen; anbieter*; betreiber*; verkäufer*; veranstalter*; dienstleister',
    you: 'du; sie; ihr; ihnen; dir; dich; nutzer*; ?dein*; ?ihre*; mitglied*; kund*; fahrgäste; käufer; gäste; eltern; abonnent*; teilnehmer*; versicherungsnehmer; mieter; fahrgast; besteller; verbraucher',
    not: 'nicht; kein*; nie; niemals; ohne; weder; noch; nichts; keinesfalls',
    denies:
      'unter keinen umständen; zu keinem zeitpunkt; auf keinen fall; in keinem fall; in keiner weise; keinesfalls; wir ..3 verzichten darauf; verzichten wir ..2 darauf; wir sehen davon ab; sehen wir davon ab; nie|niemals|nicht ..1 folgendes tun|machen; tun|machen ..2 nie|niemals|nicht ..1 folgendes',
    regardless:
      'ohne ..3 einwilligung|zustimmung|erlaubnis|einverständnis|genehmigung; auch|selbst|sogar wenn sie|du ..8 einwillig*|zustimm*|erlaub*|zugestimmt|eingewilligt|aktivier*|gestatte*; auch|selbst|sogar ohne ..2 einwilligung|zustimmung|erlaubnis; unabhängig ..2 ob sie|du ..6 einwillig*|zustimm*|erlaub*; unabhängig von ihrer|deiner einwilligung|zustimmung; ungeachtet ihrer|deiner einwilligung|zustimmung',
    'denies-else':
      '*schränkt; *schränken; schränk*; eingeschränk*; hinder*; *hindert; gehindert; verpflicht*; müssen|muss; haft*; verantwortlich*; vollständig; abschließend; dass; ob',
    saving: 'außer; ausgenommen; es sei denn; mit ausnahme; sofern; abgesehen; sondern; nur; ausschließlich; lediglich',
    promise: `!verzichten ..3 auf ..2 weitergabe|übermittlung|speicherung|erhebung|verarbeitung|verkauf|auswertung|profilbildung|aufzeichnung; !entscheidet ..3 mensch|mitarbeiter; !von ..3 menschen|mitarbeiter*|mensch ..2 getroffen|geprüft; !immer ..2 mensch; !weitergabe|übermittlung|speicherung|erhebung|verarbeitung|verkauf|auswertung|profilbildung|aufzeichnung|weiterleitung|verwendung|nutzung ..12 findet|erfolgt|finden|erfolgen ..3 nicht; !findet|erfolgt|finden|erfolgen ..2 keine|keinerlei|kein ..3 weitergabe|übermittlung|speicherung|erhebung|verarbeitung|auswertung|profilbildung|aufzeichnung|nutzung; !legen ..3 nicht ..1 an; !nicht|niemals|nie ..2 gespeichert|erhoben|weitergegeben|übermittelt|aufgezeichnet|verkauft|gelesen|geteilt|ausgewertet|verknüpft; !erstellen ..4 keine|kein ..2 profile|profil; geben ..10 nicht|nie|niemals ..1 weiter; niemand ..6 kann ..6 lesen|sehen|ansehen|hören|einsehen; verlassen|verlässt ..4 nicht|nie|niemals; verbleiben|verbleibt ..3 auf|in; verwenden|nutzen|verkaufen|teilen|geben|erheben|sammeln|speichern|verarbeiten|übermitteln|lesen|vermieten|verwendet|nutzt|verkauft|teilt|gibt|speichert ..12 nicht|niemals|nie|keine|weder|keinerlei;
      nicht|niemals|nie|keine|weder|keinerlei ..8 verwendet|genutzt|verkauft|geteilt|weitergegeben|erhoben|gespeichert|verarbeitet|übermittelt|gelesen|offengelegt|gesammelt|aufgezeichnet; werden ..6 nicht|niemals|nie ..6 verwendet|genutzt|verkauft|geteilt|weitergegeben|erhoben|gespeichert|verarbeitet|offengelegt; werden|wird ..3 keine|kein|keinerlei ..4 verwendet|genutzt|verkauft|geteilt|weitergegeben|erhoben|gespeichert|verarbeitet|extrahiert|analysiert|ausgewertet|offengelegt|übermittelt; nicht|niemals ..3 lesen|sehen|verkaufen|weitergeben|verwenden|nutzen|speichern; !weitergabe ..4 dritte ..4 nicht; !keine weitergabe; !findet nicht statt; lokal ..2 gespeichert; auf eigenen servern; !berechtigt uns nicht; !kein recht ..6 verkauf*; !sendet|sendet|übermittelt|überträgt|erhält|erhalten|erfasst|erfassen|sammelt ..4 keine|kein|keinerlei; !nicht an ..4 gesendet|übermittelt; !verbleiben|bleiben ..3 auf ihrem gerät`,
    data: 'daten; informationen; nachricht*; inhalt*; angaben; kontakt*; fotos; standort*; adresse*; nummer*; chats; unterhaltung*; kennung*; aufnahm*; cookies; personenbezogen*; newsletter; nutzungsverhalten; verlauf; gespräch*; anruf*; bild*; name; titel; server*; *daten; *informationen; *angaben; *inhalte; *nachrichten; anfragen; *anfragen',
    condition:
      'im falle; nur wenn; sofern; aus folgenden gründen; triftig*; in folgenden fällen; im voraus; aus sachlichen gründen; nachdem sie; nachdem wir; nach vorheriger; nach abmahnung; erst nach',
    deadline: 'mindestens ..3 vor; spätestens; innerhalb von; vor ablauf; bis zum ablauf; tage vor; stunden vor',
    choose:
      'sie können; du kannst; nutzer können; wenn sie möchten; wenn du möchtest; optional*; freiwillig*; sie ..3 entscheiden',
    offer:
      'recht auf; recht ..6 zu; berechtigt; haben sie; hast du; ermöglich*; bitten; indem sie; indem du; wenn sie nicht möchten; klicken; jederzeit; du ..4 kannst; können sie; kannst du; dürfen sie; in ihren einstellungen; in deinen einstellungen',
    except: 'außer; ausgenommen; nur; ausschließlich; bestimmte*; jedoch; sofern; es sei denn; mit ausnahme',
    pointer:
      'mehr erfahren; erfahre mehr; weitere informationen; siehe; klick* ..3 hier; finden sie ..6 hier; besuch*; lesen sie; kontaktier*',
    lost: 'nicht ausgeschaltet|abgewählt werden; nicht deaktiviert; nicht abgeschaltet; nicht möglich; nicht widersprechen; nicht widerruf*; kein anspruch; keinen anspruch; nicht kündbar; nicht mehr ..4 können; nicht berücksichtig*; hindert uns nicht; auch nach ..3 widerspruch; auch wenn sie widersprechen',
    withheld: `löschen ..3 daten|informationen|nachrichten|verlauf ..9 nicht; daten|informationen|nachrichten|verlauf ..4 nicht ..2 löschen|gelöscht; verschlüsseln|anonymisieren|schützen|sichern|erstatten|benachrichtigen|informieren|warnen ..9 nicht; nicht ..2 verschlüsseln|anonymisieren|schützen|erstatten|benachrichtigen|informieren; nicht ..2 verschlüsselt|anonymisiert|geschützt|erstattet|benachrichtigt|informiert|gewarnt; keine|keinen ..3 verschlüsselung|löschung|erstattung;
      haften ..9 nicht; haftet ..9 nicht; nicht ..2 haften|haftbar; respektieren|beachten|berücksichtigen ..6 nicht; holen ..9 nicht ein; bitten ..6 nicht um ..3 einwilligung|zustimmung|erlaubnis; verlangen|fordern keinen|keine ..2 gerichtsbeschluss|beschluss|anordnung; verlangen|fordern ..4 gerichtsbeschluss|beschluss|anordnung ..6 nicht;
      sie|du können|dürfen|kannst|darfst ..9 nicht ..1 kündigen|widerrufen|widersprechen|exportieren|stornieren; sie werden nicht ..2 benachrichtigt|informiert|gewarnt|gefragt; du wirst nicht ..2 benachrichtigt|informiert|gewarnt|gefragt`,
    may: 'kann; können; könnte*; dürfen; darf; behalten uns ..4 vor; gegebenenfalls; möglicherweise; unter umständen',
    consent:
      'einwillig*; mit ihrer zustimmung; mit deiner zustimmung; zustimm*; wenn sie ..6 entscheiden; wenn du ..6 entscheid*; freiwillig*; optional*; auf wunsch; sofern sie ..4 erlaub*; wenn du ..6 erlaub*; aktivier*; erlaubnis; zulassen; gestatt*; mit ihrem einverständnis; wenn sie dies erlauben',
    merger:
      'fusion*; verschmelz*; übernahme*; insolvenz*; umstrukturier*; unternehmensverkauf*; verkauf ..5 unternehmen*; verkauf ..4 vermögen*; rechtsnachfolger*; liquidation',
    'passive-use':
      'unsere ..2 dienste nutz*; unsere dienste ..3 nutz*; dienste nutzen; dienst nutzen; nutzung unserer; nutzung ..2 dienste; nutzung ..2 website; website nutzen; app nutzen; plattform nutzen; ihre nutzung; deine nutzung; nutzung des',
    still: 'wie bisher; nach wie vor; weiterhin; wie gewohnt; unverändert; wie immer',
    'goes-on': '^dazu|hierzu gehör*|zähl*; ^dies|diese umfass*',
    example:
      'wir achten; wir legen; wir stellen sicher; wir bemühen; zum beispiel wenn; beispielsweise wenn; beispielsweise kann; beispielsweise können; beispielsweise könnt; z b wenn; wenn ..3 beispielsweise; wenn ..3 zum beispiel; beispiele für; beispiel wenn; dies ermöglicht; das ermöglicht; dadurch; so können; das bedeutet; dies bedeutet; auf diese weise',
    feature:
      'ermöglicht ihnen; ermöglicht dir; ermöglichen ihnen; ermöglichen dir; ermöglicht es; funktion mit der; funktionen mit denen; damit sie ..4 können; damit du ..4 kannst',
    retain:
      'solange ..8 nicht ..2 gelöscht|löschen; speichern; gespeichert; bewahren; aufbewahrt; aufbewahren; aufzubewahren; behalten; vorhalten; speichert; bewahren ..12 auf; bewahrt ..12 auf',
    delete: 'lösch*; gelöscht; vernicht*; entfern*; anonymisier*',
    inactive: 'inaktiv*; nicht ..3 genutzt; nicht ..3 anmeld*; ungenutzt*; unbenutzt*',
    'own-act':
      'sie teilen; du teilst; sie veröffentlichen; du veröffentlichst; sie posten; du postest; sie ..4 öffentlich; du ..4 öffentlich',
    show: 'anzeig*; angezeigt; zeigen; gezeigt; sehen; schalt*; ausgeliefert; auslief*; einblend*; enthalten; enthält; zielgericht*; mess*; auswähl*; zwecke*; anbieten; bereitstell*; verkauf*; zusend*; senden; kontaktier*; relevant*',
    harsh:
      'ohne ..4 gründe*; ohne ..4 grund; wenn sie ..2 anfordern; auf anfrage; auch dann; auch wenn; automatisiert*; vollautomat*; automatisches system; ohne obergrenze; unbeschränkt; während der gesamten; gesamte dauer; jederzeit ..3 ändern; grobfahrlässig*; grob fahrlässig*; grobe fahrlässigkeit; grobe* fahrlässigkeit; gelten als angenommen; gelten ..6 als angenommen; gilt als angenommen; gilt ..6 als erteilt; gelten als zugestimmt; verfällt; verfall*; ausgeschlossen; dauerhafte* profil*; ebenfalls; ohne ihre; ohne deine; ohne einwilligung; bis auf widerruf; auf unbestimmte zeit; im hintergrund; ständig; durchgehend; unwiderruflich*; unbefristet*; unbeschränkt*; unbegrenzt*; dauerhaft*; nach eigenem ermessen; alleinigem ermessen; ohne angabe von gründen; ohne vorankündigung; ohne vorherige; ohne ankündigung; ohne frist; fristlos*; soweit möglich; wenn möglich; sobald wie möglich; für angemessen; nach treu und glauben; auch wenn die app; standardmäßig aktiv*; standardmäßig eingeschaltet; erforderlich; verpflichtend; zwingend; pflicht; sofern sie nicht widersprechen; sofern du nicht widersprichst; es sei denn sie widersprechen; wenn sie nicht widersprechen; berechtigte* interesse*; unterlizenzierbar; übertragbar*; sofortige* wirkung; nicht erstattungsfähig; nicht mehr; verzicht*; verfallen; pseudonymis*; automatisch; ungeachtet; unabhängig davon; nach billigem ermessen; nach freiem ermessen; angemessene* frist; in der regel; ohne anmeldung; auch ohne; zu lasten; kosten ..4 kunde; gutschein*; hintergrund; laufend',
    mild: 'unter angabe; mit begründung; nach anhörung; richterlich*; gerichtlich*; mitarbeiter*; menschen; festpreis; garantiert; rabatt*; ermäßig*; höchstens; bis höchstens; während der nutzung; statistik*; bestätigung; anmeldung; ausbezahlt; ausgezahlt; zurückgezahlt; wenn sie es wünschen; wenn du es möchtest; wenn sie es möchten; auf ihren wunsch; auf wunsch; zu beginn; anonym; verschlüssel*; nach ihrer wahl; nach wahl; werktage; vorherige* zustimmung; mit ihrer zustimmung; mit deiner zustimmung; ihre zustimmung; widerruflich*; gerichtsbeschluss*; richterlich*; gerichtlich* anordnung*; gesetzlich vorgeschrieben; gesetzlich verpflichtet; anonymis*; aggregiert*; ende zu ende; optional; freiwillig*; standardmäßig deaktiviert; standardmäßig ausgeschaltet; nur wenn sie; nur wenn du; nur mit ihrer; nur mit deiner; einwilligung; ausdrücklich*; kostenlos; kostenfrei; unentgeltlich; so oft; ungefähr*; auf ihrem gerät; auf deinem gerät; verlassen ..4 nie; bleiben in; bleibt auf; bleiben auf; schriftlich*; gelegenheit; jederzeit; nur zu; nur für; ausschließlich; erstatten; anteilig; im voraus; mensch; jede; jeder; mit ihrer einwilligung; mit einwilligung; auf eigenen servern; gekürzt; voll*; vollständig erstatt*; erhebliche*',
    within: 'innerhalb; binnen; spätestens',
    ahead: 'vor; vorher; im voraus; vorab; frist von; mit einer frist; kündigungsfrist; fristgerecht',
    free: 'kostenlos; kostenfrei; gebührenfrei; unentgeltlich; gratis',
    safeguard:
      'standardvertragsklausel*; angemessenheitsbeschl*; data privacy framework; privacy shield; garantien; schutzmaßnahm*',
    relief:
      'verlängert sich nicht; berechnet keine; erhebt keine; fällt keine; fallen keine; müssen nicht; musst nicht; nicht verpflichtet; keine pflicht; keine gebühr*; keine kosten; nicht berechn*; haften nicht für; haftest nicht; haften sie nicht; nicht zahlen; brauchen nicht; kostenlos; nicht gesperrt; nicht kündigen; ausgeschlossen ..4 preis*; preisänderungen ..8 ausgeschlossen; preiserhöhungen ..8 ausgeschlossen; erhöh* ..4 preis* nicht; preis* bleib*; wir tragen; wir übernehmen; übernimmt ..3 kosten; trägt ..4 anbieter|verkäufer; preisänderungen ..6 ausgeschlossen',
    unless:
      'sofern sie nicht widersprechen; sofern sie ..6 nicht widersprechen; sofern du nicht widersprichst; sofern du ..6 nicht widersprichst; wenn sie ..6 nicht widersprechen; wenn du ..6 nicht widersprichst; es sei denn sie widersprechen; es sei denn ..4 widersp*; soweit sie nicht widersprechen; solange sie nicht widersprechen; solange du nicht widersprichst; solange ..5 nicht ..2 widerspr*; falls sie nicht widersprechen; bis sie widersprechen; es sei denn ..8 deaktivier*; es sei denn ..8 ausgeschaltet; sofern ..6 nicht ..3 deaktivier*',
    home: 'wohnsitz; wohnort; wohnhaft; aufenthaltsort',
    counsel:
      'wir empfehlen; wir raten; bitte achten sie; bitte achte; stellen sie sicher; stelle sicher; vermeiden sie; vermeide; bevor sie ..6 teilen; bevor du ..6 teilst; bedenken sie; bedenke; beachten sie',
    'how-to':
      'durch tippen; durch antippen; tippen auf; um diese option zu aktivieren; aktivieren ..4 in den einstellungen',
    curb: 'begrenzen die anzahl; beschränken die anzahl; verringern die anzahl; seltener; weniger',
    define: 'bedeutet; bezeichnet; bezeichnen; meint; gemeint; im sinne',
    limit: 'nur; ausschließlich; lediglich; höchstens; begrenzt; beschränkt; außer',
    notify:
      'benachrichtig*; informier*; mitteil*; hinweis*; ankündig*; im voraus; vorab; gemahnt; abgemahn*; mahnt; mahnung; per post; per e mail; textform; schreiben ihnen',
    commit:
      'wir ..6 erinnern|warnen|mahnen|benachrichtigen|informieren; erinner* wir; sie erhalten ..6 erinnerung|hinweis|benachrichtigung; du erhältst ..6 erinnerung|hinweis; zuvor ..4 mahn*; gemahnt; abgemahnt; wir ..4 vorher|zuvor',
    bears: 'trägt; tragen; übernimmt; übernehmen; erstattet; erstatten; zahlt; zahlen',
    advice: 'sollte nicht; sollten nicht; solltest nicht; sollten ..4 nicht; bitte ..4 nicht',
    none: 'kein; keine; keinen; keiner; keinem; keinerlei; frei von',
    stored: 'wiederherstell*; punkte; ungenutzte; guthaben',
    announced: 'wir haben ..8 aktualisiert; wir haben ..8 geändert',
    'update-notice':
      'wir haben ..8 aktualisiert; wir haben ..8 geändert; wir haben ..8 hinzugefügt; wir aktualisieren; wichtigste änderungen; zusammenfassung der änderungen; hinzugefügt',
  },
  topics: {
    'data-category.account':
      'telefonnummer*; handynummer*; mobilnummer*; mobilfunknummer*; rufnummer*; e mail adresse*; email adresse*; !kontaktdaten; ihr name; dein name; vorname*; nachname*; benutzername*; nutzername*; profilname*; profilbild*; profilfoto*; profilinformation*; kontoinformation*; kontodaten; registrierungsdaten; passwort*; anschrift*; postanschrift; geschlecht; ?profil*; ?konto; ?name; anmeldedaten; stammdaten',
    'data-category.contacts':
      '!adressbuch*; !kontaktliste*; !deine kontakte; !ihre kontakte; freundesliste*; kontakte hochlad*; telefonbuch*; ?kontakte; ?freunde; !ihrer kontakte; !deiner kontakte; !nummern ihrer kontakte; !kontaktliste; !telefonbuch',
    'data-category.content':
      'inhalte; nutzerinhalte; fotos; videos; bilder; beiträge; kommentare; dateien; dokumente; hochgeladen*; uploads; ?inhalt; bewertungen',
    'data-category.messages':
      '!ihre nachrichten; !deine nachrichten; !private nachrichten; !direktnachricht*; !inhalte deiner chats; !chatverlauf*; !nachrichteninhalt*; chats; unterhaltung*; nachrichten; kommunikationsinhalt*; anrufe; ende zu ende; cloud chats; kommunikation',
    'data-category.voice-audio':
      '!sprachnachricht*; !sprachaufnahm*; !gesprächsaufzeichnung*; !telefongespräch*; !sprachaufnahme*; !sprachaufzeichnung*; !audioaufnahme*; !sprachdaten; !spracheingabe*; sprachbefehl*; sprachnachricht*; mikrofon*; audiodaten; ?audio; ?stimme; transkri*; tonaufnahme*; !anrufe ..6 aufgezeichnet; !aufzeichnung ..4 gespräch*; !telefonate; !hotline ..6 aufgezeichnet; !stimme; sprache; !anrufe ..8 aufgezeichnet; !gespräche ..6 aufgezeichnet; !ihre stimme; !deine stimme; !*aufnahmen ..3 stimme; !sprachaufnahmen',
    'data-category.biometric':
      '!gesichtsbild*; gesicht*; gesichtsvorlage*; !biometrisch*; !gesichtserkennung*; !fingerabdr*; !stimmabdr*; gesichtsscan*; gesichtsgeometrie; selfie*; iris*; gesichtsdaten; !ihres gesichts; !deines gesichts; !ihr gesicht; !dein gesicht; !gesichtsmerkmale*; !merkmale ..3 gesicht*',
    'data-category.location-precise':
      '!standort des; !standort der; !fahrtroute*; !bewegungsprofil*; routen; fahrtdaten; streckendaten; !genaue* standort*; !präzise* standort*; !gps; standortdaten; !geolokalisierung*; standortinformation*; ihren standort; deinen standort; live standort; standortfreigabe; ?standort*; bluetooth; !position; !aufenthaltsort; !bewegungsdaten; !im hintergrund ..6 standort*; !exakter standort; !exakten standort; !genauer standort; !genauen standort; *standortdaten',
    'data-category.location-approx':
      '!ungefähre* standort*; !ungefähre* aufenthalt*; !allgemeine* standort*; standort ..6 ip; ip adresse ..6 standort*; vorwahl*; stadt ..3 land; region; grobe* standort*; ungefähr* ..2 position; zeitzone; !welcher stadt; !ip adresse ..6 ab; !ihre stadt; !ungefähre* standort; !ungefähre* ort; !region ..4 ip',
    'data-category.device-network':
      '!ip adresse*; !gerätekennung*; !geräteinformation*; !geräte id*; !gerätedaten; werbe id*; eindeutige kennung*; browsertyp*; browser; betriebssystem*; hardwaremodell*; cookie*; pixel*; web beacon*; akkustand; signalstärke; mobilfunknetz*; kennung*; logdaten; protokolldaten; endgerät*; ?gerät*; ähnliche technologien; lokale* speicher*; zugriffsdaten; absturz*; diagnose*; server log*; !gerätekennungen; !gerätenummer*; !ip adressen; installierte* apps; seriennummer*; !technische* daten; geräteinformationen; *kennungen; *kennung; systemprotokoll*; dns anfragen; browserversion; hardwarekonfiguration; betriebssystemversion',
    'data-category.usage-activity':
      '!nutzungsdaten; !nutzungsinformation*; !browserverlauf; !suchverlauf; !aktivitätsverlauf; nutzungsverhalten; aktivitäten; interaktion*; interagier*; wie sie ..6 nutzen; wie du ..6 nutzt; besuchte* seiten; klick*; verweildauer; metadaten; surfverhalten; interessen; zuletzt online; häufigkeit; abonniert*; verhalten; seitenaufruf*; !links ..4 anklick*; !newsletter öffn*; !öffnen ..6 anklicken; !welche links; !nutzungsprofil*; !hörverlauf; !kaufverhalten; !einkaufsverhalten; !sehverhalten; öffnungsrate*; geöffnet; gehört*; gesehen*; gelesen*; trackingdaten; bewegungen; werten ..4 aus; *verlauf; !browser daten; !browserdaten; !interaktionsdaten; *interaktionsdaten; !suchanfrage*; klickzahlen; !besuchte* websites; nutzungsstatistik*; anzahl ..4 klicks; !nutzungs ping*; !welche seiten; !worauf sie klicken; !seiten ..4 aufrufen; !ihre gewohnheiten; !gewohnheiten; !was sie ..4 ansehen|anhören|kaufen|lesen',
    'data-category.payment-transaction':
      '!zahlungsdaten; !zahlungsinformation*; !transaktionsdaten; !bankdaten; zahlungsmethod*; zahlungsmittel*; kreditkarte*; bankverbindung*; kontonummer*; rechnungsadresse*; kaufhistorie; bestelldaten; transaktion*; iban; einkäufe; finanzdaten; bestellung*; !bonitätsdaten; !zahlungsverhalten; !kontobewegung*; !umsätze; einkommen; kontostand; bonität; auskunft bei; zahlungsweise; finanzinformation*; !*zahlungsdaten; letzten ..2 ziffern; !*zahlungsinformationen; !kreditkartendaten; !kartendaten; !*kartendaten; !kontodaten',
    'data-category.identity-document':
      '!personalausweis*; !ausweis*; !personalausweis*; !reisepass*; !führerschein*; !sozialversicherungsnummer*; identitätsnachweis*; identitätsprüfung*; amtliche* ausweis*; identität ..3 verifizier*; ausweiskopie*; !kopie ..4 ausweis*; !foto ..4 ausweis*; !videoident*; !postident*; steuer id; steuernummer; !ihres ausweises; !ausweises; !ausweiskopie; !kopie ..3 ausweis*|passes|führerscheins',
    'data-category.age-dob':
      '!geburtsdatum; !geburtstag*; !altersangabe*; !altersnachweis*; altersgruppe*; alter ..3 schätz*; geburtsjahr; altersinformation*; ?alter',
    'data-category.health':
      '!gesundheitsdaten; !gesundheitsinformation*; !medizinisch*; !gesundheitsbezogen*; krankheit*; fitnessdaten; genetisch*; !herzfrequenz; !medikament*; ?gesundheit; !ihre gesundheit; !deine gesundheit; !schlaf; !gesundheitszustand; !zyklus; !diagnose*',
    'data-category.ai-interactions':
      '!prompts; !eingaben ..4 ki; eingaben ..3 ausgaben; interaktion* ..4 ki; chatbot*; ki assistent*; ki funktion*; unterhaltung* ..4 ki; chat ..3 ki; ?prompt; ?eingaben',
    'data-category.third-party-sourced':
      '!erhalten ..6 von dritten; !erheben ..6 von dritten; !erhalten ..6 von partnern; ?von dritten; !aus anderen quellen; !datenhändler*; !von unseren partnern; von anderen nutzern; ?von partnern; öffentlich zugängliche* quelle*; öffentliche* quelle*; von drittanbietern; von anderen unternehmen; marketingpartner*; auskunftei*; !holen ..12 auskunft; !auskunft ein; !von auskunfteien; !zugekauft*; !kaufen ..4 daten; aus sozialen netzwerken; !kaufen ..8 zu; !von datenhändlern; !aus drittquellen; !von dritten erhalten; !von partnern erhalten',
    'data-category.children':
      '!daten von kindern; !personenbezogene daten ..4 kind*; !elternaufsicht; !elterliche aufsicht; jugendliche*; minderjährige*; kinder*; unter 13; unter 16; eltern; erziehungsberechtigt*; teenager*',
    'data-category.other':
      'ethnisch*; religiö*; sexuelle* orientierung; politische* meinung*; besondere* kategorien; sensible* daten; gewerkschaft*; weltanschau*',
    'recipient.affiliates':
      '!gesellschaften der; !unternehmen der ..2 gruppe; !gesellschaften ..4 gruppe; !konzern*; gruppengesellschaft*; schwestergesellschaft*; übrigen gesellschaften; !verbundene* unternehmen; !konzern*; !unternehmensgruppe; !tochtergesellschaft*; !muttergesellschaft*; !tochterunternehmen; !facebook unternehmen; !meta unternehmen; gruppengesellschaft*; schwestergesellschaft*; unternehmen der gruppe; facebook produkt*; meta produkt*; konzernverbund*; verbundene* gesellschaft*; partnerunternehmen ..3 gruppe; !schwestergesellschaft*; !*tochtergesellschaften; !kontrollierten ..2 gesellschaften',
    'recipient.advertisers':
      '!werbetreibende*; !werbepartner*; !werbenetzwerk*; !anzeigenpartner*; !werbekunde*; !vermarkter*; werbeunternehmen; marketingpartner*; anzeigenkunde*; messpartner*; publisher*; werbedienst*; inserent*; !google analytics; !werbeplattform*; !facebook; !meta; !tiktok; !criteo; !google ads; agenturen; werbetreibend*',
    'recipient.service-providers':
      '!verbundene*|facebook|meta unternehmen ..3 in unserem auftrag; !konzern*|tochter*|gruppengesellschaft* ..3 in unserem auftrag; !dienstleister*; !auftragsverarbeiter*; !dienstanbieter*; !serviceprovider; subunternehmer*; auftragnehmer*; hostinganbieter*; cloud anbieter*; in unserem auftrag; drittanbieter*; zulieferer*; agentur*; berater*; dienste dritter; analysedienst*; !it dienstleister; !google; !versanddienst*; !matomo; !hoster; callcenter; zulieferer; servern unseres; !*dienstanbieter; !*dienstleister; !*dienstleistern; *anbieter; !*drittanbieter; *drittanbietern; *verwaltungsanbieter; externe* anbieter*',
    'recipient.payment-partners':
      '!zahlungsdienstleister*; !zahlungsanbieter*; !zahlungsabwickler*; !finanzinstitut*; !kreditinstitut*; banken; inkasso*; auskunftei*; schufa; kartenherausgeber*; !schufa; !bonität*; !inkasso*; !zahlungsdienst*; !klarna; !paypal; !zahlungspartner*; !bezahldienst*',
    'recipient.ai-providers':
      '!ki anbieter*; !anbieter* ..3 künstlich*; !ki anbieter*; !ki dienst*; !openai; !ki partner*; anbieter ..4 ki; sprachmodell* ..3 anbieter*; drittanbieter ki',
    'recipient.law-enforcement':
      '!strafverfolgungsbehörd*; !behörde*; !strafverfolgung*; !gerichtsbeschl*; gerichtlich* anordnung*; polizei; aufsichtsbehörd*; staatliche* stelle*; gesetzlich verpflichtet; öffentliche* stelle*; gerichte; rechtliche* verpflichtung*; ermittlungsbehörd*; !*verfolgungsbehörden',
    'recipient.public':
      '!öffentlich sichtbar; !öffentlich zugänglich; !für jeden sichtbar; !suchmaschine*; öffentliche* profil*; öffentlichkeit; jeder kann; öffentlich; andere nutzer ..4 sehen; allgemein zugänglich; !für alle sichtbar; !sichtbar für alle; !öffentlich einsehbar; !von jedem ..3 gesehen; !im internet ..3 abrufbar',
    'recipient.business-customers':
      '!händler*; !verkäufer*; !geschäftskunde*; unternehmen ..4 kommunizier*; anbieter auf; restaurants; gastgeber*; arbeitgeber*; recruiter; veranstalter*; bot entwickler*; bots; chatbots; unternehmenskonto*; geschäftskonten; organisationen',
    'recipient.identity-verification':
      '!anbieter ..3 identitätsprüfung; !identitätsprüfung*; !altersverifikation*; !verifizierungsdienst*; postident; videoident; altersschätzung; verifizierungsanbieter*',
    'recipient.safety-consortia':
      'ncmec; missbrauchsbekämpfung; sicherheitspartner*; betrugsprävention; industriepartner*; brancheninitiative*; kinderschutz*',
    'recipient.other-third-parties':
      '!dritte; !dritten; !an dritte; !drittpartei*; !geschäftspartner*; !andere unternehmen; partner; partnern; partnerunternehmen; andere organisation*; forscher*; käufer*; erwerber*; fusion*; rechtsnachfolger*; unternehmensverkauf*; insolvenz; externe* stelle*; !schufa*; !auskunftei*; !versicher*; !partnerunternehmen; !universität*; !forschung*; vermieter; kommunen; käufer; investoren',
    'purpose.service-provision':
      'bereitstellung ..4 dienst*; dienste ..3 bereit*; betrieb ..4 dienst*; verbesserung ..4 dienst*; dienste ..4 verbesser*; weiterentwickl*; kundenservice; kundensupport; analyse*; statistik*; forschung; neue funktion*; künstliche intelligenz; fehlerbehebung; vertragserfüllung; abwicklung; übersetz*; auftragsabwicklung',
    'purpose.security-safety':
      'sicherheit; betrug*; missbrauch*; spam; schutz ..4 nutzer; verhinder*; erkennung; integrität; schädlich*; moderation; durchsetz*; cyber*; angriff*',
    'purpose.personalisation':
      '!dauerhafte* profil*; !nutzungsprofil*; !persönlichkeitsprofil*; profil ..4 an; profile ..3 erstell*; profil ..2 erstell*; !personalisier*; !empfehl*; !profilbildung*; !maßgeschneidert*; individualisier*; vorschläge; vorschlagen; zugeschnitten; profiling; relevante inhalte; auf ..4 interessen ..3 abgestimmt; nutzerprofil*; !profil*bildung; !profilbildung; !nutzerprofil*; !scoring; !score; !individuelle* preis*; !vorlieben; empfehl*; zuschneiden; !score wert*; !an ihre interessen; !an deine interessen; !passen ..8 interessen; !ihren interessen; !auf sie zugeschnitten; !auf sie abgestimmt',
    'purpose.marketing':
      '!marketing*; !newsletter*; !direktwerbung; !werbliche*; werbe e mail*; gewinnspiel*; angebote; umfragen; sms; werbliche kommunikation; kundenbindung; promotion*; werbezwecke*; telefonwerbung; marktforschung; !newsletter; !empfehlungen ..8 e mail; !werbung ..6 e mail; !produktempfehlung*; !ähnliche produkte; !angebote; aktionen; kundenbefragung*; umfrage*; zusend*',
    'purpose.ads':
      '!werbung*; !werbeanzeige*; !anzeigen; !gesponsert*; !interessenbezogene* werbung; !personalisierte* werbung; !zielgerichtete* werbung; retargeting; remarketing; werbemaßnahm*; anzeige zu; sponsored; targeting; werbezwecke*; werbeeinblendung*; zielgruppe*; kampagne*; !individualisierte* werbung; !werbeeinwilligung; !zielgruppe*; !werbung; werbemittel; werbefinanziert',
    'purpose.ai-training':
      '!*modelle ..3 trainier*; !trainier* ..3 *modelle; !trainier* ..6 modell*; !modelle* ..4 trainier*; !training ..5 modell*; !training ..5 ki; !ki training; !modelltraining; !ki ..6 trainier*; !trainier* ..5 ki; !algorithm* ..4 trainier*; !trainier* ..4 algorithm*; !künstliche* intelligenz ..5 trainier*; !trainier* ..5 künstliche*; !entwicklung ..4 ki; !entwickl* ..5 modell*; !verbesser* ..5 modell*; !ki modelle* ..4 entwickel*; !trainingsdaten; !training ..5 künstliche*; maschinelle* lernen*; ?ki modell*; ?sprachmodell*; ?generative* ki; ?generative* künstlich*; ?künstliche* intelligenz; ?ki; ?neuronale* netz*',
    'purpose.age-assurance':
      '!altersverifizierung*; !altersprüfung*; !altersüberprüfung*; !altersnachweis*; alter ..3 überprüf*; altersschätzung*; alter ..3 bestätig*; altersbeschränk*; altersgerecht*; !alter nachzuweisen; !alter ..3 nachweis*; !nachweis ..4 alter*; !alter ..3 bestätigen',
    'purpose.sale':
      '!verkaufen; !verkauf ..4 daten; !verkauft; !daten verkauf*; gegen entgelt; vermieten; entgeltlich ..3 überlass*; monetarisier*',
    'term.arbitration':
      '!schiedsverfahren*; !schiedsgericht*; !schiedsklausel*; !schiedsvereinbarung*; geschworenengericht*; schlichtungsverfahren',
    'term.class-waiver':
      '!sammelklage*; !gruppenklage*; !verbandsklage*; !kollektivklage*; repräsentativklage*; sammelverfahren',
    'term.dispute-procedure':
      'beanstand*; reklamation*; mängelrüge; !streitbeilegung*; !streitschlichtung*; verbraucherschlichtung*; mediation; gütliche einigung; streitigkeiten; os plattform; schlichtungsstelle*; schlichtung*; beschwerdeverfahren; verjähr*; !schlichtung*; !verbraucherschlichtung*; !innerhalb ..6 geltend; ausschlussfrist',
    'term.jurisdiction':
      '!gerichtsstand*; !zuständige* gericht*; !gerichte ..3 zuständig; gerichtsbarkeit; ausschließlich zuständig; gerichte in',
    'term.governing-law':
      '!anwendbare* recht*; !unterliegen dem recht; !recht der; !deutschem recht; !es gilt das recht; un kaufrecht; rechtswahl; zwingende* verbraucher*; !gilt ..3 recht; unterliegt ..4 recht; !deutsches recht; !österreichisches recht; !schweizer recht; !irisches recht; !es gilt ..4 recht',
    'term.unilateral-change':
      '!gelten die neuen; !neuen agb; !neue agb; !bisherigen agb; !änder* ..6 nutzungsbedingungen; !änder* ..5 bedingungen; !änderung* ..5 agb; !änderung* dieser; !diese ..4 zu ändern; !anpass* ..4 bedingungen; jederzeit ..5 änder*; behalten uns ..6 änder*; aktualisier* ..4 bedingungen; dienste ..5 ändern; einstellen ..4 dienst*; preise ..3 änder*; preisänderung*; preisanpassung*; ohne vorankündigung; nach eigenem ermessen; wesentliche änderung*; angepasst; zu modifizieren; !gelten ..4 änderungen als angenommen; !gelten die änderungen; !änderungen ..8 akzeptiert; !als akzeptiert; !als angenommen; !ändern ..4 bedingungen; !änderung* ..4 agb; !agb ändern; !agb ..3 änder*; !plattform ..12 ändern|einzustellen; !dienst ..8 ändern; !leistung* ..6 änder*; widerspricht ..8 nicht innerhalb; zustimm* ..6 änderung*; !neue fassung; entfernung von funktionen; !bedingungen ..4 ändern; !bedingungen jederzeit; !nutzungsbedingungen ..6 ändern; !agb ..6 ändern; !änderungen ..6 mit; !preise ..6 ändern; !diese erklärung ..6 ändern; !diese richtlinie ..6 ändern; !wesentliche änderungen; !geänderten bedingungen; !aktualisierten bedingungen',
    'term.termination':
      '!kündig*; !sperr*; !beenden; !beendigung; !deaktivier*; konto ..4 lösch*; aussetz*; ausschluss; ausgeschlossen; zugang ..5 entzieh*; aussperr*; inhalte ..4 entfern*; entfernen; inaktiv*; außerordentlich*; gesperrt; widerruf* ..3 zugang; einstellung ..3 dienst*; unterbrech*; ?sperren; !gesperrt; !sperrung*; !zugang ..6 sperr*; !ausschließen; !ausgeschlossen werden; !kündigt ..4 vertrag; !einstell* ..4 dienst; vom ..4 nutzung ausschließen; fristlos; außerordentlich; !konto ..4 sperren; !nutzer ..4 sperren; !kunden ..4 sperren; !wir ..8 konto|account|nutzerkonto|vertrag ..4 kündigen|sperren|schließen|löschen|beenden; !wir kündigen|sperren|schließen|löschen ..4 konto|account|nutzerkonto|vertrag',
    'term.content-licence':
      '!lizenz*; !nutzungsrecht*; !unterlizenz*; !unwiderruflich*; !gebührenfrei*; !nicht ausschließliche*; übertragbar*; urheberrecht*; geistige* eigentum*; rechte an ..3 inhalt*; einräum*; vervielfältig*; bearbeiten; !recht ein ..20 inhalte; !räumen ..10 recht ein; !vervielfältigen; !veröffentlichen; öffentlich zugänglich; werbezweck*; unterlizenz*; !recht ..6 unentgeltlich; !lizenz ..6 unentgeltlich*|kostenlos*',
    'term.name-likeness':
      '!bildnis*; !recht am eigenen bild; !name ..3 bild; persönlichkeitsrecht*; ihren namen ..4 verwend*; stimme ..3 bild; abbild*',
    'term.liability-limit':
      '!haft*; !haftung*; !haftungsausschl*; !haftungsbeschränk*; !gewährleistung*; schadensersatz*; nicht verantwortlich; schäden; fahrlässig*; auf eigenes risiko; ohne gewähr; keine garantie; garantie*; wie besehen; übernehmen keine; ausgeschlossen ist; verantwortlich für; indirekte*; folgeschäden; !schadensersatz ..6 ausgeschlossen; !nur bei vorsatz; !nur für vorsatz; !grober fahrlässigkeit; !haftung; !haftet; !haften; !gewährleistung; !keine gewähr; übernimmt keine; vorhersehbar*',
    'term.indemnity':
      '!freistell*; !schadlos*; !freizustellen; freistellung*; ersatz ..4 aufwendungen; !stellen uns ..8 frei; !stellt uns ..8 frei; !stellen ..8 von ..6 ansprüchen; !ansprüchen dritter; !freizuhalten',
    'term.auto-renewal':
      '!verlänger* ..5 automatisch; !automatisch ..4 verlänger*; !automatische verlängerung; vertragsverlängerung; laufzeit; verlängert sich; mindestlaufzeit; wiederkehrend*; !verlänger*; !verlängert sich; vertragslaufzeit; auf unbestimmte zeit',
    'term.fees':
      '!selbstbehalt; !selbstbeteiligung; !gebühr*; !kosten; !preis*; !entgelt*; ?zahlung*; zahlen; ?berechn*; steuer*; €; $; versandkosten; mahngebühr*; ?abonnement*; kostenpflichtig; ?rechnung*; abbuch*; ?kauf*; bezahl*; zuschlag*; kaution; kostenlos; mitgliedsbeitrag*; !mahn*; !pauschale; !preisanpassung*; !preiserhöhung*; !preisänderung*; !preise ..6 anpass*; !preise ..6 erhöh*; !servicegebühr*; !versandkosten*; ?versand*; bearbeitungsgebühr*; aufpreis*; monatlich; euro; zusatzkosten; entgelt*; rücksendekosten; !*gebühr; !*gebühren; *kosten; *preise; *preis; ?abo; ?abos',
    'term.refunds':
      '!ausbezahlt; !ausgezahlt; !auszahl*; guthaben; verfällt; verfallen; zurückgezahlt; !zurückerstatt*; !erstatt*; !rückerstatt*; !rückzahlung*; !widerrufsrecht*; !rückgabe*; nicht erstattungsfähig; widerrufsfrist; gutschrift*; geld zurück; rücksend*; !rücksend*; !widerrufsfrist*; !widerrufsrecht; !erstattung*; !gutschein*; !guthaben; !verfallen; umtausch*; rückzahl*; retour*',
    'term.prohibited-use':
      '!dürfen nicht; !darf nicht; !ist untersagt; !verboten*; !nicht gestattet; !unzulässig*; !verpflichten sich ..4 nicht; !ist es ..3 untersagt; nicht erlaubt; rechtswidrig*; missbräuchlich*; belästig*; scraping; automatisiert*; reverse engineering; verstoß*; verletz*; schadsoftware; verleumd*; community richtlinien; illegal*; beleidig*; gewaltverherrlich*; untersagt; !nur ..4 haushalt; !selben haushalt; !gleichzeitig genutzt; !gleichzeitig; auf bis zu ..3 geräte*; !mitschneiden; weitergabe ..3 zugangsdaten; gewerblich*; teilen ..4 konto; mehr als ein',
    'term.assignment':
      '!abtret*; !abtretung*; übertrag* ..6 rechte; rechte und pflichten; rechtsnachfolg*; vertragsübernahme; übertragen ..3 dritte',
    'term.eligibility-age':
      '!mindestens 13; !mindestens 16; !mindestens 18; !jahre alt; !mindestalter; !volljährig*; !minderjährig*; lebensjahr; geschäftsfähig*; unter 18; altersgrenze; erziehungsberechtigt*; zustimmung ..3 eltern; !ab 13|14|16|18; !unter 13|14|16|18 jahren; !vollendet*; eltern',
    'term.contracting-entity':
      '!vertragspartner*; !vertrag zwischen; !anbieter ist; betreiber; vertrag mit; gmbh; kommt ..4 vertrag; handelsregister; sitz in; ag; vertragsschluss; geschäftssitz; betrieben von; bereitgestellt von',
    'term.third-party-terms':
      '!bedingungen dritter; !zusätzliche bedingungen; !bedingungen von dritt*; drittanbieter*; links zu; websites dritter; inhalte dritter; ergänzende* bedingung*; weitere bedingungen; richtlinien; app store; bestandteil ..4 bedingungen; zusatzbedingungen',
    'term.user-responsibility':
      '!haftet der nutzer; !haftet der kunde; !sie sind verantwortlich; !du bist ..3 verantwortlich; !verpflichten sich; !allein verantwortlich; !sie sind verpflichtet; geheim ..3 halten; zugangsdaten ..5 schütz*; wahrheitsgemäß*; verantwortlich für ..3 konto; sie müssen; du musst; vertraulich; verpflichtet; sicherstell*; sie erklären; sie garantieren; eigenverantwort*; einzuhalten; !müssen ..6 mitteilen; !unverzüglich ..4 mitzuteilen; !stellt ..6 frei; der kunde muss; der nutzer muss; nutzer versichert; kunde versichert; haftet für; !sind ..6 verantwortlich; !für alles verantwortlich; !sie haften; !ihre verantwortung; !müssen sie; !geheim zu halten; !geheim halten; !sie verpflichten sich',
    'term.other':
      '!salvatorisch*; !höhere gewalt; unwirksam*; schriftform; vertragstext; gesamte vereinbarung; nebenabred*; feedback; lieferung*; wirksamkeit; geltungsbereich; diese bedingungen; sprache; dienst; verzicht; fassung; betreff',
    'choice.opt-out':
      '!*cookies ..9 nicht deaktiviert|abgeschaltet|ausgeschaltet|abgewählt werden; !widersprechen; !abmelden; !abbestell*; !opt out; !deaktivieren; !abwählen; ablehnen; ausschalten; verhindern; austragen; nicht mehr erhalten; unterbinden; verweigern; opt outs; !jederzeit widersprechen; !jederzeit abbestellen; !abwähl*; !ausschalten; !abschalten; widersprich*; !nicht möchten',
    'choice.opt-in-consent':
      '!einwilligung*; !zustimm*; !einwillig*; !ihre zustimmung; !einwilligung ..4 widerruf*; erlaubnis; opt in; um ..3 zustimmung; freiwillig*; auf grundlage ihrer wahl; ausdrücklich*; !nur mit ihrer; !nur mit deiner; !nur wenn sie; !nur wenn du; !ausdrücklich zustimm*; !mit ihrer einwilligung; !angemeldet haben; !ohne einwilligung; !ohne anmeldung',
    'choice.objection':
      '!widerspruchsrecht*; !widerspruch*; !recht auf widerspruch; einschränkung ..3 verarbeitung; recht ..4 widersprechen; beanstand*; !automatisiertes verfahren; !automatisierte* entscheidung*; !einschränkung der verarbeitung; einzuschränken; zu untersagen; !verarbeitung ..4 widersprechen; !recht ..6 widersprechen; !widerspruchsrecht; !verarbeitung zu widersprechen',
    'choice.deletion':
      '!recht auf löschung; !löschen lassen; !löschung ..4 daten; !löschung ..3 verlangen; !daten ..4 löschen; inhalte ..3 löschen; recht auf vergessen*; löschung*; entfernen; sie können ..5 löschen; kannst ..5 löschen; !löschung ..8 daten; !daten ..4 löschen zu lassen; !daten löschen; !verlangen ..8 löschen; !löschung verlangen; !konto ..3 löschen lassen',
    'choice.access-portability':
      '!datenübertragbarkeit; !recht auf auskunft; !recht auf zugang; !kopie ..4 daten; berichtig*; exportier*; herunterlad*; zugriff auf ihre; einsicht*; korrigier*; datenkopie; !auskunft; !auskunftsrecht; auskünfte über; !übertragung ihrer daten; !übertragung deiner daten; !berichtigung',
    'choice.settings-control':
      'aussuchen; bestimmen; !einstellungen; !datenschutzeinstellung*; !kontrolle; !verwalten; einstellung*; präferenz*; steuern; anpassen; auswahl; entscheiden; festlegen; jugendschutz*; blockieren; wählen; kontrollier*; berechtigung*; browsereinstellung*; !legen sie fest; !datenschutzeinstellungen; !*einstellungen; !selbst bestimmen; !wer ihre ..3 sieht; !können sie ..4 einstellen',
    'choice.account-closure':
      '!konto löschen; !konto schließen; !kontolöschung; !account löschen; !kündigung ..3 konto*; !konto ..3 deaktivieren; mitgliedschaft beenden; konto ..4 löschen; nutzung ..3 einstellen; jederzeit beenden',
    'choice.subscription-cancel':
      '!kündigen; !kündigung*; !kündigungsfrist*; !stornier*; !abonnement ..4 kündig*; abo kündig*; widerruf*; rücktritt*; probezeit*; testphase; probeabo*; kündbar; !gekündigt werden; !frist ..6 gekündigt; !mit einer frist; !kündigungsrecht; !kündigungsschalt*; zum monatsende; zum ende; jederzeit beenden',
    'choice.no-ads-subscription':
      '!werbefrei*; !ohne werbung; keine werbung; premium; bezahlabo; ?abonnent*; werbefinanz*; pur abo',
    'choice.appeal':
      '!beschwerde*; !einspruch*; !widerspruch gegen ..4 entscheidung; beschwerderecht; aufsichtsbehörde; überprüf* ..4 entscheidung; rechtsbehelf*; anfecht*; !erneut ..3 prüf*; !prüfung durch ..3 menschen; !überprüf*; widerspruch einlegen; !zu beschweren; !datenschutzbehörde*',
    'notice.effective-date':
      '!stand; !gültig ab; !zuletzt aktualisiert; !letzte aktualisierung; !zuletzt geändert; !inkrafttreten; !tritt ..4 in kraft; !treten ..4 in kraft; wirksam ab; gilt ab; datum des; geändert am',
    'notice.refusal-consequence':
      '!wenn sie nicht ..4 einverstanden; !wenn du nicht ..4 einverstanden; !wenn sie ..6 nicht zustimmen; !wenn du ..6 nicht zustimmst; !wenn sie ..6 nicht erlauben; !wenn du ..6 nicht erlaubst; !wenn sie ..6 nicht angeben; !wenn du ..6 nicht angibst; !wenn sie ..6 verweiger*; !wenn du ..6 verweiger*; !ohne diese angaben; !ohne diese daten; nicht angeben; ohne diese; nicht mehr nutzen; nicht nutzen können; nicht zur verfügung; nicht bereitstellen; nicht möglich; nicht in der lage; ablehn*; sofern sie nicht; !wenn sie ..6 nicht machen; !wenn sie ..6 nicht bereitstellen; !wenn sie ..4 nicht zustimmen; !können wir ..6 nicht ..3 bearbeiten|erbringen|bereitstellen|anbieten; !wenn sie ..6 verweigern',
    'notice.transparency':
      '!transparenz*; informieren wir; mehr informationen; erläuter*; erklär*; beschreib*; datenschutzerklärung*; benachrichtig*; fragen; diese ..3 erklärung; kontakt*; hinweis*; datenschutzbeauftragt*; über änderungen informier*; kennzeichn*',
    'notice.retention':
      '!wie lange; !dauer der; !speicherdauer; !aufbewahr*; !speicherfrist*; !gespeichert für; !solange; !so lange; !für einen zeitraum; !nach ablauf; !tage nach; monate*; jahre*; tagen; gelöscht; gespeichert; löschfrist*; !nicht länger; anonymisier*; dauer; lösch*; ?speicher*; bis zu; aufbewahrungsfrist*; inaktiv*; !löschen wir; !gelöscht nach; !werden ..8 gelöscht; !speichern ..8 für; !bewahren ..8 auf; jahre; ein jahr; drei jahre; nicht genutzt; dauerhaft; !bewahren ..12 auf; !bewahrt ..12 auf; !jahre nach; !monate nach; !*aufbewahrungsfrist; !aufbewahrungsdauer; !länger als; !so lange wie',
    'notice.transfer':
      '!drittländer*; !drittland*; !standardvertragsklausel*; !angemessenheitsbeschl*; !privacy shield; !data privacy framework; !außerhalb der eu; !außerhalb des ewr; !außerhalb der europäischen; in den usa; usa; vereinigte* staaten; übermittlung ..4 länder; server in; rechenzentr*; datenübermittlung; andere* länder*; weltweit; übertrag* ..5 länder*; ausland; indien; china; !an ..6 in den usa; !in den usa; !in indien; !ausland; !vereinigten staaten; !außerhalb europas; übertragen; deutschland; irland; vereinigten staaten; kanada; schweiz; singapur; europäischen union; frankreich; niederlande; israel; philippinen; !ansässig ..4 staaten; !in den vereinigten staaten; !server ..8 usa; !drittland; internationale* grenzen; außerhalb ..3 ewr|eu|europäischen',
    'notice.controller-entity':
      '!verantwortliche* stelle; !verantwortlicher; !verantwortliche; !gemeinsam verantwortlich*; datenverantwortlich*; datenschutzbeauftragt*; vertreter in; verantwortlich für die verarbeitung; impressum; gmbh; ltd',
    'notice.legal-basis':
      '!rechtsgrundlage*; !berechtigte* interesse*; !art 6; !vertragserfüllung; !erfüllung ..4 vertrag*; !dsgvo; rechtliche* verpflichtung*; öffentliche* interesse*; grundlage; gesetzlich*; absatz 1; abs 1; lit; interessen',
  },
};
