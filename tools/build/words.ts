/**
 * The words as they ship. The browser gets only what it needs itself, which keeps its `_locales`
 * small; all the rest goes into one packed file for each language, those of translations without keys.
 */
import { joinWords } from '../../src/explanation/index.ts';
import { packTranslation } from '../../src/words.ts';
import { ENGLISH, type Language, readLanguages } from '../words/languages.ts';
import { packJson } from './packed.ts';
import type { ShippedFile } from './ship-files.ts';

/** What the manifest names, and what tells the language that the browser has chosen. */
const FOR_THE_BROWSER = ['extension_name', 'extension_description', 'ui_shortcut_focus', 'ui_language'];

/** Chrome looks for a country's words, then for the language's without a country, and takes no neighbour's. */
const WITHOUT_COUNTRY: Record<string, string> = { pt_BR: 'pt' };

function shipLanguage({ tag, folder, messages }: Language, english: Language): ShippedFile[] {
  const words = joinWords(english.messages, messages);
  const packed = tag === ENGLISH ? words : packTranslation(words, joinWords(english.messages));
  const own = FOR_THE_BROWSER.map((key) => [key, { message: words[key] }]);
  const folders = [folder, WITHOUT_COUNTRY[folder] ?? []].flat();
  return [
    ...folders.map((name) => ({
      fileName: `_locales/${name}/messages.json`,
      source: JSON.stringify(Object.fromEntries(own)),
    })),
    packJson(`words/${tag}.json`, JSON.stringify(packed)),
  ];
}

/** @returns the files of every language of `public/_locales` */
export async function shipWords(): Promise<ShippedFile[]> {
  const languages = await readLanguages();
  return languages.flatMap((language) => shipLanguage(language, languages[0]));
}
