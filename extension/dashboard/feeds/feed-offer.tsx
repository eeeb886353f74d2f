import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FeedOffer, SHARDS } from '../../../src/knowledge/index.ts';
import { formatNumber, formatSize } from '../../interface/format-number.ts';
import { word } from '../../interface/words.ts';
import { SwitchRow } from '../switch-row.tsx';
import { EditionFacts, OriginFacts } from './edition-facts.tsx';

interface Props {
  offer: FeedOffer;
  feedKey: string;
  onSubscribe(everything: boolean): void;
  onLeave(): void;
}

/** What one would get, what would be fetched for it, and what its publisher would learn. */
export function FeedOfferView({ offer, feedKey, onSubscribe, onLeave }: Props) {
  const [everything, setEverything] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const size = formatSize(offer.bytes);
  return (
    <div class="feed-card">
      <h3 ref={title} tabIndex={-1}>
        {offer.name}
      </h3>
      <dl class="facts">
        <EditionFacts edition={offer} />
        <OriginFacts address={offer.address} feedKey={feedKey} />
      </dl>
      <p>{word('ui_feed_key_note')}</p>
      {offer.whole ? (
        <p>{word('ui_feed_whole', size)}</p>
      ) : (
        <>
          <p>{word('ui_feed_parts', size, formatNumber(Math.max(1, Math.round(offer.services / SHARDS))))}</p>
          <SwitchRow
            label={word('ui_feed_take_all', size)}
            note={word('ui_feed_take_all_note')}
            on={everything}
            onChange={setEverything}
          />
        </>
      )}
      <p>{word('ui_feed_daily')}</p>
      <div class="actions">
        <button type="button" class="button first" onClick={() => onSubscribe(everything)}>
          {word('ui_feed_subscribe')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {word('ui_feed_not_now')}
        </button>
      </div>
    </div>
  );
}
