/** What there is to tell in a language: stories of the catalogue, and a ledger to go with them. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AssessmentInput, assess, reportTwoTexts } from '../../src/assessment/index.ts';
import { createTranslate, explainStory, type Setting, type Story } from '../../src/explanation/index.ts';
import { readCatalogue } from '../../src/knowledge/index.ts';
import {
  type Decision,
  LEVELS,
  type Level,
  type PolicyChange,
  type Prompt,
  type TextReport,
  type UnknownReason,
} from '../../src/model.ts';
import { LEXICONS, learnLexicons, readPolicy } from '../../src/reading/index.ts';
import { bringTopics } from '../train-clauses/kept-models.ts';
import { folderOf, LOCALES, readWordsOf } from '../words/languages.ts';
import { TWO_TEXTS } from './compare-states.ts';
import { longDay } from './terms-page.ts';

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

const EARLIER = Date.UTC(2024, 4, 3, 9, 30);

/** A prompt of which nothing is known, whose text was accepted before and has been read and compared. */
function readPrompt(): AssessmentInput {
  learnLexicons(LEXICONS);
  bringTopics();
  const [before, after] = TWO_TEXTS.map((content, index) => {
    const url = 'https://chat.example/privacy-policy';
    const outcome = readPolicy({ content, format: 'markdown', url });
    if (!('reading' in outcome)) throw new Error('A text of the gallery can’t be read.');
    const readAt = index === 0 ? EARLIER : NOW;
    return { hash: String(index).repeat(64), url, readAt, reading: outcome.reading, isUnderstood: true };
  });
  if (!before || !after) throw new Error('The gallery has two texts.');
  const text = reportTwoTexts({ ...before, acceptedAt: EARLIER }, after, 'Privacy Policy');
  return { prompt: PROMPT, service: null, changes: [], decisions: [acceptedOf(PROMPT)], texts: [text], today: TODAY };
}

const acceptedOf = (prompt: Prompt, change?: PolicyChange): Decision => ({
  id: 'gallery-earlier',
  at: change ? Date.parse(change.announced ?? TODAY) - 200 * 86_400_000 : EARLIER,
  answer: 'accepted',
  page: `https://${change?.service.domains[0] ?? 'chat.example'}/terms`,
  prompt,
  serviceId: change?.service.id ?? null,
  shown: null,
});

/** A prompt that asks to accept this change, of somebody who uses the service. */
function askingPrompt(change: PolicyChange): AssessmentInput {
  const { service } = change;
  const date = change.deadline ?? change.effective;
  const quote = date === null ? '' : `They take effect on ${longDay(date)}.`;
  const deadline = date === null ? null : { date, quote, start: 0, end: quote.length };
  return {
    prompt: { ...PROMPT, service: service.name, documents: [], deadline },
    service,
    changes: [change],
    decisions: [],
    today: TODAY,
  };
}

/** A prompt of somebody who accepted before; with a change since then, or without. */
function memberPrompt(change: PolicyChange, isChanged: boolean): AssessmentInput {
  const { service } = change;
  const prompt = { ...PROMPT, service: service.name, documents: [] };
  const decisions = [acceptedOf(prompt, change)];
  return { prompt, service, changes: isChanged ? [change] : [], decisions, today: TODAY };
}

export interface Told {
  lang: string;
  changes: PolicyChange[];
  levelOf(change: PolicyChange): Level;
  /** The first change of each level that has one. */
  ofLevel: Partial<Record<Level, PolicyChange>>;
  /** Of the service, where nothing is asked. */
  story(change: PolicyChange): Story;
  /** Of a prompt that asks to accept the change. */
  asked(change: PolicyChange): Story;
  /** A prompt of which nothing is known; why each of its texts is not read, or that they are being read. */
  unread(reasons: readonly UnknownReason[]): Story;
  /** A prompt of which nothing is known but what its text says. */
  read(): Story;
  /** A prompt of somebody who has accepted before this change. */
  member(change: PolicyChange, isChanged: boolean): Story;
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
  const read = () => explainStory(assess(readPrompt()), { ...setting, host: 'chat.example' });
  const member = (change: PolicyChange, isChanged: boolean) =>
    explainStory(assess(memberPrompt(change, isChanged)), setting);
  const story = (change: PolicyChange) => explainStory(assessed(change), setting);
  const asked = (change: PolicyChange) => explainStory(assess(askingPrompt(change)), setting);
  return { lang, changes, levelOf, ofLevel, story, asked, unread, read, member };
}
