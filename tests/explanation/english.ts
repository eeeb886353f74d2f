/** The English words as the browser would give them, and a setting to explain in. */
import { readFileSync } from 'node:fs';
import {
  createTranslate,
  joinWords,
  readMessages,
  type Sentence,
  type Setting,
  type Story,
} from '../../src/explanation/index.ts';

const file = new URL('../../public/_locales/en/messages.json', import.meta.url);
export const messages = readMessages(JSON.parse(readFileSync(file, 'utf8')));
const translate = createTranslate(joinWords(messages));

export const makeSetting = (parts: Partial<Setting> = {}): Setting => ({
  translate,
  lang: 'en',
  now: Date.parse('2021-01-10T12:00:00Z'),
  host: 'web.parrot.example',
  timeZone: 'UTC',
  ...parts,
});

/** Every sentence that stands in a story, with where it stands. */
export function sentencesOf(story: Story): { where: string; sentence: Sentence }[] {
  return [
    { where: 'headline', sentence: story.headline },
    ...story.rows.map(({ name, sentence }) => ({ where: `row ${name}`, sentence })),
    ...story.sections.flatMap(({ name, sentences, pairs, events }) => [
      ...sentences.map((sentence) => ({ where: name, sentence })),
      ...pairs.flatMap(({ gist, before, after }) =>
        [gist, before, after].flatMap((one) => (one ? [{ where: name, sentence: one }] : [])),
      ),
      ...events.map(({ sentence }) => ({ where: name, sentence })),
    ]),
  ];
}

export const sectionOf = (story: Story, name: Story['sections'][number]['name']) =>
  story.sections.find((section) => section.name === name);
export const textOf = (story: Story, name: Story['sections'][number]['name']): string =>
  sentencesOf(story)
    .filter(({ where }) => where === name)
    .map(({ sentence }) => sentence.text)
    .join('\n');
