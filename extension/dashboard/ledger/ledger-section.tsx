import { useState } from 'preact/hooks';
import { Failed } from '../../interface/failed.tsx';
import { formatMonth } from '../../interface/format-time.ts';
import { Notice } from '../../interface/notice.tsx';
import { useAnswer } from '../../interface/use-answer.ts';
import { countWord, word } from '../../interface/words.ts';
import { Working } from '../../interface/working.tsx';
import type { LedgerFilter, LedgerRow } from '../../messages.ts';
import { send } from '../../send.ts';
import { linkTo } from '../route.ts';
import { filterParameters, isEmpty, readFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { LedgerFiles } from './ledger-files.tsx';
import { RowView } from './row-view.tsx';
import { StoreNote } from './store-note.tsx';
import { useCompanies } from './use-companies.ts';
import { type ShownLedger, useLedger } from './use-ledger.ts';

function groupByMonth(rows: readonly LedgerRow[]): { month: string; rows: LedgerRow[] }[] {
  const months: { month: string; rows: LedgerRow[] }[] = [];
  for (const row of rows) {
    const month = formatMonth(row.at);
    const last = months.at(-1);
    if (last?.month === month) last.rows.push(row);
    else months.push({ month, rows: [row] });
  }
  return months;
}

/** How many rows are kept, or found so far. */
function wordCount(filter: LedgerFilter, { rows, next }: Pick<ShownLedger, 'rows' | 'next'>, kept: number): string {
  if (isEmpty(filter)) return countWord('ui_rows_kept', kept);
  return countWord(next ? 'ui_rows_found_more' : 'ui_rows_found', rows.length);
}

/** What I accepted: newest first, searched, filtered, taken out and in. */
export function LedgerSection({ parameters }: { parameters: URLSearchParams }) {
  const [filter, setFilter] = useState<LedgerFilter>(() => readFilter(parameters));
  const [round, setRound] = useState(0);
  const [counted, askAgain] = useAnswer(() => send<'ledger-count'>({ type: 'ledger-count' }), '');
  const ledger = useLedger(filter, round);
  const companies = useCompanies(!ledger.isBusy, round);
  const changed = () => {
    setRound(round + 1);
    askAgain();
  };
  const change = (next: LedgerFilter) => {
    setFilter(next);
    history.replaceState(null, '', linkTo('ledger', filterParameters(next)));
  };
  const erase = async (id: string) => {
    await send<'ledger-erase'>({ type: 'ledger-erase', id });
    changed();
  };
  const count = counted.state === 'told' ? counted.value.count : 0;
  const isNothingKept = counted.state === 'told' && count === 0;
  // The notice is seen; who hears the page is told by its status.
  const isNothingFound = ledger.next === null && ledger.rows.length === 0 && !isEmpty(filter);
  const isSearching = ledger.isBusy && !isEmpty(filter);
  return (
    <>
      <h1>{word('ui_section_ledger')}</h1>
      <p class="lead">{word('ui_ledger_lead')}</p>
      <StoreNote />
      {isNothingKept ? (
        <Notice sign="none" level={2} title={word('ui_ledger_empty')} notes={[word('ui_ledger_empty_note')]} />
      ) : (
        <>
          <FilterBar filter={filter} companies={companies} onChange={change} />
          <div class="list-head">
            <p role="status" class={isNothingFound ? 'unseen' : undefined}>
              {!ledger.isBusy &&
                ledger.problem === null &&
                (isNothingFound ? word('ui_nothing_fits') : wordCount(filter, ledger, count))}
            </p>
            {(ledger.isBusy || ledger.rows.length > 0) && (
              <a class="button" href={linkTo('print', filterParameters(filter))}>
                {word('ui_print_these')}
              </a>
            )}
          </div>
          {isSearching && (
            <Working
              label={word('ui_searching')}
              done={count === 0 ? null : Math.min(1, ledger.looked / count)}
              onStop={ledger.stop}
            />
          )}
          {ledger.problem && <Failed problem={ledger.problem} again={changed} />}
          {groupByMonth(ledger.rows).map(({ month, rows }) => (
            <section key={month} class="month">
              <h2>{month}</h2>
              <ol class="rows-list">
                {rows.map((row) => (
                  <RowView key={row.id} row={row} onErase={erase} />
                ))}
              </ol>
            </section>
          ))}
          {isNothingFound && (
            <Notice sign="none" level={2} title={word('ui_nothing_fits')} notes={[word('ui_nothing_fits_note')]} />
          )}
          {!ledger.isBusy && ledger.next && (
            <p class="actions">
              <button type="button" class="button" onClick={ledger.more}>
                {word('ui_show_more')}
              </button>
            </p>
          )}
        </>
      )}
      <LedgerFiles count={count} onChange={changed} />
    </>
  );
}
