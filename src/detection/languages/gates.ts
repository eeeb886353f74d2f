/**
 * The always-on part of all languages: stems, already folded, just enough to know that a page may have to be read. They
 * let through more than the languages' own fields do, never less: whoever adds a word to a language's `agree` or `read`
 * sees to it that a stem here, or for other letters than Latin in `gates-beyond.ts`, is part of it. Words that several languages share stand once. Tried and rejected: a second
 * list, of what one can agree to. It turned away 2 of 76 pages and cost the others as much time as these stems.
 * Those that are nothing but letters come first: of a row of such alternatives engines make a tree, and match three times as fast.
 */
const STEMS = [
  'yes to|assent|promise|aware of|acknowledg|abide|bound by|undertak|underst|read and|happy to',
  'akzept|stimm|verstanden|willig|gelesen|kenntnis|annehm|angenomm|annahme der|einzuw|klar mit|halte mich|verpflichte|schlies|gebunden',
  "reconnai|approuv|d'accord|connaissance|engage|souscri|compris|vous liez",
  'acept|leido|acuerdo|consient|reconoc|entiendo|comprometo|conocer y|conozco|conocimiento|enterad|cumplir|respetar|leiste|celebra|vincul|te oblig|se oblig|te somet|se somet|asentim',
  'aceit|concord|consint|reconhec|ter lido|declar|conhecimento|entendo|compreend|adiro|adere|obrigo|cumprir|respeitar|leu e|leste|obriga|sujeita|anuencia',
  'accett|visione|atto|letto|dichiar|approv|sottoscriv|riconosc|va bene|rispettar|a conoscenza|conclud|stipul|vincol|obblig|assenso',
  'akkoord|aanvaard|instem|stem|toestemming|gelezen|erken|begrijp|begrepen|bevestig|kennis|ingestemd|onderschr|beloof|naleven|nakomen|verbind|gebonden',
  'zgadza|zgod|wyraza|zapozna|przeczyta|oswiadcza|przyjmuj|zobowiaz|rozum|aprobuj|jestem za|znajomosc|do wiadom|przestrzeg|przyjec|zawier|zawarc|zwiaz|wiaz|aprobat',
  'godkann|godta|samtyck|med pa|instamm|forbind|medger|tillstand|del av|forsta|lovar|atar mig|intyg|overhold|medgiv|binder|bund|bifall|indvil',
  'godkend|samtyk|indforst|einig|enig|forplig|bekendt',
  'godte|aksept|godkjen|innforst|forplikt|slutter meg|kjent|tiltr',
  'luvan|hyvaksy|suostu|sitoudu|noudat|samaa mielt|sovit|lupaa|tietoi|pereht|tutustu|ymmar',
  'vedomi|zavaz|uznav|seznam|obozn|obezn|srozum|uzrozum|precita|cetl|cital|v pohod|respektuj',
  'fogad|egyetert|hozza|jarul|beleegyez|elismer|jovahagy|kijelent|vallal|olvas|megismer|megert|tudomas|kotelezo|betart|alavet|oke',
  'acord|consim|oblig|exprim|respect|citit|intele|cunostin|angaj|insusi|fost inf|inchei',
  'kabul|onay|anlad|riza|muvafak|katiliyor|taahhut|tamam de|beyan|raziy|incele|bilgilendiril',
  'terima|tunduk|mematuhi|patuh|terikat|mengaku|bersedia|sanggup|sedia mem|sedia men|berjanji|berikrar|tidak keb|tiada ban|sedia mak|baca|faham|paham|mengerti|akur',
  'dong y|dong thuan|tan thanh|nhat tri|thua nhan|khong phan|chap hanh|tuan th|cam ket|rang buoc|doc ky|doc va|doc, hieu|hieu ro|hieu va|nam ro',
];
/** What is more than letters. */
const PATTERNS = [
  "agree(?!ments?\\b)|accept(?!ab)|(?:okay|ok|cool|fine|happy|good|board) with|(?:'ll|will|shall) (?:\\w+ )?(?:comply|adhere|stick|keep|follow|observe)|consen[ts]|you (?:allow|authori)|(?:hav\\w+|'ve) (?:\\w+ )?(?:re[avc]|seen)|enter(?:ing|ed)? into|bound\\b|(?:covered|governed) by",
  'passt (?:fu|mi|un)|(?:ok(?:ay)?|ordnung) fur|fur (?:mich|uns) (?:ok|in o)|anzu(?:ne|er)|werde .{0,60}(?:einh|beac|befo)|bind(?:es|en )',
  'adhe[rs]|(?:mon|ton|votre|donne\\w*) (?:\\w+ )?accord|ca \\w+ va|(?:ok|okay|oke|prima) (?:pour|avec|fur|voor|met)|lu\\b|conclu(?:[es]|ons|re)|liee?s? par',
  'lei\\b|compre[ns]|autorizz?o|conform[ei]|parecen? bien|dan?s? por|(?:sido|soy|esto?a?[yr]) informad',
  'li\\b|topas?\\b|ades[ai]o|aderi[sr]|tudo \\w+ com|cientes?\\b',
  'impegn\\w+ a',
  'goed(?:ke|gek|v)|(?:het|ermee) eens|(?:me|mij|er|daar)(?:aan)? (?:[^ .]+ ){0,7}houden|(?:gaa?t?|sluit) (?:je|u|ik|jij)|bindt\\b',
  'god(?:z[ea]|zi\\w+) sie|(?:mi|nam) pasuj|znam\\b',
  '(?:har?|have?|och|og) (?:\\w+ ){0,3}last|last (?:och|og|igenom)|ja till?\\b|(?:okej|okay) med|(?:jeg|eg|vi) lover|(?:ska(?:ll?)?|vil) (?:\\w+ )?fol[jg]|in(?:d|n)?gar|slut(?:t?)er',
  'les[te]\\b|greit (?:for|med)',
  'luke(?:nu|ne)|o\\w{2,3} ok\\b',
  'prij[aeim]|prece?t|pristo?up|ria?dit|beri?es|uza(?:vir|tvar)',
  'ismer\\w+ el',
  '(?:esti|sunt\\w*) ok',
  'oku[dy]|uy(?:ac|may|ari)',
  'men?taati|(?:me)?nyanggup|ok\\w* (?:sama|deng|v)|(?:me\\w+kan) (?:pem|peng|data)|(?:ber)?komitmen|member\\w+ ke|(?:telah|sudah) (?:\\w+ )?me(?:nel|mpel)',
  'chap [nt]h|cho phep (?:\\w+ ){0,3}(?:xu|thu|su)|(?:da|toi) (?:doc|xem|hieu)',
];
/** Looked for inside words too. */
const INSIDE =
  'einverst|einwillig|erkenn|zu(?:ge)?stimm|acconsen|akcept|inforst|ouhlas|suhlas|porozum|elolvas|elfogad|etuju|epakat|nerima|membaca|memaham';

/** Words of agreeing and of having read, in Latin letters; the others stand in `gates-beyond.ts`. */
export const ACCEPTING = `\\b(?:${STEMS.concat(PATTERNS).join('|')})|${INSIDE}`;
