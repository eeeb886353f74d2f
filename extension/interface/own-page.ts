/** What every page of the extension has: its words, its language and direction, its styles. */
import type { Words } from '../../src/words.ts';
import { loadWords } from '../load-words.ts';
import { directionOf } from './language.ts';
import page from './page.css?inline';
import story from './story/story.css?inline';
import { wearStyles } from './styles.ts';
import { interfaceLanguage, setWords, type WordKey, word } from './words.ts';

/**
 * Draws a page once its words are there.
 * @param title of the page, where it is more than the extension's name
 */
export async function openPage(document: Document, draw: (words: Words) => void, title?: WordKey): Promise<void> {
  const words = await loadWords();
  setWords(words);
  dressPage(document, title && word(title));
  draw(words);
}

function dressPage(document: Document, title?: string): void {
  const lang = interfaceLanguage();
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  document.title = title ? word('ui_page_title', title) : word('extension_name');
  document.body.className = 'surface';
  wearStyles(document, page, story);
}
