import { useId, useState } from 'preact/hooks';
import { word } from '../interface/words.ts';

interface Props {
  host: string;
  muted: boolean;
  onChange(host: string, muted: boolean): Promise<boolean>;
}

/** "Not on this site": no more warnings there. It shows what was saved, not what was wished. */
export function MuteSwitch({ host, muted, onChange }: Props) {
  const [isMuted, setMuted] = useState(muted);
  const [failed, setFailed] = useState(false);
  const noteId = useId();
  const toggle = async () => {
    try {
      setMuted(await onChange(host, !isMuted));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="mute">
      <button type="button" role="switch" aria-checked={isMuted} aria-describedby={noteId} onClick={toggle}>
        <span class="track" aria-hidden="true" />
        <span>{word('ui_mute', host)}</span>
      </button>
      <p id={noteId} class="small-print" role="status">
        {failed ? word('ui_mute_failed') : word('ui_mute_note')}
      </p>
    </div>
  );
}
