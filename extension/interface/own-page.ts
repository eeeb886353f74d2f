/** What every page of the extension has: its language, its direction, its styles. */
import { directionOf } from './language.ts';
import page from './page.css?inline';
import story from './story/story.css?inline';
import { wearStyles } from './styles.ts';
import { interfaceLanguage, word } from './words.ts';

/** @param title of the page, where it is more than the extension's name */
export function dressPage(document: Document, title?: string): void {
  const lang = interfaceLanguage();
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  document.title = title ? word('ui_page_title', title) : word('extension_name');
  document.body.className = 'surface';
  wearStyles(document, page, story);
}
