/** What the person has chosen. One row a setting, so that a broken one takes no other with it. */
import * as z from 'zod/mini';
import { PROMPT_KINDS } from '../model.ts';
import { type Database, inTransaction, writeAll } from './database.ts';
import { KnowledgeError } from './errors.ts';
import { describeIssues } from './issues.ts';
import { type RowReader, settingRowSchema } from './rows.ts';

const reminderSchema = z.object({
  /** Of the prompt that it reminds of. */
  promptId: z.string().check(z.minLength(1), z.maxLength(64)),
  /** The day on which to remind, `YYYY-MM-DD`. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Address of the page, without query and fragment. */
  page: z.url({ protocol: /^https?$/ }).check(z.maxLength(2048)),
  /** What it reminds of, in one sentence. */
  headline: z.string().check(z.maxLength(500)),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** An ISO 3166-1 alpha-2 code, `EEA` or `UK`. */
export const REGION = z.string().check(z.regex(/^(?:[A-Z]{2}|EEA)$/));

/** Every setting with its shape and what holds until the person chooses. A new one is a line here. */
const settingsShape = {
  /** "Not on this site": hosts on which nothing is shown. */
  mutedHosts: z._default(z.array(z.string().check(z.maxLength(260))).check(z.maxLength(10_000)), []),
  /** Kinds of prompts that nothing is shown for; the toolbar and the popup still tell. */
  mutedKinds: z._default(z.array(z.enum(PROMPT_KINDS)), []),
  /** Where the person is; null until they, or their organisation, say. */
  region: z._default(z.nullable(REGION), null),
  reminders: z._default(z.array(reminderSchema).check(z.maxLength(1000)), []),
  /** Hold the first click that accepts something serious until it is confirmed. */
  pauseBeforeSerious: z._default(z.boolean(), false),
  /** Read the texts that a prompt links to. */
  readLinkedTexts: z._default(z.boolean(), true),
  /** Look again every 30 days at texts that the person accepted. */
  recheckAccepted: z._default(z.boolean(), false),
};
export const settingsSchema = z.object(settingsShape);
export type Settings = z.infer<typeof settingsSchema>;

/** What holds, where an organisation says so, until the person chooses. Not a setting: nothing is chosen by it. */
const MANAGED = 'managed';
const managedSwitches = {
  pauseBeforeSerious: z.optional(z.boolean()),
  readLinkedTexts: z.optional(z.boolean()),
  recheckAccepted: z.optional(z.boolean()),
};
export const MANAGED_SWITCHES = Object.keys(managedSwitches);
const managedSchema = z.object({ region: z.optional(REGION), ...managedSwitches });
export type ManagedDefaults = z.infer<typeof managedSchema>;

interface SettingsStore {
  getAll(): Promise<unknown[]>;
}

/** A setting that can't be read counts as not chosen. */
async function read(store: SettingsStore, rows: RowReader): Promise<Settings> {
  const stored = await store.getAll();
  const chosen: Record<string, unknown> = {};
  let managed: ManagedDefaults = {};
  for (const row of stored) {
    const setting = rows.read(settingRowSchema, 'settings', keyOf(row), row);
    if (setting?.key === MANAGED) managed = rows.read(managedSchema, 'settings', MANAGED, setting.value) ?? {};
    const shape = setting && Object.entries(settingsShape).find(([name]) => name === setting.key)?.[1];
    if (!setting || !shape) continue;
    const value = rows.read<unknown>(shape, 'settings', setting.key, setting.value);
    if (value !== null) chosen[setting.key] = value;
  }
  return z.parse(settingsSchema, { ...managed, ...chosen });
}

const keyOf = (row: unknown) => (row !== null && typeof row === 'object' && 'key' in row ? String(row.key) : '');

export const readSettings = (db: Database, rows: RowReader): Promise<Settings> =>
  read(db.transaction('settings').store, rows);

/** Sets what holds until the person chooses; what was set so before holds no more. */
export async function setManagedDefaults(db: Database, defaults: ManagedDefaults): Promise<void> {
  const value = z.parse(managedSchema, defaults);
  await inTransaction(db, ['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const before = await store.get(MANAGED);
    // At each start, and for nearly everyone nothing.
    if (!same(before?.value ?? {}, value)) await store.put({ key: MANAGED, value });
  });
}

/**
 * Changes settings in one transaction, so that two changes at once don't undo each other.
 * @param change gets what is set, gives what shall be; must not wait for anything
 * @returns what is set now
 * @throws KnowledgeError `broken` where the change gives something of another shape; nothing is changed then
 */
export function changeSettings(
  db: Database,
  rows: RowReader,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  return inTransaction(db, ['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const before = await read(store, rows);
    const parsed = z.safeParse(settingsSchema, change(before));
    if (!parsed.success) {
      throw new KnowledgeError('broken', `This can't be set: ${describeIssues(parsed.error.issues)[0]}.`);
    }
    const entries = Object.entries(parsed.data);
    const changed = entries.filter(
      ([key, value]) => !same(value, Object.entries(before).find(([k]) => k === key)?.[1]),
    );
    await writeAll(
      changed.map(
        ([key, value]) =>
          () =>
            store.put({ key, value }),
      ),
    );
    return parsed.data;
  });
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
