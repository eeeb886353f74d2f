/** The words of the background itself, read when they are first asked for after it was started. */
import type { Words } from '../../src/words.ts';
import type { WordKey } from '../interface/words.ts';
import { loadWords } from '../load-words.ts';

let loading: Promise<Words> | undefined;

export function ownWords(): Promise<Words> {
  loading ??= loadWords();
  return loading;
}

/** @returns words that take nothing in */
export const ownWord = async (key: WordKey): Promise<string> => (await ownWords())[key] ?? '';
