// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedFeed, Message } from '../../extension/messages.ts';
import { Failure } from '../../extension/problem.ts';
import { FeedRefusal, type RefusalReason } from '../../src/knowledge/index.ts';
import { writePublicKey } from '../../src/knowledge/publishing.ts';
import { makeKey } from '../feeds/publisher.ts';
import { i18n } from '../interface/i18n.ts';

const send = vi.fn();
const permissions = { request: vi.fn(), contains: vi.fn() };
vi.mock('../../extension/send.ts', () => ({ send }));
vi.mock('../../extension/browser.ts', () => ({
  browser: { permissions, runtime: { getManifest: () => ({ version: '0.1.0' }) } },
}));
const { FeedsSection } = await import('../../extension/dashboard/feeds/feeds-section.tsx');

const key = writePublicKey(makeKey().public);
const LINE = `https://feeds.example/watchers/ ${key}`;
const edition = {
  name: 'The Watchers',
  sequence: 12,
  issued: '2026-11-01T00:00:00Z',
  expires: '2026-12-01T00:00:00Z',
  services: 400,
  changes: 1234,
};
const feed: ListedFeed = {
  id: 'f1',
  address: 'https://feeds.example/watchers/',
  key,
  managed: false,
  addedAt: 1,
  edition,
  shards: null,
  triedAt: 1,
  seenAt: 1,
  nextAt: 1,
  problem: null,
  outOfDateSince: null,
  reading: null,
};

let feeds: ListedFeed[];
let answers: Record<string, unknown>;
const asked = (type: string) => send.mock.calls.map(([message]) => message).filter((one) => one.type === type);
const text = () => document.body.textContent ?? '';
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(words));
  if (!found) throw new Error(`There is no button “${words}”.`);
  return found;
};
async function show(...subscribed: ListedFeed[]) {
  feeds = subscribed;
  render(<FeedsSection />, document.body);
  await vi.waitFor(() => expect(text()).not.toContain('One moment …'));
}
async function paste(line: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=text]');
  if (!input) throw new Error('There is no field for the line.');
  input.value = line;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  button('Look at it').click();
  await settle();
}

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n });
  document.body.innerHTML = '';
  answers = {};
  permissions.request.mockResolvedValue(true);
  send.mockImplementation(async (message: Message) => {
    const answer =
      message.type === 'list-feeds' ? { feeds, catalogue: { services: 1934, changes: 125 } } : answers[message.type];
    if (answer instanceof Error) throw answer;
    return answer ?? {};
  });
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('the list of feeds', () => {
  it('begins with what is shipped, which can not be removed', async () => {
    await show();
    expect(text()).toContain('What comes with this extension');
    expect(text()).toContain('125');
    expect(text()).toContain('You have added no feed.');
    expect(() => button('Remove')).toThrow();
  });

  it('tells of each feed who publishes it, what it knows, and when it was and will be read', async () => {
    await show(feed);
    for (const words of [
      'The Watchers',
      'up to date',
      '1,234',
      '400',
      '12, made on 1 November 2026',
      feed.address,
      key,
    ])
      expect(text()).toContain(words);
  });

  const refused = (reason: RefusalReason, more: Partial<ListedFeed> = {}): ListedFeed => ({
    ...feed,
    problem: { reason, message: new FeedRefusal(reason).message, at: 1 },
    ...more,
  });

  it.each([
    ['unreachable', 'Are you online?'],
    ['wrong-key', 'Ask the publisher before you trust another key.'],
    ['no-room', 'Free some space'],
    ['wrong-form', 'Update this extension.'],
  ] as const)('says what one can do where it was refused: %s', async (reason, words) => {
    await show(refused(reason));
    expect(text()).toContain('last try failed');
    expect(text()).toContain(words);
    expect(text()).toContain('What it told us before is still here and in use.');
  });

  it('says since when a feed is out of date', async () => {
    await show(refused('expired', { outOfDateSince: Date.UTC(2026, 10, 3) }));
    expect(text()).toContain('Out of date since 3 November 2026.');
  });

  it('a feed of which nothing was ever read claims nothing to be in use', async () => {
    await show(refused('unreachable', { edition: null }));
    expect(text()).toContain('feeds.example');
    expect(text()).not.toContain('still here');
  });

  it('says that one is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    await show(feed);
    expect(text()).toContain('You are offline.');
  });

  it('says what went wrong where the list itself can not be read', async () => {
    send.mockRejectedValue(new Failure({ reason: 'broken', message: 'UnknownError' }));
    await show();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('We can’t read what is kept here.');
  });
});

describe('reading now', () => {
  it('shows how far it is, and can be stopped', async () => {
    await show({ ...feed, reading: { done: 3, of: 12 } });
    expect(document.querySelector('progress')?.value).toBe(0.25);
    button('Stop').click();
    await settle();
    expect(asked('stop-feed')).toEqual([{ type: 'stop-feed', id: 'f1' }]);
  });

  it('begins with the question for access, and only once at a time', async () => {
    await show(feed);
    button('Read now').click();
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://feeds.example/*'] });
    await settle();
    expect(asked('update-feed')).toHaveLength(1);
    render(null, document.body);
    await show({ ...feed, reading: { done: 0, of: 0 } });
    button('Read now').click();
    await settle();
    expect(asked('update-feed')).toHaveLength(1);
  });
});

