/** Languages that findings are read in. */
export const READ_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** Frequent words that the other six languages lack or use far less. */
const STOP_WORDS: Record<ReadLanguage, string> = {
  en: 'the of and to you your we our is are that this with for or not be will may have from any such',
  de: 'der die das und wir sie ihre ihren ist nicht mit von für auf oder werden wird eine einer dem den zu im zur durch uns',
  fr: 'le les des et vous nous votre vos est sont dans pour que qui avec sur par du au aux ces cette être données une pas ou',
  es: 'el los las y de que en su sus con para por una es no del al se usted nuestro nuestros como o podemos datos esta',
  it: 'il lo gli di e che per con del della dei delle nel nella non sono tuoi nostri i una è da dati questo alla suo ai',
  pt: 'o os as e de que em seus suas com para por uma não do da dos das ao você nós nossos como ou são dados no na um',
  pl: 'i w z na do że jest są oraz lub nie dla przez się przy od które danych nasze twoje możemy jak ich tego celu po',
};

const WORDS = READ_LANGUAGES.map((lang) => ({ lang, words: new Set(STOP_WORDS[lang].split(' ')) }));
/** Words looked at: enough to be sure, few enough to cost nothing. */
const SAMPLE = 6_000;
/** Share of words that must be stop words of a language. Real texts have a third; other languages under a tenth. */
const LEAST_SHARE = 0.12;

/** The language of a text by its most frequent words; null where it is none of those read. */
export function detectLanguage(forms: readonly string[]): ReadLanguage | null {
  const step = Math.max(1, Math.floor(forms.length / SAMPLE));
  const counts = WORDS.map(() => 0);
  let seen = 0;
  for (let at = 0; at < forms.length; at += step) {
    seen++;
    for (const [index, { words }] of WORDS.entries())
      if (words.has(forms[at] ?? '')) counts[index] = (counts[index] ?? 0) + 1;
  }
  const best = Math.max(...counts);
  if (seen === 0 || best / seen < LEAST_SHARE) return null;
  return WORDS[counts.indexOf(best)]?.lang ?? null;
}
