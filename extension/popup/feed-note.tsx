import { countWord, word } from '../interface/words.ts';

/** Feeds that are out of date, said in a quiet line: what is told above may lack something new. */
export function FeedNote({ names }: { names: string[] }) {
  const [first] = names;
  if (first === undefined) return null;
  return (
    <p class="feed-note small-print">
      {countWord('ui_feeds_note', names.length, first)}{' '}
      <a href="dashboard.html#feeds" target="_blank" rel="noopener">
        {word('ui_feeds_note_link')}
      </a>
    </p>
  );
}
