/** Shows one page of the corpus in a fresh tab and reads what the extension made of it. */
import { type CDPSession, errors, type Page } from 'playwright';
import type { MeasuredBrowser } from './browser.ts';
import type { CorpusPage } from './corpus.ts';
import { findTab, readTab, type TabReading } from './extension-page.ts';
import { within } from './lanes.ts';
import { START } from './page-server.ts';

export interface Visit extends TabReading {
  page: CorpusPage;
  /** What went wrong, in a sentence; null when nothing did. */
  problem: string | null;
}

const LOAD_MS = 30_000;
const SETTLE_MS = 1500;
const NOTHING: TabReading = { prompts: [], unheld: 0, scanMs: [], answered: false, base: '' };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const sentence = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/^[\w.]+: (?=[A-Z])/, '') ?? '';

/** A saved page that sends itself elsewhere would be measured as that elsewhere's error page. */
async function stay(session: CDPSession, address: string): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Fetch.requestPaused', ({ requestId, frameId, request }) => {
    const leaves = frameId === frameTree.frame.id && request.url.replace(/#.*/, '') !== address;
    const answer = leaves
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      : session.send('Fetch.continueRequest', { requestId });
    answer.catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
}

async function load(tab: Page, address: string): Promise<string | null> {
  try {
    const response = await tab.goto(address, { waitUntil: 'load', timeout: LOAD_MS });
    return response?.ok() === false ? 'Its file is not in the corpus.' : null;
  } catch (error) {
    return error instanceof errors.TimeoutError ? `It did not finish loading in ${LOAD_MS / 1000} s.` : sentence(error);
  }
}

/** @param number a number that no other visit has */
export async function visit(
  { context }: MeasuredBrowser,
  own: Page,
  origin: string,
  page: CorpusPage,
  number: number,
): Promise<Visit> {
  const tab = await context.newPage();
  try {
    tab.on('popup', (popup) => void popup.close().catch(() => {}));
    const start = `${origin}${START}${number}`;
    await tab.goto(start);
    const tabId = await findTab(own, start);
    const address = `${origin}/${page.file.split('/').map(encodeURIComponent).join('/')}`;
    await stay(await context.newCDPSession(tab), address);
    const problem = await load(tab, address);
    await pause((page.shownAfterMs ?? 0) + SETTLE_MS);
    const reading = await readTab(own, tabId, address);
    return { page, ...reading, problem: problem ?? (reading.answered ? null : 'No content script answered.') };
  } catch (error) {
    return { page, ...NOTHING, problem: sentence(error) };
  } finally {
    await within(5000, tab.close()).catch(() => {});
  }
}
