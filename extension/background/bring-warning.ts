/** Brings the warning's script into a frame, and the words it needs: from there no file of ours can be read. */
import type { Words } from '../../src/words.ts';
import { browser } from '../browser.ts';
import { WARNING_WORDS } from '../interface/warning-words.ts';
import { bringScript } from './bring-script.ts';
import { ownWords } from './own-words.ts';
import type { Frame } from './sender.ts';

/** Runs in the frame, beside the content script. */
function takeWords(words: Words): void {
  globalThis.beforeYouAccept ??= {};
  globalThis.beforeYouAccept.words = words;
}

export async function bringWarning(frame: Frame): Promise<void> {
  const words = await ownWords();
  const own: Words = Object.fromEntries(WARNING_WORDS.flatMap((key) => (words[key] ? [[key, words[key]]] : [])));
  const { tabId, frameId } = frame;
  await Promise.all([
    browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: takeWords, args: [own] }),
    bringScript(frame, 'warning.js'),
  ]);
}
