/** The words that ship: one packed file for each language. */
import { readWords, type Words } from '../src/words.ts';
import { browser } from './browser.ts';

const ENGLISH = 'en';

async function readPack(lang: string): Promise<Words | null> {
  try {
    const { body } = await fetch(browser.runtime.getURL(`words/${lang}.json.deflate`));
    const words = readWords(await new Response(body?.pipeThrough(new DecompressionStream('deflate'))).json());
    if (words) return words;
    console.warn(`Before You Accept: its words in "${lang}" are damaged.`);
  } catch (error) {
    console.warn(`Before You Accept can't read its words in "${lang}":`, error);
  }
  return null;
}

/**
 * The words in the language that the browser has chosen from those we have.
 * @returns English where that file is missing or damaged, nothing where English is too; never rejects
 */
export async function loadWords(): Promise<Words> {
  const lang = browser.i18n.getMessage('ui_language') || ENGLISH;
  return (await readPack(lang)) ?? (lang === ENGLISH ? null : await readPack(ENGLISH)) ?? {};
}
