import type { ComponentChildren, VNode } from 'preact';
import type { Card } from '../../src/explanation/index.ts';
import { Glyph } from '../interface/glyphs.tsx';
import { spokenIn } from '../interface/language.ts';
import { LevelMark } from '../interface/level-mark.tsx';
import { word } from '../interface/words.ts';
import type { Form } from './form.ts';
import { trusted } from './trusted.ts';

interface Props {
  card: Card;
  form: Exclude<Form, 'card'>;
  onUnfold(): void;
  closeButton: VNode;
  children?: ComponentChildren;
}

/** Level and headline, in one line or in a few; where there are a few, also whether one can say no. */
export function SmallView({ card, form, onUnfold, closeButton, children }: Props) {
  return (
    <div class={form}>
      <span class="level">
        <LevelMark level={card.level} />
        {card.levelWord}
      </span>
      {form === 'strip' && <Gist card={card} />}
      <button
        type="button"
        class="icon-button"
        aria-expanded="false"
        aria-label={word('ui_unfold')}
        title={word('ui_unfold')}
        onClick={trusted(onUnfold)}
      >
        <Glyph name="down" />
      </button>
      {closeButton}
      {form === 'note' && (
        <>
          <Gist card={card} />
          {card.answer && (
            <p class="verdict" {...spokenIn(card.answer.lang)}>
              {card.answer.text}
            </p>
          )}
        </>
      )}
      {children}
    </div>
  );
}

function Gist({ card: { headline } }: { card: Card }) {
  return (
    <p class="gist" {...spokenIn(headline.lang)}>
      {headline.text}
    </p>
  );
}
