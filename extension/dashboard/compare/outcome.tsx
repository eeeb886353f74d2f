import { useMemo } from 'preact/hooks';
import { Notice } from '../../interface/notice.tsx';
import { StoryView } from '../../interface/story/story-view.tsx';
import { type WordKey, word } from '../../interface/words.ts';
import type { TextsCompared } from '../../messages.ts';
import type { Side } from './choice.ts';
import { notesOf } from './notes.ts';
import { TextRows } from './text-rows.tsx';

const UNREAD: Record<Side, WordKey> = { before: 'ui_compare_unread_before', after: 'ui_compare_unread_after' };

function Compared({ story, rows, langs }: TextsCompared & { state: 'compared' }) {
  const notes = useMemo(() => notesOf(story), [story]);
  const isSame = rows.every(({ kind }) => kind === 'same');
  return (
    <>
      <section class="compared-story">
        <StoryView story={story} />
      </section>
      <section>
        <h2>{word('ui_compare_word_by_word')}</h2>
        <p class="small-print">{word(isSame ? 'ui_compare_all_same' : 'ui_compare_marks')}</p>
        <TextRows rows={rows} langs={langs} notes={notes} />
      </section>
    </>
  );
}

/** What comparing gave: what it means, then every word; or which text could not be read, and why. */
export function Outcome({ outcome }: { outcome: TextsCompared }) {
  if (outcome.state === 'compared') return <Compared {...outcome} />;
  const notes = [outcome.state === 'gone' ? word('ui_compare_text_gone') : outcome.reason];
  return <Notice sign="unknown" level={2} title={word(UNREAD[outcome.side])} notes={notes} />;
}
