/**
 * The always-on part of all languages: stems, already folded, just enough to know that a page may have to be read. They
 * let through more than the languages' own fields do, never less: whoever adds a word to a language's `agree` or `read`
 * sees to it that a stem here, or for other letters than Latin in `gates-beyond.ts`, is part of it. Words that several languages share stand once. Tried and rejected: a second
 * list, of what one can agree to. It turned away 2 of 76 pages and cost the others as much time as these stems.
 */
const ACCEPT_STARTS = [
  "agree(?!ments?\\b)|accept(?!ab)|(?:okay|ok|cool|fine|happy|good|board) with|yes to|assent|promise|aware of|(?:'ll|will|shall) (?:\\w+ )?(?:comply|adhere|stick|keep|follow|observe)|consen[ts]|acknowledg|abide|bound by|undertak|underst|you (?:allow|authori)|(?:hav\\w+|'ve) (?:\\w+ )?(?:re[avc]|seen)|read and|enter(?:ing|ed)? into|happy to|bound\\b|(?:covered|governed) by",
  'akzept|stimm|verstanden|willig|gelesen|kenntnis|annehm|angenomm|annahme der|passt (?:fu|mi|un)|(?:ok(?:ay)?|ordnung) fur|fur (?:mich|uns) (?:ok|in o)|anzu(?:ne|er)|einzuw|klar mit|halte mich|werde .{0,60}(?:einh|beac|befo)|verpflichte|schlies|gebunden|bind(?:es|en )',
  "reconnai|approuv|adhe[rs]|d'accord|(?:mon|ton|votre|donne\\w*) (?:\\w+ )?accord|ca \\w+ va|(?:ok|okay|oke|prima) (?:pour|avec|fur|voor|met)|respecter|connaissance|lu\\b|engage|souscri|compris|conclu(?:[es]|ons|re)|liee?s? par|vous liez|assentiment",
  'acept|leido|acuerdo|consient|reconoc|lei\\b|entiendo|compre[ns]|autorizz?o|conform[ei]|parecen? bien|dan?s? por|comprometo|conocer y|conozco|conocimiento|enterad|(?:sido|soy|esto?a?[yr]) informad|cumplir|respetar|leiste|celebra|vincul|te oblig|se oblig|te somet|se somet|asentim',
  'aceit|concord|consint|reconhec|li\\b|ter lido|declar|conhecimento|entendo|compreend|topas?\\b|adiro|adere|ades[ai]o|aderi[sr]|tudo \\w+ com|cientes?\\b|comprometo|obrigo|cumprir|respeitar|leu e|leste|obriga|sujeita|anuencia|assentim',
  'accett|visione|atto|letto|dichiar|approv|sottoscriv|riconosc|va bene|impegn\\w+ a|rispettar|a conoscenza|conclud|stipul|vincol|obblig|assenso',
  'akkoord|aanvaard|instem|stem|toestemming|gelezen|erken|begrijp|begrepen|bevestig|kennis|goed(?:ke|gek|v)|ingestemd|(?:het|ermee) eens|onderschr|(?:me|mij|er|daar)(?:aan)? (?:[^ .]+ ){0,7}houden|beloof|naleven|nakomen|(?:gaa?t?|sluit) (?:je|u|ik|jij)|verbind|bindt\\b|gebonden',
  'zgadza|zgod|wyraza|zapozna|przeczyta|oswiadcza|przyjmuj|zobowiaz|rozum|aprobuj|god(?:z[ea]|zi\\w+) sie|jestem za|(?:mi|nam) pasuj|znam\\b|znajomosc|do wiadom|przestrzeg|przyjec|zawier|zawarc|zwiaz|wiaz|aprobat',
  'godkann|godta|samtyck|med pa|instamm|forbind|medger|tillstand|bunden|(?:har?|have?|och|og) (?:\\w+ ){0,3}last|last (?:och|og|igenom)|del av|forsta|ja till?\\b|(?:okej|okay) med|lovar|(?:jeg|eg|vi) lover|(?:ska(?:ll?)?|vil) (?:\\w+ )?fol[jg]|atar mig|intyg|overhold|medgiv|in(?:d|n)?gar|slut(?:t?)er|binder|bund|bifall|indvil',
  'godkend|samtyk|indforst|einig|enig|tiltrad|forplig|bundet|bekendt',
  'godte|aksept|godkjen|innforst|forplikt|slutter meg|les[te]\\b|kjent|greit (?:for|med)|tiltr',
  'luvan|luke(?:nu|ne)|hyvaksy|suostu|sitoudu|noudat|samaa mielt|sovit|lupaa|tietoi|o\\w{2,3} ok\\b|pereht|tutustu|ymmar',
  'prij[aeim]|vedomi|zavaz|uznav|seznam|obozn|obezn|srozum|uzrozum|prece?t|precita|cetl|cital|pristo?up|ria?dit|v pohod|beri?es|uza(?:vir|tvar)|respektuj',
  'fogad|egyetert|hozza|jarul|beleegyez|elismer|jovahagy|kijelent|vallal|olvas|megismer|megert|tudomas|ismer\\w+ el|kotelezo|betart|alavet|oke',
  'acord|consim|oblig|exprim|respect|citit|intele|cunostin|(?:esti|sunt\\w*) ok|angaj|insusi|fost inf|inchei',
  'kabul|onay|oku[dy]|anlad|riza|muvafak|katiliyor|taahhut|uy(?:ac|may|ari)|tamam de|beyan|raziy|incele|bilgilendiril',
  'terima|penerima|tunduk|mematuhi|patuh|men?taati|terikat|mengaku|bersedia|(?:me)?nyanggup|sanggup|sedia mem|sedia men|ok\\w* (?:sama|deng|v)|berjanji|berikrar|(?:me\\w+kan) (?:pem|peng|data)|tidak keb|tiada ban|(?:ber)?komitmen|sedia mak|member\\w+ ke|baca|(?:telah|sudah) (?:\\w+ )?me(?:nel|mpel)|faham|paham|mengerti|akur',
  'dong y|dong thuan|chap [nt]h|tan thanh|nhat tri|thua nhan|khong phan|chap hanh|cho phep (?:\\w+ ){0,3}(?:xu|thu|su)|tuan th|cam ket|rang buoc|(?:da|toi) (?:doc|xem|hieu)|doc ky|doc va|doc, hieu|hieu ro|hieu va|nam ro',
];
/** Looked for inside words too. */
const INSIDE =
  'einverst|einwillig|erkenn|zu(?:ge)?stimm|acconsen|akcept|inforst|ouhlas|suhlas|porozum|elolvas|elfogad|etuju|epakat|nerima|membaca|memaham';

/** Words of agreeing and of having read, in Latin letters; the others stand in `gates-beyond.ts`. */
export const ACCEPTING = `\\b(?:${ACCEPT_STARTS.join('|')})|${INSIDE}`;
