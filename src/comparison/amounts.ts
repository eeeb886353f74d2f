import { NUMBER_WORDS } from './same-words.ts';

/** Units of time in days, by how the word begins; of all languages read. */
const DAYS: readonly [RegExp, number][] = [
  [/^(?:hours?|stunden?|heures?|horas?|ore|ora|godzin)/, 1 / 24],
  [/^(?:days?|tage?n?|jours?|días?|dias?|giorni|giorno|dni|dzień)$/, 1],
  [/^(?:weeks?|wochen?|semaines?|semanas?|settiman|tydzień|tygodni)/, 7],
  [/^(?:months?|monate?n?|mois|mes|meses|mês|mesi|mese|miesi)/, 30],
  [/^(?:years?|jahre?n?|ans?|années?|años?|anos?|anni|anno|lat|rok)/, 365],
];

const unitOf = (word: string) => DAYS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** The largest changed amount of a sentence: periods in days, others as they are; null where there is none. */
export function amountsOf(changed: readonly string[], text: string): number | null {
  const numbers = changed.filter((form) => /^\p{N}/u.test(form));
  if (numbers.length === 0) return null;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.,]+/u)
    .map((word) => NUMBER_WORDS.get(word) ?? word);
  const values = numbers.map((form) => {
    const value = Number(form.replace(',', '.'));
    const at = words.findIndex((word) => word.replace(/[.,]+$/, '') === form);
    const unit = [words[at + 1], words[at + 2], ...changed]
      .map((word) => (word === undefined ? null : unitOf(word)))
      .find((days) => days !== null);
    return value * (unit ?? 1);
  });
  const largest = Math.max(...values.filter(Number.isFinite));
  return Number.isFinite(largest) ? largest : null;
}
