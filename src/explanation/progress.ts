/** How far the reading of the linked texts is. */
import type { TextReport } from '../model.ts';
import type { Progress } from './story.ts';
import type { Telling } from './telling.ts';

const isRunning = ({ unknown }: TextReport) => unknown.includes('texts-being-read');

/** Null where none is being read. */
export function explainProgress({ texts, voice }: Telling): Progress | null {
  const running = texts.filter(isRunning).length;
  if (running === 0) return null;
  const read = texts.length - running;
  return {
    label: voice.say('story_reading', voice.number(read), voice.number(texts.length)),
    done: read / texts.length,
  };
}
