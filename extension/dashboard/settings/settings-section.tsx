import { useState } from 'preact/hooks';
import type { Settings } from '../../../src/knowledge/index.ts';
import { PROMPT_KINDS, type PromptKind } from '../../../src/model.ts';
import { Details } from '../../interface/details.tsx';
import { Failed } from '../../interface/failed.tsx';
import { failedWords, type ToldProblem } from '../../interface/problem-words.ts';
import { useAnswer } from '../../interface/use-answer.ts';
import { type WordKey, word } from '../../interface/words.ts';
import { SWITCHES, type SwitchName } from '../../messages.ts';
import { problemOf } from '../../problem.ts';
import { send } from '../../send.ts';
import { SwitchRow } from '../switch-row.tsx';
import { MutedHosts } from './muted-hosts.tsx';
import { Reminders } from './reminders.tsx';
import { SettingsFiles } from './settings-files.tsx';
import { Shortcuts } from './shortcuts.tsx';

const SWITCH_WORDS: Record<SwitchName, { label: WordKey; note: WordKey }> = {
  pauseBeforeSerious: { label: 'ui_pause', note: 'ui_pause_note' },
  readLinkedTexts: { label: 'ui_read_linked', note: 'ui_read_linked_note' },
  recheckAccepted: { label: 'ui_recheck', note: 'ui_recheck_note' },
};

const KIND_WORDS: Record<PromptKind, WordKey> = {
  reconsent: 'ui_kind_reconsent',
  signup: 'ui_kind_signup',
  checkbox: 'ui_kind_checkbox',
  checkout: 'ui_kind_checkout',
  oauth: 'ui_kind_oauth',
  continue: 'ui_kind_continue',
};

/** Everything that can be set. What is shown is what was saved. */
export function SettingsSection() {
  const [answer, again] = useAnswer(() => send<'read-settings'>({ type: 'read-settings' }), '');
  const [problem, setProblem] = useState<ToldProblem | null>(null);
  if (answer.state === 'asking') return <p role="status">{word('ui_loading')}</p>;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={again} />;
  const { settings } = answer.value;
  const change = async (saving: Promise<unknown>) => {
    setProblem(
      await saving.then(
        () => null,
        (error: unknown) => failedWords(problemOf(error)),
      ),
    );
    again();
  };
  return (
    <>
      <h1>{word('ui_section_settings')}</h1>
      <p role="alert" class="result bad">
        {problem?.words}
      </p>
      <Details exactly={problem?.exactly} />
      <section>
        <h2>{word('ui_settings_warnings')}</h2>
        {SWITCHES.map((name) => (
          <SwitchRow
            key={name}
            label={word(SWITCH_WORDS[name].label)}
            note={word(SWITCH_WORDS[name].note)}
            on={settings[name]}
            onChange={(on) => change(send<'set-switch'>({ type: 'set-switch', name, on }))}
          />
        ))}
      </section>
      <section>
        <h2>{word('ui_settings_kinds')}</h2>
        <p class="small-print">{word('ui_settings_kinds_note')}</p>
        {PROMPT_KINDS.map((kind) => (
          <SwitchRow
            key={kind}
            label={word(KIND_WORDS[kind])}
            on={!settings.mutedKinds.includes(kind)}
            onChange={(on) => change(send<'set-kind-muted'>({ type: 'set-kind-muted', kind, muted: !on }))}
          />
        ))}
      </section>
      <MutedHosts
        hosts={settings.mutedHosts}
        onUnmute={(host) => change(send<'set-muted'>({ type: 'set-muted', host, muted: false }))}
      />
      <Reminders
        reminders={settings.reminders}
        onDrop={(promptId) => change(send<'drop-reminder'>({ type: 'drop-reminder', promptId }))}
      />
      <Shortcuts />
      <SettingsFiles
        settings={settings}
        onReplace={async (next: Settings) => {
          await send<'replace-settings'>({ type: 'replace-settings', settings: next });
          again();
        }}
      />
    </>
  );
}
