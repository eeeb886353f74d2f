import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { createTranslate, explainCard, explainStory, joinWords } from '../../src/explanation/index.ts';
import { typeset } from '../../src/explanation/typeset.ts';
import { readChange, readServices } from '../../src/knowledge/catalogue.ts';
import type { PolicyChange } from '../../src/model.ts';
import { readLanguages } from '../../tools/words/languages.ts';
import { makeSetting, sectionOf, sentencesOf, textOf } from './english.ts';
import { whatsappPrompt } from './whatsapp-change.ts';

const folder = new URL('../../public/catalogue/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

function readCatalogue(): PolicyChange[] {
  const services = readServices(readJson('services.json'));
  if (!services.ok) throw new Error(services.errors.join('; '));
  return readdirSync(new URL('changes/', folder)).flatMap((file) => {
    const change = readChange(readJson(`changes/${file}`), services.value);
    // Broken entries are the catalogue's own test's business.
    return change.ok ? [change.value] : [];
  });
}

const catalogue = readCatalogue();
const setting = makeSetting({ now: Date.parse('2026-11-23T14:02:00Z') });

describe('the WhatsApp dialog of 2021, explained from the catalogue years later', () => {
  const ofWhatsapp = catalogue.filter(({ service }) => service.id === 'whatsapp');
  const service = ofWhatsapp[0]?.service ?? null;
  const assessment = assess({
    prompt: whatsappPrompt,
    service,
    changes: ofWhatsapp,
    decisions: [],
    today: '2026-11-23',
  });
  const card = explainCard(assessment, setting);
  const story = explainStory(assessment, setting);

  test('is about the change of 2021, with that of 2016 as history', () => {
    expect(assessment.changes[0]?.id).toBe('whatsapp-2021');
    expect(assessment.level).toBe('serious');
    expect(sectionOf(story, 'history')?.events[0]?.date).toBe('2016-08-25');
  });

  test('says which data, which companies, which uses', () => {
    const rows = card?.rows.map(({ sentence }) => sentence.text).join('\n');
    for (const word of ['phone number', 'IP address', 'Facebook', 'Instagram', 'ads', 'suggestions']) {
      expect(rows).toContain(word);
    }
  });

  test('says that one could not refuse and stay, by when, that it was moved, and that it was taken back', () => {
    const text = textOf(story, 'refusal');
    expect(text).toContain('You can’t say no and keep WhatsApp.');
    for (const day of ['8 February 2021', '15 May 2021']) expect(text).toContain(typeset(day));
    expect(text).toContain('No account is deleted');
  });

  test('speaks the person’s language, in all of them, from the headline to the last sentence', async () => {
    const [english, ...others] = await readLanguages();
    for (const { tag, messages } of others) {
      const translate = createTranslate(joinWords(english.messages, messages));
      const there = { ...setting, translate, lang: tag };
      const told = explainCard(assessment, there);
      expect(told?.headline.lang, tag).toBe(tag);
      expect(
        told?.rows.map(({ sentence }) => sentence.lang).filter((lang) => lang !== tag),
        tag,
      ).toEqual([]);
      const foreign = sentencesOf(explainStory(assessment, there)).filter(
        ({ sentence: { lang, parts = [] } }) => lang !== tag || parts.some((part) => part.lang !== undefined),
      );
      expect(foreign, tag).toEqual([]);
      expect(told?.headline.text, tag).not.toBe(card?.headline.text);
    }
  });

  test('says that the contents of messages stay encrypted, and how others do it', () => {
    expect(textOf(story, 'stays')).toContain('end-to-end encrypted');
    for (const other of ['Signal', 'Telegram']) expect(textOf(story, 'elsewhere')).toContain(other);
  });
});

describe('every change of the catalogue', () => {
  test.each(catalogue.map((change) => [change.id, change] as const))('%s makes a whole story', (_, change) => {
    const assessment = assess({
      prompt: null,
      service: change.service,
      changes: [change],
      decisions: [],
      today: '2026-11-23',
    });
    const story = explainStory(assessment, setting);
    expect(story.level).not.toBe('unknown');
    expect(story.headline.text.length).toBeLessThanOrEqual(90);
    expect(story.sections.map(({ name }) => name)).toContain('changed');
    for (const headline of Object.values(change.headline)) expect(headline?.length).toBeLessThanOrEqual(90);
    for (const { where, sentence } of sentencesOf(story)) {
      expect(sentence.text.trim()).not.toBe('');
      if (where !== 'unknown') expect(sentence.evidence).not.toEqual([]);
    }
  });
});
