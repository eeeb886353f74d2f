/**
 * The always-on part of all languages: stems, already folded, just enough to know that a page may have to be read. They
 * let through more than the languages' own fields do, never less: whoever adds a word to a language's `agree` or `read`
 * sees to it that a stem here is part of it, and likewise with `terms`, `privacy` and the second list. Words that
 * several languages share stand once.
 */
const ACCEPT_STARTS = [
  "agree(?!ments?\\b)|accept(?!ab)|(?:okay|ok|cool|fine|happy|good|board) with|yes to|assent|promise|aware of|(?:'ll|will|shall) (?:\\w+ )?(?:comply|adhere|stick|keep|follow|observe)|consen[ts]|acknowledg|abide|bound by|undertak|underst|(?:hav\\w+|'ve) (?:\\w+ )?(?:re[avc]|seen)|read and",
  'akzept|stimm|verstanden|willig|gelesen|kenntnis|annehm|angenomm|annahme|passt|(?:ok(?:ay)?|ordnung) fur|fur (?:mich|uns) (?:ok|in o)|anzu(?:ne|er)|einzuw|klar mit|halte mich|werde\\b|verpflichte',
  "reconnai|approuv|adhe[rs]|d'accord|(?:mon|ton|votre|donne\\w*) (?:\\w+ )?accord|ca \\w+ va|(?:ok|okay|oke|prima) (?:pour|avec|fur|voor|met)|respecter|connaissance|lu\\b|engage|souscri|compris",
  'acept|leido|acuerdo|consient|reconoc|lei\\b|entiendo|compre[ns]|autorizz?o|conform|parecen? bien|dan?s? por|compromet|cono[cz]|enterad|informad|cumplir|respetar|leiste',
  'aceit|concord|consint|reconhec|li\\b|ter lido|declar|conhecimento|entendo|compreend|topas?\\b|adir|ader|ades|tudo \\w+ com|cientes?\\b|comprometo|obrigo|cumprir|respeitar|leu e|leste',
  'accett|visione|atto|letto|dichiar|approv|sottoscriv|riconosc|va bene|impegn|rispettar|conoscenza',
  'akkoord|aanvaard|instem|stem|toestemming|gelezen|erken|begrijp|begrepen|bevestig|kennis|goed(?:k|g|v)|ingestemd|onderschr|(?:me|mij|er|daar)(?:aan)? (?:[^ .]+ ){0,7}houden|beloof|naleven|nakomen',
  'zgadza|zgod|wyraza|zapozna|przeczyta|oswiadcza|przyjmuj|zobowiaz|rozum|aprobuj|godz|jestem za|\\w+ pasuj|znam\\b|znajomosc|do wiadom|przestrzeg',
  'godkann|godta|samtyck|med pa|instamm|forbind|medger|tillstand|bunden|(?:har?|have?|och|og) (?:\\w+ ){0,3}last|last (?:och|og|igenom)|del av|forsta|ja till?\\b|(?:okej|okay) med|lov[ae]r\\b|(?:ska(?:ll?)?|vil) (?:\\w+ )?fol[jg]|atar|intyg|overhold',
  'godkend|samtyk|indforst|einig|enig|tiltrad|forplig|bundet|bekendt',
  'godte|aksept|godkjen|innforst|forplikt|slutter meg|les[te]\\b|kjent|greit|tiltr',
  'luvan|luke(?:nu|ne)|hyvaksy|suostu|sitoudu|noudatt|samaa mielt|sovit|pereht|tutustu|ymmar',
  'prij[aeim]|vedomi|zavaz|uznav|seznam|oboznam|precet|precita|cetl|cital',
  'fogad|egyetert|hozza|jarul|beleegyez|elismer|jovahagy|kijelent|vallal|olvas|megismer|megert|tudomas',
  'acord|consim|oblig|exprim|respect|citit|intele|cunostin',
  'kabul|onayl|oku[dy]|anlad|riza|muvafak|katiliyor|taahhut',
  'terima|tunduk|mematuhi|patuh|men?taati|terikat|mengaku|bersedia|(?:me)?nyanggup|sanggup|sedia mem|sedia men|ok\\w* (?:sama|deng|v)|berjanji|berikrar|member\\w+ ke|baca|(?:telah|sudah) (?:\\w+ )?me(?:nel|mpel)|faham|paham|mengerti|akur',
  'dong y|dong thuan|chap [nt]h|tan thanh|nhat tri|thua nhan|cho phep (?:\\w+ ){0,2}(?:xu|thu)|tuan th|cam ket|rang buoc|(?:da|toi) (?:doc|xem|hieu)|doc ky|doc va|doc, hieu|hieu ro|hieu va|nam ro',
];
const ACCEPT = [
  'einverst|einwillig|erkenn|zu(?:ge)?stimm|acconsen|akcept|inforst|ouhlas|suhlas|porozum|elolvas|elfogad|etuju|epakat|nerima|membaca|memaham',
  'согла[сш]|при[нм][ия]|обязу|разрешен|проч[еил]|ознаком|понима|съглас|прием|деклар|задълж|одобр|запозна|разбир',
  'погод|згод|згідн|приим|приин|зобов|дозвіл|ознаиом|розумі',
  'αποδοχ|αποδεκτ|συμφων|συναιν|συγκατ|δεχ|δεσμευ|διαβασ|γνωσ|κατανο',
  'وافق|قبل|قبول|اقر|تقر|نقر|قرار|لتزم|التزام|ملزم|رضيت|ارتضي|تعهد|قرات|قريت|قراءت|اطلع|ط\u0651لع|ادرك|احطت|فهم|پذير|تاييد|رضايت|مطالعه|خواند|اگاه|اطلاع',
  'סכימ|סכים|הסכמ|אשר|מקבל|לקבל|מתחייב|בכפוף|קרא|הבנתי|מבין',
  'सहमत|स्वीक|मंज|राज|मान[ेतनूक]|मान्य|मान [लर]|पालन|बूल|बाध्य|वचन|एग्री|एक्सेप्ट|पढ|समझ|अवगत',
  'সম্মত|একমত|মেনে|মান[তছব]|মানি|স্বীকার|গৃহীত|গ্রহ|রাজ|অঙ্গীকার|বাধ্য|আবদ্ধ|প্রতিশ্রুতি|অনুমোদন|এগ্রি|পড|পাঠ|বুঝ|অবগত',
  'ยอมรับ|ยินยอม|ตกลง|เห็น|โอเค|สัญญา|รับทราบ|ปฏิบัติ|ผูกพัน|อ่าน|เข้าใจ',
  '同意|承[諾知认認]|了承|合意|受け入れ|受諾|拘束|賛同|誓|守[りる]|従う|了解|理解|[読拝][みん読]|目を通|確認しました|接[受纳納]|受.{0,16}[约約]束|认可|認可|遵守|順守|[阅閱讀][读讀]|[详詳细細][阅閱]|已[读讀]|知[悉晓曉]|看[过過]|瞭解|明白',
  '동의|수락|승낙|준수|서약|지킬|지키겠|받아들|읽|숙지|이해',
];

