import type { LanguageData } from './shape.ts';

/**
 * Statements often begin with a transgressive or a noun ("Kliknutím", "Registrací"), verbs carry the person.
 * Rejected: "potvrzuji" alone (orders), "řád" alone (folds to the English "rad").
 */
export const cs: LanguageData = {
  lang: 'cs',
  agree:
    'souhlas|nesouhlas|přijím(?:á|a)(?!me\\b)|přijmout|přijměte|přijmete|přijetí|akcept|beru na vědomí|bere(?:š|te) na vědomí|na vědomí|zavazuj|uznáv|přistup(?:uj|te\\b|í(?:m|te|š)|it\\b)|přistoup|se (?:jimi |jím |jí )?řídit|řídit se\\b|(?:jsem|jsi) v pohodě|v pohodě s|bereš\\b|odsouhlas|uzavír\\w+ (?:\\w+ ){0,3}smlouv|respektuj(?:i|ete|eš)\\b',
  read: 'seznámil|seznámen|přečet(?!í)|četl\\w* jsem|četl\\w* a|rozumím|porozuměl|četl(?:/a|\\(a\\)|a)? (?:jsem|a)\\b|obeznámen|přečten|srozuměn',
  terms:
    'podmín|pravid|smlouv|smluvní|zásad|licenč|provozní\\w* řád|obchodní\\w* podm|prohlášení|vop\\b|reklamační\\w* řád|kodex|stanov\\b|nařízení|ubytovací\\w* řád|\\w+ní\\w* řád\\w*|pravidl|informac\\w+ o zpracování|stanov(?:y|ami|ách|ám)\\b',
  privacy:
    'soukromí|osobní\\w* údaj|ochran\\w* (?:osobní|údaj|soukrom|dat)|zpracování\\w* (?:\\w+ )?(?:osobní|údaj|dat)|gdpr',
  by: 'kliknutím|klepnutím|stisknutím|stiskem|odesláním|registrací|zaregistrováním|přihlášením|vytvořením|založením|pokračováním|dokončením|zaškrtnutím|potvrzením|objednáním|vstupem|pokud (?:chce|budete|pokrač)|když|než |abyste|abych|pro (?:pokračování|dokončení|registraci)|k pokračování|tímto|kliknete|(?:^|[.,:;„“”"«»] ?)(?!použív|užív|využív|prohlíž|návštěv)\\w{4,}(?:ním|tím)\\b|když |(?:budeš|budete) pokračovat|při (?:registraci|objednávce)|před (?:pokračováním|odesláním|registrací)|jestli|znamená,? že|připojením|připojíš|klikni|stiskni|ťukni|udělením',
  passive:
    'používáním|užíváním|návštěvou|prohlížením|využíváním|(?:používání|užívání) (?:těchto|tohoto|našich|této)|dalším používáním',
  proceed:
    'pokrač|dále\\b|další\\b|začít|začněte|vstoupit|rozumím|potvrdit\\b|aktualizovat\\b|jdeme|hotovo|v pořádku|připojit|připojením|k síti|jedeme|jdeme|do internetu|na internet|rozumíme|beru\\b',
  update:
    'aktualiz|změn|mění(?:me)?\\b|upravil|upravuj|nov(?:é|ých|ými|ou|á) (?:\\w+ )?(?:podmín|zásad|pravid|smlouv|obchodní|verz)|noví|novelizov|nov(?:ého|ým|ém)u? (?:\\w+ )?(?:znění|podmín|pravid)|změněn',
  fresh: 'nov(?:ý|é|á|ou|ých|ým) |mění|změn',
  past: '(?:už|již) jste (?:\\w+ )?(?:souhlasil|přijal)|souhlasil\\w* jste|přijal\\w* jste|děkujeme|(?:uživatelé|členové|zákazníci|návštěvníci) (?:\\w+ )?(?:musí|kteří|souhlasí)|vyžaduj|jste (?:\\w+ ){0,2}(?:souhlasil|přijal|odsouhlasil|akceptoval|udělil)|udělen[ayo]?\\b|odsouhlasen',
  required: '(?:musíte|musíš|je nutné|prosím,?) (?:\\w+ ){0,2}(?:souhlas|přijm)',
  signup:
    'registr|zaregistr|vytvořit|založit|přihlásit|přihlášení|^odeslat$|uložit|připojit|přidat se|stát se|odebírat|vyzkoušet|stáhnout|dokončit registr|komentovat|zapojit|podepsat|^(?:dokončit|publikovat|zveřejnit|nainstalovat|aktivovat|zúčastnit se|přejít dál)$',
  order: 'objednat|objednávk|koupit|nákup|zaplatit|zarezervovat|rezervovat|darovat|přispět|závazně|předplatit',
  allow: 'povolit|autorizovat|udělit přístup|umožnit přístup',
  decline:
    'odmítn|odmítá|nesouhlas|nepřijím|ne,? děkuji|ne,? díky|^ne$|zrušit|zamítn|storno(?!\\w* (?:podm|popl))|^(?:nepřijmout)$|bez (?:souhlasu|přijetí|udělení souhlasu)',
  back: '^zpět$',
  later: 'později|teď ne|nyní ne|přeskočit|připomenout|zavřít|^ještě ne$',
  maybe: '^(?:možná)$',
  logout: 'odhlásit',
  remove: '(?:smazat|zrušit|odstranit|uzavřít) (?:\\w+ ){0,2}(?:účet|profil)|(?:smazání|zrušení) účtu',
  settings: 'nastavení|přizpůsobit|spravovat|předvolby|možnosti|upravit volby',
  deadline:
    'do\\b|nejpozději|před\\b|od\\b|po\\b|dne\\b|k (?=\\d)|v účinnost|účinnost|v platnost|platí|nabývá|během|za (?=\\d)|ode dne|lhůt|termín|poté\\b|(?:máš|máte)\\b',
  dated: '(?:naposledy|poslední) (?:aktualiz|změn|uprav)\\w*|zveřejněn|publikován|narozen|ze dne',
  lost: 'abyste (?:\\w+ ){0,4}(?:mohli|pokračovali)|(?:chcete-li|pokud chcete) (?:\\w+ ){0,4}(?:používat|pokračovat|využívat|nakupovat)|pro další (?:používání|užívání|využívání)|(?:nebudete|nebudeš|nebude|nelze) (?:\\w+ ){0,5}(?:používat|přihlásit|využívat|pokračovat|přistupovat|vstoupit)|nadále používat|ztrat\\w* přístup|přijde\\w* o přístup|nepřihlásí|nedostanete se|(?:účet|přístup|konto)\\w* (?:\\w+ ){0,3}(?:zablok|pozastav|omezen|ukončen|uzamč)|pro pokračování (?:\\w+ ){0,2}(?:nutné|třeba|mus|potřeb)',
  deleted:
    '(?:účet|profil)\\w* (?:\\w+ ){0,3}(?:smazán|zrušen|odstraněn|uzavřen|smažeme|zrušíme)|(?:smažeme|zrušíme|odstraníme) (?:\\w+ ){0,3}účet|(?:účet|konto|profil)\\w* (?:\\w+ ){0,3}(?:smaž|zruš|odstran|uzavř)|(?:smaž|zruš|odstran)\\w* (?:\\w+ ){0,3}(?:účet|konto|profil)|účty (?:\\w+ ){0,4}(?:zrušen|smazán)',
  limited:
    '(?:některé|určité) funkc|omezen\\w* (?:\\w+ )?(?:funkc|přístup)|funkce (?:\\w+ )?omezen|(?:nebude\\w*|nelze|nepůjde|nebudeš) (?:\\w+ ){0,4}(?:možné|moci|moct|zadávat|půjčit|\\w+t\\b)|(?:platby|převody|služby|funkce|půjčov\\w+) (?:\\w+ ){0,4}(?:omez|nedostup|zablok)|jen (?:\\w+ ){0,3}omezen|s omezen',
  partly: '(?:některé|určité|některých) (?:\\w+ )?(?:funkc|služ)',
  payment: '(?:předpl|plat|zaplat)\\w* (?:\\w+ ){0,6}(?:bez|místo|namísto)',
  fee: 'poplat',
  free: 'bez(?: \\w{1,14})? poplat',
  marketing: 'novin|newsletter|marketing|obchodní\\w* sdělení|nabíd|reklam',
  addressed: 'souhlasíte|souhlasíš|přijímáte|přijímáš|berete|vyjadřujete',
  these: 'výše|níže|uveden|dokument|následujíc|t(?:yto|ěmito) změn|změny|změnami',
  latest: 'nejpozději|lhůt|termín|do (?=\\d)|(?:máš|máte) (?=\\d)|po (?=\\d)',
  ended: 'smlouv\\w* (?:\\w+ ){0,3}(?:ukonč|vypov|zanik|skonč)|(?:ukonč|vypov)\\w* (?:\\w+ ){0,2}smlouv',
  others: '(?:uživatel|člen|zákazní|návštěvní|host)\\w* (?:\\w+ )?(?:musí|musejí|souhlasí|přijímají)\\b',
  under: '(?:podle|dle|v souladu s\\w?|ve smyslu)\\b',
  imposed: '(?:vyžadovat|požadovat|vynutit)\\b',
  so: 'tím|tímto|takto|to znamená',
  refused:
    'pokud (?:[^ .,]+ ){0,4}(?:nesouhlas|nepřij|odmít)|pokud ne|nebudete-li|neodsouhlas|nepotvrd|bez (?:potvrzení|souhlasu|přijetí|vašeho)|v opačném případě|jinak|po tomto (?:datu|termínu)|poté',
  toRead: 'prosím|přečtěte|seznamte',
  offer: 'nabídk|pozván|žádost|výzv|hovor|návrh',
};
