import { useId, useState } from 'preact/hooks';
import { Explained } from '../../interface/explained-words.tsx';
import { formatMoment } from '../../interface/format-time.ts';
import { Glyph } from '../../interface/glyphs.tsx';
import { LevelMark } from '../../interface/level-mark.tsx';
import { countWord, nameOf, word } from '../../interface/words.ts';
import type { LedgerRow } from '../../messages.ts';
import { ANSWER_WORDS } from './answer-words.ts';
import { RowDetails } from './row-details.tsx';

interface Props {
  row: LedgerRow;
  onErase(id: string): void;
}

/** What was told before the click: the level by shape and word, and the sentence. */
function Told({ told }: { told: LedgerRow['told'] }) {
  if (!told) return <p class="told nothing">{word('ui_told_nothing')}</p>;
  return (
    <Explained text={told.headline}>
      {(words) => (
        <p class={`told level-${told.level}`}>
          <span class="level">
            <LevelMark level={told.level} />
            {nameOf('level', told.level)}
          </span>
          <span>{words}</span>
        </p>
      )}
    </Explained>
  );
}

/** One row of the ledger; it unfolds to all that is kept of it. */
export function RowView({ row, onErase }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class="row-card">
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span class="row-what">
            <span class="row-service">{row.service}</span>
            <span class={`answer answer-${row.answer}`}>{word(ANSWER_WORDS[row.answer])}</span>
          </span>
          <span class="row-when">
            <time dateTime={new Date(row.at).toISOString()}>{formatMoment(row.at)}</time>
            <Glyph name={open ? 'up' : 'down'} />
          </span>
        </button>
      </h3>
      <Told told={row.told} />
      {row.laterChanges > 0 && <p class="since">{countWord('ui_changes_since', row.laterChanges)}</p>}
      <div id={id}>{open && <RowDetails id={row.id} onErase={onErase} />}</div>
    </li>
  );
}