const NAME_STARTS = [
  'term|tos\\b|eula|agreement|rule|guideline|conduct|chart|licen|li[sz][ae]n|lesen|notice|notis|disclaim|poli[ctks]|privat?[ct]|privas|person|peson|agb|richtli[nj]|reg[eo]?l|regra|vereinb|netiquette|teilnahm|widerruf|satzung|nutzung',
  'cgu|cgv|acc?ord|contra[tc]|kontrak|modalit|mention|confiden|donnees|acuerdo|norm|bases|aviso|lineamiento|dire[ct]+ri[cz]|dat[aeio]|privad|linee|note legali|riservat|dados|vie priv|engagement|t ?& ?c|trattament|informativ',
  'warunk|zasad|umow|postanow|wytyczn|oswiadczen|prywat|dan[ey]|rodo',
  'riktlinj|stadg|uppforand|integrit|sekret|vedt|fortrolig|gdpr|rad|vop',
  'by-?law|standards|waiver|addend|disclos|fee sched|e?statut|[ck]lau[sz]|[ck]onven|proto[ck]ol|tari[fe]|taryf|tabel|[rl]gpd|owu\\b|cahier|listin|edital|regim|precar|cennik|prislist|tyc\\b|tratam|erecod',
  'saan|kayt|ohje|tieto|yksityis|henkilo',
  'podm|pravid|smlou|smluv|zmluv|prohlas|vyhlas|kodex|stanov|nariz|poriad|obchod|smern|soukr|sukrom|udaj|ochran|zprac|sprac|aszf|iranyel|hazirend|adat|szemel|magan',
  'regul|cod|protec|prelucr|intim|kosul|sart|sozlesme|kural|ilke|topluluk|yonerge|gizli|kisisel|kvkk|aydinlat|veri',
  'syarat|sk? ?& ?k|snk|anggaran|ad/art|kode|tata|petunjuk|pemberitahuan|perlembagaan|kod |undang|aturan|pemrosesan|pemprosesan|pedoman|panduan|tata tertib|pribadi|peribadi|dasar|pdpa',
  'dieu |dksd|luat |the le|nguyen tac|ban cam|thong bao|thoa thuan|quy |quyen rieng|noi quy|chinh sach|hop dong|tieu chuan|giay phep|huong dan|rieng tu|bao mat|du lieu|thong tin',
];
const NAMES = [
  // The first few are looked for inside words because a line break leaves no space between two lines' words.
  'terms|condi|privac|datens|nutzung|beding|ri(?:ch|k)tli[nj]|reg[eo]?l|vertrag|bestimm|ordnung|satzung|kode[kx]|statut|preisv|leitlin|grunds|klausel|konditionen|vorschr|vereinbar|bepaling|bestemm|instru|gedragsc|afsprak|vedt|voorwaard|overeenk|beleid|gegeven|villkor|avtal|bestam|poli[ctks]|vilkar|betingel|retningslinj|aftale|erklar|eh[dt]o|saan[nt]|sopimu|kayta?[nt]|ohje[ie]|linjau|periaat|selost|feltetel|szabal|szerz|nyilat|tajekoz|elvek|tentuan|janji|bijak|atur|ahasia|ahsia',
  'услов|правил|соглаш|оферт|регламент|лиценз|политик|положен|конфиденц|данн|споразум|насок|изискв|повер|личн|защит|неприкос|умов|угод|догов|політик|ліценз|статут|конфіденц|приватн|персональн|особист|обробк|захист',
  '規|规|约|約|[细細通][则則]|章|[说說]明|告知|指引|[办辦]法|[书書]|条項|方針|免責|プラポリ|利用基準|心得|きまり|取扱|取り扱|データ処理|第三者|查询|条款|條款|条件|條件|ルール|ガイドライン|ポリシー|会則|事項|取引法|ライセンス|プライバシー|個人|个人|协议|協議|章程|声明|聲明|守则|守則|合同|准则|準則|公约|须知|須知|政策|许可|授權|隐私|隱私|私隱|個資',
  '약[관정]|조건|[규원수회]칙|정[책관보]|방침|계약|규정|가이드|지침|라이선스|사항|동의서|특약|개인|제 ?3|프라이버시',
  // Greek to Thai: so few pages are in these that each with a word of agreeing is read.
  '[\\u0370-\\u03ff\\u0590-\\u0fff]',
];

const gate = (starts: string[], inside: string[]): string => `\\b(?:${starts.join('|')})|${inside.join('|')}`;

/** Words of agreeing and of having read. */
export const ACCEPTING: string = gate(ACCEPT_STARTS, ACCEPT);
/** What one can agree to. */
export const NAMING: string = gate(NAME_STARTS, NAMES);
