import type { TermsLanguage } from './concepts.ts';

/** In German every noun has a capital letter: it tells nothing of names. */
const NOUNS_HAVE_CAPITALS: ReadonlySet<TermsLanguage> = new Set(['de']);

const WORD = /\p{L}+|\p{N}+/gu;
const CAPITAL = /^\p{Lu}\p{L}/u;
/** After these a word has a capital letter because it comes first. */
const BEGINNING = /[.:;!?()"„“”»«•*\n]/;

/** Whether more letters of a text are capital ones than not. */
const isShouted = (text: string) => (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);

/** For each word of a text, whether it is written like a name: a company speaks of itself by it instead of "we". */
export function looksLikeName(text: string, lang: TermsLanguage): boolean[] {
  const shouted = NOUNS_HAVE_CAPITALS.has(lang) || isShouted(text);
  let last = -1;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const first = last < 0 || BEGINNING.test(text.slice(last, index));
    last = index + word.length;
    return !shouted && !first && CAPITAL.test(word);
  });
}
