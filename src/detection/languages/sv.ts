import type { LanguageData } from './shape.ts';

/**
 * Articles hang on the end of nouns ("villkoren", "avtalet"), so stems are open. Rejected: bare "läst", which folds
 * to the English "last", and "bekräftar", which orders and e-mail addresses have too.
 */
export const sv: LanguageData = {
  lang: 'sv',
  agree:
    'godkänn|godtar|godta\\b|accepter|samtyck|går (?:\\w+ )?med på|gå med på|instämm|förbinder|medger|ger (?:\\w+ ){0,2}tillstånd|bunden av|införstådd',
  read: '(?:har|ha|och) (?:\\w+ ){0,3}läst|tagit del av|tar del av|förstår att|förstått|läst och|läst igenom',
  terms:
    '\\w*villkor|\\w*avtal(?:et|en)?s?\\b|ordningsregler|\\w*regler(?:na)?\\b|riktlinjer|\\w*bestämmelser|stadgar|\\w*policyn?\\b|licens|uppförandekod',
  privacy: 'integritet|personuppgift|sekretess|dataskydd|gdpr|datapolicy',
  by: 'genom att (?!använda|besöka|surfa|nyttja)|genom (?:min |din )?(?:registrering|anmälan|beställning)|när du (?!använder|besöker)|i och med att|klicka|trycker|om du (?:fortsätter|klickar|loggar|skapar|vill)|för att (?:fortsätta|gå vidare|skapa|registrera|bli)|innan du|härmed|vid (?:köp|registrering|beställning)',
  passive:
    'genom att (?:använda|besöka|surfa|nyttja)|(?:din )?(?:användning|fortsatta användning) av|när du (?:använder|besöker)|fortsatt användning',
  proceed: 'fortsätt|gå vidare|nästa\\b|kom igång|vidare\\b|jag förstår|okej|slutför|bekräfta\\b|uppdatera\\b|starta',
  update:
    'uppdater|ändr(?:at|ar|ade|as|ing)|nya (?:\\w+)?(?:villkor|policy|regler|avtal|integritet)|ny (?:version|\\w*policy)|revider|förnya',
  past: 'du (?:har )?(?:redan |tidigare )(?:godkän|accepter)|du har (?:nu )?(?:godkänt|accepterat)|tack för|(?:användare|medlemmar|kunder|besökare)(?:na)? (?:\\w+ )?(?:måste|ska|som)|kräver att',
  signup:
    'skapa|registrer|anmäl|bli medlem|gå med|logga in|skicka(?! (?:order|beställning))|spara|prenumerera|ansök|prova|ladda ner|öppna konto|delta\\b|kommentera',
  order: 'beställ|köp|betala|boka|slutför köp|donera|skänk|lägg order',
  allow: 'tillåt|auktorisera|bevilja|ge åtkomst|ge tillgång',
  decline:
    'avböj|neka|avvisa|godkänner inte|accepterar inte|samtycker inte|nej,? tack|^nej$|avbryt|inte godkänna|avstå',
  later: 'senare|inte nu|hoppa över|påminn|stäng\\b',
  logout: 'logga ut',
  remove: '(?:radera|ta bort|avsluta|stäng|säg upp) (?:\\w+ ){0,2}konto',
  settings: 'inställning|anpassa|hantera|alternativ|fler val',
  deadline:
    'senast|före|innan|från och med|fr\\.?o\\.?m|den\\b|t\\.?o\\.?m|till och med|efter|träder i kraft|börjar gälla|gäller|inom|om (?=\\d)',
  dated: 'senast (?:uppdatera|ändra|revidera)|publicera|född|skriven',
  lost: 'för att (?:\\w+ ){0,3}(?:fortsätta (?:\\w+ )?(?:använda|kunna)|kunna fortsätta|kunna använda)|fortsatt (?:kunna )?använda|(?:inte|ej) längre (?:\\w+ ){0,3}(?:använda|logga|tillgång|åtkomst|komma åt)|kan (?:du )?inte (?:längre )?(?:använda|logga|fortsätta)|(?:förlora|mista)\\w* (?:\\w+ ){0,3}(?:åtkomst|tillgång)|konto\\w* (?:\\w+ ){0,2}(?:spärra|stängs av|begränsa|låsa|låses)|sluta använda',
  deleted: '(?:konto|profil)\\w* (?:\\w+ ){0,4}(?:radera|tas bort|avsluta|stängas|stängs\\b(?! av)|säga upp|sägs upp)',
  limited:
    '(?:vissa|några|en del) (?:\\w+ ){0,2}(?:funktion|tjänst)|begränsa\\w* (?:\\w+ )?(?:funktion|tillgång|åtkomst)|funktioner(?:na)? (?:\\w+ )?(?:begränsas|upphör)',
  payment: '(?:prenumer|betala|avgift|abonne)\\w* (?:\\w+ ){0,6}(?:i stället|istället|utan|reklamfri)',
  marketing: 'nyhetsbrev|marknadsför|erbjudanden|utskick|reklam',
  addressed:
    '(?:godkänner|accepterar|samtycker|godtar|bekräftar) du|du (?:\\w+ ){0,2}(?:godkänner|accepterar|samtycker|godtar)|går du med på',
  these: 'ovan|nedan|följande|dokument|ändringarna',
};
