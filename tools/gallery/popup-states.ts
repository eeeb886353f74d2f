/** The popup in every state in which it can find a tab. */
import type { TabReport } from '../../extension/messages.ts';
import type { FailedReply } from '../../extension/problem.ts';
import type { Story } from '../../src/explanation/index.ts';
import { LEVELS, type UnknownReason } from '../../src/model.ts';
import type { Tab } from '../browsers/driver.ts';
import { listOfFeeds } from './feed-rows.ts';
import { answering, type State, type Studio, until } from './state.ts';

const SIZE = { width: 360, height: 600 };
const host = 'web.whatsapp.com';

type Answer = TabReport | FailedReply;

async function openPopup({ browser }: Studio, report: Answer, more: Record<string, unknown> = {}): Promise<Tab> {
  const tab = await browser.openExtensionPage('popup.html?tab=1', answering({ 'tab-report': report, ...more }));
  await tab.resize(SIZE.width, SIZE.height);
  await until(() => tab.evaluate(() => document.querySelector('h1, h2') !== null));
  return tab;
}

const popup = (name: string, answer: (studio: Studio) => Answer, more: Partial<State> = {}): State => ({
  surface: 'popup',
  name,
  ...SIZE,
  open: (studio) => openPopup(studio, answer(studio)),
  ...more,
});

const changesOf = ({ told }: Studio) => LEVELS.flatMap((level) => told.ofLevel[level] ?? []);
const storiesOf = (studio: Studio) => changesOf(studio).map(studio.told.asked);
const firstStory = (studio: Studio) => storiesOf(studio).slice(0, 1);
const knownStory = (studio: Studio): Story | null => changesOf(studio).slice(0, 1).map(studio.told.story)[0] ?? null;

/** A prompt of which nothing is known, and what became of reading the texts that it links to. */
const asking = ({ told }: Studio, ...reasons: UnknownReason[]): Extract<TabReport, { state: 'prompts' }> => ({
  state: 'prompts',
  host: 'chat.example',
  muted: false,
  stories: [told.unread(reasons)],
});

const prompting = (of: string, story: Story | undefined): TabReport => ({
  state: 'prompts',
  host: of,
  muted: false,
  stories: story ? [story] : [],
});

const memberStory = ({ told }: Studio, isChanged: boolean) =>
  told.ofLevel.serious && told.member(told.ofLevel.serious, isChanged);

const NOTHING: TabReport = { state: 'quiet', host: 'example.org', muted: false, story: null };

const whole = { whole: true };

export const POPUP_STATES: readonly State[] = [
  popup('prompt', (studio) => ({ state: 'prompts', host, muted: false, stories: firstStory(studio) }), whole),
  popup('evidence-unfolded', (studio) => ({ state: 'prompts', host, muted: false, stories: firstStory(studio) }), {
    async open(studio) {
      const tab = await popup('', () => ({ state: 'prompts', host, muted: false, stories: firstStory(studio) })).open(
        studio,
      );
      await tab.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('button.unfold')) button.click();
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      return tab;
    },
    ...whole,
  }),
  popup('legal-word', ({ told }) => prompting('chat.example', told.read()), {
    async open(studio) {
      const tab = await openPopup(studio, prompting('chat.example', studio.told.read()));
      await until(() =>
        tab.evaluate(() => {
          // A click that comes before the sentence can be unfolded is lost.
          document.querySelector<HTMLElement>('button.unfold[aria-expanded="false"]')?.click();
          return document.querySelector('.legal-word') !== null;
        }),
      );
      await tab.evaluate(() => document.querySelector<HTMLElement>('.legal-word')?.focus());
      return tab;
    },
  }),
  popup('texts-read', ({ told }) => prompting('chat.example', told.read()), whole),
  popup('accepted-nothing-since', (studio) => prompting(host, memberStory(studio, false)), whole),
  popup('accepted-changed-since', (studio) => prompting(host, memberStory(studio, true)), whole),
  popup('several-prompts', (studio) => ({ state: 'prompts', host, muted: false, stories: storiesOf(studio) }), whole),
  popup('texts-being-read', (studio) => ({ ...asking(studio), texts: 'reading' }), whole),
  popup('texts-stopped', (studio) => ({ ...asking(studio, 'texts-stopped'), texts: 'unread' }), whole),
  popup('offline', (studio) => ({ ...asking(studio, 'text-offline'), texts: 'offline' }), whole),
  popup('texts-unreadable', (studio) => ({ ...asking(studio, 'text-log-in', 'text-pdf'), texts: 'settled' }), whole),
  popup('muted', (studio) => ({ state: 'prompts', host, muted: true, stories: storiesOf(studio).slice(-1) }), whole),
  popup('service-known', (studio) => ({ state: 'quiet', host, muted: false, story: knownStory(studio) }), whole),
  popup('feed-out-of-date', () => NOTHING, {
    async open(studio) {
      const tab = await openPopup(studio, NOTHING, listOfFeeds('old'));
      await until(() => tab.evaluate(() => document.querySelector('.feed-note') !== null));
      return tab;
    },
  }),
  popup('nothing', () => NOTHING),
  popup('reading', () => ({ state: 'reading', host })),
  popup('browser-page', () => ({ state: 'unreadable', reason: 'browser-page', host: '' })),
  popup('no-permission', () => ({ state: 'unreadable', reason: 'no-permission', host })),
  popup('not-reached', () => ({ state: 'unreadable', reason: 'not-reached', host })),
  popup('error', () => ({ failed: { reason: 'missing', message: 'missing' } })),
];
