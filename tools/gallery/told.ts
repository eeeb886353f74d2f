/** What there is to tell in a language: stories of the catalogue, and a ledger to go with them. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assess } from '../../src/assessment/index.ts';
import { createTranslate, explainStory, readMessages, type Setting, type Story } from '../../src/explanation/index.ts';
import { readCatalogue } from '../../src/knowledge/index.ts';
import { LEVELS, type Level, type PolicyChange } from '../../src/model.ts';

/** One moment for every picture, so that two runs make the same ones. */
const NOW = Date.UTC(2026, 0, 15, 14, 2);
const TODAY = '2026-01-15';

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

export async function readShippedChanges(): Promise<PolicyChange[]> {
  const names = (await readdir('public/catalogue/changes')).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readJson(join('public/catalogue/changes', name))));
  const services = await readJson('public/catalogue/services.json');
  return [...readCatalogue(Array.isArray(services) ? services : [], files).changes.values()];
}

const readLocale = async (lang: string) => readMessages(await readJson(`public/_locales/${lang}/messages.json`));

/** `pt-BR` as folders of `_locales` write it. */
const folderOf = (lang: string) => lang.replace('-', '_');
export const hasLocale = (lang: string): boolean => existsSync(`public/_locales/${folderOf(lang)}/messages.json`);

export interface Told {
  lang: string;
  changes: PolicyChange[];
  levelOf(change: PolicyChange): Level;
  /** The first change of each level that has one. */
  ofLevel: Partial<Record<Level, PolicyChange>>;
  story(change: PolicyChange): Story;
}

export async function tellIn(lang: string): Promise<Told> {
  const english = createTranslate(await readLocale('en'));
  const translate = lang === 'en' ? english : createTranslate(await readLocale(folderOf(lang)), english);
  const setting: Setting = { translate, lang, now: NOW, host: 'example.org', timeZone: 'UTC' };
  const changes = await readShippedChanges();
  const assessed = (change: PolicyChange) =>
    assess({ prompt: null, service: change.service, changes: [change], decisions: [], today: TODAY });
  const levelOf = (change: PolicyChange) => assessed(change).level;
  const whatsapp = changes.filter(({ id }) => id === 'whatsapp-2021');
  const ofLevel: Partial<Record<Level, PolicyChange>> = {};
  for (const level of LEVELS) {
    const found = [...whatsapp, ...changes].find((change) => levelOf(change) === level);
    if (found) ofLevel[level] = found;
  }
  return { lang, changes, levelOf, ofLevel, story: (change) => explainStory(assessed(change), setting) };
}
