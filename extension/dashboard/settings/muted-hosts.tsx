import { word } from '../../interface/words.ts';

interface Props {
  hosts: string[];
  onUnmute(host: string): void;
}

/** Sites on which nothing is shown, each with a way back. */
export function MutedHosts({ hosts, onUnmute }: Props) {
  return (
    <section>
      <h2>{word('ui_settings_muted')}</h2>
      {hosts.length === 0 ? (
        <p class="small-print">{word('ui_settings_muted_none')}</p>
      ) : (
        <ul class="entries">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" class="button" onClick={() => onUnmute(host)}>
                {word('ui_unmute')}
                <span class="unseen"> {host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
