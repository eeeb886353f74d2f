import { useState } from 'preact/hooks';
import { ExplainedSentence } from '../../interface/explained-words.tsx';
import { spokenIn } from '../../interface/language.ts';
import { countWord, word } from '../../interface/words.ts';
import type { MarkedPart, TextRow, TextsCompared } from '../../messages.ts';
import { foldRows } from './fold-rows.ts';
import { type Notes, noteOf, wordsOf } from './notes.ts';

type Langs = (TextsCompared & { state: 'compared' })['langs'];

/** So many are drawn at a time. */
const STEP = 60;

interface CellProps {
  parts: MarkedPart[] | null;
  side: 'before' | 'after';
  lang: string;
  /** The whole sentence is new or gone. */
  whole: boolean;
}

/** One text's sentence. What only this side has is marked as inserted or deleted, also for those who can't see it. */
function Cell({ parts, side, lang, whole }: CellProps) {
  const Mark = side === 'before' ? 'del' : 'ins';
  if (!parts) return <p class="cell nothing">{word(side === 'before' ? 'ui_compare_not_there' : 'ui_compare_gone')}</p>;
  return (
    <p class="cell" {...spokenIn(lang)}>
      <span class="side-name">{word(side === 'before' ? 'story_before' : 'story_after')}</span>
      {parts.map(({ words, marked }, index) => (whole || marked ? <Mark key={index}>{words}</Mark> : words))}
    </p>
  );
}

function ChangedRow({ row, langs, notes }: { row: TextRow; langs: Langs; notes: Notes }) {
  const said = noteOf(row, notes);
  return (
    <li class={`text-row ${row.kind}`}>
      {said.map((sentence) => (
        <div key={sentence.text} class="note">
          <ExplainedSentence sentence={sentence}>
            {(words) => <p {...spokenIn(sentence.lang)}>{words}</p>}
          </ExplainedSentence>
        </div>
      ))}
      <div class="cells">
        <Cell parts={row.before} side="before" lang={langs[0]} whole={row.kind === 'gone'} />
        <Cell parts={row.after} side="after" lang={langs[1]} whole={row.kind === 'new'} />
      </div>
    </li>
  );
}

function SameRows({ rows, lang }: { rows: TextRow[]; lang: string }) {
  const [open, setOpen] = useState(false);
  return (
    <li class="text-row same">
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {countWord('ui_compare_same', rows.length)}
      </button>
      {open && (
        <div class="same-text" {...spokenIn(lang)}>
          {rows.map(({ after }, index) => (
            <p key={index}>{wordsOf(after)}</p>
          ))}
        </div>
      )}
    </li>
  );
}

/** Both texts sentence by sentence; what is the same in both is folded away. */
export function TextRows({ rows, langs, notes }: { rows: readonly TextRow[]; langs: Langs; notes: Notes }) {
  const [shown, setShown] = useState(STEP);
  const folded = foldRows(rows);
  return (
    <>
      <ol class="text-rows">
        {folded
          .slice(0, shown)
          .map((fold, index) =>
            fold.kind === 'same' ? (
              <SameRows key={index} rows={fold.rows} lang={langs[1]} />
            ) : (
              <ChangedRow key={index} row={fold.row} langs={langs} notes={notes} />
            ),
          )}
      </ol>
      {folded.length > shown && (
        <p class="actions">
          <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
            {word('ui_show_more')}
          </button>
        </p>
      )}
    </>
  );
}
