/**
 * The always-on part of all languages: stems, already folded, just enough to know that a page may have to be read. They
 * let through more than the languages' own fields do, never less: whoever adds a word to a language's `agree` or `read`
 * sees to it that a stem here, or for other letters than Latin in `gates-beyond.ts`, is part of it. Words that several languages share stand once. Tried and rejected: a second
 * list, of what one can agree to. It turned away 2 of 76 pages and cost the others as much time as these stems.
 * Those that are nothing but letters come first: of a row of such alternatives engines make a tree, and match three times as fast.
 * In the order of letters they pack smaller.
 */
const STEMS = [
  'a conoscenza|aanvaard|abide|accett|aceit|acept|acknow|acord|acuerdo|adere|adiro|akkoord|aksept|akur|akzept|alavet|angaj|angenomm|anlad|annahme der|annehm|anuenc|approuv|approv|aprobat|aprobuj|asentim|assenso|assent|atar mig|aware of',
  'baca|begrepen|begrijp|bekendt|beleegyez|beloof|berikr|berjanj|bersedia|betart|bevestig|beyan|bifall|bilgilendiril|binder|bound by',
  'cam ket|cetl|chap hanh|cital|citit|compris|comprometo|concord|conhecim|connaissa|conocer y|conocim|conozco|consient|consim|consint|cumplir|cumprir|cunost',
  "d'accord|declar|del av|dichia|do wiadom|doc ky|doc va|doc, hieu|dong thuan|dong y",
  'egyeter|einzuw|elismer|entendo|enterad|entiendo|erken|exprim',
  'faham|fogad|forbind|forpli|forsta|fost inf',
  'gebonden|gebunden|gelesen|gelezen|godk|godta|godte',
  'halte mich|hieu ro|hieu va|hozza|hyvaksy',
  'incele|inchei|indvil|ingestem|instamm|instem|insusi|inteleg|inteles|intyg',
  'jarul|jestem za|jovahag',
  'kabul|katiliyo|kennis|kenntnis|khong phan|kijelent|kjent|klar mit|kotelez',
  'leido|leiste|leste|letto|leu e|lovar|lupaa|luvan',
  'med pa|medger|medgiv|megert|megismer|mematu|mengaku|mengerti|muvaf',
  'nakomen|naleven|nam ro|nhat tri|noudat',
  'obblig|obezn|oblig|obozn|obriga|obrigo|oke|olvas|onay|onderschr|oswiadc|overhol',
  'paham|patuh|pereht|precita|promise|przeczy|przestrzeg|przyjec|przyjmuj',
  'rang buoc|raziy|read and|reconhe|reconnai|reconoc|respecter|respectat|respeitar|respektu|respetar|riconosc|rispettar|riza|rozum',
  'samaa miel|samty|sanggup|se oblig|se somet|sedia mak|sedia mem|sedia men|seznam|sitoudu|slutter meg|sottosc|souscri|sovit|srozum|stimme|stimms|stimmt|stipul|sujeita|suostu',
  'taahhut|tamam de|tan thanh|te oblig|te somet|ter lido|terikat|terima|thua nhan|tiada ban|tidak keb|tietoi|tillstand|tiltr|toestem|tuan th|tudomas|tunduk|tutust',
  'underst|undertak|uznav|uzroz',
  'v pohod|va bene|vallal|vedomi|verbindt|verpflicht|verstanden|vincol|vincul|visione|vous liez',
  'wiaz|willig|wyraza',
  'yes to|ymmar',
  'zapozn|zavaz|zawarc|zawier|zgadza|zgod|znajomos|zobow|zwiaz',
];
/** What is more than letters. */
const PATTERNS = [
  "(?:'ll|will|shall) (?:\\w+ )?(?:comply|adhere|stick|keep|follow|observe)|(?:ber)?komitmen|(?:covered|governed) by|(?:da|toi) (?:doc|xem|hieu)|(?:esti|sunt\\w*) ok|(?:gaa?t?|sluit|verbind) (?:je|u|ik|jij)|(?:har?|have?|och|og) (?:\\w+ ){0,3}last|(?:hav\\w+|'ve) (?:\\w+ )?(?:re[avc]|seen)|(?:het|ermee) eens|(?:jeg|eg|vi) lover|(?:me)?nyanggup|(?:me\\w+kan) (?:pem|peng|data)|(?:me|mij|er|daar)(?:aan)? (?:[^ .]+ ){0,7}houden|(?:mi|nam) pasuj|(?:mon|ton|votre|donne\\w*) (?:\\w+ )?accord|(?:ok(?:ay)?|ordnung) fur|(?:okay|ok|cool|fine|happy|good|board) with|(?:okej|okay) med|(?:ok|okay|oke|prima) (?:pour|avec|fur|voor|met)|(?:sido|soy|esto?a?[yr]) informad|(?:ska(?:ll?)?|vil) (?:\\w+ )?fol[jg]|(?:telah|sudah) (?:\\w+ )?me(?:nel|mpel)",
  'accept(?!ab)|aderi[sr]|ades[ai]o|adhe[rs]|agree(?!ments?\\b)|anzu(?:ne|er)|autorizz?o',
  'atto\\b|beri?es|bind(?:es|en )|bindt\\b|bound\\b|bund(?:et|en|na)\\s+[at]',
  'ca \\w+ va|chap [nt]h|cho phep (?:\\w+ ){0,3}(?:xu|thu|su)|cientes?\\b|celebra(?!t)|compre(?:[en]|s[oi])|conclu(?!si)|conform[ei]|consen[ts]',
  'dan?s? por',
  'ei?nig(?:e\\s+i)?\\b|engage[sz]?\\s+au?x?\\b|enter(?:ing|ed)? into',
  'fur (?:mich|uns) (?:ok|in o)',
  'god(?:z[ea]|zi\\w+) sie|goed(?:ke|gek|v)|greit (?:for|med)',
  'happy to\\s+[bcgp]|impegn\\w+ a|in(?:d|n)?gar|ismer\\w+ el',
  'ja till?\\b',
  'last (?:och|og|igenom)|lei\\b|les[te]\\b|li\\b|liee?s? par|lu\\b|luke(?:nu|ne)',
  'member\\w+ ke|men?taati',
  'o\\w{2,3} ok\\b|ok\\w* (?:sama|deng|v)|oku[dy]',
  'parecen? bien|passt (?:fu|mi|un)|prece?t|prij[aeim]|pristo?up',
  'respecti\\b|(?:sa|il|le)\\s+respect|ria?dit',
  'schlies\\w+\\s+[diws]|slut(?:t?)er|stem(?!s\\b|mi|med)',
  'topas?\\b|tudo \\w+ com',
  'uy(?:ac|may|ari)|uza(?:vir|tvar)',
  'werde .{0,60}(?:einh|beac|befo)',
  'you (?:allow|authori)',
  'znam\\b',
];
/** Looked for inside words too. */
const INSIDE =
  'einverst|einwillig|erkenn|zu(?:ge)?stimm|acconsen|akcept|in[dn]?forst|ouhlas|suhlas|porozum|elolvas|elfogad|etuju|epakat|nerima|membaca|memaham';

/** Words of agreeing and of having read, in Latin letters; the others stand in `gates-beyond.ts`. */
export const ACCEPTING = `\\b(?:${STEMS.concat(PATTERNS).join('|')})|${INSIDE}`;
