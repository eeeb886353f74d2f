import type { LanguageData } from './shape.ts';

/**
 * Statements often begin with a transgressive or a noun ("Kliknutím", "Registrací"), verbs carry the person.
 * Rejected: "potvrzuji" alone (orders), "řád" alone (folds to the English "rad").
 */
export const cs: LanguageData = {
  lang: 'cs',
  agree:
    'souhlas|nesouhlas|přijím(?:á|a)|přijmout|přijměte|přijmete|přijetí|akcept|beru na vědomí|bere(?:š|te) na vědomí|na vědomí|zavazuj|uznáv',
  read: 'seznámil|seznámen|přečet(?!í)|četl\\w* jsem|četl\\w* a|rozumím|porozuměl',
  terms:
    'podmín|pravid|smlouv|smluvní|zásad|licenč|provozní\\w* řád|obchodní\\w* podm|prohlášení|vop\\b|reklamační\\w* řád|kodex|stanov\\b|nařízení',
  privacy:
    'soukromí|osobní\\w* údaj|ochran\\w* (?:osobní|údaj|soukrom|dat)|zpracování\\w* (?:\\w+ )?(?:osobní|údaj|dat)|gdpr',
  by: 'kliknutím|klepnutím|stisknutím|stiskem|odesláním|registrací|zaregistrováním|přihlášením|vytvořením|založením|pokračováním|dokončením|zaškrtnutím|potvrzením|objednáním|vstupem|pokud (?:chce|budete|pokrač)|když|než |abyste|abych|pro (?:pokračování|dokončení|registraci)|k pokračování|tímto|kliknete',
  passive:
    'používáním|užíváním|návštěvou|prohlížením|využíváním|(?:používání|užívání) (?:těchto|tohoto|našich|této)|dalším používáním',
  proceed: 'pokrač|dále\\b|další\\b|začít|začněte|vstoupit|rozumím|potvrdit\\b|aktualizovat\\b|jdeme|hotovo|v pořádku',
  update:
    'aktualiz|změn|mění(?:me)?\\b|upravil|upravuj|nov(?:é|ých|ými|ou|á) (?:\\w+ )?(?:podmín|zásad|pravid|smlouv|obchodní|verz)|noví|novelizov',
  past: '(?:už|již) jste (?:\\w+ )?(?:souhlasil|přijal)|souhlasil\\w* jste|přijal\\w* jste|děkujeme|(?:uživatelé|členové|zákazníci|návštěvníci) (?:\\w+ )?(?:musí|kteří|souhlasí)|vyžaduj',
  signup:
    'registr|zaregistr|vytvořit|založit|přihlásit|přihlášení|^odeslat$|uložit|připojit|přidat se|stát se|odebírat|vyzkoušet|stáhnout|dokončit registr|komentovat|zapojit',
  order: 'objednat|objednávk|koupit|nákup|zaplatit|zarezervovat|rezervovat|darovat|přispět|závazně|předplatit',
  allow: 'povolit|autorizovat|udělit přístup|umožnit přístup',
  decline: 'odmítn|odmítá|nesouhlas|nepřijím|ne,? děkuji|ne,? díky|^ne$|zrušit|zamítn|storno',
  later: 'později|teď ne|nyní ne|přeskočit|připomenout|zavřít',
  logout: 'odhlásit',
  remove: '(?:smazat|zrušit|odstranit|uzavřít) (?:\\w+ ){0,2}(?:účet|profil)|(?:smazání|zrušení) účtu',
  settings: 'nastavení|přizpůsobit|spravovat|předvolby|možnosti|upravit volby',
  deadline:
    'do\\b|nejpozději|před\\b|od\\b|po\\b|dne\\b|k (?=\\d)|v účinnost|účinnost|v platnost|platí|nabývá|během|za (?=\\d)|ode dne',
  dated: '(?:naposledy|poslední) (?:aktualiz|změn|uprav)\\w*|zveřejněn|publikován|narozen|ze dne',
  lost: 'abyste (?:\\w+ ){0,4}(?:mohli|pokračovali)|(?:chcete-li|pokud chcete) (?:\\w+ ){0,4}(?:používat|pokračovat|využívat)|pro další (?:používání|užívání|využívání)|(?:nebudete|nebudeš) (?:\\w+ ){0,3}(?:moci|moct)|nadále používat|ztrat\\w* přístup|přijdete o přístup|(?:účet|přístup)\\w* (?:\\w+ ){0,3}(?:zablokov|pozastav|omezen)',
  deleted:
    '(?:účet|profil)\\w* (?:\\w+ ){0,3}(?:smazán|zrušen|odstraněn|uzavřen|smažeme|zrušíme)|(?:smažeme|zrušíme|odstraníme) (?:\\w+ ){0,3}účet',
  limited: '(?:některé|určité) funkc|omezen\\w* (?:\\w+ )?(?:funkc|přístup)|funkce (?:\\w+ )?omezen',
  payment: '(?:předpl|plat|zaplat)\\w* (?:\\w+ ){0,6}(?:bez|místo|namísto)',
  marketing: 'novin|newsletter|marketing|obchodní\\w* sdělení|nabíd',
  addressed: 'souhlasíte|souhlasíš|přijímáte|přijímáš|berete|vyjadřujete',
  these: 'výše|níže|uveden|dokument|následujíc|t(?:yto|ěmito) změn',
};
