/** The words as they ship, and what is shown where a file of them is damaged. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LEGAL_TOPICS } from '../../extension/interface/legal-topics.ts';
import { WARNING_WORDS } from '../../extension/interface/warning-words.ts';
import { countWord, keyOfTopic, setWords, word } from '../../extension/interface/words.ts';
import { loadWords } from '../../extension/load-words.ts';
import { readTranslation, readWords, type Words } from '../../src/words.ts';
import { shipWords } from '../../tools/build/words.ts';
import { readLanguages, readWordsOf } from '../../tools/words/languages.ts';

const browser = vi.hoisted(() => ({
  lang: 'en',
  i18n: { getMessage: (key: string): string => (key === 'ui_language' ? browser.lang : '') },
  runtime: { getURL: (path: string) => `extension://${path}` },
}));
vi.mock('../../extension/browser.ts', () => ({ browser }));
vi.stubGlobal('chrome', { i18n: { getUILanguage: () => browser.lang } });

const ship = new Map((await shipWords()).map(({ fileName, source }) => [fileName, Buffer.from(source)]));
const packOf = (tag: string): unknown =>
  JSON.parse(inflateSync(ship.get(`words/${tag}.json.deflate`) ?? '').toString());
const english: Words = readWords(packOf('en')) ?? {};

describe('of each language ship', () => {
  it('all words in one packed file, and to the browser only those it needs itself', async () => {
    for (const { tag, folder } of await readLanguages()) {
      const words = tag === 'en' ? english : readTranslation(packOf(tag), english);
      expect(words).toEqual(await readWordsOf(tag));
      const own: Record<string, { message: string }> = JSON.parse(`${ship.get(`_locales/${folder}/messages.json`)}`);
      expect(own.ui_language?.message).toBe(tag);
      const named = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
      // All else is asked of the packed file, as `ownWord` and `word` do.
      const asked = sourcesOf('extension').flatMap((text) =>
        [...text.matchAll(/getMessage\('?([^')]*)/g)].map(([, key = '']) => key),
      );
      for (const key of [...named, ...asked]) expect(own).toHaveProperty(`${key}.message`);
    }
  });

  it('the same bytes each time', async () => {
    const again = new Map((await shipWords()).map(({ fileName, source }) => [fileName, Buffer.from(source)]));
    expect(again).toEqual(ship);
  });
});

describe('words are loaded', () => {
  let files: Map<string, Buffer> = new Map();
  vi.stubGlobal('fetch', async (address: string) => {
    const file = files.get(address.replace('extension://', ''));
    if (!file) throw new TypeError('Failed to fetch');
    return new Response(new Uint8Array(file));
  });
  const load = async (lang: string, changed: Record<string, Buffer | null>) => {
    browser.lang = lang;
    files = new Map(ship);
    for (const [name, file] of Object.entries(changed)) {
      if (file) files.set(name, file);
      else files.delete(name);
    }
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    return loadWords();
  };
  afterEach(() => vi.restoreAllMocks());

  it.each(['en', 'de', 'ja', 'ar'])('in the language that the browser has chosen: %s', async (lang) => {
    const words = await load(lang, {});
    expect(words).toEqual(await readWordsOf(lang));
    expect(words.ui_language).toBe(lang);
  });

  const pack = ship.get('words/de.json.deflate') ?? Buffer.alloc(0);
  it.each([
    ['missing', null],
    ['empty', Buffer.alloc(0)],
    ['cut off', pack.subarray(0, 2000)],
    ['changed', Buffer.from(pack.map((byte, at) => (at === 900 ? byte ^ 0xff : byte)))],
    ['another file', Buffer.from('<!doctype html>')],
    ['of another version', deflateSync(JSON.stringify([['Ja', 'Nein'], {}]))],
    ['no words', deflateSync('[[1,2],{}]')],
    ['English’s', ship.get('words/en.json.deflate') ?? Buffer.alloc(0)],
  ])('in English where the file of that language is %s', async (_, file) => {
    expect(await load('de', { 'words/de.json.deflate': file })).toEqual(english);
  });

  it('from their keys where English is damaged too: a poor word is better than none', async () => {
    setWords(await load('en', { 'words/en.json.deflate': null }));
    expect(word('ui_keep')).toBe('keep');
    expect(countWord('ui_rows_kept', 3)).not.toBe('');
    setWords(english);
    expect(countWord('ui_rows_kept', 3)).toBe('3 rows');
    expect(countWord('ui_rows_kept', 1)).toBe('1 row');
  });
});

describe('the warning is brought the words', () => {
  it('that its script asks for, and no others', () => {
    const asked = importedBy('extension/warning/index.ts').flatMap((text) =>
      [...text.matchAll(/'(ui_[a-z_]+)'/g)].map(([, key = '']) => key),
    );
    const meanings = LEGAL_TOPICS.map(keyOfTopic);
    expect([...new Set([...asked, 'ui_language', ...meanings])].sort()).toEqual([...WARNING_WORDS].sort());
  });
});

function sourcesOf(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** The texts of a file and of all that it imports from the shell, not counting types. */
function importedBy(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(/^import (?!type )[^;]*?'(\.[^']*\.tsx?)'/gm)].map(([, from = '']) =>
    join(path, '..', from),
  );
  // What they are is listed there, not asked for.
  return [text, ...imports.filter((one) => !one.endsWith('warning-words.ts')).flatMap((one) => importedBy(one, seen))];
}
