// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PopupActions, type PopupState, ReportView } from '../../extension/popup/report-view.tsx';
import { i18n } from '../interface/i18n.ts';
import { minorStory, reports, says, whatsappStory } from './fixtures.ts';

const actions = {
  ask: vi.fn(),
  allow: vi.fn(async () => true),
  reload: vi.fn(async () => {}),
  stopReading: vi.fn(async () => {}),
  readAgain: vi.fn(async () => {}),
  setMuted: vi.fn(async (_: string, muted: boolean) => muted),
} satisfies PopupActions;

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n });
  document.body.innerHTML = '';
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const text = () => document.body.textContent ?? '';
const show = (report: PopupState) => render(<ReportView report={report} actions={actions} />, document.body);
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
  if (!found) throw new Error(`There is no button “${words}”.`);
  return found;
};

describe('the popup over a prompt', () => {
  it('tells the whole story in the order in which it is to be read', () => {
    show(reports.prompt);
    const order = [
      'Think first',
      whatsappStory.headline.text,
      'Where your data goes',
      'Can I say no?',
      'In short',
      'What changed',
      'What stays',
      'What we don’t know',
      'How others do it',
      'What happened when',
      'What I accepted before',
      'Sources',
    ].map((words) => text().indexOf(words));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('explains a word of law in a quotation when it has the focus or is tapped', async () => {
    const quote = 'All claims go to arbitration with our affiliates.';
    const story = {
      ...whatsappStory,
      headline: { ...whatsappStory.headline, evidence: [{ quote, origin: 'this page', url: null }] },
    };
    show({ ...reports.prompt, stories: [story] });
    button(story.headline.text).click();
    await settle();
    const word = button('arbitration');
    const meanings = () => [...document.querySelectorAll<HTMLElement>('.meaning')].filter(({ hidden }) => !hidden);
    expect(meanings()).toEqual([]);
    word.focus();
    await settle();
    expect(meanings().map(({ textContent }) => textContent)).toEqual([
      '\u2068arbitration\u2069: a private judge in place of a court',
    ]);
    expect(document.getElementById(word.getAttribute('aria-describedby') ?? '')).toBe(meanings()[0]);
    button('affiliates').click();
    await settle();
    expect(word.closest('q')?.textContent).toBe(quote);
    expect(button('affiliates').getAttribute('aria-expanded')).toBe('true');
  });

  it('unfolds a sentence to the words behind it, in place, and folds it again', async () => {
    show(reports.prompt);
    const sentence = button('You could switch this off in 2016');
    expect(sentence.getAttribute('aria-expanded')).toBe('false');
    sentence.click();
    await settle();
    expect(sentence.getAttribute('aria-expanded')).toBe('true');
    const evidence = document.getElementById(sentence.getAttribute('aria-controls') ?? '');
    expect(evidence?.querySelector('q')?.textContent).toBe('you can choose not to share your account information');
    expect(evidence?.querySelector('a')?.rel).toBe('noopener noreferrer');
    sentence.click();
    await settle();
    expect(evidence?.querySelector('q')).toBeNull();
  });

  it('shows old beside new, and the new alone where there was nothing before', () => {
    show(reports.prompt);
    const pairs = [...document.querySelectorAll('.pair')].map((pair) => pair.querySelectorAll('dt').length);
    expect(pairs).toEqual([2, 1]);
  });

  it('says in a table what the picture shows', () => {
    show(reports.prompt);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows[2]).toEqual(['payments', 'WhatsApp, Facebook’s companies, and shops you write to', 'Yes']);
    expect(rows[4]).toEqual(['contacts', 'WhatsApp', 'No']);
    expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(whatsappStory.flow?.description);
  });

  it('marks a new band by a word and a pattern, not by colour alone', () => {
    show(reports.prompt);
    const bands = [...document.querySelectorAll('.flow-band')].map(({ textContent }) => textContent?.includes('new'));
    expect(bands).toEqual([true, true, true, false, false]);
    expect(document.querySelector('pattern')).not.toBeNull();
  });

  it('lists several prompts with the most serious one open', async () => {
    show(reports.prompts);
    expect(text()).toContain('This page asks you to accept 2 things');
    expect(document.querySelectorAll('article')).toHaveLength(1);
    button(minorStory.headline.text).click();
    await settle();
    expect(document.querySelector('article')?.textContent).toContain('court in London');
    expect(document.querySelectorAll('article')).toHaveLength(1);
  });

  it('shows hostile words as words', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const line = { quote: evil, origin: evil, url: 'javascript:alert(1)' };
    const story = { ...whatsappStory, service: evil, headline: says(evil, line), sources: [line] };
    show({ ...reports.prompt, stories: [story] });
    button(evil).click();
    await settle();
    expect(text()).toContain(evil);
    expect(document.querySelectorAll('img, a[href^=javascript]')).toHaveLength(0);
  });
});

