import { render } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { nameOfFeed } from '../interface/feed-name.ts';
import { useAnswer } from '../interface/use-answer.ts';
import type { TabReport } from '../messages.ts';
import { problemOf } from '../problem.ts';
import { send } from '../send.ts';
import { type PopupState, ReportView } from './report-view.tsx';

/** While a page is being read, it is asked about again after so many milliseconds each time. */
const PATIENCE_MS = [150, 250, 400, 600, 1_000, 1_500, 2_000, 2_000, 2_000];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The tab to tell about: named in the page's own address, else the one in front. */
async function findTab(): Promise<number | null> {
  const named = Number.parseInt(new URL(location.href).searchParams.get('tab') ?? '', 10);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Reading texts takes as long as slow servers do. */
const LONG_PATIENCE_MS = [...PATIENCE_MS, ...Array<number>(30).fill(2_000)];

const isOnItsWay = (report: TabReport) =>
  report.state === 'reading' || (report.state === 'prompts' && report.texts === 'reading');

type FirstAnswer = { tabId: number; report: TabReport } | null;

async function askOnce(): Promise<FirstAnswer> {
  const tabId = await findTab();
  return tabId === null ? null : { tabId, report: await send<'tab-report'>({ type: 'tab-report', tabId }) };
}

/** Asks before there is anything to draw with; who draws hears of a failure. */
export function askFirst(): Promise<FirstAnswer> {
  const answer = askOnce();
  answer.catch(() => undefined);
  return answer;
}

/** Asks until the page has been read or patience ends, and says each state on the way. */
async function follow(
  asked: Promise<FirstAnswer>,
  say: (state: PopupState) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = (state: PopupState) => {
    if (!signal.aborted) say(state);
  };
  try {
    const answer = await asked;
    if (answer === null) return tell({ state: 'no-tab' });
    const { tabId } = answer;
    let { report } = answer;
    for (const [round, ms] of LONG_PATIENCE_MS.entries()) {
      if (report.state === 'reading' && round >= PATIENCE_MS.length) break;
      if (signal.aborted) return;
      tell(report);
      if (!isOnItsWay(report)) return;
      await wait(ms);
      report = await send<'tab-report'>({ type: 'tab-report', tabId });
    }
    tell(report.state === 'reading' ? { ...report, state: 'reading-long' } : report);
  } catch (error) {
    tell({ state: 'error', problem: problemOf(error) });
  }
}

/** An empty host stands for all sites: the browser may keep back where the tab is. */
async function allow(host: string): Promise<boolean> {
  // Match patterns know no ports.
  const [name = host] = host.split(':');
  const everywhere = browser.runtime.getManifest().host_permissions ?? [];
  return browser.permissions.request({ origins: host === '' ? everywhere : [`*://${name}/*`] });
}

async function onTab(type: 'stop-reading' | 'read-again'): Promise<void> {
  const tabId = await findTab();
  if (tabId !== null) await send<typeof type>({ type, tabId });
}

async function reload(): Promise<void> {
  const tabId = await findTab();
  if (tabId !== null) await browser.tabs.reload(tabId);
}

const NEVER = new Promise<never>(() => undefined);

function Popup({ first }: { first: Promise<FirstAnswer> }) {
  const [state, setState] = useState<PopupState>({ state: 'reading', host: '' });
  const [round, setRound] = useState(0);
  // What is less urgent waits until the page has been told of.
  const isTold = state.state !== 'reading';
  const [known] = useAnswer(() => (isTold ? send<'list-feeds'>({ type: 'list-feeds' }) : NEVER), String(isTold));
  const ask = useCallback(() => setRound((last) => last + 1), []);
  // An answer that is there already is drawn at once, without a picture of waiting before it.
  useLayoutEffect(() => {
    const stop = new AbortController();
    follow(round === 0 ? first : askOnce(), setState, stop.signal);
    return () => stop.abort();
  }, [round]);
  return (
    <ReportView
      report={state}
      oldFeeds={
        known.state === 'told' ? known.value.feeds.filter((feed) => feed.outOfDateSince !== null).map(nameOfFeed) : []
      }
      actions={{
        ask,
        allow: async (host) => {
          const allowed = await allow(host);
          if (allowed) ask();
          return allowed;
        },
        reload: () =>
          reload()
            .then(() => wait(600))
            .then(ask),
        stopReading: () => onTab('stop-reading').then(ask),
        // It answers when all is read; meanwhile one can see how far it is.
        readAgain: () => Promise.race([onTab('read-again'), wait(300)]).then(ask),
        setMuted: (host, muted) => send<'set-muted'>({ type: 'set-muted', host, muted }).then((reply) => reply.muted),
      }}
    />
  );
}

/** Draws the popup into a page of the extension. */
export function openPopup(page: Document, first: Promise<FirstAnswer>): void {
  render(<Popup first={first} />, page.body);
}
