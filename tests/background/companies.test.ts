import { beforeEach, expect, it, vi } from 'vitest';
import { serviceEntry } from '../knowledge/fixtures.ts';

const asked = vi.hoisted(() => ({ ids: [] as string[][] }));
const groups = new Map<string, string | null>();
vi.mock('../../extension/background/knowledge.ts', () => ({
  knowledge: async () => ({
    findServicesById: async (ids: string[]) => {
      asked.ids.push(ids);
      return ids.map((id) => (groups.has(id) ? serviceEntry(id, { group: groups.get(id) }) : null));
    },
  }),
}));
const { companiesOf, forgetCompanies } = await import('../../extension/background/companies.ts');

beforeEach(() => {
  forgetCompanies();
  asked.ids.length = 0;
  groups.clear();
  for (const [id, group] of [
    ['whatsapp', 'Meta'],
    ['instagram', 'Meta'],
    ['signal', null],
  ] as const)
    groups.set(id, group);
});

it('a group stands for all its services, one without a group for itself, one that is not known for nothing', async () => {
  expect(await companiesOf(['whatsapp', 'nobody', 'signal', 'instagram'])).toEqual([
    { key: 'group:Meta', name: 'Meta' },
    { key: 'service:signal', name: 'Signal' },
  ]);
});

it('each service is looked up once, until a feed may have brought another company', async () => {
  await companiesOf(['whatsapp', 'nobody']);
  await companiesOf(['whatsapp', 'nobody', 'signal']);
  expect(asked.ids).toEqual([['whatsapp', 'nobody'], ['signal']]);
  groups.set('whatsapp', 'Beta');
  forgetCompanies();
  expect(await companiesOf(['whatsapp'])).toEqual([{ key: 'group:Beta', name: 'Beta' }]);
});

it('what was looked up before a feed was read and comes after it is not held on to', async () => {
  const early = companiesOf(['whatsapp']);
  forgetCompanies();
  await early;
  groups.set('whatsapp', 'Beta');
  expect(await companiesOf(['whatsapp'])).toEqual([{ key: 'group:Beta', name: 'Beta' }]);
});
