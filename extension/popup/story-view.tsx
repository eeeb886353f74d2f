import type { Story } from '../../src/explanation/index.ts';
import { Origins } from '../interface/evidence.tsx';
import { LevelMark } from '../interface/level-mark.tsx';
import { UnfoldingSentence } from '../interface/unfolding-sentence.tsx';
import { word } from '../interface/words.ts';
import { FlowPicture } from './flow-picture.tsx';
import { SectionView } from './section-view.tsx';

interface Props {
  story: Story;
  /** A line above all, where it has to be said why this is shown. */
  note?: string;
  /** One of several: service and level stand in the list. */
  isListed?: boolean;
}

/** The whole story, in the order in which it is to be read. One scroll; everything unfolds in place. */
export function StoryView({ story, note, isListed = false }: Props) {
  const { level, levelWord, service, headline, rows, flow, sections, sources } = story;
  return (
    <article class={`story level-${level}`}>
      {note !== undefined && <p class="note-line">{note}</p>}
      <header>
        {!isListed && (
          <>
            <p class="service">{service}</p>
            <p class="level">
              <LevelMark level={level} />
              {levelWord}
            </p>
          </>
        )}
        <UnfoldingSentence sentence={headline} as={isListed ? 'h2' : 'h1'} />
      </header>
      {flow && <FlowPicture flow={flow} />}
      {rows.length > 0 && (
        <section>
          <h2>{word('ui_in_short')}</h2>
          <dl class="rows">
            {rows.map(({ name, label, sentence }) => (
              <div key={name} class="row">
                <dt>{label}</dt>
                <dd>
                  <UnfoldingSentence sentence={sentence} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {sections.map((section) => (
        <SectionView key={section.name} section={section} />
      ))}
      {sources.length > 0 && (
        <section>
          <h2>{word('ui_sources')}</h2>
          <Origins lines={sources} />
        </section>
      )}
    </article>
  );
}
