/** Who is told of a document that the person opens: its own tab's icon, and every prompt that links to it. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Assessment, TextReport } from '../../src/model.ts';
import { makePrompt } from '../assessment/builders.ts';
import { startAnew } from './device.ts';

interface Opened {
  report: TextReport;
  newAt: string[];
}
const URL_ = 'https://told.example/privacy';
const { shown, told, opened } = vi.hoisted(() => ({
  /** Levels that icons show, by tab, and frames that were told anew. */
  shown: [] as [tabId: number, level: string][],
  told: [] as unknown[],
  opened: { now: null as Opened | null },
}));
vi.mock('../../extension/browser.ts', async () => {
  const { browser } = await import('./device.ts');
  return { browser: { ...browser, tabs: { get: async (id: number) => ({ id, url: URL_, incognito: false }) } } };
});
vi.mock('../../extension/background/knowledge.ts', async () => ({
  knowledge: async () => (await import('./device.ts')).store,
}));
vi.mock('../../extension/background/toolbar.ts', () => ({
  showInToolbar: async (tabId: number, [first]: Assessment[]) => shown.push([tabId, first?.level ?? '']),
}));
vi.mock('../../extension/background/prompts-seen.ts', () => ({
  showTold: async (frame: unknown) => told.push(frame),
}));
vi.mock('../../extension/background/texts/opened-document.ts', () => ({ readOpenedDocument: async () => opened.now }));
const { handleDocumentOpened } = await import('../../extension/background/document-opened.ts');
const { setFramePrompts } = await import('../../extension/background/tab-state.ts');

const version = { hash: 'b', url: URL_, readAt: 2 };
const since = { hash: 'a', url: URL_, readAt: 1, acceptedAt: null };
const reportOf = (compared: TextReport['compared']): TextReport => ({
  ...{ type: 'Privacy Policy', url: URL_, at: 2, version, unknown: [], time: null, says: [] },
  compared,
});
const changed = reportOf({ since, relation: 'changed', level: 'serious', findings: [] });

beforeEach(() => {
  startAnew();
  shown.length = 0;
  told.length = 0;
});

const linking = makePrompt({ documents: [{ type: 'Privacy Policy', title: 'x', url: URL_ }] });
const frame = { tabId: 7, frameId: 0, url: 'https://told.example/join' };

it('a page that is no such document changes nothing', async () => {
  opened.now = null;
  await setFramePrompts(frame, [linking]);
  await handleDocumentOpened(1);
  expect([shown, told]).toEqual([[], []]);
});

it('a document that was compared shows its level in the toolbar of its own tab', async () => {
  opened.now = { report: changed, newAt: [] };
  await handleDocumentOpened(1);
  expect(shown).toEqual([[1, 'serious']]);
});

it('a document read for the first time shows no level: there is nothing that it was compared with', async () => {
  opened.now = { report: reportOf(null), newAt: [URL_] };
  await handleDocumentOpened(1);
  expect(shown).toEqual([]);
});

it('where a prompt stands in the page itself, the toolbar goes on showing what the prompt means', async () => {
  opened.now = { report: changed, newAt: [] };
  await setFramePrompts(frame, [linking]);
  await handleDocumentOpened(frame.tabId);
  expect(shown).toEqual([]);
});

it('prompts in other tabs that link to it are told anew, and only where it is news', async () => {
  await setFramePrompts(frame, [linking]);
  await setFramePrompts({ ...frame, tabId: 8 }, [makePrompt({ documents: [] })]);
  opened.now = { report: changed, newAt: [] };
  await handleDocumentOpened(1);
  expect(told).toEqual([]);
  opened.now = { report: changed, newAt: [URL_] };
  await handleDocumentOpened(1);
  expect(told).toEqual([frame]);
});
