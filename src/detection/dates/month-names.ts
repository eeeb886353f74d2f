/**
 * Names of the months by language, January first, months apart by spaces: `/` parts spellings, `*` stands for endings of
 * cases, `_` for a space. Written as a language writes them; folded when compiled. Regular expression syntax counts.
 * Rejected: taking them from `Intl` alone, which lacks case forms, regional names (شباط, فيفري), spellings and nuktas.
 */
export const MONTH_NAMES: Record<string, string> = {
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  de: 'januar/jänner/jan februar/feber/feb märz/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  fr: 'janvier/janv février/févr mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/déc',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago se[p]?tiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  pt: 'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic',
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  pl: 'stycz* lut[ye]* marzec/marca/marcu/mar kwie* maja?/maju czerw* lip[ci]* sierp*/sie wrze* paździer*/paź listopad*/lis grud*/gru',
  sv: 'januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sept/sep oktober/okt november/nov december/dec',
  da: 'januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov december/dec',
  no: 'januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov desember/des',
  fi: 'tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu* syyskuu* lokakuu* marraskuu* joulukuu*',
  cs: 'led[en]* únor* břez* dub[en]* květ* červ[en]n?[au]?/červen červenec/července/červenci srp[en]* září* říj* listopad* prosin*',
  sk: 'január* február* mar[ec]* apríl* máj* jún* júl* august* septemb* október/októb* novemb* decemb*',
  hu: 'január*/jan február*/febr/feb március*/márc április*/ápr május*/máj június*/jún július*/júl augusztus*/aug szeptember*/szept október*/okt november*/nov december*/dec',
  ro: 'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/noi/nov decembrie/dec',
  bg: 'януари/ян февруари/фев март април/апр май юни юли август/авг септември/септ октомври/окт ноември/ное декември/дек',
  el: 'ιανουαρ*/ιαν φεβρουαρ*/φεβ μάρτι*/μαρ απρίλι*/απρ μάι*/μαΐ* ιούνι*/ιουν ιούλι*/ιουλ αύγουστ*/αυγ σεπτ[εέ]μβρ*/σεπ οκτ[ωώ]βρ*/οκτ νο[εέ]μβρ*/νοε δεκ[εέ]μβρ*/δεκ',
  tr: 'oca[kğ]* şubat* mart* nisan* mayıs* haziran* temmuz* ağustos* eylül* ekim* kasım* aralı[kğ]*',
  ru: 'январ*/янв феврал*/фев март* апрел*/апр ма[йяе] июн* июл* август*/авг сентябр*/сент октябр*/окт ноябр*/нояб декабр*/дек',
  uk: 'січ[не]* лют[иео]* берез* квіт* трав[не]* черв[не]* лип[не]* серп[не]* верес* жовт[не]* листопад* груд[не]*',
  ar: 'يناير/جانفي/كانون_الثاني فبراير/فيفري/شباط مارس/آذار أبريل/إبريل/أفريل/نيسان مايو/ماي/أيار يونيو/يونيه/جوان/حزيران يوليو/يوليه/يوليوز/جويلية/تموز أغسطس/أوت/غشت/آب سبتمبر/شتنبر/أيلول أكتوبر/تشرين_الأول نوفمبر/نونبر/تشرين_الثاني ديسمبر/دجنبر/كانون_الأول',
  he: '[בלמה]?ינואר [בלמה]?פברואר [בלמה]?מר[ץס] [בלמה]?אפריל [בלמה]?מאי [בלמה]?יוני [בלמה]?יולי [בלמה]?אוגוסט [בלמה]?ספטמבר [בלמה]?אוקטובר [בלמה]?נובמבר [בלמה]?דצמבר',
  fa: 'ژانویه* فوریه* مارس* آوریل* مه\u0654? ژوئن*/جون ژوئیه*/جولای اوت/آگوست* سپتامبر* اکتبر* نوامبر* دسامبر*',
  hi: 'जनवरी/जन फ\u093c?रवरी/फ\u093c?र मार्च अप्रैल मई जून जुलाई अगस्त सित[ंम][्ब]?[ब]?र अक[्]?[टत][ू]बर/अक्टूबर/अक्तूबर नव[ंम][्ब]?[ब]?र दिस[ंम][्ब]?[ब]?र',
  bn: 'জানুয\u09bc?ার[িী] ফেব্রুয\u09bc?ার[িী] মার্চ এপ্রিল মে জুন জুলাই [আঅ]গ[সষ]্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  id: 'januari/jan [fp]ebruari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu/agt september/sep oktober/okt no[vp]ember/nov desember/des',
  ms: 'januari/jan februari/feb mac april/apr mei jun julai/jul ogos/ogo september/sep oktober/okt november/nov disember/dis',
  vi: 'tháng_một/tháng_giêng tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười(?!_(?:một|hai)) tháng_mười_một tháng_mười_hai/tháng_chạp',
  th: 'มกราคม/ม\\.ค\\. กุมภาพันธ์/ก\\.พ\\. มีนาคม/มี\\.ค\\. เมษายน/เม\\.ย\\. พฤษภาคม/พ\\.ค\\. มิถุนายน/มิ\\.ย\\. กรกฎาคม/ก\\.ค\\. สิงหาคม/ส\\.ค\\. กันยายน/ก\\.ย\\. ตุลาคม/ต\\.ค\\. พฤศจิกายน/พ\\.ย\\. ธันวาคม/ธ\\.ค\\.',
};
