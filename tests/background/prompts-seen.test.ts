/** What a frame is told is what is known then. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/model.ts';
import { makePrompt } from '../assessment/builders.ts';
import { silent, store } from './device.ts';

vi.mock('../../extension/browser.ts', async () => {
  const { browser } = await import('./device.ts');
  const tabs = { get: async () => ({ incognito: false }) };
  const scripting = { executeScript: async () => [] };
  return { browser: { ...browser, tabs, scripting } };
});
vi.mock('../../extension/background/knowledge.ts', async () => ({
  knowledge: async () => (await import('./device.ts')).store,
}));
vi.mock('../../extension/background/toolbar.ts', () => ({ showInToolbar: async () => undefined }));
vi.mock('../../extension/background/bring-warning.ts', () => ({ bringWarning: async () => undefined }));
/** In the place of cards: what they would be made of. */
vi.mock('../../extension/background/explain.ts', () => ({
  teller: async () => ({ card: (assessment: Assessment) => ({ level: 'note', assessment }) }),
}));
const { assessPrompt } = await import('../../extension/background/assess-prompt.ts');
const { beginAssessing } = await import('../../extension/background/begun.ts');
const { handlePromptsSeen, handleTextsWanted } = await import('../../extension/background/prompts-seen.ts');
const { isBeingRead, stopReading } = await import('../../extension/background/texts/read-linked.ts');

const BEING_READ = /texts-being-read/;

it('what was begun to be looked up while texts were read is no answer once they are', async () => {
  const url = 'https://slow.example/terms';
  const frame = { tabId: 1, frameId: 0, url: 'https://slow.example/join' };
  const prompt = makePrompt({ documents: [{ type: 'Terms', title: 'Terms', url }] });
  silent.add(url);
  await store.changeSettings((settings) => ({ ...settings, readLinkedTexts: true }));
  expect((await handlePromptsSeen(frame, [prompt])).more).toBe(true);
  const answer = handleTextsWanted(frame, [prompt]);
  await vi.waitUntil(() => isBeingRead(url));
  // The page was looked at again, and had nothing new to tell.
  beginAssessing([prompt], 'slow.example');
  expect(JSON.stringify(await assessPrompt(prompt, 'slow.example'))).toMatch(BEING_READ);
  await stopReading(prompt);
  const told = JSON.stringify((await answer).cards);
  expect(told).toMatch(/texts-stopped/);
  expect(told).not.toMatch(BEING_READ);
});
