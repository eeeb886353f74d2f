import { describe, expect, it } from 'vitest';
import { filterParameters, isEmpty, readFilter } from '../../extension/dashboard/ledger/filter.ts';
import { linkTo, parseRoute } from '../../extension/dashboard/route.ts';

describe('places of the dashboard', () => {
  it('are in the address, and the address leads back to them', () => {
    const { section, parameters } = parseRoute(
      linkTo('ledger', { company: 'group:Meta', search: 'ads & more', data: null }),
    );
    expect(section).toBe('ledger');
    expect([...parameters]).toEqual([
      ['company', 'group:Meta'],
      ['search', 'ads & more'],
    ]);
    expect(linkTo('settings')).toBe('#settings');
    expect(parseRoute('')).toMatchObject({ section: '' });
  });

  it('hold the ledger’s filter; what is no filter is left out', () => {
    const filter = { search: 'phone', company: 'service:slack', data: 'contacts' } as const;
    expect(readFilter(parseRoute(linkTo('ledger', filterParameters(filter))).parameters)).toEqual(filter);
    const odd = readFilter(new URLSearchParams({ data: '<script>', search: 'x'.repeat(900) }));
    expect(odd.data).toBeNull();
    expect(odd.search).toHaveLength(200);
    expect(isEmpty({ search: '  ', company: null, data: null })).toBe(true);
    expect(isEmpty({ search: '', company: null, data: 'contacts' })).toBe(false);
  });
});
