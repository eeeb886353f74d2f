/** Something said on a day. */
import type { IsoDate } from '../../model.ts';
import type { Voice, Worded } from '../voice.ts';

/** "15 January 2021: …", the day in the language of the words. */
export const datedWords = (date: IsoDate, { text, lang }: Worded, voice: Voice): Worded => ({
  text: voice.say('story_dated', voice.day(date, lang), text),
  lang,
});
