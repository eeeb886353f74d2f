import type { FeedInfo } from '../../../src/knowledge/index.ts';
import { formatDate } from '../../interface/format-date.ts';
import { formatNumber } from '../../interface/format-number.ts';
import { interfaceLocale, word } from '../../interface/words.ts';

/** The day of a moment as a feed writes it. */
export const formatDay = (moment: string): string => formatDate(moment.slice(0, 10), interfaceLocale());

/** What an edition says of itself, as rows of a list of facts. */
export function EditionFacts({ edition }: { edition: NonNullable<FeedInfo['edition']> }) {
  const { services, changes, sequence, issued, expires } = edition;
  return (
    <>
      <dt>{word('ui_feed_changes')}</dt>
      <dd>{formatNumber(changes)}</dd>
      <dt>{word('ui_feed_services')}</dt>
      <dd>{formatNumber(services)}</dd>
      <dt>{word('ui_feed_number')}</dt>
      <dd>{word('ui_feed_edition', formatNumber(sequence), formatDay(issued))}</dd>
      <dt>{word('ui_feed_expires')}</dt>
      <dd>{formatDay(expires)}</dd>
    </>
  );
}

/** Where a feed is read from, and the key that it is held to. */
export function OriginFacts({ address, feedKey }: { address: string; feedKey: string }) {
  return (
    <>
      <dt>{word('ui_feed_address')}</dt>
      <dd>
        <code>{address}</code>
      </dd>
      <dt>{word('ui_feed_key')}</dt>
      <dd>
        <code>{feedKey}</code>
      </dd>
    </>
  );
}
