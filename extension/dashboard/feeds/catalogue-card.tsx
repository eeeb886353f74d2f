import { browser } from '../../browser.ts';
import { formatNumber } from '../../interface/format-number.ts';
import { word } from '../../interface/words.ts';

/** What the extension knows by itself: the first of all, and not to be removed. */
export function CatalogueCard({ services, changes }: { services: number; changes: number }) {
  return (
    <li class="feed-card">
      <div class="feed-head">
        <h2>{word('ui_catalogue')}</h2>
        <span class="answer">{word('ui_catalogue_state')}</span>
      </div>
      <p>{word('ui_catalogue_note')}</p>
      <dl class="facts">
        <dt>{word('ui_feed_changes')}</dt>
        <dd>{formatNumber(changes)}</dd>
        <dt>{word('ui_feed_services')}</dt>
        <dd>{formatNumber(services)}</dd>
        <dt>{word('ui_catalogue_version')}</dt>
        <dd>{browser.runtime.getManifest().version}</dd>
      </dl>
    </li>
  );
}