describe('the popup elsewhere', () => {
  it('tells the last known change where there is nothing to accept now', () => {
    show(reports.known);
    expect(text()).toContain('Nothing to accept on this page. What we know about WhatsApp:');
    expect(text()).toContain(whatsappStory.headline.text);
  });

  it('does not pass off “we know of no change” as “nothing changed”', () => {
    show(reports.quiet);
    expect(text()).toContain('We know of no change');
    expect(text()).toContain('does not mean nothing changed');
  });

  it('says that it is reading', () => {
    show(reports.reading);
    expect(text()).toContain('Reading this page');
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  });

  it('lets one ask again when reading takes long', () => {
    show({ state: 'reading-long', host: 'example.org' });
    button('Try again').click();
    expect(actions.ask).toHaveBeenCalledOnce();
  });

  it('says why a page of the browser has no story', () => {
    show(reports['browser-page']);
    expect(text()).toContain('No extension may read it');
    expect(document.querySelector('footer [role=switch]')).toBeNull();
    expect(document.querySelector('footer a')?.getAttribute('href')).toBe('dashboard.html#ledger');
  });

  it('asks for this very site where it has no permission', async () => {
    show(reports['no-permission']);
    button('Allow on web.whatsapp.com').click();
    await settle();
    expect(actions.allow).toHaveBeenCalledWith('web.whatsapp.com');
    expect(text()).not.toContain('Not allowed');
  });

  it('takes no for an answer', async () => {
    actions.allow.mockResolvedValueOnce(false);
    show(reports['no-permission']);
    button('Allow on').click();
    await settle();
    expect(text()).toContain('Not allowed. Nothing has changed.');
  });

  it('offers to load a page again that was open before', () => {
    show(reports['not-reached']);
    button('Load the page again').click();
    expect(actions.reload).toHaveBeenCalledOnce();
  });

  it('says what went wrong, what was kept and what to do', () => {
    show({ state: 'error', problem: { reason: 'other', message: 'The database could not be opened.' } });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('The database could not be opened.');
    expect(text()).toContain('Nothing of yours was lost');
    button('Try again').click();
    expect(actions.ask).toHaveBeenCalledOnce();
  });
});

describe('“not on this site”', () => {
  const toggle = () => document.querySelector<HTMLButtonElement>('[role=switch]');

  it('shows what was saved', async () => {
    show(reports.prompt);
    expect(toggle()?.getAttribute('aria-checked')).toBe('false');
    toggle()?.click();
    await settle();
    expect(actions.setMuted).toHaveBeenCalledWith('web.whatsapp.com', true);
    expect(toggle()?.getAttribute('aria-checked')).toBe('true');
  });

  it('stays off and says so when it could not be saved', async () => {
    actions.setMuted.mockRejectedValueOnce(new Error('full'));
    show(reports.prompt);
    toggle()?.click();
    await settle();
    expect(toggle()?.getAttribute('aria-checked')).toBe('false');
    expect(text()).toContain('could not be saved');
  });
});

describe('the popup while linked texts are not read yet', () => {
  const reading = { label: 'Texts read: 1 of 2', done: 0.5 };
  const running = { ...whatsappStory, reading };
  const prompts = (texts: 'settled' | 'reading' | 'offline' | 'unread', story = whatsappStory): PopupState => ({
    state: 'prompts',
    host: 'web.whatsapp.com',
    muted: false,
    stories: [story],
    texts,
  });

  it('says how far it is, and stops when it is told to', () => {
    show(prompts('reading', running));
    expect(text()).toContain('Texts read: 1 of 2');
    expect(document.querySelector('progress')?.value).toBe(0.5);
    button('Stop').click();
    expect(actions.stopReading).toHaveBeenCalledOnce();
  });

  it('says that there is no connection, and tries again', () => {
    show(prompts('offline'));
    expect(text()).toContain('You are offline.');
    button('Try again').click();
    expect(actions.readAgain).toHaveBeenCalledOnce();
  });

  it('offers to read what was stopped', () => {
    show(prompts('unread'));
    button('Read them now').click();
    expect(actions.readAgain).toHaveBeenCalledOnce();
  });

  it('says nothing of it once all is settled', () => {
    show(prompts('settled'));
    expect(document.querySelector('progress, .texts-note')).toBeNull();
  });
});

describe('feeds that are out of date', () => {
  const showWith = (report: PopupState, oldFeeds: string[]) =>
    render(<ReportView report={report} actions={actions} oldFeeds={oldFeeds} />, document.body);

  it('are said in a quiet line that leads to them', () => {
    showWith(reports.prompt, ['The Watchers']);
    expect(text()).toContain('The feed “The Watchers” is out of date. New changes may be missing.');
    expect(document.querySelector('.feed-note a')?.getAttribute('href')).toBe('dashboard.html#feeds');
    showWith(reports.prompt, ['The Watchers', 'Others']);
    expect(text()).toContain('2 feeds are out of date.');
  });

  it('are not mentioned where all is fresh, nor where there is nothing to tell', () => {
    show(reports.prompt);
    expect(document.querySelector('.feed-note')).toBeNull();
    showWith({ state: 'error', problem: { reason: 'missing', message: 'missing' } }, ['The Watchers']);
    expect(document.querySelector('.feed-note')).toBeNull();
  });
});
