/**
 * "Remind me before the deadline": kept in the store, because Firefox forgets alarms when it is
 * closed; one alarm for the next one due.
 */
import type { Reminder } from '../../src/knowledge/index.ts';
import { browser } from '../browser.ts';
import { assessPrompt } from './assess-prompt.ts';
import { teller } from './explain.ts';
import { knowledge } from './knowledge.ts';
import { notify } from './notify.ts';
import { ownWord } from './own-words.ts';
import { readTab } from './tab-state.ts';

export const REMINDER_ALARM = 'reminders';
/** Reminders come at nine in the morning, the person's time. */
const HOUR = 9;

const dueAt = ({ date }: Reminder) => new Date(`${date}T${String(HOUR).padStart(2, '0')}:00:00`).getTime();

export async function scheduleReminders(): Promise<void> {
  const { reminders } = await (await knowledge()).readSettings();
  const next = Math.min(...reminders.map(dueAt));
  if (Number.isFinite(next)) await browser.alarms.create(REMINDER_ALARM, { when: Math.max(next, Date.now() + 1000) });
  else await browser.alarms.clear(REMINDER_ALARM);
}

/** @returns the day of the reminder, or null where the prompt has no deadline ahead */
export async function setReminder(tabId: number, promptId: string): Promise<{ date: string | null }> {
  const { frames } = await readTab(tabId);
  for (const { url, prompts } of Object.values(frames)) {
    const prompt = prompts.find(({ id }) => id === promptId);
    if (!prompt) continue;
    const { host } = new URL(url);
    const card = (await teller()).card(await assessPrompt(prompt, host), host);
    if (!card?.reminder) return { date: null };
    const reminder: Reminder = {
      promptId,
      date: card.reminder.date,
      page: url,
      headline: card.headline.text,
    };
    const store = await knowledge();
    await store.changeSettings((settings) => ({
      ...settings,
      reminders: [...settings.reminders.filter((other) => other.promptId !== promptId), reminder],
    }));
    await scheduleReminders();
    return { date: reminder.date };
  }
  return { date: null };
}

export async function fireReminders(): Promise<void> {
  const store = await knowledge();
  const { reminders } = await store.readSettings();
  const due = reminders.filter((reminder) => dueAt(reminder) <= Date.now());
  for (const { promptId, headline, page } of due) {
    const title = await ownWord('ui_reminder_title');
    await notify(`reminder:${promptId}`, { title, message: headline, opens: page });
  }
  const fired = new Set(due.map(({ promptId }) => promptId));
  await store.changeSettings((settings) => ({
    ...settings,
    reminders: settings.reminders.filter(({ promptId }) => !fired.has(promptId)),
  }));
  await scheduleReminders();
}
