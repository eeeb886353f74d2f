/** The language of a text by its letters, for those that are not read by their words. */
import type { LanguageTag } from '../../model.ts';

/** Letters looked at: a page's first screens. */
const SAMPLE = 20_000;
/** Share of the letters that must be of a script; names and brands stand in Latin letters everywhere. */
const LEAST_SHARE = 0.4;

interface Script {
  letters: RegExp;
  /** Which of the languages written so, told by letters that the others lack. */
  lang(text: string): LanguageTag;
}

const always = (lang: LanguageTag) => () => lang;
/** In the order in which they are asked: Japanese has Han letters too. */
const SCRIPTS: readonly Script[] = [
  { letters: /\p{Script=Hangul}/gu, lang: always('ko') },
  {
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    lang: (text) => (/\p{Script=Hiragana}/u.test(text) ? 'ja' : 'zh'),
  },
  {
    letters: /\p{Script=Cyrillic}/gu,
    lang: (text) => (/[іїєґ]/i.test(text) ? 'uk' : /ы|э/i.test(text) ? 'ru' : 'bg'),
  },
  { letters: /\p{Script=Arabic}/gu, lang: (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar') },
  { letters: /\p{Script=Greek}/gu, lang: always('el') },
  { letters: /\p{Script=Hebrew}/gu, lang: always('he') },
  { letters: /\p{Script=Thai}/gu, lang: always('th') },
  { letters: /\p{Script=Devanagari}/gu, lang: always('hi') },
  { letters: /\p{Script=Bengali}/gu, lang: always('bn') },
];

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** Null where its letters are Latin ones, or tell nothing. */
export function languageOfScript(text: string): LanguageTag | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  const script = SCRIPTS.find((one) => letters > 0 && count(sample, one.letters) >= LEAST_SHARE * letters);
  return script?.lang(sample) ?? null;
}

/** Letters a word has in writings without spaces between words: about two in Chinese and Japanese, more in Thai. */
const LETTERS_A_WORD = 2.5;

/** About how many words a text's first screens have that are written without spaces. */
export const countUnspacedWords = (text: string): number =>
  Math.floor(
    count(text.slice(0, SAMPLE), /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) /
      LETTERS_A_WORD,
  );
