/** Numbers written in words, as data. Words that often mean something else (one, un, ein, once) are left out. */
const WORDS_BY_NUMBER: Record<number, string> = {
  2: 'two zwei deux due dwa',
  3: 'three drei trois tres tre três trzy',
  4: 'four vier quatre cuatro quattro quatro cztery',
  5: 'five fünf cinq cinco cinque pięć',
  6: 'six sechs seis sześć',
  7: 'seven sieben sept siete sette sete siedem',
  8: 'eight acht huit ocho otto oito osiem',
  9: 'nine neun neuf nueve nove dziewięć',
  10: 'ten zehn dix diez dieci dez dziesięć',
  11: 'eleven onze undici jedenaście',
  12: 'twelve zwölf douze doce dodici doze dwanaście',
  13: 'thirteen dreizehn treize trece tredici treze trzynaście',
  14: 'fourteen vierzehn quatorze catorce quattordici catorze czternaście',
  15: 'fifteen fünfzehn quinze quince quindici piętnaście',
  16: 'sixteen sechzehn seize dieciséis sedici dezesseis szesnaście',
  17: 'seventeen siebzehn diecisiete diciassette dezessete siedemnaście',
  18: 'eighteen achtzehn dieciocho diciotto dezoito osiemnaście',
  20: 'twenty zwanzig vingt veinte venti vinte dwadzieścia',
  21: 'einundzwanzig veintiuno ventuno',
  24: 'vierundzwanzig veinticuatro ventiquattro',
  25: 'fünfundzwanzig veinticinco venticinque',
  30: 'thirty dreißig trente treinta trenta trinta trzydzieści',
  40: 'forty vierzig quarante cuarenta quaranta quarenta czterdzieści',
  45: 'fünfundvierzig quarantacinque',
  48: 'achtundvierzig quarantotto',
  50: 'fifty fünfzig cinquante cincuenta cinquanta cinquenta pięćdziesiąt',
  60: 'sixty sechzig soixante sesenta sessanta sessenta sześćdziesiąt',
  70: 'seventy siebzig setenta settanta siedemdziesiąt',
  72: 'zweiundsiebzig settantadue',
  80: 'eighty achtzig ochenta ottanta oitenta osiemdziesiąt',
  90: 'ninety neunzig noventa novanta dziewięćdziesiąt',
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS_BY_NUMBER).flatMap(([number, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(number)]),
  ),
);

/** Words that multiply what stands before them. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['hundert', 100],
  ['thousand', 1000],
  ['tausend', 1000],
]);

/** A number written in words with how many of them it takes. */
interface WrittenNumber {
  value: string;
  length: number;
}

const isTens = (value: number) => value >= 20 && value <= 90 && value % 10 === 0;
const ONES: ReadonlySet<string> = new Set(['one', 'un', 'uno', 'um', 'jeden']);

/** "Seventy-two", "five hundred": the number that is written in words from `at` on; null where there is none. */
export function writtenNumberAt(forms: readonly string[], at: number): WrittenNumber | null {
  const first = forms[at] ?? '';
  const known = NUMBERS.get(first);
  const multiplier = MULTIPLIERS.get(forms[at + 1] ?? '');
  if (multiplier !== undefined && (known !== undefined || first === 'one'))
    return { value: String((known ?? 1) * multiplier), length: 2 };
  if (known === undefined) return null;
  const next = forms[at + 1] ?? '';
  const unit = ONES.has(next) ? 1 : NUMBERS.get(next);
  return isTens(known) && unit !== undefined && unit < 10
    ? { value: String(known + unit), length: 2 }
    : { value: String(known), length: 1 };
}
