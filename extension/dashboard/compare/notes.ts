/** What the story says of a sentence, for showing it beside that sentence. */
import type { Sentence, Story } from '../../../src/explanation/index.ts';
import type { MarkedPart, TextRow } from '../../messages.ts';

/** Sentences of the story with the words they quote, in one spacing; long quotations are cut. */
export type Notes = readonly { quote: string; sentence: Sentence }[];

const sentencesOf = ({ sections }: Story): Sentence[] =>
  sections.flatMap(({ sentences, pairs }) => [
    ...sentences,
    ...pairs.flatMap(({ gist, before, after }) => gist ?? before ?? after),
  ]);

const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

export const notesOf = (story: Story): Notes =>
  sentencesOf(story).flatMap((sentence) =>
    sentence.evidence.flatMap(({ quote }) =>
      quote === null ? [] : [{ quote: plain(quote.replace(/…$/, '')), sentence }],
    ),
  );

/** A sentence with its marks taken away. */
export const wordsOf = (parts: MarkedPart[] | null): string => (parts ?? []).map(({ words }) => words).join('');

/** What is said of a row; each only once, though both sides be quoted. */
export function noteOf({ before, after }: TextRow, notes: Notes): Sentence[] {
  const texts = [before, after].map((parts) => plain(wordsOf(parts)));
  const found = notes.filter(({ quote }) => quote !== '' && texts.some((text) => text.startsWith(quote)));
  return [...new Map(found.map(({ sentence }) => [sentence.text, sentence])).values()];
}
