/**
 * The always-on part of all languages: stems, already folded, just enough to know that a page may have to be read. They
 * let through more than the languages' own fields do, never less: whoever adds a word to a language's `agree` or `read`
 * sees to it that a stem here is part of it. Words that several languages share stand once. Tried and rejected: a second
 * list, of what one can agree to. It turned away 2 of 76 pages and cost the others as much time as these stems.
 */
const ACCEPT_STARTS = [
  "agree(?!ments?\\b)|accept(?!ab)|okay with|ok with|cool with|consen[ts]|acknowledg|abide|bound by|undertak|underst|(?:hav\\w+|'ve) (?:\\w+ )?re(?:ad|view)|read and",
  'akzept|stimm|verstanden|willig|gelesen|kenntnis',
  "reconnai|approuv|adher|d'accord|connaissance|lu\\b|engage|souscri|compris",
  'acept|leido|acuerdo|consient|reconoc|lei\\b|entiendo|compre[ns]|autorizz?o|conforme',
  'aceit|concord|consint|reconhec|li\\b|ter lido|declar|conhecimento|entendo|compreend',
  'accett|visione|atto|letto|dichiar|approv|sottoscriv|riconosc',
  'akkoord|aanvaard|instem|stem|toestemming|gelezen|erken|begrijp|begrepen|bevestig|kennis',
  'zgadza|zgod|wyraza|zapozna|przeczyta|oswiadcza|przyjmuj|zobowiaz|rozum',
  'godkann|godta|samtyck|med pa|instamm|forbind|medger|tillstand|bunden|(?:har?|have?|och|og) (?:\\w+ ){0,3}last|last (?:och|og|igenom)|del av|forsta',
  'godkend|samtyk|indforst|einig|enig|tiltrad|forplig|bundet|bekendt',
  'godte|aksept|godkjen|innforst|forplikt|slutter meg|les[te]\\b|kjent',
  'luvan|luke(?:nu|ne)|hyvaksy|suostu|sitoudu|noudatt|samaa mielt|sovit|pereht|tutustu|ymmar',
  'prij[aeim]|vedomi|zavaz|uznav|seznam|oboznam|precet|precita|cetl|cital',
  'fogad|egyetert|hozza|jarul|beleegyez|elismer|jovahagy|kijelent|vallal|olvas|megismer|megert|tudomas',
  'acord|consim|oblig|exprim|respect|citit|intele|cunostin',
  'kabul|onayl|oku[dy]|anlad|riza|muvafak|katiliyor|taahhut',
  'terima|tunduk|mematuhi|terikat|mengaku|baca|faham|paham|mengerti|akur',
  'dong y|dong thuan|chap nhan|chap thuan|tan thanh|tuan th|cam ket|rang buoc|da doc|toi doc|da xem|toi xem|doc ky|doc va|doc, hieu|hieu ro|hieu va',
];
const ACCEPT = [
  'einverst|einwillig|erkenn|zu(?:ge)?stimm|acconsen|akcept|inforst|ouhlas|suhlas|porozum|elolvas|elfogad|etuju|epakat|nerima|membaca|memaham',
  'согла[сш]|при[нм][ия]|обязу|разрешен|проч[еил]|ознаком|понима|съглас|прием|деклар|задълж|одобр|запозна|разбир',
  'погод|згод|згідн|приим|приин|зобов|дозвіл|ознаиом|розумі',
  'αποδοχ|αποδεκτ|συμφων|συναιν|συγκατ|δεχ|δεσμευ|διαβασ|γνωσ|κατανο',
  'وافق|قبل|قبول|اقر|تقر|نقر|قرار|لتزم|التزام|قرات|اطلع|فهم|پذير|متعهد|تاييد|رضايت|مطالعه|خواند|اگاه|اطلاع',
  'סכימ|סכים|הסכמ|אשר|מקבל|לקבל|מתחייב|בכפוף|קרא|הבנתי|מבין',
  'सहमत|स्वीक|मंज|राज|मानत|पालन|एग्री|एक्सेप्ट|पढ|समझ',
  'সম্মত|একমত|মেনে|মানতে|স্বীকার|গ্রহ|রাজ|অনুমোদন|এগ্রি|পড|বুঝে',
  'ยอมรับ|ยินยอม|ตกลง|เห็น|รับทราบ|ปฏิบัติ|ผูกพัน|อ่าน|เข้าใจ',
  '同意|承諾|了承|合意|受け入れ|了解|承知|読み|確認しました|接受|认可|認可|遵守|阅读|閱讀|已读|已讀|知悉|看[过過]',
  '동의|수락|승낙|읽|숙지|이해',
];

/** What stands in Latin letters, and the rest. */
export type Gate = readonly [latin: string, other: string];

const [INSIDE, ...OTHERS] = ACCEPT;

/** Words of agreeing and of having read. */
export const ACCEPTING: Gate = [`\\b(?:${ACCEPT_STARTS.join('|')})|${INSIDE}`, OTHERS.join('|')];
