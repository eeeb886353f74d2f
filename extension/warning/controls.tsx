import { useId, useState } from 'preact/hooks';
import type { Card, Sentence } from '../../src/explanation/index.ts';
import { Glyph } from '../interface/glyphs.tsx';
import { word } from '../interface/words.ts';
import type { WarningAction } from '../messages.ts';
import { trusted } from './trusted.ts';

interface Props {
  card: Card;
  unfolded: boolean;
  onUnfold(unfolded: boolean): void;
  menuOpen: boolean;
  onMenu(open: boolean): void;
  onAction(action: WarningAction): void;
}

const hasEvidence = ({ evidence }: Sentence) => evidence.length > 0;

/** Nothing to unfold here: "Show me why" leads to the whole story then. */
const canUnfold = (card: Card): boolean =>
  [
    card.headline,
    ...(card.answer ? [card.answer] : []),
    ...card.rows.map(({ sentence }) => sentence),
    ...(card.refusal?.sentences ?? []),
  ].some(hasEvidence);

/** Show me why · Remind me · More. */
export function Controls({ card, unfolded, onUnfold, menuOpen, onMenu, onAction }: Props) {
  const menuId = useId();
  const [reminded, setReminded] = useState(false);
  const { words, reminder } = card;
  return (
    <div class="controls">
      {canUnfold(card) ? (
        <button
          type="button"
          class="button first"
          aria-expanded={unfolded}
          onClick={trusted(() => onUnfold(!unfolded))}
        >
          {words.showMe}
        </button>
      ) : (
        <button type="button" class="button first" onClick={trusted(() => onAction('show-me'))}>
          {words.showMe}
        </button>
      )}
      {reminder && (
        <button
          type="button"
          class="button"
          aria-pressed={reminded}
          onClick={trusted(() => {
            if (reminded) return;
            setReminded(true);
            onAction('remind');
          })}
        >
          {reminded && <Glyph name="tick" />}
          {reminder.label}
        </button>
      )}
      <button
        type="button"
        class="button push"
        aria-expanded={menuOpen}
        aria-controls={menuId}
        onClick={trusted(() => onMenu(!menuOpen))}
      >
        {words.more}
        <Glyph name={menuOpen ? 'up' : 'down'} />
      </button>
      <div id={menuId} class="menu" hidden={!menuOpen}>
        <button type="button" class="button" onClick={trusted(() => onAction('show-me'))}>
          {word('ui_whole_story')}
        </button>
        <button type="button" class="button" onClick={trusted(() => onAction('mute'))}>
          {words.mute}
        </button>
      </div>
    </div>
  );
}
