/** The person asked to be told when a text they accepted changes in a way that matters: each change is told once. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makePrompt } from '../assessment/builders.ts';
import { POLICY_AFTER, POLICY_BEFORE, POLICY_NOISE, renamed } from '../browser/policies.ts';
import { decision } from '../knowledge/fixtures.ts';
import { asked, browser, notifications, pages, startAnew, store } from './device.ts';

vi.mock('../../extension/browser.ts', async () => ({ browser: (await import('./device.ts')).browser }));
vi.mock('../../extension/background/knowledge.ts', async () => ({
  knowledge: async () => (await import('./device.ts')).store,
}));
const { readLinkedTexts } = await import('../../extension/background/texts/read-linked.ts');
const { readReports } = await import('../../extension/background/texts/reports.ts');
const { recheckAccepted } = await import('../../extension/background/recheck.ts');
const { ledgerErase, ledgerEraseAll } = await import('../../extension/background/ledger.ts');

const DAY = 86_400_000;
beforeEach(async () => {
  startAnew();
  vi.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z'), toFake: ['Date'] });
  await store.changeSettings((settings) => ({ ...settings, recheckAccepted: true }));
});
afterEach(() => vi.useRealTimers());

const addressOf = (name: string) => `https://${name}.example/p`;
const serve = (name: string, policy: string) => pages.set(addressOf(name), renamed(policy, name));

async function accept(name: string, policy: string): Promise<void> {
  serve(name, policy);
  const prompt = makePrompt({ documents: [{ type: 'Privacy Policy', title: 'x', url: addressOf(name) }] });
  startAnew();
  const [report] = await readLinkedTexts({ prompt, service: null, page: `https://${name}.example/join` });
  const acceptance = { decision: `${name} ${Date.now()}`, at: Date.now(), owner: `host:${name}.example` };
  await store.acceptVersion(report?.version?.hash ?? '', acceptance);
}

/** The browser is started a month later, and the alarm goes off every day until all texts have had their turn. */
async function monthLater(): Promise<void> {
  startAnew();
  vi.setSystemTime(Date.now() + 31 * DAY);
  for (let ring = 0; ring < 4; ring++) await recheckAccepted();
}

/** What was told of a document since the browser was started. */
const toldOf = (name: string) => notifications.filter(({ message }) => message.includes(`${name}.example`));

const and = (policy: string, sentence: string) => policy.replace('</main>', `<p>${sentence}</p></main>`);
/** All of these say what the changed policy says; the last says something else that matters, too. */
const REDATED = POLICY_AFTER.replace('4 January 2021', '1 February 2021');
const RETOUCHED = and(POLICY_AFTER, 'We use your data for research.');
const SOLD = and(POLICY_AFTER, 'We sell your precise location to data brokers.');

it('looks again at accepted texts only where that is switched on, every 30 days, and tells what matters', async () => {
  await store.changeSettings((settings) => ({ ...settings, recheckAccepted: false }));
  await accept('foxbox', POLICY_BEFORE);
  serve('foxbox', POLICY_AFTER);
  await monthLater();
  expect(asked.addresses).toEqual([]);

  await store.changeSettings((settings) => ({ ...settings, recheckAccepted: true }));
  await recheckAccepted();
  expect(asked.addresses).toEqual([addressOf('foxbox')]);
  expect(notifications).toEqual([
    expect.objectContaining({
      title: 'A text you accepted has changed',
      message: expect.stringMatching(/^Think first: foxbox\.example has changed its text\./),
    }),
  ]);
  await recheckAccepted();
  expect(asked.addresses).toHaveLength(1);
});

it('tells of a changed text also where the worker died between reading and telling, and then once', async () => {
  await accept('killbox', POLICY_BEFORE);
  serve('killbox', POLICY_AFTER);
  const { create } = browser.notifications;
  browser.notifications.create = () => Promise.reject(new Error('The worker is gone.'));
  await expect(monthLater()).rejects.toThrow('gone');
  browser.notifications.create = create;
  expect(notifications).toEqual([]);

  startAnew();
  await recheckAccepted();
  expect(toldOf('killbox')).toHaveLength(1);
  await recheckAccepted();
  expect(toldOf('killbox')).toHaveLength(1);
});

it('says nothing of an accepted text in which only the date changed', async () => {
  await accept('calmbox', POLICY_BEFORE);
  serve('calmbox', POLICY_NOISE);
  await monthLater();
  expect(asked.addresses).toContain(addressOf('calmbox'));
  expect(toldOf('calmbox')).toEqual([]);
});

