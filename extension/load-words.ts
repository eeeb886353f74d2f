/** The words that ship: one packed file for each language. */
import { readTranslation, readWords, type Words } from '../src/words.ts';
import { browser } from './browser.ts';
import { readPacked } from './read-packed.ts';

const ENGLISH = 'en';

async function readPack(lang: string): Promise<unknown> {
  try {
    return await readPacked(`words/${lang}.json`);
  } catch (error) {
    console.warn(`Before You Accept can't read its words in "${lang}":`, error);
    return null;
  }
}

/**
 * The words in the language that the browser has chosen from those we have.
 * @returns English where that file is missing or damaged, nothing where English is too; never rejects
 */
export async function loadWords(): Promise<Words> {
  const lang = browser.i18n.getMessage('ui_language') || ENGLISH;
  const packs = lang === ENGLISH ? [ENGLISH] : [ENGLISH, lang];
  const [english, translation] = await Promise.all(packs.map(readPack));
  const words = readWords(english) ?? {};
  return readTranslation(translation, words) ?? words;
}
