import type { EvidenceLine, Story } from '../../../src/explanation/index.ts';
import { Origins } from '../evidence.tsx';
import { LevelMark } from '../level-mark.tsx';
import { UnfoldingSentence } from '../unfolding-sentence.tsx';
import { word } from '../words.ts';
import { FlowPicture } from './flow-picture.tsx';
import { SectionView } from './section-view.tsx';

interface Props {
  story: Story;
  /** One of several: service and level stand in the list. */
  isListed?: boolean;
}

/** So many are taken in at a glance; more unfold. */
const FEW_SOURCES = 6;

function Sources({ sources }: { sources: EvidenceLine[] }) {
  return (
    <section>
      <details class="sources" open={sources.length <= FEW_SOURCES}>
        <summary>
          <h2>
            {word('ui_sources')} <span class="count">{sources.length}</span>
          </h2>
        </summary>
        <Origins lines={sources} />
      </details>
    </section>
  );
}

/** The whole story, in the order in which it is to be read. One scroll; everything unfolds in place. */
export function StoryView({ story, isListed = false }: Props) {
  const { level, levelWord, service, situation, headline, rows, flow, sections, sources } = story;
  // Whether one can say no is seen without scrolling, even below the picture.
  const refusal = sections.find(({ name }) => name === 'refusal');
  return (
    <article class={`story level-${level}`}>
      {situation && <p class="note-line">{situation}</p>}
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
      {refusal && <SectionView section={refusal} />}
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
      {sections.map((section) => section !== refusal && <SectionView key={section.name} section={section} />)}
      {sources.length > 0 && <Sources sources={sources} />}
    </article>
  );
}
