import { useEffect, useId, useState } from 'preact/hooks';
import { Meanings } from '../../interface/explained-words.tsx';
import { Failed } from '../../interface/failed.tsx';
import { formatMomentExactly } from '../../interface/format-time.ts';
import { countWord, type WordKey, word } from '../../interface/words.ts';
import { Working } from '../../interface/working.tsx';
import type { LedgerDetails, LedgerFilter } from '../../messages.ts';
import { type Problem, problemOf } from '../../problem.ts';
import { send } from '../../send.ts';
import { linkTo } from '../route.ts';
import { collectRows } from './collect.ts';
import { filterParameters, readFilter } from './filter.ts';
import { PrintedRow, printedWords } from './printed-row.tsx';
import { useCompanies } from './use-companies.ts';

/** More than this nobody reads on paper; the export has all. */
const MOST_ROWS = 300;

const PURPOSES = ['record', 'complaint', 'deletion'] as const;
type Purpose = (typeof PURPOSES)[number];

const PURPOSE_WORDS: Record<Purpose, { choice: WordKey; title: WordKey; text: WordKey | null }> = {
  record: { choice: 'ui_print_record', title: 'ui_print_record_title', text: null },
  complaint: { choice: 'ui_print_complaint', title: 'ui_print_complaint_title', text: 'ui_print_complaint_text' },
  deletion: { choice: 'ui_print_deletion', title: 'ui_print_deletion_title', text: 'ui_print_deletion_text' },
};

interface Collected {
  rows: LedgerDetails[];
  done: number | null;
  isStopped: boolean;
  problem: Problem | null;
}

async function collect(filter: LedgerFilter, say: (state: Collected) => void, signal: AbortSignal) {
  const rows: LedgerDetails[] = [];
  const found = await collectRows(filter, MOST_ROWS, signal);
  for (const { id } of found) {
    signal.throwIfAborted();
    const details = await send<'ledger-details'>({ type: 'ledger-details', id });
    if (details) rows.push(details);
    say({ rows: [...rows], done: rows.length / found.length, isStopped: false, problem: null });
  }
  say({ rows, done: null, isStopped: false, problem: null });
}

/** The rows that fit, as a document: for oneself, for a complaint, or for asking to be forgotten. */
export function PrintSection({ parameters }: { parameters: URLSearchParams }) {
  const id = useId();
  const filter = readFilter(parameters);
  const [purpose, setPurpose] = useState<Purpose>('record');
  const [text, setText] = useState('');
  const [from, setFrom] = useState('');
  const [stop] = useState(() => new AbortController());
  const [{ rows, done, isStopped, problem }, setCollected] = useState<Collected>({
    rows: [],
    done: 0,
    isStopped: false,
    problem: null,
  });
  const companies = useCompanies(filter.company !== null);
  useEffect(() => {
    collect(filter, setCollected, stop.signal).catch((failure: unknown) =>
      setCollected((last) => ({
        ...last,
        done: null,
        isStopped: stop.signal.aborted,
        problem: stop.signal.aborted ? null : problemOf(failure),
      })),
    );
    return () => stop.abort();
  }, []);
  const company = companies.find(({ key }) => key === filter.company)?.name ?? '';
  const choose = (next: Purpose) => {
    setPurpose(next);
    const key = PURPOSE_WORDS[next].text;
    setText(key === null ? '' : word(key));
  };
  return (
    <>
      <div class="screen-only">
        <p>
          <a href={linkTo('ledger', filterParameters(filter))}>{word('ui_back_to_ledger')}</a>
        </p>
        <h1>{word('ui_section_print')}</h1>
        <fieldset class="choices">
          <legend>{word('ui_print_for')}</legend>
          {PURPOSES.map((one) => (
            <label key={one}>
              <input type="radio" name="purpose" checked={purpose === one} onChange={() => choose(one)} />
              {word(PURPOSE_WORDS[one].choice)}
            </label>
          ))}
        </fieldset>
        {purpose !== 'record' && (
          <>
            <p class="field wide">
              <label for={`${id}from`}>{word('ui_print_from')}</label>
              <input id={`${id}from`} value={from} onInput={({ currentTarget }) => setFrom(currentTarget.value)} />
            </p>
            <p class="field wide">
              <label for={`${id}text`}>{word('ui_print_text')}</label>
              <textarea
                id={`${id}text`}
                rows={4}
                value={text}
                onInput={({ currentTarget }) => setText(currentTarget.value)}
              />
            </p>
            <p class="small-print">{word('ui_print_not_kept')}</p>
          </>
        )}
        {done !== null && <Working label={word('ui_collecting')} done={done} onStop={() => stop.abort()} />}
        {isStopped && <p role="status">{countWord('ui_print_stopped', rows.length)}</p>}
        {problem && <Failed problem={problem} />}
        <p class="actions">
          <button
            type="button"
            class="button first"
            disabled={done !== null || rows.length === 0}
            onClick={() => print()}
          >
            {word('ui_print')}
          </button>
        </p>
        {done === null && rows.length === 0 && <p role="status">{word('ui_nothing_fits')}</p>}
      </div>
      {rows.length > 0 && (
        <article class="paper" aria-label={word('ui_print_preview')}>
          <header>
            <p class="paper-title">{word(PURPOSE_WORDS[purpose].title)}</p>
            {company !== '' && <p>{word('ui_print_about', company)}</p>}
            {from.trim() !== '' && <p>{word('ui_print_by', from)}</p>}
            <p>{word('ui_print_made', formatMomentExactly(Date.now()))}</p>
            {text.trim() !== '' && <p class="letter">{text}</p>}
          </header>
          <ol class="printed">
            {rows.map((details, index) => (
              <PrintedRow key={details.row.id} {...details} number={index + 1} />
            ))}
          </ol>
          <div class="paper-words">
            <Meanings text={rows.flatMap(printedWords).join('\n')} />
          </div>
          {rows.length >= MOST_ROWS && <p>{countWord('ui_print_most', MOST_ROWS)}</p>}
          <footer>
            <p>{word('ui_print_note')}</p>
            {purpose !== 'record' && <p class="signature">{word('ui_print_signature')}</p>}
          </footer>
        </article>
      )}
    </>
  );
}
