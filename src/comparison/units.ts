/** What numbers count, as data of all languages read: they tell a quantity from a phone number and from numbering. */

const TIMES =
  'days?|weeks?|months?|years?|hours?|minutes?|seconds?|\\p{L}*tage?[ns]?|\\p{L}*wochen?|\\p{L}*monate?[ns]?|\\p{L}*jahre?[ns]?|\\p{L}*stunden?|minuten?|jours?|semaines?|mois|ans?|années?|heures?|días?|dias?|semanas?|mes|meses|mês|años?|anos?|horas?|minutos?|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|minuti|dni|dzień|tydzień|tygodni\\p{L}*|miesi\\p{L}*|roku?|lata?|godzin\\p{L}*|minut\\p{L}?';
const MONEY =
  '\\p{Sc}|euros?|eur|cents?|dollars?|dólares|dollari|usd|pounds?|pfund|gbp|francs?|franken|chf|złot\\p{L}+|zł|pln|reais|brl|pesos|yen|yuan';
const MEASURES =
  '%|per|percent|prozent|pourcent|pour cent|por ciento|per cento|procent\\p{L}*|(?:k|m|g|t)b|(?:kilo|mega|giga|tera)bytes?|thousand|millions?|billions?|tausend|million(?:en)?|milliarden?|milliards?|mille|mila|mil|milhões|mili\\p{L}+|tysi\\p{L}+';
const COUNTED =
  'devices?|users?|persons?|people|accounts?|copies|downloads?|geräten?|personen|nutzer|konten|kopien|zeichen|mal';

const UNIT = new RegExp(`^(?:${TIMES}|${MONEY}|${MEASURES}|${COUNTED})$`, 'iu');

/** Whether a word, in whatever letters, says what is counted: "days", "Werktage", "zł". */
export const isUnit = (word: string) => UNIT.test(word);

const BEHIND = new RegExp(`^\\s?(?:${TIMES}|${MONEY}|${MEASURES})(?![\\p{L}\\p{N}])`, 'iu');
const SIGN_BEHIND = /^\s?[\p{Sc}%]/u;
const AHEAD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MONEY})\\s?$`, 'iu');

/** Whether figures between two texts are of money, or of another unit. */
export const isCounted = (before: string, after: string) =>
  BEHIND.test(after) || SIGN_BEHIND.test(after) || AHEAD.test(before);
