import { browser } from '../browser.ts';
import type { Frame } from './sender.ts';

/**
 * Runs a script of the package in one frame, in the isolated world of the content script there.
 * Unlike a script that a page could be made to load, it needs no web-accessible resource.
 */
export async function bringScript({ tabId, frameId }: Frame, file: 'follow.js' | 'warning.js'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