it('tells a change once, not again at every look while the text stays as it is', async () => {
  await accept('oncebox', POLICY_BEFORE);
  serve('oncebox', POLICY_AFTER);
  const told: number[] = [];
  for (let month = 1; month <= 3; month++) {
    await monthLater();
    expect(asked.addresses).toContain(addressOf('oncebox'));
    told.push(toldOf('oncebox').length);
  }
  expect(told).toEqual([1, 0, 0]);
});

it('tells a change once, too, where the text gets another date or a small change after it', async () => {
  await accept('datebox', POLICY_BEFORE);
  serve('datebox', POLICY_AFTER);
  await monthLater();
  expect(toldOf('datebox')).toHaveLength(1);
  for (const policy of [REDATED, RETOUCHED]) {
    serve('datebox', policy);
    await monthLater();
    expect(toldOf('datebox')).toEqual([]);
  }
});

it('tells again when a text that was told of changes once more in a way that matters', async () => {
  await accept('morebox', POLICY_BEFORE);
  const told: number[] = [];
  for (const policy of [POLICY_AFTER, SOLD, SOLD]) {
    serve('morebox', policy);
    await monthLater();
    told.push(toldOf('morebox').length);
  }
  expect(told).toEqual([1, 1, 0]);
});

it('a change that was taken back and comes again is known already, unless the old text was accepted anew', async () => {
  await accept('backbox', POLICY_BEFORE);
  const told: number[] = [];
  for (const policy of [POLICY_AFTER, POLICY_BEFORE, POLICY_AFTER]) {
    serve('backbox', policy);
    await monthLater();
    told.push(toldOf('backbox').length);
  }
  expect(told).toEqual([1, 0, 0]);
  await accept('backbox', POLICY_BEFORE);
  serve('backbox', POLICY_AFTER);
  await monthLater();
  expect(toldOf('backbox')).toHaveLength(1);
});

it('tells each of two texts once that stand there in turn, each with a change of its own', async () => {
  await accept('turnbox', POLICY_BEFORE);
  const other = and(POLICY_BEFORE, 'We sell your precise location to data brokers.');
  const told: number[] = [];
  for (const policy of [POLICY_AFTER, other, POLICY_AFTER, other.replace('4 March 2019', '1 May 2026'), REDATED]) {
    serve('turnbox', policy);
    await monthLater();
    told.push(toldOf('turnbox').length);
  }
  expect(told).toEqual([1, 1, 0, 0, 0]);
});

it.each([
  ['serious', POLICY_BEFORE, POLICY_AFTER, 1],
  ['notable', POLICY_BEFORE, and(POLICY_BEFORE, 'We collect your approximate location.'), 1],
  ['minor', POLICY_BEFORE, and(POLICY_BEFORE, 'We use your data for research.'), 0],
  ['favourable', POLICY_AFTER, POLICY_BEFORE, 0],
])(
  'of all changes only serious and notable ones interrupt the person: a %s one',
  async (level, before, after, told) => {
    const name = `${level}box`;
    await accept(name, before);
    serve(name, after);
    await monthLater();
    const [report] = await readReports([addressOf(name)], `host:${name}.example`);
    expect(report?.compared?.level).toBe(level);
    expect(toldOf(name)).toHaveLength(told);
  },
);

it('looks again at a text for each service at which it was accepted, at its own address', async () => {
  const shared = renamed(POLICY_BEFORE, 'sharebox');
  for (const name of ['mbox', 'nbox']) await accept(name, shared);
  serve('mbox', renamed(POLICY_AFTER, 'sharebox'));
  await monthLater();
  expect(asked.addresses).toEqual(expect.arrayContaining([addressOf('mbox'), addressOf('nbox')]));
  expect([toldOf('mbox').length, toldOf('nbox').length]).toEqual([1, 0]);
});

it('tells of a text that two services share at each of them', async () => {
  const shared = renamed(POLICY_BEFORE, 'twinbox');
  for (const name of ['obox', 'pbox']) await accept(name, shared);
  for (const name of ['obox', 'pbox']) serve(name, renamed(POLICY_AFTER, 'twinbox'));
  await monthLater();
  expect([toldOf('obox').length, toldOf('pbox').length]).toEqual([1, 1]);
});

