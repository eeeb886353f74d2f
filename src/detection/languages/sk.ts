import type { LanguageData } from './shape.ts';

/** Close to Czech, with its own stems (súhlas, podmienk, prečítal). Rejected: "potvrdzujem" alone (orders). */
export const sk: LanguageData = {
  lang: 'sk',
  agree:
    'súhlas|nesúhlas|prijím(?!ame\\b)|prijať|prijmite|prijmete|prijatie|akcept|beriem na vedomie|beriete na vedomie|na vedomie|zaväzuj|uznáv|pristup(?:uj|te\\b|í(?:m|te|š)|iť\\b)|(?:nimi|ním|ňou|sa) riadiť|riadiť sa\\b|(?:som|si) v pohode|v pohode s|beri?eš\\b|odsúhlas|uzatvár\\w+ (?:\\w+ ){0,4}zmluv|rešpektuj(?:em|ete|eš)\\b',
  read: 'oboznámi|oboznámen|prečíta|čítal\\w* som|rozumiem|porozumel|čítal(?:/a|\\(a\\)|a)? (?:som|a)\\b|obozn|uzrozumen',
  terms:
    'podmien|podmienk|pravid|zmluv|zásad|licenč|prevádzkov\\w* poriad|obchodn\\w* podm|vyhlásenie|vop\\b|reklamačný poriadok|kódex|stanovy|smernic|ubytovac\\w* poriad|\\w+n\\w* poriad\\w*|pravidl|informáci\\w+ o sprac|\\w+ov\\w* poriad\\w*',
  privacy:
    'súkromi|osobn\\w* údaj|ochran\\w* (?:osobn|údaj|súkrom)|sprac(?:ovan|úvan)\\w* (?:\\w+ )?(?:osobn|údaj)|gdpr|ochran\\w* dát',
  by: 'kliknutím|ťuknutím|stlačením|odoslaním|registráciou|zaregistrovaním|prihlásením|vytvorením|založením|pokračovaním|dokončením|zaškrtnutím|potvrdením|objednaním|vstupom|ak (?:chce|budete|pokrač)|keď|skôr než|pred (?:pokrač|registr)|aby ste|aby som|pre (?:pokračovanie|dokončenie)|na (?:pokračovanie|dokončenie)|týmto|kliknete|(?:^|[.,:;„“”"«»] ?)(?!použív|užív|využív|prehliad|návštev)\\w{4,}(?:ním|tím)\\b|keď |(?:budeš|budete) pokračovať|(?:ideš|idete) ďalej|pri (?:registrácii|objednávke)|pred (?:odoslaním)|znamená,? že|pripojením|klikni|stlač|ťukni|udelením|ak ideš',
  passive:
    'používaním|užívaním|návštevou|prehliadaním|využívaním|(?:používanie|užívanie) (?:tejto|tohto|našich|našej)|ďalším používaním',
  proceed:
    'pokrač|ďalej|ďalš(?:í|ie)\\b|začať|začnite|vstúpiť|rozumiem|potvrdiť\\b|aktualizovať\\b|hotovo|v poriadku|pripojiť|pripojením|k sieti|poďme|ideme|internet|beriem\\b',
  update:
    'aktualiz|zmen|men(?:í|íme)\\b|upravil|nov(?:é|ých|ými|ej|á|ú) (?:\\w+ )?(?:podmien|zásad|pravid|zmluv|obchodn|verzi)|novelizov|nov(?:ého|ým|om) (?:\\w+ )?(?:zneni|podmien|pravid)|zmenen',
  fresh: 'nov(?:ý|é|á|ou|ých) |mení|menia|zmen',
  past: '(?:už|predtým) ste (?:\\w+ )?(?:súhlasil|prijal)|súhlasili ste|prijali ste|ďakujeme|(?:používatelia|členovia|zákazníci|návštevníci) (?:\\w+ )?(?:musia|ktorí|súhlasia)|vyžaduj|ste (?:\\w+ ){0,2}(?:odsúhlasil|akceptoval|udelil|súhlasil)|udelen[ýáé]?\\b|odsúhlasen',
  required: '(?:musíte|musíš|je nutné|je potrebné|prosím,?) (?:\\w+ ){0,2}(?:súhlas|prij)',
  signup:
    'registr|zaregistr|vytvoriť|založiť|prihlásiť|prihlásenie|^odoslať$|uložiť|pripojiť|pridať sa|stať sa|odoberať|vyskúšať|stiahnuť|komentovať|zapojiť|podpísať|^(?:dokončiť|publikovať|zverejniť|inštalovať|aktivovať|zúčastniť sa)$',
  order: 'objednať|objednávk|kúpiť|nákup|zaplatiť|rezervovať|darovať|prispieť|záväzne|predplatiť',
  allow: 'povoliť|autorizovať|udeliť prístup|umožniť prístup',
  decline:
    'odmietn|odmieta|nesúhlas|neprijím|nie,? ďakujem|nie,? vďaka|^nie$|zrušiť|zamietn|storno(?!\\w* (?:podm|popl))|^(?:neprijať)$|bez (?:súhlasu|prijatia|udelenia súhlasu)',
  back: '^späť$',
  later: 'neskôr|teraz nie|preskočiť|pripomenúť|zavrieť|zatvoriť|^ešte nie$',
  maybe: '^(?:možno)$',
  logout: 'odhlásiť',
  remove:
    '(?:zmazať|vymazať|zrušiť|odstrániť) (?:\\w+ ){0,2}(?:účet|konto|profil)|(?:zmazanie|zrušenie) (?:účtu|konta)',
  settings: 'nastaveni|prispôsobiť|spravovať|predvoľby|možnosti|upraviť voľby',
  deadline:
    'do\\b|najneskôr|pred\\b|od\\b|po\\b|dňa\\b|k (?=\\d)|účinnos|platnos|platia|nadobúda|počas|za (?=\\d)|odo dňa|bud[eú] (?=\\d)|lehot|termín|(?:máš|máte)\\b|potom\\b',
  dated: '(?:naposledy|posledná) (?:aktualiz|zmen|uprav)\\w*|zverejnen|publikovan|narodený|zo dňa',
  lost: 'aby ste (?:\\w+ ){0,4}(?:mohli|pokračovali)|(?:ak chcete) (?:\\w+ ){0,4}(?:používať|pokračovať|využívať|nakupovať)|(?:pre|na) ďalšie (?:používanie|využívanie)|(?:nebudete|nebudeš|nebude|nemôžete) (?:\\w+ ){0,5}(?:používať|prihlásiť|využívať|pokračovať|vstúpiť)|naďalej používať|strat\\w* prístup|príde\\w* o prístup|neprihlás|nedostanete sa|(?:účet|konto|prístup)\\w* (?:\\w+ ){0,3}(?:zablok|pozastav|obmedzen|ukončen|uzamk)|(?:pre|na) pokračovanie (?:\\w+ ){0,2}(?:nutné|potrebné|treba|mus)',
  deleted:
    '(?:účet|konto|profil)\\w* (?:\\w+ ){0,3}(?:zmazan|vymazan|zrušen|odstránen|zruší)|(?:vymažeme|zrušíme|odstránime) (?:\\w+ ){0,3}(?:účet|konto)|(?:účet|účty|konto|profil)\\w* (?:\\w+[ .,]+){0,6}(?:zmaž|zruš|odstrán|vymaž)\\w*|(?:zmaž|zruš|odstrán|vymaž)\\w* (?:\\w+ ){0,3}(?:účet|konto|profil)',
  limited:
    '(?:niektoré|určité) funkci|obmedzen\\w* (?:\\w+ )?(?:funkci|prístup)|funkcie (?:\\w+ )?obmedzen|(?:nebude\\w*|nemožno|nepôjde|nebudeš) (?:\\w+ ){0,4}(?:možné|môcť|\\w+ť\\b)|(?:platby|prevody|služby|funkcie) (?:\\w+ ){0,4}(?:obmedz|nedostup|zablok)|s obmedzen|len (?:\\w+ ){0,3}obmedz',
  partly: '(?:niektoré|určité|niektorých) (?:\\w+ )?(?:funkci|služ)',
  payment: '(?:predpl|plat|zaplat)\\w* (?:\\w+ ){0,6}(?:bez|namiesto)',
  fee: 'poplat',
  free: 'bez(?: \\w{1,14})? poplat',
  marketing: 'novin|newsletter|marketing|ponúk|reklam',
  addressed: 'súhlasíte|súhlasíš|prijímate|prijímaš|beriete|vyjadrujete',
  these: 'vyššie|nižšie|uveden|dokument|nasledujúc|t(?:ieto|ýmito) zmen|zmeny|zmenami',
  latest: 'najneskôr|lehot|termín|do (?=\\d)|(?:máš|máte) (?=\\d)|po (?=\\d)|bud[eú] (?=\\d)',
  ended: 'zmluv\\w* (?:\\w+ ){0,3}(?:ukonč|vypov|zanik|skonč)|(?:ukonč|vypov)\\w* (?:\\w+ ){0,2}zmluv',
  others: '(?:používatel|užívatel|člen|zákazní|návštevní|host)\\w* (?:\\w+ )?(?:musia|musí|súhlasia|prijímajú)\\b',
  under: '(?:podľa|v súlade s\\w?|v zmysle)\\b',
  imposed: '(?:vyžadovať|požadovať|vynútiť)\\b',
  so: 'tým\\b|týmto|takto|to znamená',
  refused:
    'ak (?:[^ .,]+ ){0,4}(?:nesúhlas|neprij|odmiet)|ak ne|pokiaľ ne|bez (?:súhlasu|potvrdenia|prijatia|vášho)|v opačnom prípade|inak\\b|po tomto (?:dátume|termíne)|potom',
  toRead: 'prosím|prečítajte|oboznámte',
  offer: 'ponuk|pozván|pozvani|žiadosť|výzv|hovor|návrh',
};
