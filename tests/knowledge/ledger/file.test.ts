import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hashDecision,
  type LedgerFileProblem,
  MOST_FILE_BYTES,
  readLedgerFile,
  writeLedgerFiles,
} from '../../../src/knowledge/index.ts';
import { decision } from '../fixtures.ts';

const WHEN = '2026-11-23T10:00:00.000Z';
const rows = ['a', 'b', 'c'].map((id, at) => decision(id, { at }));
const write = async () => (await writeLedgerFiles(rows, WHEN))[0] ?? '';
async function problemOf(text: string): Promise<LedgerFileProblem> {
  const read = await readLedgerFile(text);
  if (read.ok) throw new Error('It was read.');
  return read.problem;
}
/** The file with its parsed contents changed. */
async function edited(edit: (file: Record<string, unknown> & { rows: Record<string, unknown>[] }) => void) {
  const file = JSON.parse(await write());
  edit(file);
  return JSON.stringify(file);
}

describe('a ledger as a file', () => {
  it('is read back as it was', async () => {
    expect(await readLedgerFile(await write())).toEqual({ ok: true, decisions: rows });
    expect(await readLedgerFile((await writeLedgerFiles([], WHEN))[0] ?? '')).toEqual({ ok: true, decisions: [] });
  });

  it('says what it is and holds a hash of each row’s contents', async () => {
    const file = JSON.parse(await write());
    expect(file).toMatchObject({
      format: 'before-you-accept-ledger',
      version: 1,
      exported: WHEN,
      part: { number: 1, of: 1 },
    });
    expect(file.rows[1].sha256).toBe(await hashDecision(decision('b', { at: 1 })));
    expect(file.rows[1].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has hashes that do not depend on the order of names', async () => {
    const { id, ...rest } = decision('a');
    expect(await hashDecision({ ...rest, id })).toBe(await hashDecision(decision('a')));
    expect(await hashDecision(decision('a', { at: 4 }))).not.toBe(await hashDecision(decision('a')));
  });

  it('becomes several where one would be too large, each readable by itself', async () => {
    const files = await writeLedgerFiles(rows, WHEN, 2500);
    expect(files.length).toBeGreaterThan(1);
    const read = await Promise.all(files.map((file) => readLedgerFile(file)));
    expect(read.flatMap((part) => (part.ok ? part.decisions : []))).toEqual(rows);
  });
});

describe('a file that is no ledger of ours', () => {
  it.each([
    ['another program’s JSON', '{"items":[1,2,3]}', 'other-format'],
    ['a list', '[]', 'other-format'],
    ['nothing', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
  ])('is refused: %s', async (_, text, kind) => {
    expect(await problemOf(text)).toEqual({ kind });
  });

  it('is refused when it is too large, before anything of it is parsed', async () => {
    const text = `{"format":"before-you-accept-ledger","version":1${' '.repeat(MOST_FILE_BYTES)}`;
    expect(await problemOf(text)).toMatchObject({ kind: 'too-large', most: MOST_FILE_BYTES });
  });

  it('is refused when a newer version wrote it', async () => {
    const text = await edited((file) => {
      file.version = 2;
    });
    expect(await problemOf(text)).toEqual({ kind: 'newer-version', version: 2 });
  });

  it('is refused wherever it is cut off', async () => {
    const text = await write();
    const start = text.indexOf('"version"');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: text.lastIndexOf('}') }), async (at) => {
        expect(await problemOf(text.slice(0, at))).toEqual({ kind: 'cut-off' });
      }),
      { numRuns: 50 },
    );
  });

  it('is refused when a row was changed, taken out or is of another shape', async () => {
    const changed = await edited(({ rows: [row] }) => {
      if (row) Object.assign(row.decision as object, { answer: 'decline' });
    });
    expect(await problemOf(changed)).toEqual({ kind: 'changed-row', row: 1 });
    const shorter = await edited((file) => {
      file.rows = file.rows.slice(1);
    });
    expect(await problemOf(shorter)).toEqual({ kind: 'rows-missing' });
    const odd = await edited(({ rows: [, row] }) => {
      if (row) row.decision = { id: 'x' };
    });
    expect(await problemOf(odd)).toMatchObject({ kind: 'bad-row', row: 2 });
    const without = await edited((file) => {
      Object.assign(file, { rows: null });
    });
    expect(await problemOf(without)).toEqual({ kind: 'rows-missing' });
  });

  it('can be left in the middle of reading', async () => {
    const stop = () => {
      throw new Error('stopped');
    };
    await expect(readLedgerFile(await write(), stop)).rejects.toThrow('stopped');
  });
});
