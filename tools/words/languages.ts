/** The interface's languages: the folders of `public/_locales`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joinWords, type Messages, readMessages } from '../../src/explanation/index.ts';
import type { LanguageTag } from '../../src/model.ts';
import type { Words } from '../../src/words.ts';

export const LOCALES = 'public/_locales';
export const ENGLISH = 'en';

export interface Language {
  /** `pt-BR` */
  tag: LanguageTag;
  /** `pt_BR`, as browsers name it. */
  folder: string;
  messages: Messages;
}

export const folderOf = (tag: LanguageTag): string => tag.replaceAll('-', '_');
const tagOf = (folder: string): LanguageTag => folder.replaceAll('_', '-');

/** @throws Error that names the file, where it is missing or no messages */
export async function readLanguage(folder: string, locales = LOCALES): Promise<Language> {
  const path = join(locales, folder, 'messages.json');
  try {
    return { tag: tagOf(folder), folder, messages: readMessages(JSON.parse(await readFile(path, 'utf8'))) };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** English first. */
export async function readLanguages(locales = LOCALES): Promise<[Language, ...Language[]]> {
  const entries = await readdir(locales, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const others = folders.filter((folder) => folder !== ENGLISH).sort();
  return [
    await readLanguage(ENGLISH, locales),
    ...(await Promise.all(others.map((folder) => readLanguage(folder, locales)))),
  ];
}

/** All words of a language, as they ship. @throws Error where there is no such language */
export async function readWordsOf(tag: LanguageTag, locales = LOCALES): Promise<Words> {
  const english = await readLanguage(ENGLISH, locales);
  return joinWords(
    english.messages,
    tag === ENGLISH ? english.messages : (await readLanguage(folderOf(tag), locales)).messages,
  );
}
