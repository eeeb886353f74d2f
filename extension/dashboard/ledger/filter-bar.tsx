import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { DATA_CATEGORIES } from '../../../src/vocabulary.ts';
import { nameOf, word } from '../../interface/words.ts';
import type { Company, LedgerFilter } from '../../messages.ts';

/** Typing is done when nothing was typed for so long. */
const PAUSE_MS = 250;

interface Props {
  filter: LedgerFilter;
  /** In the order in which they are shown. */
  companies: Company[];
  onChange(filter: LedgerFilter): void;
}

export function FilterBar({ filter, companies, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(filter.search);
  useEffect(() => {
    if (typed === filter.search) return;
    const timer = setTimeout(() => onChange({ ...filter, search: typed }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const options = useMemo(
    () =>
      companies.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      )),
    [companies],
  );
  return (
    <search class="filters">
      <p class="field wide">
        <label for={`${id}search`}>{word('ui_search')}</label>
        <input
          id={`${id}search`}
          type="search"
          maxLength={200}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </p>
      <p class="field">
        <label for={`${id}company`}>{word('ui_filter_company')}</label>
        <select
          id={`${id}company`}
          value={filter.company ?? ''}
          onChange={({ currentTarget }) => onChange({ ...filter, company: currentTarget.value || null })}
        >
          <option value="">{word('ui_filter_all')}</option>
          {options}
        </select>
      </p>
      <p class="field">
        <label for={`${id}data`}>{word('ui_filter_data')}</label>
        <select
          id={`${id}data`}
          value={filter.data ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, data: DATA_CATEGORIES.find((code) => code === currentTarget.value) ?? null })
          }
        >
          <option value="">{word('ui_filter_all')}</option>
          {DATA_CATEGORIES.map((code) => (
            <option key={code} value={code}>
              {nameOf('data', code)}
            </option>
          ))}
        </select>
      </p>
    </search>
  );
}
