/** The ledger's filter as it stands in the address. */
import { DATA_CATEGORIES } from '../../../src/vocabulary.ts';
import type { LedgerFilter } from '../../messages.ts';

export function readFilter(parameters: URLSearchParams): LedgerFilter {
  const data = parameters.get('data');
  return {
    search: (parameters.get('search') ?? '').slice(0, 200),
    company: parameters.get('company')?.slice(0, 200) ?? null,
    data: DATA_CATEGORIES.find((code) => code === data) ?? null,
  };
}

export const isEmpty = ({ search, company, data }: LedgerFilter): boolean =>
  search.trim() === '' && company === null && data === null;

export const filterParameters = ({ search, company, data }: LedgerFilter): Record<string, string | null> => ({
  search: search || null,
  company,
  data,
});
