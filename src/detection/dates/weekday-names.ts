/**
 * What stands before the day, the days from Monday on, apart by spaces (`_` stands for one), and what stands after them.
 * Rejected: the days alone (opening hours, "every Friday"); Indonesian "minggu", which is a week too.
 */
export const WEEKDAY_NAMES: Record<string, [before: string, days: string, after?: string]> = {
  en: [
    '(?:by|until|before|no later than) (?:next |this )?',
    'monday tuesday wednesday thursday friday saturday sunday',
  ],
  de: [
    'bis (?:(?:spätestens|zum|kommenden|nächsten) ){0,2}',
    'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  ],
  fr: ["(?:avant|d'ici(?: à)?|jusqu'à|au plus tard) (?:le )?", 'lundi mardi mercredi jeudi vendredi samedi dimanche'],
  es: ['(?:antes del?|hasta|a más tardar) (?:el )?', 'lunes martes miércoles jueves viernes sábado domingo'],
  // "Antes da segunda atualização": those are numbers too.
  pt: [
    '(?:até|antes d[ea]) (?:[aoà]o? )?',
    'segunda terça quarta quinta sexta sábado domingo',
    '(?:-feira|(?![a-z])(?! (?:fase|parte|vers|atualiza|edi|ordem|etapa|vez)))',
  ],
  it: ['entro (?:il )?', 'lunedì martedì mercoledì giovedì venerdì sabato domenica'],
  nl: ['(?:uiterlijk|vóór|tot) (?:aanstaande )?', 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'],
  pl: ['do ', 'poniedziałku wtorku środy czwartku piątku soboty niedzieli'],
  sv: ['(?:senast|före|innan) (?:på )?', 'måndag tisdag onsdag torsdag fredag lördag söndag'],
  da: ['(?:senest|inden|før) (?:på )?', 'mandag tirsdag onsdag torsdag fredag lørdag søndag'],
  no: ['(?:senest|innen|før) (?:på )?', 'mandag tirsdag onsdag torsdag fredag lørdag søndag'],
  fi: [
    '',
    'maanantaihin tiistaihin keskiviikkoon torstaihin perjantaihin lauantaihin sunnuntaihin',
    ' (?:asti|mennessä)',
  ],
  cs: ['do ', 'pondělí úterý středy čtvrtka pátku soboty neděle'],
  sk: ['do ', 'pondelka utorka stredy štvrtka piatka soboty nedele'],
  hu: ['', 'hétfőig keddig szerdáig csütörtökig péntekig szombatig vasárnapig'],
  ro: ['până (?:pe )?', 'luni marți miercuri joi vineri sâmbătă duminică'],
  bg: ['до ', 'понеделник вторник сряда четвъртък петък събота неделя'],
  el: ['(?:έως|μέχρι) (?:την |το )?', 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή'],
  tr: ['', 'pazartesi salı çarşamba perşembe cuma cumartesi pazar', '(?: gününe|.?y?[ae])? kadar'],
  ru: ['до ', 'понедельника вторника среды четверга пятницы субботы воскресенья'],
  uk: ['до ', 'понеділка вівторка середи четверга п.ятниці суботи неділі'],
  ar: ['(?:قبل|حتى) يوم ', 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'],
  he: ['עד ל?יום ', 'שני שלישי רביעי חמישי שישי שבת ראשון'],
  fa: ['تا ', 'دوشنبه سه.?شنبه چهارشنبه پنج.?شنبه جمعه شنبه یک.?شنبه'],
  hi: ['', 'सोमवार मंगलवार बुधवार गुरुवार/बृहस्पतिवार शुक्रवार शनिवार रविवार', ' (?:तक|से पहले)'],
  bn: ['', 'সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার', '(?:ের)? (?:মধ্যে|আগে|পর্যন্ত)'],
  id: ['(?:sebelum|hingga|sampai|paling lambat) (?:hari )?', 'senin selasa rabu kamis jum.?at sabtu ahad'],
  ms: ['(?:sebelum|sehingga|selewat-lewatnya) (?:hari )?', 'isnin selasa rabu khamis jumaat sabtu ahad'],
  vi: ['(?:trước|đến) (?:ngày )?', 'thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật'],
  th: ['(?:ภายใน|ก่อน|ถึง)วัน', 'จันทร์ อังคาร พุธ พฤหัส ศุกร์ เสาร์ อาทิตย์'],
  ja: ['', '月曜 火曜 水曜 木曜 金曜 土曜 日曜', '日?(?:まで|中)'],
  ko: ['', '월요일 화요일 수요일 목요일 금요일 토요일 일요일', '까지'],
  zh: ['(?<![下每])(?:星期|周|週|礼拜|禮拜)', '一 二 三 四 五 六 [日天]', '之?前'],
};
