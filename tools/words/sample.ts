/** What the interface says of the catalogue's changes, in every language side by side, for whoever reviews a translation. */
import { assess } from '../../src/assessment/index.ts';
import { createTranslate, explainStory, explainTitle, type Setting, type Story } from '../../src/explanation/index.ts';
import { LEVELS, type PolicyChange } from '../../src/model.ts';
import type { Words } from '../../src/words.ts';

/** One moment, so that two runs write the same. */
const NOW = Date.UTC(2026, 0, 15, 14, 2);
const TODAY = '2026-01-15';
const SENTENCES = 3;

const assessmentOf = (change: PolicyChange) =>
  assess({ prompt: null, service: change.service, changes: [change], decisions: [], today: TODAY });

const settingIn = (lang: string, words: Words): Setting => ({
  translate: createTranslate(words),
  lang,
  now: NOW,
  host: 'example.org',
  timeZone: 'UTC',
});

/** The first sentences under the headline, in the order in which they are read; not those in another language. */
function firstSentences({ sections }: Story, lang: string): string[] {
  const all = sections.flatMap(({ sentences, pairs, events }) => [
    ...sentences,
    ...pairs.map(({ gist, after }) => gist ?? after),
    ...events.map(({ sentence }) => sentence),
  ]);
  return all
    .filter((sentence) => sentence.lang === lang && !sentence.parts?.some((part) => part.lang !== undefined))
    .map(({ text }) => text)
    .slice(0, SENTENCES);
}

/** Of every level some, in turn, in the catalogue's own order: the same changes each time. */
export function chooseChanges(changes: readonly PolicyChange[], count: number): PolicyChange[] {
  const byLevel = LEVELS.map((level) => changes.filter((change) => assessmentOf(change).level === level));
  const turns = Math.max(0, ...byLevel.map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) => byLevel.flatMap((list) => list[turn] ?? []))
    .flat()
    .slice(0, count);
}

/** @returns Markdown: a heading for each change, under it each language's headline and first sentences */
export function writeSample(
  changes: readonly PolicyChange[],
  languages: readonly { tag: string; words: Words }[],
): string {
  const line = (change: PolicyChange, { tag, words }: { tag: string; words: Words }) => {
    const [assessment, setting] = [assessmentOf(change), settingIn(tag, words)];
    const story = explainStory(assessment, setting);
    const sentences = firstSentences(story, story.headline.lang).map((text) => `  - ${text}`);
    return [`- **${tag}** ${explainTitle(assessment, setting)}`, ...sentences].join('\n');
  };
  return [
    '# What the interface says, in every language',
    '',
    `Headline and first sentences of ${changes.length} changes, written by \`npm run bya -- words sample\`. What only the catalogue's author says, in English, is left out of the other languages.`,
    ...changes.flatMap((change) => ['', `## ${change.id}`, '', ...languages.map((language) => line(change, language))]),
    '',
  ].join('\n');
}
