import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../extension/interface/format-date.ts';
import { directionOf } from '../../extension/interface/language.ts';
import { safeLink } from '../../extension/interface/safe-link.ts';
import shipped from '../../public/_locales/en/messages.json';

const messages: Record<string, { message: string; description?: string }> = shipped;

describe('dates', () => {
  it('are no more exact than they are known', () => {
    expect(formatDate('2021-02-08', 'en-GB')).toBe('8 February 2021');
    expect(formatDate('2021-02', 'en-GB')).toBe('February 2021');
    expect(formatDate('2021', 'en-GB')).toBe('2021');
  });

  it('are written as the language writes them', () => {
    expect(formatDate('2021-02-08', 'de')).toBe('8. Februar 2021');
  });

  it('stay as they are where they are no dates', () => {
    expect(formatDate('<b>soon</b>', 'en')).toBe('<b>soon</b>');
  });
});

describe('links', () => {
  it('lead to websites', () => {
    expect(safeLink('https://www.whatsapp.com/legal')).toBe('https://www.whatsapp.com/legal');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hi',
    'chrome-extension://abc/popup.html',
    'file:///etc/passwd',
    'not an address',
  ])('never lead to %s', (address) => {
    expect(safeLink(address)).toBeNull();
  });
});

describe('languages', () => {
  it('run in their own direction', () => {
    expect(directionOf('ar-EG')).toBe('rtl');
    expect(directionOf('pt-BR')).toBe('ltr');
  });
});

describe('the words of the interface', () => {
  const sourceFiles = async (folder: string): Promise<string[]> =>
    (await readdir(folder, { withFileTypes: true, recursive: true }))
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));

  it('are all used somewhere', async () => {
    const files = await sourceFiles('extension');
    const sources = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
    const isUsed = (key: string) =>
      [key, key.replace(/_(one|other)$/, '')].some((name) => sources.includes(`'${name}'`));
    const unused = Object.keys(messages).filter((key) => key.startsWith('ui_') && !isUsed(key));
    expect(unused).toEqual([]);
  });

  it('say what they are for, so that they can be translated', () => {
    const silent = Object.entries(messages).filter(([, { description }]) => !description);
    expect(silent).toEqual([]);
  });
});
