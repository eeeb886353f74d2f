/** What there is to tell in a language: stories of the catalogue, and a ledger to go with them. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AssessmentInput, assess } from '../../src/assessment/index.ts';
import { createTranslate, explainStory, type Setting, type Story } from '../../src/explanation/index.ts';
import { readCatalogue } from '../../src/knowledge/index.ts';
import {
  LEVELS,
  type Level,
  type PolicyChange,
  type Prompt,
  type TextReport,
  type UnknownReason,
} from '../../src/model.ts';
import { folderOf, LOCALES, readWordsOf } from '../words/languages.ts';

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

export const hasLocale = (lang: string): boolean => existsSync(join(LOCALES, folderOf(lang), 'messages.json'));

const DOCUMENTS = ['Terms of Service', 'Privacy Policy'].map((type) => ({
  type,
  title: type,
  url: `https://chat.example/${type.toLowerCase().replaceAll(' ', '-')}`,
}));
const PROMPT: Prompt = {
  id: 'gallery',
  kind: 'reconsent',
  statement: 'By tapping Agree you accept our new terms.',
  action: 'Agree',
  alternatives: [{ kind: 'later', text: 'Not now' }],
  documents: DOCUMENTS,
  service: 'Chatterbox',
  deadline: null,
  consequence: null,
  text: 'Chatterbox has new terms. By tapping Agree you accept our new terms.',
  lang: 'en',
  confidence: 1,
};

/** Without reasons the first text has been read, and the second is being read. */
function unreadPrompt(reasons: readonly UnknownReason[]): AssessmentInput {
  const why: readonly UnknownReason[] = reasons.length > 0 ? reasons : ['first-reading', 'texts-being-read'];
  const texts = DOCUMENTS.map(({ type, url }, index): TextReport => {
    const reason = why[index] ?? why[0] ?? 'text-pdf';
    const version = reason === 'first-reading' ? { hash: 'a'.repeat(64), url, readAt: NOW } : null;
    return { type, url, at: NOW, version, unknown: [reason], time: null, says: [], compared: null };
  });
  return { prompt: PROMPT, service: null, changes: [], decisions: [], texts, today: TODAY };
}

export interface Told {
  lang: string;
  changes: PolicyChange[];
  levelOf(change: PolicyChange): Level;
  /** The first change of each level that has one. */
  ofLevel: Partial<Record<Level, PolicyChange>>;
  story(change: PolicyChange): Story;
  /** A prompt of which nothing is known; why each of its texts is not read, or that they are being read. */
  unread(reasons: readonly UnknownReason[]): Story;
}

export async function tellIn(lang: string): Promise<Told> {
  const translate = createTranslate(await readWordsOf(lang));
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
  const unread = (reasons: readonly UnknownReason[]) =>
    explainStory(assess(unreadPrompt(reasons)), { ...setting, host: 'chat.example' });
  return { lang, changes, levelOf, ofLevel, story: (change) => explainStory(assessed(change), setting), unread };
}
