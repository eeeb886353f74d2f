import type { LanguageData } from './shape.ts';

/**
 * Articles hang on the end of nouns ("villkoren", "avtalet"), so stems are open. Rejected: bare "läst", which folds
 * to the English "last", and "bekräftar", which orders and e-mail addresses have too.
 */
export const sv: LanguageData = {
  lang: 'sv',
  agree:
    'godkänn|godtar|godta\\b|accepter|samtyck|går (?:\\w+ )?med på|gå med på|instämm|förbinder|medger|ger (?:\\w+ ){0,2}tillstånd|bunden av|införstådd|är (?:\\w+ ){0,2}med på|säg(?:er|a) (?:\\w+ )?ja till|okej med|medgivande|ingår (?:du|ni|jag|vi) (?:[^ .]+ ){0,3}\\w*avtal|(?:du|ni|jag|vi) (?:\\w+ )?ingår (?!i\\b)(?:[^ .]+ ){0,3}\\w*avtal|sluter (?:du|ni|jag|vi) (?:[^ .]+ ){0,3}\\w*avtal|bunden till|bundna (?:av|till)|binder (?:du dig|ni er|jag mig)|accept av|bifall',
  read: '(?:har|ha|och) (?:\\w+ ){0,3}läst|tagit del av|tar del av|förstår att|förstått|läst och|läst igenom|lovar|(?:ska|skall) (?:\\w+ )?följa|åtar mig|intygar',
  terms:
    '\\w*villkor|\\w*avtal(?:et|en)?s?\\b|ordningsregler|\\w*regler(?:na)?\\b|riktlinjer|\\w*bestämmelser|stadgar|\\w*policyn?\\b|licens|uppförandekod|\\w*reglemente|\\w*riktlinje|\\w*instruktioner|prislista',
  privacy: 'integritet|personuppgift|sekretess|dataskydd|gdpr|datapolicy',
  by: 'genom att (?!använda|besöka|surfa|nyttja)|genom (?:min |din )?(?:registrering|anmälan|beställning)|när du (?!använder|besöker)|i och med att|klicka|trycker|om du (?:fortsätter|klickar|loggar|skapar|vill)|för att (?:fortsätta|gå vidare|skapa|registrera|bli)|innan du|härmed|vid (?:köp|registrering|beställning)|(?:tryck|klick|skap|fortsätt|registrer|kör|surf|gå|logg|anmäl|anslut|välj|tillåt|köp|beställ|delt|säg)\\w*r du|(?:anmälan|registrering|medlemskap|beställning|köp|deltagande|inloggning)\\w* (?:[^ .]+ ){0,4}(?:innebär|betyder|förutsätter)|i och med|med (?:din|ditt|min) (?:beställning|anmälan|registrering)|tryck|(?:ber dig|vänligen|var god) (?:[^ .]+ ){0,4}(?:godkän|accepter|bekräft)\\w*|(?:registrering|inloggning|tillträde|åtkomst|bekräftelse|fortsättning|inträde|anmälan|köp|beställning|godkännande)\\w* (?:[^ .]+ ){0,4}(?:innebär|betyder|motsvarar|likställs|är detsamma|räknas som|utgör)|att (?:logga in|gå vidare|fortsätta|registrera sig|bekräfta|gå med) (?:[^ .]+ ){0,3}(?:innebär|betyder|räknas)|genom (?:\\w+ )?(?:inloggning|bekräftelse|registrering)|(?:svara|bekräfta|logga|välje|klicka)r du',
  passive:
    'genom att (?:använda|besöka|surfa|nyttja)|(?:din )?(?:användning|fortsatta användning) av|när du (?:använder|besöker)|fortsatt användning|(?:använd|nyttj)\\w* (?:[^ .]+ ){0,4}innebär',
  proceed:
    'fortsätt|gå vidare|nästa\\b|kom igång|vidare\\b|jag förstår|okej|slutför|bekräfta\\b|uppdatera\\b|starta|ok\\b|kör\\b|förstått|^(?:det är (?:bra|okej|ok|lugnt|fint)|ja,? tack|visst|det går bra|gärna|toppen|låter bra)$',
  update:
    'uppdater|ändr(?:at|ar|ade|as|ing)|nya (?:\\w+)?(?:villkor|policy|regler|avtal|integritet)|ny (?:version|\\w*policy)|revider|förnya|skrivit om|ändras|nyheter',
  fresh: 'ny(?:a|tt)? |ändra',
  past: 'du (?:har )?(?:redan |tidigare )(?:godkän|accepter)|du har (?:nu )?(?:godkänt|accepterat)|tack för|(?:användare|medlemmar|kunder|besökare)(?:na)? (?:\\w+ )?(?:måste|ska|som)|kräver att|du (?:godkände|accepterade|samtyckte)|vi (?:accepterar|godkänner)|(?:godkändes|accepterades)',
  imposed:
    '^(?:kräv|begär|be|låt|tvinga) (?:[^ .]+ ){0,3}(?:användar|medlem|kund|besökar|gäst|deltagar|föräldr|vårdnadshavar|familj|elev|anställd)\\w* (?:[^ .]+ ){0,3}(?:godkän|accepter|samtyck|godta)|^(?:kräv|kräva|begär) (?:\\w+ )?(?:godkännande|samtycke|accept)\\b',
  required: '(?:måste|vänligen|behöver) (?:\\w+ ){0,2}(?:godkänn|accepter)',
  signup:
    'skapa|registrer|anmäl|bli medlem|gå med|logga in|skicka(?! (?:order|beställning))|spara|prenumerera|ansök|prova|ladda ner|öppna konto|delta\\b|kommentera|anslut|ladda hem|aktivera|signera|underteckn|skriv(?:a|er)? under|^(?:klar|klart|publicera|börja)$',
  order: 'beställ|köp|betala|boka|slutför köp|donera|skänk|lägg order',
  allow: 'tillåt|auktorisera|bevilja|ge åtkomst|ge tillgång',
  decline:
    'avböj|neka|avvisa|godkänner inte|accepterar inte|samtycker inte|nej,? tack|^nej$|avbryt|inte godkänna|avstå|^(?:acceptera inte)$|utan att (?:godkänna|acceptera|samtycka)',
  back: '^tillbaka$',
  later: 'senare|inte nu|hoppa över|påminn|stäng\\b|^inte än(?:nu)?$',
  maybe: '^(?:kanske)$',
  logout: 'logga ut',
  remove: '(?:radera|ta bort|avsluta|stäng|säg upp) (?:\\w+ ){0,2}konto|lämna (?:tjänsten|gruppen|appen|klubben)',
  settings: '\\w*inställning|anpassa|hantera|alternativ|fler val',
  deadline:
    'senast|före|innan|från och med|fr\\.?o\\.?m|den\\b|t\\.?o\\.?m|till och med|efter|träder i kraft|börjar gälla|gäller|inom|om (?=\\d)|har (?=\\d+ \\w+ på dig)',
  dated: 'senast (?:uppdatera|ändra|revidera)|publicera|född|skriven',
  lost: 'för att (?:\\w+ ){0,3}(?:fortsätta (?:\\w+ )?(?:använda|kunna)|kunna fortsätta|kunna använda)|fortsatt (?:kunna )?använda|(?:inte|ej) längre (?:\\w+ ){0,3}(?:använda|logga|tillgång|åtkomst|komma åt)|kan (?:du )?inte (?:längre )?(?:använda|logga|fortsätta)|(?:förlora|mista)\\w* (?:\\w+ ){0,3}(?:åtkomst|tillgång)|konto\\w* (?:\\w+ ){0,2}(?:spärra|stängs av|begränsa|låsa|låses)|sluta använda|utan (?:ditt|din|er) (?:godkännande|samtycke|accept)|(?:vara|stanna) kvar|stängs (?:\\w+ ){0,3}av\\b|spärrar vi|utloggad|för att fortsätta,? [^.]{0,30}(?:måste|behöver|godkänn)|(?:måste|behöver) [^.]{0,60}för att fortsätta\\b|(?:spärras|stängs av|blockeras|låses) (?:\\w+ ){0,2}\\w*konto',
  deleted:
    '(?:konto|profil)\\w* (?:\\w+ ){0,4}(?:radera|tas bort|avsluta|stängas|stängs\\b(?! av)|säga upp|sägs upp)|(?:avslutar|stänger) vi|(?:raderar vi|tar (?:vi )?bort(?: vi)?) (?:[^ .]+ ){0,3}\\w*(?:konto|profil)|säger vi upp|vi (?:[^ .]+ ){0,4}(?:avsluta|stänga|säga upp|radera (?:[^ .]+ ){0,2}\\w*(?:konto|profil))|(?:avtal|medlemskap)\\w* (?:\\w+ ){0,4}(?:upphör|sägs upp|avslutas)',
  limited:
    '(?:vissa|några|en del) (?:\\w+ ){0,2}(?:funktion|tjänst)|begränsa\\w* (?:\\w+ )?(?:funktion|tillgång|åtkomst)|funktioner(?:na)? (?:\\w+ )?(?:begränsas|upphör)|(?:bara|endast) (?:kunna )?(?:läsa|titta)|(?:inte|ej) (?:längre )?(?:kunna )?(?:skriva|posta|kommentera|skicka|publicera|beställa|boka|låna|sälja|svara)\\b',
  partly: '(?:vissa|några|inte alla) (?:\\w+ )?(?:funktion|tjänst)',
  payment: '(?:prenumer|betala|avgift|abonne)\\w* (?:\\w+ ){0,6}(?:i stället|istället|utan|reklamfri)',
  fee: 'avgift',
  free: 'utan(?: \\w{1,14})? avgift',
  marketing: 'nyhetsbrev|marknadsför|erbjudanden|utskick|reklam|annons',
  addressed:
    '(?:godkänner|accepterar|samtycker|godtar|bekräftar) du|du (?:\\w+ ){0,2}(?:godkänner|accepterar|samtycker|godtar)|går du med på',
  these: 'ovan|nedan|följande|dokument|ändringarna|ändringar',
  so: 'därmed|härmed|genom att göra (?:det|detta|så)|på så sätt|det (?:innebär|betyder)',
  others: '(?:användaren|kunden|köparen) (?:[^ .]+ ){0,4}(?:godkän|accepter|måste)',
  latest: 'senast (?:den )?(?=\\d)|(?:före|innan) (?:den )?(?=\\d)|inom (?=\\d)|har (?=\\d)|sista dag',
  refused:
    'om du inte|(?:godkänner|accepterar) du inte|utan (?:godkännande|samtycke|ditt)|annars|därefter|efter (?:detta|det) datum|(?:den|de) som inte',
  toRead: 'läs\\b|vänligen',
  offer: 'erbjudande|inbjudan|förfrågan|offert|bud(?:et)?\\b|utmaning|samtal|förslag',
};
