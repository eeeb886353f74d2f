import type { LanguageData } from './shape.ts';

/** "Presa visione" stands without a verb on Italian forms, so it is taken as one. Rejected: "conferma" (bookings). */
export const it: LanguageData = {
  lang: 'it',
  agree:
    "accett(?!abil)|acconsent|consenso|consento|presa visione|preso visione|presa d'atto|autorizzo (?:il|al) trattamento|dichiar\\w+ di|approv|d'accordo|sottoscriv|riconosc|aderisc|aderire|adesione|va bene|concordo|presti? il consenso|concludi (?:il|un|questo)|conclude (?:il|un) (?:\\w+ )?contratto|stipul\\w+ (?:il|un|questo) (?:\\w+ )?contratto|vincolat[oaie] (?:a|da|al|dal|dalle|alle)|ti vincoli|si vincola|ti obblighi a|si obbliga a|assenso",
  read: '(?:ho|hai|aver|avere) letto|letto e|compreso|impegn[oi] a|impegna\\w* a|rispettar|preso atto|a conoscenza',
  terms:
    "termini|condizioni|regolamento|regole|contratto|norme|linee guida|licenza|note legali|(?<!d')accordo|statuto|clausole|codice (?:di condotta|etico)|t&c|convenzione|policy|listino|foglio informativo|esclusione di responsabilità",
  privacy: 'privacy|riservatezza|trattamento (?:dei|di|dati)|dati personali|informativa',
  by: "(?:facendo|premendo|cliccando|continuando|registrandoti|registrandosi|iscrivendoti|iscrivendosi|proseguendo|procedendo|creando|inviando|accedendo al tuo|selezionando|toccando)|clicca|quando (?:ti|si)|per (?:continuare|procedere|registrar)|prima di|con (?:la registrazione|l'iscrizione|l'invio)|(?!usando|utilizzando|visitando|navigando|accedendo)\\w{3,}(?:ando|endo)(?:ti|si|mi|vi)?\\b|se (?:premi|clicchi|continui|prosegui|tocchi|ti registri|accetti|vai)|con (?:un|il) (?:clic|tocco|click)|(?:registrazione|iscrizione|invio|acquisto|ordine|partecipazione|prenotazione|conferma) (?:[^ .]+ ){0,5}(?:comporta|implica|costituisce|equivale|vale|presuppone)|all'atto|tocca\\b|premi\\b|con (?:la|il) (?:tua |tuo )?(?:registrazione|iscrizione|ordine|prenotazione)|(?:preghiamo|chiediamo|ti invitiamo|per favore|si prega) (?:[^ .]+ ){0,5}(?:accett|conferm)\\w*|(?:accesso|ingresso|login|iscriversi|accedere|entrare|confermare|proseguire|procedere|continuare|validazione|adesione) (?:[^ .]+ ){0,5}(?:comporta|implica|costituisce|equivale|vale|presuppone|significa)|se (?:scegli|rispondi|confermi|entri|accedi|tocca|sceglie|conferma|procedi|procede)\\b|(?:registrazione|iscrizione|invio|acquisto|ordine|conferma) (?:[^ .]+ ){0,5}significa",
  passive:
    "(?:utilizzando|usando|visitando|navigando|accedendo)|l'uso (?:di questo|del)|proseguendo la navigazione|continuando a navigare",
  proceed:
    'continu|prosegu|avanti|procedi|inizia|entra\\b|ho capito|ok\\b|okay|capito|andiamo|^(?:perfetto|tutto chiaro|certo|bene|affare fatto|ci sto)$',
  update:
    'aggiorn|modific|cambi(?:ato|amo|ano|amenti)|nuov[ie] (?:termini|condizioni|regole|norme|informativ)|rivist|riscritt|rinnov|semplificat|novità|nuov[oiae] (?:\\w+ )?(?:termini|condizioni|regole|norme|informativ|regolamento|contratto|versione|statuto)|cambiat[aeio]\\b',
  fresh: 'nuov[oaie] |cambi|aggiorn|modific',
  past: '(?:hai|ha) (?:già )?accettato|grazie|(?:utenti|membri|clienti|visitatori) (?:devono|che|accettano)|accettiamo|(?:è|sono) stat\\w+ accettat',
  imposed:
    "^(?:richiedi|richiedere|chiedi|chiedere|imponi|imporre|obbliga|obbligare|fai) (?:[^ .]+ ){0,3}(?:utent|membr|client|soci|famigli|genitor|docent|alunn|visitator|partecipant|ospit|dipendent|iscritt)\\w* (?:[^ .]+ ){0,3}(?:accett|acconsent|conferm|approv)|^(?:richiedi|richiedere|imponi|imporre) (?:l'accettazione|il consenso|l'adesione)",
  required: '(?:devi|deve|è necessario|occorre|bisogna|per favore,?|si prega di) (?:\\w+ ){0,2}accett',
  signup:
    'registr|iscriv|crea\\b|creare|accedi|entra\\b|invia|conferma|abbonati|pubblica|salva|unisciti|prova|connett|collegati|partecipa|scarica|attiva|firma|^(?:fatto|completa|termina|successivo)$',
  order: 'ordina|acquist|compra|paga\\b|pagamento|prenota|dona\\b',
  allow: 'autorizza|consenti|permetti',
  decline:
    'rifiut|non accett|non sono d|no,? grazie|annulla(?!m)|^no$|^(?:nega|respingi)$|senza (?:accettare|acconsentire)',
  back: '^(?:torna )?indietro$',
  later: 'più tardi|non ora|salta|chiudi|dopo\\b|ricordamelo|ricordamelo|^non (?:ancora|adesso)$',
  maybe: '^(?:forse)$',
  logout: 'esci\\b|disconnetti|logout',
  remove: "(?:elimin|cancell|chiud)\\w* (?:\\w+ ){0,2}(?:l')?account",
  settings: 'impostazioni|preferenze|gestisci|opzioni|personalizza',
  deadline:
    'entro|prima del|fino al|a partire dal?|dal\\b|dopo|entr\\w+ in vigore|tra (?=\\d)|il\\b|hai (?=\\d+ \\w+(?:,| per (?!restituire|cambiare)))|fra (?=\\d)',
  dated: 'ultimo aggiornamento|ultima modifica|pubblicato|nato',
  lost: "per (?:poter )?continuare a|non potrai (?!(?:più )?(?:pubblicare|inviare|commentare|scrivere|mandare|rispondere|prenotare|ordinare|vendere|caricare))|non sarà più possibile|perder\\w* (?:l')?accesso|(?:account|accesso) (?:sarà|verrà) (?:sospes|blocc|limitat|disattiv)|per restare|senza (?:il|la) (?:tuo|tua|suo|sua) (?:consenso|accettazione|conferma)|bloccheremo|sospenderemo|non potrà (?:più )?(?:accedere|usare|utilizzare|entrare)|per (?:poter )?(?:continuare|proseguire),? [^.]{0,30}(?:dev|occorr|accett)|(?:dev|occorr)\\w+ [^.]{0,60}per (?:poter )?(?:continuare|proseguire)\\b",
  deleted:
    '(?:account|profilo) (?:sarà|verrà|potrà essere) (?:\\w+ )?(?:eliminat|cancellat|chius)|(?:chiuderemo|recederemo|risolveremo)|(?:elimineremo|cancelleremo) (?:[^ .]+ ){0,5}(?:account|profilo|iscrizione|abbonamento|l.account|l.abbonamento)|dovremo (?:[^ .]+ ){0,2}(?:chiudere|eliminare|cancellare|recedere)|(?:contratto|abbonamento|conto|rapporto|iscrizione) (?:sarà|verrà|si intenderà) (?:\\w+ )?(?:risolt|chius|cessat|disdett|annullat)|comporta\\w* (?:[^ .]+ ){0,2}(?:chiusura|risoluzione|cessazione)',
  limited:
    '(?:alcune|determinate) funzion|funzionalità limitate|accesso limitato|(?:solo|soltanto|solamente) (?:leggere|consultare)|non (?:potrai|potrà|potrete) (?:più )?(?:pubblicare|inviare|commentare|scrivere|mandare|rispondere|prenotare|ordinare|vendere|caricare)|servizi (?:\\w+ ){0,4}limitat|sola lettura',
  partly: '(?:alcune|determinate|certe) (?:\\w+ )?funzion',
  payment: '(?:abbon|pagar|pagamento)\\w* (?:\\w+ ){0,6}(?:senza|invece)',
  fee: 'canone\\b',
  free: 'senza(?: \\w{1,14})? canone\\b',
  marketing: 'newsletter|marketing|pubblicit|promozion|offerte',
  addressed: 'accetti\\b|accetta\\b|acconsenti\\b',
  these:
    'quest[ei] (?:condizioni|termini)|sopra|sotto\\b|seguent|documenti|queste modifiche|(?:le|delle|alle) modifiche',
  so: 'così facendo|in (?:questo|tal) modo|con ciò|facendo (?:ciò|questo|così)|(?:ciò|questo) (?:significa|implica)',
  others: "(?:l'utente|gli utenti|il cliente|i clienti) (?:[^ .]+ ){0,4}(?:accett|deve|devono)",
  latest:
    "entro (?:il |l')?(?=\\d)|prima del(?:l')? ?(?=\\d)|fino al(?:l')? ?(?=\\d)|non oltre|al più tardi|scadenza|hai (?=\\d)",
  refused:
    'se (?:sei|è) in disaccordo|se rifiut|se non\\b|in (?:mancanza|caso contrario|assenza)|senza (?:la tua |il tuo |accettazione|consenso|conferma)|altrimenti|chi non|dopo (?:tale|quest[ao]|quell[ao])|trascors|oltre (?:tale|questa)',
  toRead: 'leggi|si prega|consult',
  offer: 'offert|invito|richiesta|proposta|preventivo|sfida|chiamata|scambio',
};
