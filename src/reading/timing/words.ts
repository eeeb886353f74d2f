/**
 * The words by which texts say from when on and until when they hold, and name other versions of
 * themselves. Regular expressions' syntax counts; all of it is matched in lower case, as whole words.
 */
import type { ReadLanguage } from '../text/language.ts';

export interface TimingWords {
  /** "takes effect", "in force since": somewhere in the sentence of the day. */
  holds: string;
  /** Right before the day. */
  until: string;
  /** Right before a day that is a whole label: "From 1 March 2027". */
  from: string;
  /** What a text calls itself. */
  text: string;
  coming: string;
  current: string;
  former: string;
  /** Whether such an adjective can follow its noun. */
  adjectiveFollows: boolean;
  /** Until the new text holds: there is another one now. */
  meanwhile: string;
  /** Leads to another text. */
  leads: string;
  /** Before the day on which a text was last worked on. */
  dated: string;
}

export const TIMING_WORDS: Record<ReadLanguage, TimingWords> = {
  en: {
    holds:
      'effective(?: date)?|tak(?:e|es|ing) effect|(?:come|comes|coming|enter|enters|entering|go|goes|going) into (?:force|effect)|(?:will )?appl(?:y|ies)|in (?:force|effect)|valid|binding|replaces?|replaced|superseded?|supersedes?',
    until: 'until|till|through|up to(?: and including)?',
    from: 'from|as of|as from|starting|starting on|beginning|since',
    text: 'version|terms|polic(?:y|ies)|agreement|notice|conditions|statement|changes?|updates?|document|rules|text',
    coming: 'new|updated|revised|upcoming|future|next|amended|modified|forthcoming|coming',
    current: 'current|currently|existing|present|active',
    former: 'previous|prior|earlier|former|old|older|past|archived|superseded',
    adjectiveFollows: false,
    meanwhile: 'until then|in force now|in effect now|now in force|now in effect|before (?:that|this) date',
    leads: 'here|view|read|see|review|preview|find|available|click',
    dated: 'updated|modified|revised|published|revision|version date|dated?',
  },
  de: {
    holds: 'in kraft|inkrafttreten\\w*|wirksam\\w*|wirkung|gültig\\w*|geltung|gilt|gelten|ersetz\\w+',
    until: 'bis(?: zum| einschließlich| einschl\\.)*',
    from: 'ab|ab dem|seit|seit dem|vom',
    text: 'fassung|version|\\p{L}*bedingungen|agb|\\p{L}*richtlinien?|datenschutz\\p{L}*|\\p{L}*erklärung|\\p{L}*hinweise|\\p{L}*vertrag|\\p{L}*vereinbarung|änderung(?:en)?|dokument|\\p{L}*bestimmungen|text',
    coming:
      'neue?[nrs]?|aktualisierte[nrs]?|geänderte[nrs]?|künftige?[nrs]?|zukünftige?[nrs]?|kommende[nrs]?|überarbeitete[nrs]?',
    current: 'aktuelle?[nrs]?|derzeit\\p{L}*|gegenwärtig\\p{L}*|geltende[nrs]?|bestehende[nrs]?|jetzige[nrs]?',
    former: 'bisherige[nrs]?|vorherige[nrs]?|frühere[nrs]?|alte[nrs]?|ehemalige[nrs]?|vorige[nrs]?',
    adjectiveFollows: false,
    meanwhile: 'bis dahin|noch gültig\\p{L}*|noch geltende\\p{L}*',
    leads: 'hier|lesen|ansehen|einsehen|abrufen|finden|abrufbar|anzeigen|ansicht',
    dated: 'stand|aktualisiert|geändert|vom',
  },
  fr: {
    holds:
      "en vigueur|(?:prend|prennent|prendra|prendront|prise) (?:d['’])?effet|date d['’]effet|applicables?|s['’]appliqu\\w+|valables?|remplac\\w+",
    until: "jusqu['’](?:au|en|à)",
    from: 'à partir du|à compter du|depuis le|dès le',
    text: 'version|conditions|politique|contrat|charte|avis|cgu|cgv|modifications?|document|déclaration|règles|texte',
    coming: 'nouve(?:l|lle|lles|au|aux)|mise?s? à jour|révisée?s?|modifiée?s?|future?s?|prochaine?s?|à venir',
    current: 'actuel(?:le)?s?|actuellement|existante?s?|présente?s?',
    former: 'précédente?s?|antérieure?s?|ancien(?:ne)?s?',
    adjectiveFollows: true,
    meanwhile: "jusque-là|jusqu['’]à cette date|d['’]ici là|encore en vigueur",
    leads: 'ici|lire|lisez|consulte[rz]|voir|cliqu\\w+|disponibles?|découvr\\w+',
    dated: 'mise? à jour|modifiée?s?|révision|publiée?s?',
  },
  es: {
    holds:
      'en vigor|vigentes?|vigencia|surt(?:e|en|irá|irán) efectos?|fecha efectiva|aplicables?|se aplica(?:n|rá|rán)?|efectiv[oa]s?|válid[oa]s?|reemplaza\\w*|sustituy\\w+',
    until: 'hasta(?: el)?',
    from: 'desde el|a partir del|desde|a partir de',
    text: 'versión|términos|condiciones|política|contrato|aviso|acuerdo|cambios?|modificaci\\p{L}+|actualizaci\\p{L}+|documento|declaración|texto',
    coming: 'nuev[oa]s?|actualizad[oa]s?|revisad[oa]s?|modificad[oa]s?|futur[oa]s?|próxim[oa]s?',
    current: 'actual(?:es)?|actualmente|existentes?|presentes?',
    former: 'anterior(?:es)?|previ[oa]s?|antigu[oa]s?',
    adjectiveFollows: true,
    meanwhile: 'hasta entonces|hasta esa fecha|mientras tanto',
    leads: 'aquí|leer|lea|consult\\p{L}+|ver|vea|disponibles?|haga clic',
    dated: 'actualización|actualizad[oa]s?|modificación|fecha|revisión',
  },
  it: {
    holds:
      'in vigore|ha(?:nno)? effetto|avr(?:à|anno) effetto|efficac[ei]\\p{L}*|decorrenza|a decorrere|si applic\\p{L}+|valid[oaie]|validità|sostitui\\p{L}+',
    until: "fino (?:al|a|all['’])",
    from: "dal|a partire dal|da|dall['’]",
    text: 'versione|termini|condizioni|informativa|politica|contratto|avviso|accordo|modific(?:a|he)|aggiornament[oi]|documento|dichiarazione|regole|testo',
    coming: 'nuov[oaie]|aggiornat[oaie]|rivedut[oaie]|modificat[oaie]|futur[oaie]|prossim[oaie]',
    current: 'attual[ei]|attualmente|esistent[ei]|presenti',
    former: 'precedent[ei]|vecchi[oae]?|anterior[ei]',
    adjectiveFollows: true,
    meanwhile: 'fino ad allora|fino a quella data|nel frattempo',
    leads: 'qui|legg\\p{L}+|consult\\p{L}+|vedi|visualizz\\p{L}+|disponibil[ei]|clicc\\p{L}+',
    dated: 'aggiornamento|aggiornat[oa]|modifica|revisione|data',
  },
  pt: {
    holds:
      'em vigor|vigentes?|vigência|produz\\p{L}* efeitos?|data efetiva|aplic\\p{L}+|efetiv[oa]s?|válid[oa]s?|passa\\p{L}* a valer|vale\\p{L}*|substitu\\p{L}+',
    until: 'até(?: ao?)?',
    from: 'desde|a partir de|desde o dia|a partir do dia',
    text: 'versão|termos|condições|política|contrato|aviso|acordo|alteraç\\p{L}+|mudanças?|atualizaç\\p{L}+|documento|declaração|texto',
    coming: 'nov[oa]s?|atualizad[oa]s?|revist[oa]s?|revisad[oa]s?|alterad[oa]s?|futur[oa]s?|próxim[oa]s?',
    current: 'atua(?:l|is)|atualmente|existentes?|presentes?',
    former: 'anterior(?:es)?|antig[oa]s?|passad[oa]s?',
    adjectiveFollows: true,
    meanwhile: 'até lá|até essa data|entretanto',
    leads: 'aqui|ler|leia|consult\\p{L}+|ver|veja|disponíve\\p{L}+|clique',
    dated: 'atualização|atualizad[oa]s?|modificação|revisão|data',
  },
  pl: {
    holds:
      'w życie|obowiązuj\\p{L}*|obowiązyw\\p{L}*|ważn[aye]|stosuje się|zastosowanie|zastępuj\\p{L}+|zastąpi\\p{L}*',
    until: 'do(?: dnia)?',
    from: 'od|od dnia',
    text: 'wersj\\p{L}+|regulamin\\p{L}*|polityk\\p{L}+|warunk\\p{L}+|umow\\p{L}+|zmian\\p{L}*|dokument\\p{L}*|informacj\\p{L}+|zasad\\p{L}*|postanowie\\p{L}+|tekst',
    coming: 'now(?:a|y|e|ych|ego|ej|ą)|zaktualizowan\\p{L}+|zmienion\\p{L}+|przyszł\\p{L}+|nadchodząc\\p{L}+',
    current: 'aktualn\\p{L}+|obecn\\p{L}+|bieżąc\\p{L}+',
    former: 'dotychczasow\\p{L}+|poprzedni\\p{L}*|wcześniejsz\\p{L}+|star(?:a|y|e|ych|ej|ą)|archiwaln\\p{L}+',
    adjectiveFollows: true,
    meanwhile: 'do tego czasu|do tego dnia',
    leads: 'tutaj|tu|przeczytaj|zobacz|sprawdź|dostępn\\p{L}+|kliknij',
    dated: 'aktualizacja|aktualizacji|zaktualizowano|zmiana|z dnia',
  },
};
