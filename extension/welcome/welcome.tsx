import type { ComponentType } from 'preact';
import { Glyph } from '../interface/glyphs.tsx';
import { type WordKey, word } from '../interface/words.ts';
import { Flowing, Kept, Warned } from './pictures.tsx';
import { TryIt } from './try-it.tsx';

const STEPS: { Picture: ComponentType; title: WordKey; note: WordKey }[] = [
  { Picture: Warned, title: 'ui_welcome_warned', note: 'ui_welcome_warned_note' },
  { Picture: Flowing, title: 'ui_welcome_flow', note: 'ui_welcome_flow_note' },
  { Picture: Kept, title: 'ui_welcome_kept', note: 'ui_welcome_kept_note' },
];

const NEVER: WordKey[] = ['ui_never_click', 'ui_never_send', 'ui_never_block', 'ui_never_guess'];

const PERMISSIONS: { name: WordKey; why: WordKey }[] = [
  { name: 'ui_permission_pages', why: 'ui_permission_pages_why' },
  { name: 'ui_permission_storage', why: 'ui_permission_storage_why' },
  { name: 'ui_permission_reminders', why: 'ui_permission_reminders_why' },
];

/** What it does, what it never does, what it needs, and a try. */
export function Welcome() {
  return (
    <main>
      <header>
        <img src="icons/icon-48.png" width="48" height="48" alt="" />
        <h1>{word('ui_welcome_title')}</h1>
        <p class="lead">{word('ui_welcome_lead')}</p>
      </header>
      <ul class="steps">
        {STEPS.map(({ Picture, title, note }) => (
          <li key={title}>
            <Picture />
            <h2>{word(title)}</h2>
            <p>{word(note)}</p>
          </li>
        ))}
      </ul>
      <TryIt />
      <div class="columns">
        <section>
          <h2>{word('ui_never')}</h2>
          <ul class="never">
            {NEVER.map((key) => (
              <li key={key}>
                <Glyph name="close" />
                <span>{word(key)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{word('ui_permissions')}</h2>
          <dl class="permissions">
            {PERMISSIONS.map(({ name, why }) => (
              <div key={name}>
                <dt>{word(name)}</dt>
                <dd>{word(why)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p class="end">
        <a class="button first" href="dashboard.html#settings">
          {word('ui_welcome_settings')}
        </a>
        <a class="button" href="dashboard.html#services">
          {word('ui_welcome_services')}
        </a>
      </p>
    </main>
  );
}
