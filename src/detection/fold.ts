const MARKED =
  /[\u00a0\u00c0-\u024f\u0386-\u03ce\u0401\u0407\u0419\u0439\u0451\u0457\u0622-\u0626\u0649\u0660-\u0669\u06a9\u06c0\u06cc\u06f0-\u06f9\u0958-\u095f\u0966-\u096f\u09dc-\u09df\u09e6-\u09ef\u0e50-\u0e59\u1e00-\u1eff\u2018\u2019\uff10-\uff19]/g;
/** The noughts of the digits among them, which the other nine follow. A pattern would have to be made for the first letter of every page. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
/** Letters that Unicode does not decompose, and signs written in more than one way. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ς: 'σ',
  '\u00a0': ' ',
  '‘': "'",
  '’': "'",
};

/** A page has few such letters, and each often. */
function plain(char: string): string {
  PLAIN[char] ??= plainOf(char);
  return PLAIN[char];
}

function plainOf(char: string): string {
  const code = char.charCodeAt(0);
  const nought = NOUGHTS.find((first) => code >= first && code < first + 10);
  return nought ? String(code - nought) : char.normalize('NFD').charAt(0);
}

/**
 * Folds text for matching: lower case, no accents, plain digits and apostrophes. Keeps the length, so that
 * offsets into the folded text hold in the original. (İ would grow in lower case, hence the first step.)
 */
export function fold(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase().replace(MARKED, plain);
}
