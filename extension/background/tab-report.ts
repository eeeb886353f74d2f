/** What the popup is told about a tab: one of its designed states. */

import type { Assessment, UnknownReason } from '../../src/model.ts';
import { browser } from '../browser.ts';
import type { TabReport, TextsState, Unreadable } from '../messages.ts';
import { assessHost, ownerOfHost } from './assess-prompt.ts';
import { teller } from './explain.ts';
import { isMuted } from './muting.ts';
import { assessStanding } from './prompts-seen.ts';
import { MAY_BE_OVER } from './read-again.ts';
import { askFrame } from './tab-state.ts';
import { addressVariants } from './texts/opened-document.ts';
import { readStored } from './texts/reports.ts';
import { byLevel } from './toolbar.ts';

const isWeb = (url: string | undefined): url is string => /^https?:/.test(url ?? '');

/** Match patterns know no ports. */
const patternOf = (url: string) => `*://${new URL(url).hostname}/*`;
const mayRead = (origins: string[]) => browser.permissions.contains({ origins });

/** Why a tab can't be told of, where the browser gives its address; an address kept back is a sign too. */
async function whyUnreadable(url: string | undefined): Promise<Unreadable> {
  if (isWeb(url)) return (await mayRead([patternOf(url)])) ? 'not-reached' : 'no-permission';
  const everywhere = browser.runtime.getManifest().host_permissions ?? [];
  return url === undefined && !(await mayRead(everywhere)) ? 'no-permission' : 'browser-page';
}

/** Nobody minds being offline where all that there is to read has been read. */
function textsStateOf(unknown: readonly UnknownReason[]): TextsState {
  if (unknown.includes('texts-being-read')) return 'reading';
  const isUnread = unknown.some((reason) => reason === 'texts-not-read' || MAY_BE_OVER.includes(reason));
  if (!navigator.onLine && isUnread) return 'offline';
  return unknown.some((reason) => MAY_BE_OVER.includes(reason)) ? 'unread' : 'settled';
}

/** What is known of a page by itself; nothing where neither its service nor a decision nor its text is. */
async function assessPage(url: string): Promise<Assessment | null> {
  const { host } = new URL(url);
  const [stored, own] = await Promise.all([readStored(addressVariants(url)), ownerOfHost(host)]);
  // Others may have had it read; what its own site's person accepted comes first.
  const first = stored.find(({ owner }) => owner === own) ?? stored[0];
  const texts = first ? [first.report] : [];
  const assessment = await assessHost(host, texts);
  return assessment.service !== null || assessment.decisions.length > 0 || texts.length > 0 ? assessment : null;
}

async function reportQuiet(tabId: number, url: string, muted: boolean): Promise<TabReport> {
  const { host } = new URL(url);
  const [detection, assessment, tell] = await Promise.all([askFrame(tabId, 0), assessPage(url), teller()]);
  if (!detection) return { state: 'unreadable', reason: await whyUnreadable(url), host };
  if (detection.scanMs.length === 0) return { state: 'reading', host };
  return { state: 'quiet', host, muted, story: assessment && tell.story(assessment, host) };
}

export async function reportTab(tabId: number): Promise<TabReport> {
  const tab = browser.tabs.get(tabId);
  const isTabMuted = tab.then(({ url }) => isWeb(url) && isMuted(new URL(url).host));
  // Each waits for other processes: together they take as long as the longest of them.
  const [{ url }, found, muted, tell] = await Promise.all([tab, assessStanding(tabId), isTabMuted, teller()]);
  if (!isWeb(url)) return { state: 'unreadable', reason: await whyUnreadable(url), host: '' };
  if (found.length === 0) return reportQuiet(tabId, url, muted);
  const { host } = new URL(url);
  const stories = found.map(({ assessment, host }) => tell.story(assessment, host)).sort(byLevel);
  const texts = textsStateOf(found.flatMap(({ assessment }) => assessment.unknown));
  return { state: 'prompts', host, muted, stories, texts };
}
