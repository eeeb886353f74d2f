import { useEffect, useRef } from 'preact/hooks';
import { SHARDS } from '../../../src/knowledge/index.ts';
import { Confirm } from '../../interface/confirm.tsx';
import { Details } from '../../interface/details.tsx';
import { nameOfFeed } from '../../interface/feed-name.ts';
import { formatNumber } from '../../interface/format-number.ts';
import { formatMoment } from '../../interface/format-time.ts';
import { problemWords } from '../../interface/problem-words.ts';
import { type WordKey, word } from '../../interface/words.ts';
import { Working } from '../../interface/working.tsx';
import type { ListedFeed } from '../../messages.ts';
import { EditionFacts, formatDay, OriginFacts } from './edition-facts.tsx';

function stateOf({ reading, outOfDateSince, problem, edition }: ListedFeed): { name: string; words: WordKey } {
  if (reading) return { name: 'reading', words: 'ui_feed_state_reading' };
  if (outOfDateSince !== null) return { name: 'old', words: 'ui_feed_state_old' };
  if (problem?.reason === 'stopped') return { name: 'stopped', words: 'ui_feed_state_stopped' };
  if (problem) return { name: 'failed', words: 'ui_feed_state_failed' };
  return edition ? { name: 'fresh', words: 'ui_feed_state_fresh' } : { name: 'new', words: 'ui_feed_state_new' };
}

/** What is not as it should be, and what that means. */
function Trouble({ feed: { outOfDateSince, problem, edition } }: { feed: ListedFeed }) {
  if (outOfDateSince === null && !problem) return null;
  const told = problem && (problem.reason !== 'expired' || outOfDateSince === null) ? problemWords(problem) : null;
  return (
    <div class="feed-trouble">
      {outOfDateSince !== null && <p>{word('ui_feed_old', formatDay(new Date(outOfDateSince).toISOString()))}</p>}
      {told && <p>{told.words}</p>}
      {edition && <p>{word('ui_feed_kept')}</p>}
      <Details exactly={told?.exactly} />
    </div>
  );
}

interface Props {
  feed: ListedFeed;
  onRead(): void;
  onStop(): void;
  onRemove(): void;
}

/** A feed that one is subscribed to. */
export function FeedCard({ feed, onRead, onStop, onRemove }: Props) {
  const { address, key, edition, reading, managed, shards, seenAt, nextAt } = feed;
  const name = nameOfFeed(feed);
  const state = stateOf(feed);
  const read = useRef<HTMLButtonElement>(null);
  const wasReading = useRef(false);
  useEffect(() => {
    // The button that stops it went away, perhaps under the focus.
    if (wasReading.current && !reading && document.activeElement === document.body) read.current?.focus();
    wasReading.current = reading !== null;
  }, [reading === null]);
  return (
    <li class="feed-card">
      <div class="feed-head">
        <h2>{name}</h2>
        <span class={`answer feed-${state.name}`}>{word(state.words)}</span>
      </div>
      {!reading && <Trouble feed={feed} />}
      <dl class="facts">
        {edition && <EditionFacts edition={edition} />}
        <dt>{word('ui_feed_read')}</dt>
        <dd>{seenAt === null ? word('ui_feed_never') : formatMoment(seenAt)}</dd>
        <dt>{word('ui_feed_next')}</dt>
        <dd>{nextAt <= Date.now() ? word('ui_feed_soon') : formatMoment(nextAt)}</dd>
        {shards !== null && (
          <>
            <dt>{word('ui_feed_held')}</dt>
            <dd>{word('ui_feed_parts_held', formatNumber(shards), formatNumber(SHARDS))}</dd>
          </>
        )}
        <OriginFacts address={address} feedKey={key} />
      </dl>
      {reading && (
        <Working
          label={word('ui_feed_reading', name)}
          done={reading.of > 1 ? reading.done / reading.of : null}
          onStop={onStop}
        />
      )}
      <div class="actions">
        <button
          type="button"
          class="button"
          ref={read}
          // Not disabled while it works: the focus would fall out of it.
          aria-disabled={reading !== null}
          onClick={() => reading === null && onRead()}
        >
          {word('ui_feed_read_now')}
          <span class="unseen"> {name}</span>
        </button>
        {managed ? (
          <p class="small-print">{word('ui_feed_managed')}</p>
        ) : (
          <Confirm
            label={word('ui_feed_remove')}
            about={name}
            question={word('ui_feed_remove_question', name)}
            yes={word('ui_feed_remove_yes')}
            onYes={onRemove}
          />
        )}
      </div>
    </li>
  );
}
