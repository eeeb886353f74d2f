/** Every topic of the vocabulary in every language that is read, as policies and terms there speak of it; and sentences that only seem to. */
import { describe, expect, test } from 'vitest';
import { isFlow, TOPICS } from '../../src/vocabulary.ts';
import { findingsOf, sentencesOf } from './vocabulary/read-sentences.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl'];

describe.each(LANGUAGES)('in %s', (lang) => {
  const said = sentencesOf(lang);

  test('every topic that one text alone can speak of has a sentence', () => {
    const missing = TOPICS.filter((code) => !said.some(({ topic }) => topic === code));
    expect(missing).toEqual(['notice.promise-removed']);
  });

  test('what a sentence is about is found in it, and how it says so, with its words as evidence', () => {
    const { reading, findings } = findingsOf(lang, said);
    expect(reading.lang).toBe(lang);
    const wrong = said.filter(({ topic, modality }, index) => {
      const expected = modality ?? (isFlow(topic) ? 'does' : null);
      return !(findings[index] ?? []).some(
        (finding) =>
          (expected === null || finding.modality === expected) &&
          (finding.topic === topic ||
            finding.data.some((code) => `data-category.${code}` === topic) ||
            finding.recipients.some((code) => `recipient.${code}` === topic) ||
            finding.purposes.some((code) => `purpose.${code}` === topic)),
      );
    });
    expect(wrong.map(({ topic, sentence }) => `${topic}: ${sentence}`)).toEqual([]);
    for (const { quotation } of findings.flat())
      expect(reading.text.slice(quotation.start, quotation.end)).toBe(quotation.quote);
  });

  test('a sentence that only has a word in common with a topic is not about it', () => {
    const seeming = sentencesOf(`${lang}-seeming`);
    const { findings } = findingsOf(lang, seeming);
    const wrong = seeming.filter(({ topic }, index) => findings[index]?.some((finding) => finding.topic === topic));
    expect(wrong.map(({ topic, sentence }) => `${topic}: ${sentence}`)).toEqual([]);
  });
});
