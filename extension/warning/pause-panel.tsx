import { word } from '../interface/words.ts';
import { trusted } from './trusted.ts';

/** Not asked for · waiting for the first click · a click is held · the next click goes through. */
export type Pause = 'off' | 'armed' | 'held' | 'confirmed';

interface Props {
  pause: Pause;
  onConfirm(): void;
}

/** What became of the click, and the way on. */
export function PausePanel({ pause, onConfirm }: Props) {
  if (pause === 'off') return null;
  if (pause !== 'held') {
    return <p class="pause">{word(pause === 'armed' ? 'ui_pause_armed' : 'ui_pause_confirmed')}</p>;
  }
  return (
    <div class="pause held">
      <p>{word('ui_pause_held')}</p>
      <button type="button" class="button first" onClick={trusted(onConfirm)}>
        {word('ui_pause_go_on')}
      </button>
    </div>
  );
}
