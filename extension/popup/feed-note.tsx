import { countWord, word } from '../interface/words.ts';

/** Feeds that are out of date, said in a quiet line: what is told above may lack something new. */
export function FeedNote({ names }: { names: string[] }) {
  const [first] = names;
  if (first === undefined) return null;
  // Not a plural form: in some languages the form for one also stands for 21.
  const note = names.length === 1 ? word('ui_feeds_note_named', first) : countWord('ui_feeds_note', names.length);
  return (
    <p class="feed-note small-print">
      {note}{' '}
      <a href="dashboard.html#feeds" target="_blank" rel="noopener">
        {word('ui_feeds_note_link')}
      </a>
    </p>
  );
}
