import { useEffect, useRef, useState } from 'preact/hooks';
import { writeLedgerFiles } from '../../../src/knowledge/index.ts';
import { Confirm } from '../../interface/confirm.tsx';
import { countWord, word } from '../../interface/words.ts';
import { Working } from '../../interface/working.tsx';
import { send } from '../../send.ts';
import { FileButton } from '../file-button.tsx';
import { failedResult, type Result, ResultLine } from '../result-line.tsx';
import { dayForFiles, saveFile } from '../save-file.ts';
import { collectDecisions } from './collect.ts';
import { importLedger } from './import-ledger.ts';

interface Props {
  /** How many rows there are. */
  count: number;
  onChange(): void;
}

interface Work {
  label: string;
  done: number;
}

async function exportLedger(count: number, onProgress: (done: number) => void, signal: AbortSignal) {
  const decisions = await collectDecisions(count, onProgress, signal);
  const now = new Date();
  const files = await writeLedgerFiles(decisions, now.toISOString());
  signal.throwIfAborted();
  for (const [index, text] of files.entries()) {
    const part = files.length > 1 ? `-${index + 1}-of-${files.length}` : '';
    saveFile(`before-you-accept-ledger-${dayForFiles(now)}${part}.json`, text);
  }
  return { ok: true, words: countWord('ui_exported', decisions.length) };
}

/** The ledger out into a file, in from one, and gone. */
export function LedgerFiles({ count, onChange }: Props) {
  const [work, setWork] = useState<Work | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);

  /** One piece of work at a time; whatever happens, it ends with a sentence. */
  const run = async (
    label: string,
    act: (onProgress: (done: number) => void, signal: AbortSignal) => Promise<Result>,
  ) => {
    running.current = new AbortController();
    const { signal } = running.current;
    setResult(null);
    setWork({ label, done: 0 });
    const told = await act((done) => setWork({ label, done }), signal).catch((error: unknown) =>
      signal.aborted ? { ok: false, words: word('ui_stopped') } : failedResult(error),
    );
    setWork(null);
    setResult(told);
    onChange();
  };

  return (
    <section class="files">
      <h2>{word('ui_ledger_files')}</h2>
      <p class="small-print">{word('ui_ledger_files_note')}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={count === 0}
          // Not disabled while it works: the focus would fall out of it.
          aria-disabled={work !== null}
          onClick={() =>
            work === null && run(word('ui_exporting'), (onProgress, signal) => exportLedger(count, onProgress, signal))
          }
        >
          {word('ui_export')}
        </button>
        <FileButton
          label={word('ui_import')}
          disabled={work !== null}
          onFile={(file) => run(word('ui_importing'), (onProgress, signal) => importLedger(file, onProgress, signal))}
        />
        {count > 0 && (
          <Confirm
            label={word('ui_erase_all')}
            question={countWord('ui_erase_all_question', count)}
            yes={word('ui_erase')}
            onYes={() =>
              run(word('ui_erasing'), async () => {
                const { erased } = await send<'ledger-erase-all'>({ type: 'ledger-erase-all' });
                return { ok: true, words: countWord('ui_erased', erased) };
              })
            }
          />
        )}
      </div>
      {work && <Working {...work} onStop={() => running.current.abort()} />}
      <ResultLine result={result} />
    </section>
  );
}
