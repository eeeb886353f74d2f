import { useState } from 'preact/hooks';
import { Failed } from '../../interface/failed.tsx';
import { formatDate } from '../../interface/format-date.ts';
import { Glyph } from '../../interface/glyphs.tsx';
import { spokenIn } from '../../interface/language.ts';
import { LevelMark } from '../../interface/level-mark.tsx';
import { StoryView } from '../../interface/story/story-view.tsx';
import { useAnswer } from '../../interface/use-answer.ts';
import { countWord, interfaceLocale, word } from '../../interface/words.ts';
import type { ToldChange } from '../../messages.ts';
import { send } from '../../send.ts';
import { linkTo } from '../route.ts';

/** One change: its day and its headline, which unfolds to the whole story. */
function ChangeItem({ date, story, isOpen }: ToldChange & { isOpen: boolean }) {
  const [open, setOpen] = useState(isOpen);
  return (
    <li class={`change-item level-${story.level}`}>
      <h2>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span class="level">
            <LevelMark level={story.level} />
            {story.levelWord}
          </span>
          {date !== null && <time dateTime={date}>{formatDate(date, interfaceLocale())}</time>}
          {!open && (
            <span class="gist" {...spokenIn(story.headline.lang)}>
              {story.headline.text}
            </span>
          )}
          <Glyph name={open ? 'up' : 'down'} />
        </button>
      </h2>
      {open && <StoryView story={story} isListed />}
    </li>
  );
}

/** All changes of a service that are known, newest first. */
export function ServiceView({ id }: { id: string }) {
  const [answer, again] = useAnswer(() => send<'service-stories'>({ type: 'service-stories', id }), id);
  const back = (
    <p>
      <a href={linkTo('services')}>{word('ui_back_to_services')}</a>
    </p>
  );
  if (answer.state === 'asking') return <p role="status">{word('ui_loading')}</p>;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={again} />;
  if (!answer.value) {
    return (
      <>
        {back}
        <h1>{word('ui_service_unknown')}</h1>
        <p class="lead">{word('ui_service_unknown_note')}</p>
      </>
    );
  }
  const { service, changes } = answer.value;
  return (
    <>
      {back}
      <h1>{service.name}</h1>
      <p class="lead">
        {service.domain}
        {service.company?.key.startsWith('group:') && ` · ${word('ui_belongs_to', service.company.name)}`}
      </p>
      {service.company && (
        <p class="actions">
          <a class="button" href={linkTo('services', { company: service.company.key })}>
            {word('ui_company_learns', service.company.name)}
          </a>
        </p>
      )}
      <p role="status">
        {changes.length > 0 ? countWord('ui_changes_known', changes.length) : word('ui_no_changes_known', service.name)}
      </p>
      <ul class="changes">
        {changes.map((change, index) => (
          <ChangeItem key={index} {...change} isOpen={changes.length === 1} />
        ))}
      </ul>
    </>
  );
}
