import type { Section } from '../../../src/explanation/index.ts';
import { formatDate } from '../format-date.ts';
import { SentenceList } from '../sentence-list.tsx';
import { UnfoldingSentence } from '../unfolding-sentence.tsx';
import { interfaceLocale } from '../words.ts';

/** A heading with what stands under it: old beside new, sentences, a timeline. */
export function SectionView({ section: { name, title, sentences, pairs, events } }: { section: Section }) {
  return (
    <section class={`section-${name}`}>
      <h2>{title}</h2>
      {pairs.map((pair) => (
        <Pair key={`${pair.gist?.text} ${pair.before?.text} ${pair.after.text}`} {...pair} />
      ))}
      {sentences.length > 0 && <SentenceList sentences={sentences} />}
      {events.length > 0 && (
        <ol class="timeline">
          {events.map(({ kind, date, label, sentence }) => (
            <li key={`${kind} ${date} ${sentence.text}`} class={`event-${kind}`}>
              <p class="when">
                <time dateTime={date}>{formatDate(date, interfaceLocale())}</time>
                <span class="label">{label}</span>
              </p>
              <UnfoldingSentence sentence={sentence} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Side by side; where there was nothing before, the new alone. */
function Pair({ gist, before, after, labels }: Section['pairs'][number]) {
  const sides = <Sides before={before} after={after} labels={labels} />;
  if (!gist) return sides;
  return (
    <div class="told-pair">
      <UnfoldingSentence sentence={gist} />
      {sides}
    </div>
  );
}

function Sides({ before, after, labels }: Section['pairs'][number]) {
  return (
    <dl class={before ? 'pair' : 'pair alone'}>
      {before && (
        <div class="before">
          <dt>{labels.before}</dt>
          <dd>
            <UnfoldingSentence sentence={before} />
          </dd>
        </div>
      )}
      <div class="after">
        <dt>{labels.after}</dt>
        <dd>
          <UnfoldingSentence sentence={after} />
        </dd>
      </div>
    </dl>
  );
}
