/**
 * The ledger as a file that a person can keep, hand to somebody, and read back in. Its format is
 * written down in `docs/ledger-file.md`.
 */
import * as z from 'zod/mini';
import type { Decision } from '../../model.ts';
import { decisionSchema } from '../../schemas.ts';
import { describeIssues } from '../issues.ts';

export const LEDGER_FORMAT = 'before-you-accept-ledger';
export const LEDGER_VERSION = 1;
/** In bytes. A ledger that needs more is written as several files. */
export const MOST_FILE_BYTES = 32_000_000;
/** In characters: so that a file stays below the limit also where a character takes several bytes. */
const MOST_PART_LENGTH = 8_000_000;
/** Between two looks at whether to stop. */
const ROWS_A_STEP = 200;

/** What is wrong with a file. */
export type LedgerFileProblem =
  | { kind: 'too-large'; bytes: number; most: number }
  | { kind: 'not-json' }
  | { kind: 'cut-off' }
  | { kind: 'other-format' }
  | { kind: 'newer-version'; version: number }
  /** `row` counts from 1; `detail` says what is wrong with it, in English. */
  | { kind: 'bad-row'; row: number; detail: string }
  | { kind: 'changed-row'; row: number }
  | { kind: 'rows-missing' };

export type LedgerFileRead = { ok: true; decisions: Decision[] } | { ok: false; problem: LedgerFileProblem };

const headSchema = z.object({ format: z.literal(LEDGER_FORMAT), version: z.int().check(z.positive()) });
const bodySchema = z.object({ rows: z.array(z.unknown()), rowsSha256: z.string() });
const rowSchema = z.object({ sha256: z.string(), decision: decisionSchema });

/** JSON with the names of every object in order and no spaces: the same contents, the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([one], [other]) => Number(one > other) - Number(one < other));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a row's contents: of its canonical JSON in UTF-8. */
export const hashDecision = (decision: Decision): Promise<string> => sha256(canonicalJson(decision));

/**
 * @param decisions in the order in which they shall stand
 * @param exported when this is written, ISO 8601
 * @param maxLength of a file, in characters
 * @returns the text of one file, or of several where one would be too large to be read back
 */
export async function writeLedgerFiles(
  decisions: readonly Decision[],
  exported: string,
  maxLength = MOST_PART_LENGTH,
): Promise<string[]> {
  const parts: { sha256: string; decision: Decision }[][] = [[]];
  let length = 0;
  for (const decision of decisions) {
    const own = JSON.stringify(decision).length * 1.5;
    if (length + own > maxLength && length > 0) {
      parts.push([]);
      length = 0;
    }
    length += own;
    parts.at(-1)?.push({ sha256: await hashDecision(decision), decision });
  }
  return Promise.all(
    parts.map(async (rows, index) => {
      const rowsSha256 = await sha256(rows.map((row) => row.sha256).join(''));
      const part = { number: index + 1, of: parts.length };
      const file = { format: LEDGER_FORMAT, version: LEDGER_VERSION, exported, part, rowsSha256, rows };
      return `${JSON.stringify(file, null, 1)}\n`;
    }),
  );
}

const fail = (problem: LedgerFileProblem): LedgerFileRead => ({ ok: false, problem });

/** Text that begins as a file of ours and can't be parsed was cut off, or damaged on its way. */
const beginsAsOurs = (text: string) => text.slice(0, 400).includes(`"${LEDGER_FORMAT}"`);

function parseJson(text: string): { data: unknown } | null {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return null;
  }
}

/**
 * Reads a whole file and checks every row of it: its shape, its hash, and that none is missing.
 * @param text of the file, from anywhere
 * @param onProgress told from time to time how much is done, from 0 to 1; may wait
 * @throws whatever `onProgress` throws: that is how reading is stopped
 */
export async function readLedgerFile(
  text: string,
  onProgress: (done: number) => Promise<void> | void = () => undefined,
): Promise<LedgerFileRead> {
  if (text.length > MOST_FILE_BYTES) return fail({ kind: 'too-large', bytes: text.length, most: MOST_FILE_BYTES });
  const json = parseJson(text);
  if (!json) return fail({ kind: beginsAsOurs(text) ? 'cut-off' : 'not-json' });
  const head = z.safeParse(headSchema, json.data);
  if (!head.success) return fail({ kind: 'other-format' });
  const { version } = head.data;
  if (version > LEDGER_VERSION) return fail({ kind: 'newer-version', version });
  const body = z.safeParse(bodySchema, json.data);
  if (!body.success) return fail({ kind: 'rows-missing' });

  const decisions: Decision[] = [];
  const hashes: string[] = [];
  for (const [index, row] of body.data.rows.entries()) {
    if (index % ROWS_A_STEP === 0) await onProgress(index / body.data.rows.length);
    const parsed = z.safeParse(rowSchema, row);
    if (!parsed.success) {
      const [detail = ''] = describeIssues(parsed.error.issues);
      return fail({ kind: 'bad-row', row: index + 1, detail });
    }
    const { decision, sha256: hash } = parsed.data;
    if ((await hashDecision(decision)) !== hash) return fail({ kind: 'changed-row', row: index + 1 });
    decisions.push(decision);
    hashes.push(hash);
  }
  if ((await sha256(hashes.join(''))) !== body.data.rowsSha256) return fail({ kind: 'rows-missing' });
  return { ok: true, decisions };
}
