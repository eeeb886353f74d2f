import { useState } from 'preact/hooks';
import type { Story } from '../../src/explanation/index.ts';
import { Glyph } from '../interface/glyphs.tsx';
import { spokenIn } from '../interface/language.ts';
import { LevelMark } from '../interface/level-mark.tsx';
import { StoryView } from '../interface/story/story-view.tsx';
import { countWord } from '../interface/words.ts';

/** Several prompts in one page: a list with one of them open, the most serious at first. */
export function StoryList({ stories }: { stories: Story[] }) {
  const [open, setOpen] = useState(0);
  return (
    <>
      <h1 class="list-title">{countWord('ui_on_this_page', stories.length)}</h1>
      <ul class="stories">
        {stories.map((story, index) => (
          <li key={index} class="stories-item">
            <button
              type="button"
              class={`story-head level-${story.level}`}
              aria-expanded={open === index}
              onClick={() => setOpen(open === index ? -1 : index)}
            >
              <span class="story-name">
                <span class="level">
                  <LevelMark level={story.level} />
                  {story.levelWord}
                </span>
                <span class="service">{story.service}</span>
                {open !== index && (
                  <span class="gist" {...spokenIn(story.headline.lang)}>
                    {story.headline.text}
                  </span>
                )}
              </span>
              <Glyph name={open === index ? 'up' : 'down'} />
            </button>
            {open === index && <StoryView story={story} isListed />}
          </li>
        ))}
      </ul>
    </>
  );
}
