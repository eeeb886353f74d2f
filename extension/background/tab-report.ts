/** What the popup is told about a tab: one of its designed states. */
import { browser } from '../browser.ts';
import type { TabReport, Unreadable } from '../messages.ts';
import { assessHost } from './assess-prompt.ts';
import { tell } from './explain.ts';
import { isMuted } from './muting.ts';
import { assessTab } from './prompts-seen.ts';
import { askFrame, refreshTab } from './tab-state.ts';
import { addressVariants } from './texts/opened-document.ts';
import { readReports } from './texts/reports.ts';
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

export async function reportTab(tabId: number): Promise<TabReport> {
  const { url } = await browser.tabs.get(tabId);
  if (!isWeb(url)) return { state: 'unreadable', reason: await whyUnreadable(url), host: '' };
  const { host } = new URL(url);

  await refreshTab(tabId);
  const found = await assessTab(tabId);
  if (found.length > 0) {
    const stories = found.map(({ assessment, host }) => tell.story(assessment, host)).sort(byLevel);
    const isReadingTexts = found.some(({ assessment }) => assessment.unknown.includes('texts-being-read'));
    return { state: 'prompts', host, muted: await isMuted(host), stories, isReadingTexts };
  }

  const detection = await askFrame(tabId, 0);
  if (!detection) return { state: 'unreadable', reason: await whyUnreadable(url), host };
  if (detection.scanMs.length === 0) return { state: 'reading', host };
  const texts = (await readReports(addressVariants(url))).slice(0, 1);
  const assessment = await assessHost(host, texts);
  const known = assessment.service !== null || assessment.decisions.length > 0 || texts.length > 0;
  return { state: 'quiet', host, muted: await isMuted(host), story: known ? tell.story(assessment, host) : null };
}
