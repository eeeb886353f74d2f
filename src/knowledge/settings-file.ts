/** The settings as a file, to be taken to another browser. */
import * as z from 'zod/mini';
import { describeIssues } from './issues.ts';
import { type Settings, settingsSchema } from './settings.ts';

const SETTINGS_FORMAT = 'before-you-accept-settings';
const SETTINGS_VERSION = 1;
export const MOST_SETTINGS_BYTES = 8_000_000;

export type SettingsFileProblem =
  | { kind: 'too-large' }
  | { kind: 'not-json' }
  | { kind: 'other-format' }
  | { kind: 'newer-version'; version: number }
  | { kind: 'bad-setting'; detail: string };

export type SettingsFileRead = { ok: true; settings: Settings } | { ok: false; problem: SettingsFileProblem };

const headSchema = z.object({ format: z.literal(SETTINGS_FORMAT), version: z.int().check(z.positive()) });
const bodySchema = z.object({ settings: settingsSchema });

export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format: SETTINGS_FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;

/** @param text of the file, from anywhere */
export function readSettingsFile(text: string): SettingsFileRead {
  const fail = (problem: SettingsFileProblem): SettingsFileRead => ({ ok: false, problem });
  if (text.length > MOST_SETTINGS_BYTES) return fail({ kind: 'too-large' });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail({ kind: 'not-json' });
  }
  const head = z.safeParse(headSchema, data);
  if (!head.success) return fail({ kind: 'other-format' });
  if (head.data.version > SETTINGS_VERSION) return fail({ kind: 'newer-version', version: head.data.version });
  const body = z.safeParse(bodySchema, data);
  if (body.success) return { ok: true, settings: body.data.settings };
  const [detail = ''] = describeIssues(body.error.issues);
  return fail({ kind: 'bad-setting', detail });
}
