/** A policy change in one line, for lists. */
import type { IsoDate, PolicyChange } from '../model.ts';
import { wordHeadline } from './author-words.ts';
import { cutName } from './clean.ts';
import { evidenceLines, label, prove } from './evidence.ts';
import type { Sentence, Setting } from './story.ts';
import { createVoice } from './voice.ts';

export interface ChangeLine {
  id: string;
  /** The day it became known; null where the sources name none. */
  date: IsoDate | null;
  sentence: Sentence;
}

/** @param setting its `host` does not matter here */
export function explainChange(change: PolicyChange, setting: Setting): ChangeLine {
  const voice = createVoice(setting);
  const headline = wordHeadline(change, cutName(change.service.name), voice);
  const [proved] = prove(headline, evidenceLines([], change, voice));
  return {
    id: change.id,
    date: change.announced ?? change.effective ?? change.deadline,
    sentence: proved ?? label(headline.text, headline.lang),
  };
}
