// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LedgerDetails, LedgerRow, Message } from '../../extension/messages.ts';
import { makePrompt } from '../assessment/builders.ts';
import { i18n } from '../interface/i18n.ts';

const row: LedgerRow = {
  id: 'd1',
  at: Date.UTC(2024, 4, 3),
  answer: 'accepted',
  action: 'I agree',
  page: 'https://parrot.example/',
  service: 'Parrot',
  company: null,
  told: null,
  laterChanges: 0,
};
let answers: Record<string, unknown>;
vi.mock('../../extension/send.ts', () => ({
  send: async ({ type }: Message) => answers[type],
  askAhead: () => undefined,
}));
const { LedgerSection } = await import('../../extension/dashboard/ledger/ledger-section.tsx');
const { PrintSection } = await import('../../extension/dashboard/ledger/print-section.tsx');

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n });
  answers = {
    'ledger-page': { rows: [row], next: null },
    'ledger-count': { count: 12 },
    'ledger-companies': { companies: [] },
    'store-report': { decisions: 12, brokenRows: 0, room: null, waiting: null },
  };
});
afterEach(() => render(null, document.body));
const status = () => document.querySelector('.list-head [role=status]');
const showLedger = (query: string) => render(<LedgerSection parameters={new URLSearchParams(query)} />, document.body);

it('a search that finds nothing says so once to the eye and once to the ear', async () => {
  answers['ledger-page'] = { rows: [], next: null };
  showLedger('search=nobody');
  await vi.waitFor(() => expect(status()?.textContent).toBe('Nothing found'));
  expect(status()?.className).toBe('unseen');
  expect(document.querySelector('h2')?.textContent).toBe('Nothing found');
});

it('a search that finds something says how much', async () => {
  showLedger('search=parrot');
  await vi.waitFor(() => expect(status()?.textContent).toBe('1 row found.'));
  expect(status()?.className).toBe('');
});

it('without a search it says how many rows are kept', async () => {
  showLedger('');
  await vi.waitFor(() => expect(status()?.textContent).toBe('12 rows'));
});

it('on paper each word of law is explained once, after all rows', async () => {
  const statement = 'Disputes go to binding arbitration.';
  const decision = {
    id: 'd1',
    at: row.at,
    answer: 'accepted',
    page: row.page,
    prompt: makePrompt({ statement }),
  } as const;
  answers['ledger-page'] = { rows: [row, { ...row, id: 'd2' }], next: null };
  answers['ledger-details'] = {
    row,
    decision: { ...decision, serviceId: null, shown: null },
    sha256: 'a'.repeat(64),
    later: [],
    story: null,
  } satisfies LedgerDetails;
  render(<PrintSection parameters={new URLSearchParams()} />, document.body);
  await vi.waitFor(() => expect(document.querySelectorAll('.printed-row')).toHaveLength(2));
  const meanings = [...document.querySelectorAll('.paper .meaning')].map(({ textContent }) => textContent);
  expect(meanings).toHaveLength(1);
  expect(meanings[0]).toMatch(/arbitration.*:/);
});
