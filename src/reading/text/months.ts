/** Names of the months in the languages read, January first, with the forms and short forms that dates have. */
const NAMES = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro stycznia styczeń',
  'february feb februar février fevrier févr febrero febbraio fevereiro fev lutego luty',
  'march mar märz mrz mars marzo março marca marzec',
  'april apr avril avr abril abr aprile kwietnia kwiecień',
  'may mai mayo maggio mag maio maja maj',
  'june jun juni juin junio giugno giu junho czerwca czerwiec',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec',
  'august aug août aout agosto ago sierpnia sierpień',
  'september sept sep septembre septiembre setiembre settembre set setembro września wrzesień',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik',
  'november nov novembre noviembre novembro listopada listopad',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień',
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** The number of the month that a word names, from 1; null where it names none. */
export const monthOf = (word: string): number | null => MONTHS.get(word.toLowerCase()) ?? null;
