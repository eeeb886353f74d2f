import type { ComponentChildren } from 'preact';
import type { Card, Sentence } from '../../src/explanation/index.ts';
import { Evidence } from '../interface/evidence.tsx';
import { spokenIn } from '../interface/language.ts';
import { SignedText } from '../interface/signed-text.tsx';

/** A sentence of the card, with what stands behind it once all is unfolded. */
function Words({ sentence, unfolded }: { sentence: Sentence; unfolded: boolean }) {
  return (
    <>
      <p {...spokenIn(sentence.lang)}>
        <SignedText sentence={sentence} />
      </p>
      {unfolded && sentence.evidence.length > 0 && <Evidence lines={sentence.evidence} />}
    </>
  );
}

interface Props {
  card: Card;
  unfolded: boolean;
  /** What will go again: below all that stays, so that nothing jumps when it does. */
  children?: ComponentChildren;
}

/** Headline, rows, the price of saying no: in the order in which they are read aloud. */
export function CardView({ card, unfolded, children }: Props) {
  return (
    <>
      <h2 class="headline" {...spokenIn(card.headline.lang)}>
        {card.headline.text}
      </h2>
      {unfolded && card.headline.evidence.length > 0 && <Evidence lines={card.headline.evidence} />}
      {card.rows.length > 0 && (
        <dl class="rows">
          {card.rows.map(({ name, label, sentence }) => (
            <div key={name} class="row">
              <dt>{label}</dt>
              <dd>
                <Words sentence={sentence} unfolded={unfolded} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {card.refusal && (
        <div class="refusal">
          <p class="label">{card.refusal.label}</p>
          {card.refusal.sentences.map((sentence) => (
            <Words key={sentence.text} sentence={sentence} unfolded={unfolded} />
          ))}
        </div>
      )}
      {children}
    </>
  );
}
