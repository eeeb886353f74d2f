// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextRows } from '../../extension/dashboard/compare/text-rows.tsx';
import type { LedgerDetails, LedgerRow, TextRow } from '../../extension/messages.ts';
import type { Sentence } from '../../src/explanation/index.ts';
import { decision } from '../knowledge/fixtures.ts';
import { i18n } from './i18n.ts';

const send = vi.fn();
vi.mock('../../extension/send.ts', () => ({ send }));
const { RowView } = await import('../../extension/dashboard/ledger/row-view.tsx');

const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n });
  document.body.innerHTML = '';
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const says = (text: string, ...evidence: Sentence['evidence']): Sentence => ({ text, lang: 'en', evidence });

/** What is shown when the word that stands in `within` has the focus. */
async function meaningOf(within: string): Promise<string> {
  const word = document.querySelector<HTMLElement>(`${within} button.legal-word`);
  if (!word) throw new Error(`No word of law is explained in ${within}.`);
  const meaning = document.getElementById(word.getAttribute('aria-describedby') ?? '');
  expect(meaning?.hidden).toBe(true);
  word.focus();
  await settle();
  expect(meaning?.hidden).toBe(false);
  word.blur();
  await settle();
  expect(meaning?.hidden).toBe(true);
  word.click();
  await settle();
  expect(meaning?.hidden).toBe(false);
  return meaning?.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
}

describe('words of law on the dashboard', () => {
  it('are explained in what is said beside two texts', async () => {
    const quote = 'All claims are settled elsewhere.';
    const row: TextRow = { kind: 'new', before: null, after: [{ words: quote, marked: true }] };
    const notes = [{ quote, sentence: says('Claims go to binding arbitration.') }];
    render(<TextRows rows={[row]} langs={['en', 'en']} notes={notes} />, document.body);
    expect(await meaningOf('.note')).toBe('arbitration: a private judge in place of a court');
  });

  const row: LedgerRow = {
    id: 'd1',
    at: 0,
    answer: 'accepted',
    action: 'Agree',
    page: 'https://a.example/',
    service: 'A',
    company: null,
    told: { level: 'serious', headline: 'A sends disputes to arbitration.' },
    laterChanges: 1,
  };
  const kept = decision('d1');
  const details: LedgerDetails = {
    row,
    decision: { ...kept, prompt: { ...kept.prompt, statement: 'By going on you waive any class action.' } },
    sha256: 'ab',
    later: [{ id: 'c1', date: null, sentence: says('A shares data with its affiliates.') }],
    story: null,
  };

  it('are explained in the ledger: in what was told, in the statement, in later changes', async () => {
    send.mockResolvedValue(details);
    render(
      <ol>
        <RowView row={row} onErase={() => undefined} />
      </ol>,
      document.body,
    );
    expect(await meaningOf('.told')).toContain('a private judge in place of a court');
    document.querySelector<HTMLElement>('h3 button')?.click();
    await settle();
    await settle();
    expect(await meaningOf('.quoted')).toBe('class action: no joint lawsuits with others');
    expect(await meaningOf('.dated')).toBe('affiliates: companies of the same group');
  });

  it('are explained where a later change is unfolded to its evidence', async () => {
    const line = { quote: 'We may share it with our affiliates.', origin: 'the policy', url: null };
    send.mockResolvedValue({ ...details, later: [{ id: 'c1', date: null, sentence: says('A shares more.', line) }] });
    render(
      <ol>
        <RowView row={row} onErase={() => undefined} />
      </ol>,
      document.body,
    );
    document.querySelector<HTMLElement>('h3 button')?.click();
    await settle();
    await settle();
    document.querySelector<HTMLElement>('.dated .unfold')?.click();
    await settle();
    expect(await meaningOf('.dated .evidence')).toBe('affiliates: companies of the same group');
  });
});