it('looks for the one who accepted, whoever else has read the document meanwhile', async () => {
  await accept('qbox', POLICY_BEFORE);
  startAnew();
  vi.setSystemTime(Date.now() + 20 * DAY);
  const prompt = makePrompt({ documents: [{ type: 'Privacy Policy', title: 'x', url: addressOf('qbox') }] });
  await readLinkedTexts({ prompt, service: null, page: 'https://rbox.example/join' });
  serve('qbox', POLICY_AFTER);
  startAnew();
  vi.setSystemTime(Date.now() + 11 * DAY);
  for (let ring = 0; ring < 4; ring++) await recheckAccepted();
  expect(toldOf('qbox')).toHaveLength(1);
});

it('keeps nothing of it once the person has erased what they accepted, and does not look there again', async () => {
  for (const name of ['tbox', 'ubox']) {
    serve(name, POLICY_BEFORE);
    const page = `https://${name}.example/join`;
    const prompt = makePrompt({ documents: [{ type: 'Privacy Policy', title: 'x', url: addressOf(name) }] });
    startAnew();
    const [report] = await readLinkedTexts({ prompt, service: null, page });
    const versions = [{ url: addressOf(name), type: 'Privacy Policy', hash: report?.version?.hash ?? '' }];
    await store.recordDecision(decision(name, { serviceId: null, page, at: Date.now(), answer: 'accepted', versions }));
    serve(name, POLICY_AFTER);
  }
  await monthLater();
  const kept = async () => JSON.stringify(await browser.storage.local.get(['recheck', 'recheck-told']));
  const reported = async () => (await readReports([addressOf('tbox')], 'host:tbox.example')).length;
  expect(await kept()).toMatch(/tbox.*ubox|ubox.*tbox/);
  expect(await reported()).toBe(1);
  await ledgerErase('tbox');
  expect(await kept()).not.toContain('tbox');
  expect(await kept()).toContain('ubox');
  expect(await reported()).toBe(0);
  await ledgerEraseAll();
  expect(await kept()).not.toContain('ubox');
  await monthLater();
  for (const name of ['tbox', 'ubox']) expect(asked.addresses).not.toContain(addressOf(name));
});

it('goes on to tell of a text that it was about to tell of when the person erased another', async () => {
  await accept('vbox', POLICY_BEFORE);
  serve('vbox', POLICY_AFTER);
  await browser.storage.local.set({ recheck: [], 'recheck-told': {} });
  const { create } = browser.notifications;
  browser.notifications.create = () => Promise.reject(new Error('The worker is gone.'));
  await expect(monthLater()).rejects.toThrow('gone');
  browser.notifications.create = create;
  await ledgerErase('another');
  startAnew();
  await recheckAccepted();
  expect(toldOf('vbox')).toHaveLength(1);
});

it('what is erased during a look is not written down again by it', async () => {
  serve('wbox', POLICY_BEFORE);
  const page = 'https://wbox.example/join';
  const prompt = makePrompt({ documents: [{ type: 'Privacy Policy', title: 'x', url: addressOf('wbox') }] });
  const [report] = await readLinkedTexts({ prompt, service: null, page });
  const versions = [{ url: addressOf('wbox'), type: 'Privacy Policy', hash: report?.version?.hash ?? '' }];
  await store.recordDecision(decision('wbox', { serviceId: null, page, at: Date.now(), answer: 'accepted', versions }));
  serve('wbox', POLICY_AFTER);
  const { create } = browser.notifications;
  browser.notifications.create = async (...told) => {
    await ledgerErase('wbox');
    return create(...told);
  };
  await monthLater();
  browser.notifications.create = create;
  expect(toldOf('wbox')).toHaveLength(1);
  expect(JSON.stringify(await browser.storage.local.get(['recheck', 'recheck-told']))).not.toContain('wbox');
});

it('knows what it told of when it remembered one text of each acceptance only', async () => {
  await accept('ybox', POLICY_BEFORE);
  serve('ybox', POLICY_AFTER);
  await monthLater();
  const stored = JSON.stringify(await browser.storage.local.get('recheck-told'));
  expect(stored).toMatch(/\["\w+"\]/);
  await browser.storage.local.set(JSON.parse(stored.replaceAll(/\[("\w+")\]/g, '$1')));
  await monthLater();
  expect(toldOf('ybox')).toEqual([]);
});

it('keeps nothing of what was told of once it is switched off', async () => {
  await accept('sbox', POLICY_BEFORE);
  serve('sbox', POLICY_AFTER);
  await monthLater();
  const held = async () => Object.keys(await browser.storage.local.get(['recheck', 'recheck-told']));
  expect(await held()).toHaveLength(2);
  await store.changeSettings((settings) => ({ ...settings, recheckAccepted: false }));
  await recheckAccepted();
  expect(await held()).toEqual([]);
});
