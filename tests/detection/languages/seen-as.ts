import { promptsIn } from '../page.ts';
import { documentsOf } from './markup.ts';

/** What is found in a page of a language: each prompt's language, statement, action and documents. */
export function seenAs(lang: string, html: string): unknown[] {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => [
    prompt.lang,
    prompt.statement,
    prompt.action,
    prompt.documents.map(({ title, url }) => `${title} ${url}`),
  ]);
}

/** Documents that words link to, as `seenAs` gives them. */
export const links = (text: string): string[] => documentsOf(text).map(({ title, url }) => `${title} ${url}`);
