/** A label of ours before words that somebody else wrote: "15 January 2021: …". */
import type { Sentence } from './story.ts';
import type { Voice, Worded } from './voice.ts';

/**
 * @param say puts the words after the label
 * @param words in whatever language they are: where it is not the person's, label and words each
 *   keep the language, the direction and the punctuation that they have
 */
export function introduce(
  say: (words: string) => string,
  words: Worded,
  voice: Voice,
): Worded & Pick<Sentence, 'parts'> {
  const text = say(words.text);
  if (voice.speaks(words)) return { text, lang: words.lang };
  const at = text.lastIndexOf(words.text);
  // Our sentence may have given them another first letter: then they can't be told from the label.
  if (at < 0) return { text, lang: voice.lang };
  const parts = [
    { text: text.slice(0, at), topic: null },
    { text: words.text, topic: null, lang: words.lang },
    { text: text.slice(at + words.text.length), topic: null },
  ];
  return { text, lang: voice.lang, parts: parts.filter((part) => part.text !== '') };
}
