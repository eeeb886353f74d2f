import { word } from '../interface/words.ts';
import { Working } from '../interface/working.tsx';
import type { TabReport } from '../messages.ts';
import type { PopupActions } from './report-view.tsx';

interface Props {
  report: Extract<TabReport, { state: 'prompts' }>;
  actions: PopupActions;
}

/** How it stands with reading the linked texts, where that is not over. */
export function TextsNote({ report: { texts = 'settled', stories }, actions }: Props) {
  if (texts === 'settled') return null;
  const reading = stories.find((story) => story.reading)?.reading;
  if (texts === 'reading') {
    return reading ? (
      <div class="note-line">
        <Working {...reading} onStop={() => actions.stopReading()} />
      </div>
    ) : null;
  }
  return (
    <div class="note-line texts-note" role="status">
      <p>{word(texts === 'offline' ? 'ui_offline' : 'ui_texts_unread')}</p>
      <button type="button" class="button" onClick={() => actions.readAgain()}>
        {word(texts === 'offline' ? 'ui_try_again' : 'ui_read_now')}
      </button>
    </div>
  );
}
