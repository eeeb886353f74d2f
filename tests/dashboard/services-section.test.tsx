// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FoundService, Message, Reply } from '../../extension/messages.ts';
import { i18n } from '../interface/i18n.ts';
import { whatsappStory as story } from '../popup/fixtures.ts';

let answers: Record<string, unknown>;
vi.mock('../../extension/send.ts', () => ({
  send: async ({ type }: Message) => answers[type],
  askAhead: () => undefined,
}));
const { ServicesSection } = await import('../../extension/dashboard/services/services-section.tsx');

const found: FoundService = {
  id: 'parrot',
  name: 'Parrot',
  domain: 'parrot.example',
  company: { key: 'service:parrot', name: 'Parrot' },
  alias: null,
};
const show = (query: string) => render(<ServicesSection parameters={new URLSearchParams(query)} />, document.body);
const text = () => document.body.textContent ?? '';

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n });
  answers = { 'latest-changes': { changes: [] }, 'ledger-companies': { companies: [] } };
});
afterEach(() => render(null, document.body));

it('a change of a service is named by its day, folded and unfolded; one without a day by none', async () => {
  const told = (date: string | null) => ({ date, story });
  const changes = [told('2021-01-04'), told('2019-05'), told(null)];
  answers['service-stories'] = { service: found, changes } satisfies Reply<'service-stories'>;
  show('service=parrot');
  await vi.waitFor(() => expect(document.querySelectorAll('.change-item')).toHaveLength(3));
  const days = () =>
    [...document.querySelectorAll('.change-item > h2')].map((head) => {
      const time = head.querySelector('time');
      return time && [time.getAttribute('datetime'), time.textContent];
    });
  const expected = [['2021-01-04', '4 January 2021'], ['2019-05', 'May 2019'], null];
  expect(days()).toEqual(expected);
  const gists = () => document.querySelectorAll('.change-item .gist').length;
  expect(gists()).toBe(3);
  document.querySelector<HTMLElement>('.change-item button')?.click();
  await vi.waitFor(() => expect(gists()).toBe(2));
  expect(days()).toEqual(expected);
});

it('a service found by another name says by which', async () => {
  answers['find-services'] = { services: [found, { ...found, id: 'shop', name: 'Bazaar', alias: 'Parrot Trade' }] };
  show('');
  const input = document.querySelector('input');
  if (!input) throw new Error('There is no field to search in.');
  input.value = 'par';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(document.querySelectorAll('.service-card')).toHaveLength(2));
  const [parrot, bazaar] = [...document.querySelectorAll('.service-card')].map((card) => card.textContent);
  expect(parrot).not.toContain('also called');
  expect(bazaar).toContain('also called Parrot Trade');
  expect(text()).toContain('2 services');
});
