/** The ledger is searched as people type. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { decision } from '../knowledge/fixtures.ts';
import { store } from './device.ts';

vi.mock('../../extension/browser.ts', async () => ({ browser: (await import('./device.ts')).browser }));
vi.mock('../../extension/background/knowledge.ts', async () => ({
  knowledge: async () => (await import('./device.ts')).store,
}));
const { ledgerPage } = await import('../../extension/background/ledger.ts');

const HEADLINE = 'Café will share your data with Facebook’s companies from 8\u00a0May.';
const found = async (search: string) => {
  const { rows } = await ledgerPage({ search, company: null, data: null }, null, 10);
  return rows.length;
};
beforeAll(() =>
  store.recordDecision({ ...decision('d'), shown: { level: 'serious', headline: HEADLINE, changes: [] } }),
);

it.each(["facebook's", 'Facebook’s', 'cafe', 'CAFÉ', '8 may', 'companies share'])(
  'finds a row by “%s”',
  async (typed) => {
    expect(await found(typed)).toBe(1);
  },
);

it('finds none by a word that stands nowhere', async () => {
  expect(await found('nobody')).toBe(0);
});
