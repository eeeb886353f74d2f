import { useState } from 'preact/hooks';
import { Notice } from '../interface/notice.tsx';
import { word } from '../interface/words.ts';

interface Props {
  host: string;
  allow(host: string): Promise<boolean>;
}

/** The browser asks the person itself; here stands what saying yes means. */
export function NoPermission({ host, allow }: Props) {
  const [refused, setRefused] = useState(false);
  return (
    <Notice
      sign="unknown"
      title={word('ui_no_permission', host)}
      notes={[word('ui_no_permission_note')]}
      button={{
        label: word('ui_allow', host),
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
