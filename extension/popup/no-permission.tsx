import { useState } from 'preact/hooks';
import { word } from '../interface/words.ts';
import { Notice } from './notice.tsx';

interface Props {
  /** Empty where the browser keeps back which site it is. */
  host: string;
  allow(host: string): Promise<boolean>;
}

/** The browser asks the person itself; here stands what saying yes means. */
export function NoPermission({ host, allow }: Props) {
  const [refused, setRefused] = useState(false);
  return (
    <Notice
      sign="unknown"
      title={host === '' ? word('ui_no_permission_anywhere') : word('ui_no_permission', host)}
      notes={[word('ui_no_permission_note')]}
      button={{
        label: host === '' ? word('ui_allow_everywhere') : word('ui_allow', host),
        act: () =>
          allow(host).then(
            (allowed) => setRefused(!allowed),
            () => setRefused(true),
          ),
      }}
    >
      {refused && <p class="small-print">{word('ui_not_allowed')}</p>}
    </Notice>
  );
}
