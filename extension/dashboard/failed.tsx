import { Notice } from '../interface/notice.tsx';
import { word } from '../interface/words.ts';

/** What happened, what was kept, what to do. */
export function Failed({ reason, again }: { reason: string; again?: () => void }) {
  return (
    <Notice
      sign="error"
      level={2}
      title={word('ui_error')}
      notes={[word('ui_error_note')]}
      smallPrint={word('ui_details', reason)}
      {...(again ? { button: { label: word('ui_try_again'), act: again } } : {})}
    />
  );
}
