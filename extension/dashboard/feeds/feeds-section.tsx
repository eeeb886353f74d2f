import { useEffect, useRef, useState } from 'preact/hooks';
import { Failed } from '../../interface/failed.tsx';
import { nameOfFeed } from '../../interface/feed-name.ts';
import { useAnswer } from '../../interface/use-answer.ts';
import { word } from '../../interface/words.ts';
import type { ListedFeed } from '../../messages.ts';
import { send } from '../../send.ts';
import { failedResult, type Result, ResultLine } from '../result-line.tsx';
import { AddFeed } from './add-feed.tsx';
import { allowHost } from './allow-host.ts';
import { CatalogueCard } from './catalogue-card.tsx';
import { FeedCard } from './feed-card.tsx';
import { useOnline } from './use-online.ts';

/** While a feed is read, how far it is, is asked so often, in milliseconds. */
const LOOK_EVERY = 400;

/** Where what is known comes from: what ships, and the feeds one is subscribed to. */
export function FeedsSection() {
  return (
    <>
      <h1>{word('ui_section_feeds')}</h1>
      <p class="lead">{word('ui_feeds_lead')}</p>
      <Feeds />
    </>
  );
}

function Feeds() {
  const [answer, again] = useAnswer(() => send<'list-feeds'>({ type: 'list-feeds' }), '');
  const [result, setResult] = useState<Result | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const online = useOnline();
  const isReading = answer.state === 'told' && answer.value.feeds.some(({ reading }) => reading !== null);
  useEffect(() => {
    if (!isReading) return;
    const timer = setInterval(again, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [isReading]);
  if (answer.state === 'asking') return <p role="status">{word('ui_loading')}</p>;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={again} />;
  const { feeds, catalogue } = answer.value;

  /** Whatever comes of it, it is said, and the list shows how it stands: at once, and when it is over. */
  const run = async (work: Promise<unknown>, done: string | null) => {
    setResult(null);
    again();
    const told = await work.then(() => done && { ok: true, words: done }, failedResult);
    if (told) setResult(told);
    again();
  };
  const read = async ({ id, address }: ListedFeed) => {
    if (await allowHost(address)) return run(send<'update-feed'>({ type: 'update-feed', id }), null);
    setResult({ ok: false, words: word('ui_feed_not_allowed', new URL(address).host) });
  };

  return (
    <>
      {!online && <p class="note-line">{word('ui_feeds_offline')}</p>}
      <ResultLine result={result} line={said} />
      <ul class="feeds">
        <CatalogueCard {...catalogue} />
        {feeds.map((feed) => (
          <FeedCard
            key={feed.id}
            feed={feed}
            onRead={() => read(feed)}
            onStop={() => run(send<'stop-feed'>({ type: 'stop-feed', id: feed.id }), null)}
            onRemove={() => {
              const removing = send<'unsubscribe-feed'>({ type: 'unsubscribe-feed', id: feed.id });
              // Its card goes, and the focus with it.
              run(removing, word('ui_feed_removed', nameOfFeed(feed))).then(() => said.current?.focus());
            }}
          />
        ))}
      </ul>
      {feeds.length === 0 && <p class="small-print">{word('ui_feeds_empty')}</p>}
      <AddFeed
        feeds={feeds}
        onSubscribe={(line, everything, name) => {
          said.current?.focus();
          run(send<'subscribe-feed'>({ type: 'subscribe-feed', line, everything }), word('ui_feed_added', name));
        }}
      />
    </>
  );
}
