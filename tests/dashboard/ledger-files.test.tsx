// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../extension/problem.ts';
import { writeLedgerFiles } from '../../src/knowledge/index.ts';
import { i18n } from '../interface/i18n.ts';
import { decision } from '../knowledge/fixtures.ts';

const send = vi.fn();
vi.mock('../../extension/send.ts', () => ({ send }));
const { importLedger } = await import('../../extension/dashboard/ledger/import-ledger.ts');

beforeEach(() => vi.stubGlobal('chrome', { i18n }));
afterEach(() => {
  send.mockReset();
  vi.unstubAllGlobals();
});

const rows = Array.from({ length: 700 }, (_, at) => decision(`d${at}`, { at }));
const fileOf = (text: string) => new File([text], 'ledger.json');
const read = (file: File, stop = new AbortController(), onProgress: (done: number) => void = () => undefined) =>
  importLedger(file, onProgress, stop.signal);
const whole = async () => fileOf((await writeLedgerFiles(rows, '2026-11-23T10:00:00Z'))[0] ?? '');

describe('reading a ledger in', () => {
  it('hands rows over in pieces, tells how far it is, and says what came of it', async () => {
    send.mockImplementation(async ({ decisions }) => ({ added: decisions.length - 1 }));
    const progress: number[] = [];
    const result = await read(await whole(), undefined, (done) => progress.push(done));
    expect(send.mock.calls.map(([{ decisions }]) => decisions.length)).toEqual([500, 200]);
    expect(result).toEqual({ ok: true, words: '698 new rows are here now. 2 were here already.' });
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(progress.at(-1)).toBe(1);
  });

  it.each([
    ['another program’s', '{"bookmarks":[]}', 'Another program made this file'],
    ['no JSON', 'Hello', 'can’t be read'],
  ])('refuses what is %s, and writes nothing', async (_, text, words) => {
    const result = await read(fileOf(text));
    expect(result.ok).toBe(false);
    expect(result.words).toContain(words);
    expect(result.words).toContain('Nothing was changed.');
    expect(send).not.toHaveBeenCalled();
  });

  it('says which row is damaged, and apart from that what exactly is wrong with it, in English', async () => {
    const [text = ''] = await writeLedgerFiles(rows.slice(0, 2), '2026-11-23T10:00:00Z');
    const result = await read(fileOf(text.replace('"at": 1', '"at": "late"')));
    expect(result.words).toBe(
      'Row 2 of this file can’t be read. Save the file again and try once more. Nothing was changed.',
    );
    expect(result.exactly).toContain('decision.at');
  });

  it('says what to do where the file is gone', async () => {
    const file = fileOf('{}');
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect((await read(file)).words).toContain('Choose it again.');
  });

  it('refuses a file of 50 MB without reading it', async () => {
    const file = fileOf('{}');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    const text = vi.spyOn(file, 'text');
    expect((await read(file)).words).toContain('too large');
    expect(text).not.toHaveBeenCalled();
  });

  it('can be stopped, and says that nothing was changed', async () => {
    const stop = new AbortController();
    const result = await read(await whole(), stop, () => stop.abort());
    expect(result).toEqual({ ok: false, words: 'You stopped it. Nothing was changed.' });
    expect(send).not.toHaveBeenCalled();
  });

  it('says how many rows came in before the disk was full', async () => {
    send
      .mockResolvedValueOnce({ added: 500 })
      .mockRejectedValueOnce(new Failure({ reason: 'full', message: 'QuotaExceededError' }));
    const result = await read(await whole());
    expect(result.ok).toBe(false);
    expect(result.words).toContain('There is no room left on this device.');
    expect(result.words).toContain('500 new rows are here now.');
  });
});
