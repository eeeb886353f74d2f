import { formatDate } from '../../interface/format-date.ts';
import { useAnswer } from '../../interface/use-answer.ts';
import { countWord, interfaceLocale, word } from '../../interface/words.ts';
import { send } from '../../send.ts';

/** What is to be said of the store: rows that wait for room, and texts that went to make some. */
export function StoreNote() {
  const [answer] = useAnswer(() => send<'store-report'>({ type: 'store-report' }), '');
  if (answer.state !== 'told') return null;
  const { waiting, room } = answer.value;
  return (
    <>
      {waiting && (
        <p class="note-line" role="status">
          {word(
            'ui_two_sentences',
            countWord('ui_store_waiting', waiting.count),
            word(waiting.why === 'full' ? 'ui_store_full' : 'ui_store_other'),
          )}
        </p>
      )}
      {room && room.versions > 0 && (
        <p class="small-print">
          {countWord(
            'ui_store_dropped',
            room.versions,
            formatDate(new Date(room.at).toISOString().slice(0, 10), interfaceLocale()),
          )}
        </p>
      )}
    </>
  );
}
