import { Failed } from '../interface/failed.tsx';
import { Notice } from '../interface/notice.tsx';
import { StoryView } from '../interface/story/story-view.tsx';
import { word } from '../interface/words.ts';
import type { TabReport } from '../messages.ts';
import type { Problem } from '../problem.ts';
import { FeedNote } from './feed-note.tsx';
import { MuteSwitch } from './mute-switch.tsx';
import { NoPermission } from './no-permission.tsx';
import { StoryList } from './story-list.tsx';
import { TextsNote } from './texts-note.tsx';

/** What the background reports, and what only the popup can know. */
export type PopupState =
  | TabReport
  | { state: 'reading-long'; host: string }
  | { state: 'no-tab' }
  | { state: 'error'; problem: Problem };

export interface PopupActions {
  /** Asks the background anew. */
  ask(): void;
  /** Asks the browser for this site; whether the person allowed it. */
  allow(host: string): Promise<boolean>;
  reload(): Promise<void>;
  stopReading(): Promise<void>;
  /** Tries those of the linked texts that were not read. */
  readAgain(): Promise<void>;
  /** @returns whether the site is muted now */
  setMuted(host: string, muted: boolean): Promise<boolean>;
}

interface Props {
  report: PopupState;
  actions: PopupActions;
  /** Names of feeds that are out of date. */
  oldFeeds?: string[];
}

/** What is told rests on what is known. */
const TELLING: ReadonlySet<PopupState['state']> = new Set(['prompts', 'quiet']);

/** Every state in which a tab can be found. */
export function ReportView({ report, actions, oldFeeds = [] }: Props) {
  return (
    <>
      <main aria-busy={report.state === 'reading'}>
        <Told report={report} actions={actions} />
      </main>
      <footer>
        {TELLING.has(report.state) && <FeedNote names={oldFeeds} />}
        {'muted' in report && report.host !== '' && (
          <MuteSwitch
            key={`${report.host} ${report.muted}`}
            host={report.host}
            muted={report.muted}
            onChange={actions.setMuted}
          />
        )}
        <p>
          <a href="dashboard.html#ledger" target="_blank" rel="noopener">
            {word('ui_open_dashboard')}
          </a>
        </p>
      </footer>
    </>
  );
}

function Told({ report, actions }: Pick<Props, 'report' | 'actions'>) {
  const again = { label: word('ui_try_again'), act: actions.ask };
  switch (report.state) {
    case 'prompts': {
      const [story] = report.stories;
      return (
        <>
          <TextsNote report={report} actions={actions} />
          {story && report.stories.length === 1 ? <StoryView story={story} /> : <StoryList stories={report.stories} />}
        </>
      );
    }
    case 'quiet':
      if (report.story) return <StoryView story={report.story} />;
      return (
        <Notice
          sign="none"
          title={word('ui_quiet')}
          notes={[word('ui_quiet_note', report.host), word('ui_quiet_unknown')]}
        />
      );
    case 'reading':
      return <Notice sign="reading" title={word('ui_reading')} notes={[word('ui_reading_note')]} />;
    case 'reading-long':
      return (
        <Notice sign="unknown" title={word('ui_reading_long')} notes={[word('ui_reading_long_note')]} button={again} />
      );
    case 'unreadable':
      return <Unreadable reason={report.reason} host={report.host} actions={actions} />;
    case 'no-tab':
      return <Notice sign="none" title={word('ui_quiet')} notes={[word('ui_no_tab_note')]} />;
    case 'error':
      return <Failed problem={report.problem} again={actions.ask} level={1} />;
  }
}

type UnreadableProps = Omit<Extract<TabReport, { state: 'unreadable' }>, 'state'> & { actions: PopupActions };

function Unreadable({ reason, host, actions }: UnreadableProps) {
  switch (reason) {
    case 'browser-page':
      return <Notice sign="none" title={word('ui_browser_page')} notes={[word('ui_browser_page_note')]} />;
    case 'no-permission':
      return <NoPermission host={host} allow={actions.allow} />;
    case 'not-reached':
      return (
        <Notice
          sign="unknown"
          title={word('ui_not_reached')}
          notes={[word('ui_not_reached_note')]}
          button={{ label: word('ui_reload'), act: actions.reload }}
        />
      );
  }
}