describe('removing a feed', () => {
  it('asks in its place, with what is lost, and keeps it where the answer is no', async () => {
    await show(feed);
    button('Remove …').click();
    await settle();
    expect(text()).toContain('we can’t warn you of it any more');
    button('Keep').click();
    await settle();
    expect(asked('unsubscribe-feed')).toEqual([]);
    button('Remove …').click();
    await settle();
    feeds = [];
    button('Remove').click();
    await settle();
    expect(asked('unsubscribe-feed')).toEqual([{ type: 'unsubscribe-feed', id: 'f1' }]);
    expect(document.activeElement?.textContent).toBe('“The Watchers” is gone.');
  });

  it('is not offered where an organisation has set the feed up', async () => {
    await show({ ...feed, managed: true });
    expect(text()).toContain('Your school or company has set this up.');
    expect(() => button('Remove')).toThrow();
  });
});

describe('subscribing', () => {
  const offer = { ...edition, address: feed.address, bytes: 230_000, whole: true };

  it.each([
    ['https://feeds.example/', 'A line has two parts'],
    ['https://feeds.example/ RWQ', 'read the key'],
    [`feeds.example ${key}`, 'read the address'],
    [`http://feeds.example/ ${key}`, 'https://'],
  ])('says what is wrong with "%s", and asks nobody', async (line, words) => {
    await show();
    await paste(line);
    expect(document.querySelector('.add-feed [role=alert]')?.textContent).toContain(words);
    expect(document.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(permissions.request).not.toHaveBeenCalled();
    expect(asked('look-at-feed')).toEqual([]);
  });

  it('says what is fetched and what the publisher learns before anything is added', async () => {
    answers['look-at-feed'] = { offer };
    await show();
    await paste(LINE);
    expect(text()).toContain('All of it is fetched at once (230 kB).');
    expect(text()).toContain('nothing about the sites you visit');
    expect(document.activeElement?.textContent).toBe('The Watchers');
    expect(asked('subscribe-feed')).toEqual([]);
    button('Add this feed').click();
    await settle();
    expect(asked('subscribe-feed')).toEqual([{ type: 'subscribe-feed', line: LINE, everything: false }]);
    expect(text()).toContain('“The Watchers” is on your list now.');
  });

  it('of a large feed says what asking for a part tells, and offers to take all of it', async () => {
    answers['look-at-feed'] = { offer: { ...offer, services: 100_000, bytes: 58_700_000, whole: false } };
    await show();
    await paste(LINE);
    expect(text()).toContain('It is large (59 MB), so it comes in parts.');
    expect(text()).toContain('About 391 services');
    document.querySelector<HTMLElement>('[role=switch]')?.click();
    await settle();
    button('Add this feed').click();
    await settle();
    expect(asked('subscribe-feed')).toMatchObject([{ everything: true }]);
  });

  it('adds nothing where the person says not now, or does not give access', async () => {
    answers['look-at-feed'] = { offer };
    await show();
    await paste(LINE);
    button('Not now').click();
    await settle();
    expect(document.activeElement).toBe(document.querySelector('input'));
    permissions.request.mockResolvedValue(false);
    await paste(LINE);
    expect(text()).toContain('Your browser does not let us read feeds.example.');
    expect(asked('subscribe-feed')).toEqual([]);
  });

  it('says why a feed would not be taken', async () => {
    answers['look-at-feed'] = { refused: { reason: 'wrong-key', message: new FeedRefusal('wrong-key').message } };
    await show();
    await paste(LINE);
    expect(text()).toContain('It is signed with another key.');
  });

  it('a look that was stopped answers to nobody', async () => {
    let answer = (_: unknown) => {};
    answers['look-at-feed'] = new Promise((resolve) => {
      answer = resolve;
    });
    await show();
    await paste(LINE);
    expect(text()).toContain('Asking feeds.example …');
    button('Stop').click();
    await settle();
    answer({ offer });
    await settle();
    expect(text()).not.toContain('Add this feed');
  });

  it('says what stands in the way of one feed more', async () => {
    answers['look-at-feed'] = { offer };
    answers['subscribe-feed'] = new Failure({ reason: 'too-many', message: 'There are 50 feeds already.' });
    await show();
    await paste(LINE);
    button('Add this feed').click();
    await settle();
    expect(document.querySelector('.result.bad')?.textContent).toBe(
      'That did not work. You have as many feeds as we can read. Remove one first.',
    );
  });

  it('says that the feed is there already', async () => {
    await show(feed);
    await paste(LINE);
    expect(text()).toContain('You have this feed already.');
    expect(asked('look-at-feed')).toEqual([]);
  });
});
