import type { LanguageData } from './shape.ts';

/** "Presa visione" stands without a verb on Italian forms, so it is taken as one. Rejected: "conferma" (bookings). */
export const it: LanguageData = {
  lang: 'it',
  agree:
    "accett(?!abil)|acconsent|consenso|consento|presa visione|preso visione|presa d'atto|autorizzo (?:il|al) trattamento|dichiar\\w+ di|approv|d'accordo|sottoscriv|riconosc",
  read: '(?:ho|hai|aver|avere) letto|letto e|compreso',
  terms: 'termini|condizioni|regolamento|regole|contratto|norme|linee guida|licenza|note legali|accordo',
  privacy: 'privacy|riservatezza|trattamento (?:dei|di|dati)|dati personali|informativa',
  by: "(?:facendo|premendo|cliccando|continuando|registrandoti|registrandosi|iscrivendoti|iscrivendosi|proseguendo|procedendo|creando|inviando|accedendo al tuo|selezionando|toccando)|clicca|quando (?:ti|si)|per (?:continuare|procedere|registrar)|prima di|con (?:la registrazione|l'iscrizione|l'invio)",
  passive:
    "(?:utilizzando|usando|visitando|navigando|accedendo)|l'uso (?:di questo|del)|proseguendo la navigazione|continuando a navigare",
  proceed: 'continu|prosegu|avanti|procedi|inizia|entra\\b|ho capito',
  update: 'aggiorn|modific|cambi(?:ato|amo|ano|amenti)|nuov[ie] (?:termini|condizioni|regole|norme|informativ)',
  past: '(?:hai|ha) (?:già )?accettato|grazie|(?:utenti|membri|clienti|visitatori) (?:devono|che|accettano)',
  signup: 'registr|iscriv|crea\\b|creare|accedi|entra\\b|invia|conferma|abbonati|pubblica|salva|unisciti|prova',
  order: 'ordina|acquist|compra|paga\\b|pagamento|prenota|dona\\b',
  allow: 'autorizza|consenti|permetti',
  decline: 'rifiut|non accett|non sono d|no,? grazie|annulla|^no$',
  later: 'più tardi|non ora|salta|chiudi|dopo\\b|ricordamelo',
  logout: 'esci\\b|disconnetti|logout',
  remove: "(?:elimin|cancell|chiud)\\w* (?:\\w+ |l')?account",
  settings: 'impostazioni|preferenze|gestisci|opzioni|personalizza',
  deadline: 'entro|prima del|fino al|a partire dal?|dal\\b|dopo|entr\\w+ in vigore|tra (?=\\d)|il\\b',
  dated: 'ultimo aggiornamento|ultima modifica|pubblicato|nato',
  lost: "per (?:poter )?continuare a|non potrai più|non sarà più possibile|non potrai|perder\\w* (?:l')?accesso|(?:account|accesso) (?:sarà|verrà) (?:sospes|blocc|limitat|disattiv)",
  deleted: '(?:account|profilo) (?:sarà|verrà|potrà essere) (?:\\w+ )?(?:eliminat|cancellat|chius)',
  limited: '(?:alcune|determinate) funzion|funzionalità limitate|accesso limitato',
  payment: '(?:abbon|pagar|pagamento)\\w* (?:\\w+ ){0,6}(?:senza|invece)',
  marketing: 'newsletter|marketing|pubblicit|promozion|offerte',
  addressed: 'accetti\\b|accetta\\b|acconsenti\\b',
  these: 'sopra|sotto\\b|seguent|documenti|queste modifiche',
};
