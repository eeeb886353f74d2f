/** What a frame is told is what is known then. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/model.ts';
import { makePrompt } from '../assessment/builders.ts';
import { silent, store } from './device.ts';

/** What the frame was shown, in the order in which it came; and what the next warnings to be brought wait for. */
const { heard, slow } = vi.hoisted(() => ({ heard: [] as string[], slow: [] as Promise<void>[] }));
vi.mock('../../extension/browser.ts', async () => {
  const { browser } = await import('./device.ts');
  const tabs = { get: async () => ({ incognito: false }) };
  const scripting = {
    executeScript: async ({ args }: { args?: unknown[] }) => {
      if (args) heard.push(JSON.stringify(args));
      return [];
    },
  };
  return { browser: { ...browser, tabs, scripting } };
});
vi.mock('../../extension/background/knowledge.ts', async () => ({
  knowledge: async () => (await import('./device.ts')).store,
}));
vi.mock('../../extension/background/toolbar.ts', () => ({ showInToolbar: async () => undefined }));
vi.mock('../../extension/background/bring-warning.ts', () => ({ bringWarning: async () => slow.shift() }));
/** In the place of cards: what they would be made of. */
vi.mock('../../extension/background/explain.ts', () => ({
  teller: async () => ({ card: (assessment: Assessment) => ({ level: 'note', assessment }) }),
}));
const { assessPrompt } = await import('../../extension/background/assess-prompt.ts');
const { beginAssessing } = await import('../../extension/background/begun.ts');
const { handlePromptsSeen, handleTextsWanted } = await import('../../extension/background/prompts-seen.ts');
const { isBeingRead, stopReading } = await import('../../extension/background/texts/read-linked.ts');

const BEING_READ = /texts-being-read/;
beforeEach(() => {
  heard.length = 0;
  slow.length = 0;
});

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

it('a telling of progress that takes long does not come after what was told last', async () => {
  const frame = { tabId: 2, frameId: 0, url: 'https://turn.example/join' };
  const [one, other] = ['one', 'other'].map((id) => {
    const url = `https://turn.example/${id}`;
    silent.add(url);
    return makePrompt({ id, documents: [{ type: 'Terms', title: 'Terms', url }] });
  });
  if (!one || !other) return;
  await store.changeSettings((settings) => ({ ...settings, readLinkedTexts: true }));
  await handlePromptsSeen(frame, [one]);
  const first = handleTextsWanted(frame, [one]);
  await vi.waitUntil(() => heard.length > 0, 3000);
  // Another prompt comes up while the text of the first is being read.
  await handlePromptsSeen(frame, [other, one]);
  const second = handleTextsWanted(frame, [other, one]).then(({ cards }) => heard.push(JSON.stringify(cards)));
  await vi.waitUntil(() => isBeingRead('https://turn.example/other'));
  // What is told of how far it is, once the first has been read, is stuck on its way until the second has been as well.
  let goOn = () => {};
  slow.push(new Promise((resolve) => (goOn = resolve)));
  await stopReading(one);
  await vi.waitUntil(() => slow.length === 0, 3000);
  await stopReading(other);
  await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 500))]);
  goOn();
  await Promise.all([first, second]);
  expect(heard.some((told) => BEING_READ.test(told))).toBe(true);
  expect(heard.at(-1)).not.toMatch(BEING_READ);
});
