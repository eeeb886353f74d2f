/** Sign-in screens have addresses of many thousand signs: what is kept of them must come through every border. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { tabStateSchema } from '../../extension/message-schemas.ts';
import { pageAddress } from '../../extension/page-address.ts';
import { decisionSchema } from '../../src/schemas.ts';
import { decision, prompt } from '../knowledge/fixtures.ts';
import { startAnew } from './device.ts';

vi.mock('../../extension/browser.ts', async () => {
  const { browser } = await import('./device.ts');
  return { browser: { ...browser, runtime: { ...browser.runtime, id: 'own' } } };
});
const { identifySender } = await import('../../extension/background/sender.ts');
const { readTab, setFramePrompts } = await import('../../extension/background/tab-state.ts');

const LONG = `https://login.example/authorize?request=${'a'.repeat(6000)}`;
beforeEach(startAnew);

it('a prompt on a page with a very long address is remembered', async () => {
  const sender = identifySender({ id: 'own', url: LONG, frameId: 0, tab: { id: 7 } as never });
  expect(sender).toEqual({ kind: 'content', frame: { tabId: 7, frameId: 0, url: 'https://login.example/authorize' } });
  if (sender.kind !== 'content') return;
  await setFramePrompts(sender.frame, [prompt]);
  expect((await readTab(7)).frames[0]?.prompts).toHaveLength(1);
});

describe('the address of a page, as it is kept,', () => {
  it('has neither query nor fragment', () => {
    expect(pageAddress('https://a.example/join?token=1#step')).toBe('https://a.example/join');
    expect(pageAddress('https://a.example/#/join?token=1')).toBe('https://a.example/');
  });

  it('is its site’s where its path is longer than can be kept', () => {
    const page = pageAddress(`https://a.example/${'b'.repeat(3000)}`);
    expect(page).toBe('https://a.example/');
    expect(z.safeParse(decisionSchema, { ...decision('d'), page }).success).toBe(true);
    expect(z.safeParse(tabStateSchema, { frames: { 0: { url: page, prompts: [] } } }).success).toBe(true);
  });
});
