/** The word that goes with a level's shape. */
import type { Level } from '../model.ts';
import type { Voice } from './voice.ts';

export const nameLevel = (level: Level, voice: Voice) => voice.say(`level_${level}`);
