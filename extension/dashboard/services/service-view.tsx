import { useState } from 'preact/hooks';
import type { Story } from '../../../src/explanation/index.ts';
import type { IsoDate } from '../../../src/model.ts';
import { Failed } from '../../interface/failed.tsx';
import { formatDate } from '../../interface/format-date.ts';
import { Glyph } from '../../interface/glyphs.tsx';
import { spokenIn } from '../../interface/language.ts';
import { LevelMark } from '../../interface/level-mark.tsx';
import { StoryView } from '../../interface/story/story-view.tsx';
import { useAnswer } from '../../interface/use-answer.ts';
import { countWord, interfaceLocale, word } from '../../interface/words.ts';
import { send } from '../../send.ts';
import { linkTo } from '../route.ts';

/** When people were told of the change, or else from when it holds. */
function dayOf({ sections }: Story): IsoDate | undefined {
  const events = sections.flatMap((section) => section.events);
  const days = (['announced', 'effective', 'ahead', 'deadline'] as const).map(
    (kind) => events.find((event) => event.kind === kind)?.date,
  );
  return days.find((day) => day !== undefined);
}

/** One change: its day and its headline, which unfolds to the whole story. */
function ChangeItem({ story, isOpen }: { story: Story; isOpen: boolean }) {
  const [open, setOpen] = useState(isOpen);
  const day = dayOf(story);
  return (
    <li class={`change-item level-${story.level}`}>
      <h2>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span class="level">
            <LevelMark level={story.level} />
            {story.levelWord}
          </span>
          {day && <time dateTime={day}>{formatDate(day, interfaceLocale())}</time>}
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
  const { service, stories } = answer.value;
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
        {stories.length > 0 ? countWord('ui_changes_known', stories.length) : word('ui_no_changes_known', service.name)}
      </p>
      <ul class="changes">
        {stories.map((story, index) => (
          <ChangeItem key={index} story={story} isOpen={stories.length === 1} />
        ))}
      </ul>
    </>
  );
}
