/** What numbers count, as data of all languages read: they tell a quantity from a phone number and from numbering. */

const TIMES =
  'days?|weeks?|months?|years?|hours?|minutes?|seconds?|\\p{L}*tage?[ns]?|\\p{L}*wochen?|\\p{L}*monate?[ns]?|\\p{L}*jahre?[ns]?|\\p{L}*stunden?|minuten?|jours?|semaines?|mois|ans|années?|heures?|días?|dias?|semanas?|mes|meses|mês|años?|anos?|horas?|minutos?|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|minuti|dni|dzień|tydzień|tygodni\\p{L}*|miesi\\p{L}*|roku?|lata?|godzin\\p{L}*|minut\\p{L}?';
const MONEY =
  '\\p{Sc}|euros?|eur|cents?|dollars?|dólares|dollari|usd|pounds?|pfund|gbp|francs?|franken|chf|złot\\p{L}+|zł|pln|reais|brl|pesos|yen|yuan';
const COUNTED = 'device|user|person|account|copy|download|(?:k|m|g|t)b';
/** "Per month"; in Italian "per" alone says what for: "800 123 456 per assistenza". */
const PER = `per(?=\\s(?:${TIMES}|${COUNTED})(?!\\p{L}))`;
const MEASURES = `%|${PER}|percent|prozent|pourcent|pour cent|por ciento|per cento|procent\\p{L}*|(?:k|m|g|t)b|(?:kilo|mega|giga|tera)bytes?|thousand|millions?|billions?|tausend|million(?:en)?|milliarden?|milliards?|mille|mila|mil|milhões|mili\\p{L}+|tysi\\p{L}+`;
const BEHIND = new RegExp(`^\\s?(?:${TIMES}|${MONEY}|${MEASURES})(?![\\p{L}\\p{N}])`, 'iu');
const SIGN_BEHIND = /^\s?[\p{Sc}%]/u;
const AHEAD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MONEY})\\s?$`, 'iu');

/** Whether figures between two texts are of money, or of another unit. */
export const isCounted = (before: string, after: string) =>
  BEHIND.test(after) || SIGN_BEHIND.test(after) || AHEAD.test(before);
