/**
 * The background: wires the browser's events to the work. Every listener is registered at once,
 * because the worker is started for the event that a listener waits for.
 */
import { browser } from '../browser.ts';
import { handleDocumentOpened } from './document-opened.ts';
import { FEED_ALARM, scheduleFeeds, updateDueFeeds } from './feeds.ts';
import { handleMessage } from './handle-message.ts';
import { drainJournal } from './journal.ts';
import { knowledge } from './knowledge.ts';
import { applyManagedSettings } from './managed.ts';
import { openNotified } from './notify.ts';
import { RECHECK_ALARM, recheckAccepted, scheduleRecheck } from './recheck.ts';
import { fireReminders, REMINDER_ALARM, scheduleReminders } from './reminders.ts';
import { focusWarning } from './shortcuts.ts';
import { forgetTab, refreshTab } from './tab-state.ts';

/** One place where a failure that nobody waits for is said. */
const report = (error: unknown) => console.error('Before You Accept:', error);

async function wakeUp(): Promise<void> {
  await knowledge();
  await drainJournal();
  await scheduleReminders();
  await applyManagedSettings();
  await scheduleFeeds();
  await scheduleRecheck();
}

browser.runtime.onMessage.addListener(handleMessage);
browser.runtime.onInstalled.addListener(({ reason }) => {
  wakeUp().catch(report);
  if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).catch(report);
});
browser.runtime.onStartup.addListener(() => void wakeUp().catch(report));
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId).catch(report));
browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
  if (status === 'complete') refreshTab(tabId).catch(report);
  // Apps change the address without loading anything; some browsers then tell of no status.
  if (status === 'complete' || url !== undefined) handleDocumentOpened(tabId).catch(report);
});
browser.commands.onCommand.addListener((name) => {
  if (name === 'focus-warning') focusWarning().catch(report);
});
browser.notifications.onClicked.addListener((id) => void openNotified(id).catch(report));
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') applyManagedSettings().then(scheduleFeeds).catch(report);
});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === REMINDER_ALARM) fireReminders().catch(report);
  if (name === FEED_ALARM) updateDueFeeds().catch(report);
  if (name === RECHECK_ALARM) recheckAccepted().catch(report);
});
