import { Fragment } from 'preact';
import { browser } from '../../browser.ts';
import { useAnswer } from '../../interface/use-answer.ts';
import { word } from '../../interface/words.ts';

/** The keys that are set now; browsers let people change them. */
export function Shortcuts() {
  const [answer] = useAnswer(() => browser.commands.getAll(), '');
  if (answer.state !== 'told') return null;
  const labelOf = (name: string | undefined) =>
    name === 'focus-warning' ? word('ui_shortcut_focus') : word('ui_shortcut_popup');
  return (
    <section>
      <h2>{word('ui_settings_shortcuts')}</h2>
      <dl class="facts">
        {answer.value.map(({ name, shortcut }) => (
          <Fragment key={name}>
            <dt>{labelOf(name)}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : word('ui_shortcut_none')}</dd>
          </Fragment>
        ))}
      </dl>
      <p class="small-print">{word('ui_shortcut_note')}</p>
    </section>
  );
}
