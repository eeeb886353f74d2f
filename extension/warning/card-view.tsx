import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Card, Sentence } from '../../src/explanation/index.ts';
import { Evidence } from '../interface/evidence.tsx';
import { ExplainedSentence } from '../interface/explained-words.tsx';
import { spokenIn } from '../interface/language.ts';
import { SignedText } from '../interface/signed-text.tsx';
import { type Backing, backingsOf } from './backing.ts';

interface WordsProps {
  sentence: Sentence;
  /** What stands behind it, once all is unfolded. */
  backings: Backing[] | null;
  children(words: ComponentChildren): ComponentChildren;
}

/** A sentence of the card; unfolded, with its words of law explained and what stands behind it. */
function Words({ sentence, backings, children: frame }: WordsProps) {
  if (!backings) return <>{frame(<SignedText sentence={sentence} />)}</>;
  return (
    <>
      <ExplainedSentence sentence={sentence}>{frame}</ExplainedSentence>
      {backings.length > 0 && (
        <Evidence
          lines={backings.map(({ line }) => line)}
          captionOf={(line) => backings.find((one) => one.line === line)?.alsoBacks.join(' · ') ?? ''}
        />
      )}
    </>
  );
}

interface Props {
  card: Card;
  unfolded: boolean;
  /** What will go again: below all that stays, so that nothing jumps when it does. */
  children?: ComponentChildren;
}

/** Headline and whether one can say no, rows, the price of saying no: in the order in which they are read aloud. */
export function CardView({ card, unfolded, children }: Props) {
  const backings = useMemo(() => (unfolded ? backingsOf(card) : null), [card, unfolded]);
  const backingsFor = (sentence: Sentence) => backings && (backings.get(sentence) ?? []);
  const paragraph = (sentence: Sentence) => (
    <Words sentence={sentence} backings={backingsFor(sentence)}>
      {(words) => <p {...spokenIn(sentence.lang)}>{words}</p>}
    </Words>
  );
  return (
    <>
      <Words sentence={card.headline} backings={backingsFor(card.headline)}>
        {(words) => (
          <h2 class="headline" {...spokenIn(card.headline.lang)}>
            {words}
          </h2>
        )}
      </Words>
      {card.answer && <div class="verdict">{paragraph(card.answer)}</div>}
      {card.rows.length > 0 && (
        <dl class="rows">
          {card.rows.map(({ name, label, sentence }) => (
            <div key={name} class="row">
              <dt>{label}</dt>
              <dd>{paragraph(sentence)}</dd>
            </div>
          ))}
        </dl>
      )}
      {card.refusal && (
        <div class="refusal">
          <p class="label">{card.refusal.label}</p>
          {card.refusal.sentences.map(paragraph)}
        </div>
      )}
      {children}
    </>
  );
}
