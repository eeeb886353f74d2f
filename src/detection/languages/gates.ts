/**
 * The always-on part of all languages: stems, already folded, just enough to know that a page may have to be read. They
 * let through more than the languages' own fields do, never less: whoever adds a word to a language's `agree` or `read`
 * sees to it that a stem here is part of it, and likewise with `terms`, `privacy` and the second list. Words that
 * several languages share stand once.
 */
const ACCEPT_STARTS = [
  "agree(?!ments?\\b)|accept(?!ab)|okay with|ok with|cool with|consen[ts]|acknowledg|abide|bound by|undertak|underst|you (?:allow|authori)|(?:hav\\w+|'ve) (?:\\w+ )?re(?:ad|view)|read and",
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

const NAME_STARTS = [
  'term|tos\\b|eula|agreement|rule|guideline|conduct|chart|licen|li[sz][ae]n|lesen|notice|notis|disclaim|poli[ctks]|privat?[ct]|privas|person|peson|agb|richtli[nj]|reg[eo]?l|regra|vereinb|netiquette|teilnahm|widerruf|satzung|nutzung',
  'cgu|cgv|acc?ord|contra[tc]|kontrak|modalit|mention|confiden|donnees|acuerdo|norm|bases|aviso|lineamiento|dire[ct]+ri[cz]|dat[aeio]|privad|linee|note legali|riservat|dados|vie priv|engagement|t ?& ?c|trattament|informativ',
  'warunk|zasad|umow|postanow|wytyczn|oswiadczen|prywat|dan[ey]|rodo',
  'riktlinj|stadg|uppforand|integrit|sekret|vedt|fortrolig|gdpr|rad|vop',
  'saan|kayt|ohje|tieto|yksityis|henkilo',
  'podm|pravid|smlou|smluv|zmluv|prohlas|vyhlas|kodex|stanov|nariz|poriad|obchod|smern|soukr|sukrom|udaj|ochran|zprac|sprac|aszf|iranyel|hazirend|adat|szemel|magan',
  'regul|cod|protec|prelucr|intim|kosul|sart|sozlesme|kural|ilke|topluluk|yonerge|gizli|kisisel|kvkk|aydinlat|veri',
  'syarat|s&k|pedoman|panduan|tata tertib|pribadi|peribadi|dasar|pdpa',
  'dieu |dksd|thoa thuan|quy |quyen rieng|noi quy|chinh sach|hop dong|tieu chuan|giay phep|huong dan|rieng tu|bao mat|du lieu|thong tin',
];
const NAMES = [
  // The first few are looked for inside words because a line break leaves no space between two lines' words.
  'terms|condi|privac|datens|nutzung|beding|richtli[nj]|reg[eo]?l|vertrag|bestimm|ordnung|voorwaard|overeenk|beleid|gegeven|villkor|avtal|bestam|poli[ctks]|vilkar|betingel|retningslinj|aftale|erklar|eh[dt]o|saan[nt]|sopimu|kayta?[nt]|ohje[ie]|linjau|periaat|selost|feltetel|szabal|szerz|nyilat|tajekoz|elvek|tentuan|janji|bijak|atur|ahasia|ahsia',
  'услов|правил|соглаш|оферт|регламент|лиценз|политик|положен|конфиденц|данн|споразум|насок|изискв|повер|личн|защит|неприкос|умов|угод|догов|політик|ліценз|статут|конфіденц|приватн|персональн|особист|обробк|захист',
  '規|规|約|条款|條款|条件|條件|ルール|ガイドライン|ポリシー|会則|事項|取引法|ライセンス|プライバシー|個人|个人|协议|協議|章程|声明|聲明|守则|守則|合同|准则|準則|公约|须知|須知|政策|许可|授權|隐私|隱私|私隱|個資',
  '약관|조건|규칙|정책|방침|계약|규정|가이드|지침|라이선스|사항|개인|프라이버시',
  // Greek to Thai: so few pages are in these that each with a word of agreeing is read.
  '[\\u0370-\\u03ff\\u0590-\\u0fff]',
];

const gate = (starts: string[], inside: string[]): string => `\\b(?:${starts.join('|')})|${inside.join('|')}`;

/** Words of agreeing and of having read. */
export const ACCEPTING: string = gate(ACCEPT_STARTS, ACCEPT);
/** What one can agree to. */
export const NAMING: string = gate(NAME_STARTS, NAMES);
