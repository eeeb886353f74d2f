import type { Reminder } from '../../../src/knowledge/index.ts';
import { formatDate } from '../../interface/format-date.ts';
import { safeLink } from '../../interface/safe-link.ts';
import { interfaceLocale, word } from '../../interface/words.ts';

interface Props {
  reminders: Reminder[];
  onDrop(promptId: string): void;
}

/** Reminders that are to come, the next one first. */
export function Reminders({ reminders, onDrop }: Props) {
  const sorted = [...reminders].sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date));
  return (
    <section>
      <h2>{word('ui_settings_reminders')}</h2>
      {sorted.length === 0 ? (
        <p class="small-print">{word('ui_settings_reminders_none')}</p>
      ) : (
        <ul class="entries">
          {sorted.map(({ promptId, date, page, headline }) => (
            <li key={promptId}>
              <div>
                <p>
                  <time dateTime={date}>{formatDate(date, interfaceLocale())}</time>
                </p>
                <p>
                  <bdi>{headline}</bdi>
                </p>
                <p class="small-print">
                  <a href={safeLink(page) ?? '#settings'} target="_blank" rel="noopener noreferrer">
                    {page}
                    <span class="unseen"> ({word('ui_opens_new_tab')})</span>
                  </a>
                </p>
              </div>
              <button type="button" class="button" onClick={() => onDrop(promptId)}>
                {word('ui_drop_reminder')}
                <span class="unseen"> {headline}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
