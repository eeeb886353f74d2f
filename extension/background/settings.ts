/** What the person can set on the dashboard. */
import type { Settings } from '../../src/knowledge/index.ts';
import type { PromptKind } from '../../src/model.ts';
import type { SwitchName } from '../messages.ts';
import { knowledge } from './knowledge.ts';
import { scheduleReminders } from './reminders.ts';

export const readSettings = async () => ({ settings: await (await knowledge()).readSettings() });

const change = async (edit: (settings: Settings) => Settings) => ({
  settings: await (await knowledge()).changeSettings(edit),
});

export const setSwitch = (name: SwitchName, on: boolean) => change((settings) => ({ ...settings, [name]: on }));

export const setKindMuted = (kind: PromptKind, muted: boolean) =>
  change(({ mutedKinds, ...settings }) => ({
    ...settings,
    mutedKinds: [...mutedKinds.filter((other) => other !== kind), ...(muted ? [kind] : [])],
  }));

async function changeReminders(edit: (settings: Settings) => Settings) {
  const changed = await change(edit);
  await scheduleReminders();
  return changed;
}

export const dropReminder = (promptId: string) =>
  changeReminders(({ reminders, ...settings }) => ({
    ...settings,
    reminders: reminders.filter((reminder) => reminder.promptId !== promptId),
  }));

export const replaceSettings = (settings: Settings) => changeReminders(() => settings);
