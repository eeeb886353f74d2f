import { Confirm } from '../../interface/confirm.tsx';
import { Explained } from '../../interface/explained-words.tsx';
import { Failed } from '../../interface/failed.tsx';
import { formatDate } from '../../interface/format-date.ts';
import { safeLink } from '../../interface/safe-link.ts';
import { StoryView } from '../../interface/story/story-view.tsx';
import { UnfoldingSentence } from '../../interface/unfolding-sentence.tsx';
import { useAnswer } from '../../interface/use-answer.ts';
import { interfaceLocale, word } from '../../interface/words.ts';
import type { LedgerDetails } from '../../messages.ts';
import { send } from '../../send.ts';
import { linkTo } from '../route.ts';
import { KeptText } from './kept-text.tsx';

interface Props {
  id: string;
  onErase(id: string): void;
}

function OutwardLink({ address, words }: { address: string | null; words: string }) {
  const href = safeLink(address);
  if (href === null) return <span>{words}</span>;
  return (
    <a href={href} dir="auto" target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {words}
      <span class="unseen"> ({word('ui_opens_new_tab')})</span>
    </a>
  );
}

/** What the page said, as it was written down at that moment. */
function Kept({ decision, sha256 }: LedgerDetails) {
  const { prompt, page, versions = [] } = decision;
  return (
    <dl class="facts">
      <dt>{word('ui_kept_statement')}</dt>
      <dd>
        <Explained text={prompt.statement}>
          {(words) => (
            <q class="quoted" dir="auto" lang={prompt.lang}>
              {words}
            </q>
          )}
        </Explained>
      </dd>
      <dt>{word('ui_kept_button')}</dt>
      <dd>
        <bdi>{prompt.action || word('ui_kept_no_words')}</bdi>
      </dd>
      <dt>{word('ui_kept_page')}</dt>
      <dd>
        <OutwardLink address={page} words={page} />
      </dd>
      {prompt.documents.length > 0 && (
        <>
          <dt>{word('ui_kept_documents')}</dt>
          <dd>
            <ul>
              {prompt.documents.map(({ title, url }) => (
                <li key={`${title} ${url}`}>
                  <OutwardLink address={url} words={title} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {versions.length > 0 && (
        <>
          <dt>{word('ui_kept_texts')}</dt>
          <dd>
            <ul>
              {versions.map(({ hash, type }) => (
                <li key={hash}>
                  <KeptText hash={hash} type={type} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{word('ui_kept_hash')}</dt>
      <dd>
        <code>{sha256}</code>
      </dd>
    </dl>
  );
}

function Later({ later }: Pick<LedgerDetails, 'later'>) {
  if (later.length === 0) return null;
  return (
    <section>
      <h4>{word('ui_later')}</h4>
      <ul class="dated">
        {later.map(({ id, date, sentence }) => (
          <li key={id}>
            {date !== null && <time dateTime={date}>{formatDate(date, interfaceLocale())}</time>}
            <div>
              <UnfoldingSentence sentence={sentence} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All that is kept of a decision, and what is known about it. */
export function RowDetails({ id, onErase }: Props) {
  const [answer, again] = useAnswer(() => send<'ledger-details'>({ type: 'ledger-details', id }), id);
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={again} />;
  if (answer.state === 'asking') return <p role="status">{word('ui_loading')}</p>;
  const details = answer.value;
  if (!details) return <p>{word('ui_row_gone')}</p>;
  const { row, story } = details;
  return (
    <div class="details">
      <Kept {...details} />
      <Later later={details.later} />
      {story && (
        <details class="folded">
          <summary>{word('ui_story_then')}</summary>
          <StoryView story={story} isListed />
        </details>
      )}
      <p class="actions">
        {row.company && (
          <>
            <a class="button" href={linkTo('services', { company: row.company.key })}>
              {word('ui_company_learns', row.company.name)}
            </a>
            <a class="button" href={linkTo('print', { company: row.company.key })}>
              {word('ui_print_company', row.company.name)}
            </a>
          </>
        )}
      </p>
      <Confirm
        label={word('ui_erase_row')}
        question={word('ui_erase_row_question')}
        yes={word('ui_erase')}
        onYes={() => onErase(id)}
      />
    </div>
  );
}
