/** From a file into the ledger: everything is read and checked before anything is written. */
import { MOST_AT_ONCE, MOST_FILE_BYTES, readLedgerFile } from '../../../src/knowledge/index.ts';
import { countWord, word } from '../../interface/words.ts';
import { send } from '../../send.ts';
import { failedResult, type Result } from '../result-line.tsx';
import { refuseFile } from './problem-words.ts';

/** Lets the page draw, and hears whether the person stopped. */
async function breathe(signal: AbortSignal) {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/** Reading is half of the work, writing the other half. */
const HALF = 0.5;

/** @returns what came of it, as a sentence; nothing was changed where it is not ok and says so */
export async function importLedger(
  file: File,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Result> {
  if (file.size > MOST_FILE_BYTES) {
    return refuseFile({ kind: 'too-large', bytes: file.size, most: MOST_FILE_BYTES });
  }
  let added = 0;
  let taken = 0;
  try {
    const read = await readLedgerFile(await file.text(), async (done) => {
      onProgress(done * HALF);
      await breathe(signal);
    });
    if (!read.ok) return refuseFile(read.problem);
    const { decisions } = read;
    for (; taken < decisions.length; taken += MOST_AT_ONCE) {
      await breathe(signal);
      const batch = decisions.slice(taken, taken + MOST_AT_ONCE);
      added += (await send<'ledger-import'>({ type: 'ledger-import', decisions: batch })).added;
      onProgress(HALF + HALF * Math.min(1, (taken + batch.length) / decisions.length));
    }
    const known = decisions.length - added;
    const words = countWord('ui_import_added', added);
    return {
      ok: true,
      words: known > 0 ? word('ui_two_sentences', words, countWord('ui_import_known', known)) : words,
    };
  } catch (error) {
    const result = signal.aborted ? { ok: false, words: word('ui_import_stopped') } : failedResult(error);
    const kept = added > 0 ? countWord('ui_import_added', added) : word('ui_nothing_changed');
    return { ...result, words: word('ui_two_sentences', result.words, kept) };
  }
}
