import { useId, useState } from 'preact/hooks';
import { Details } from '../../interface/details.tsx';
import { formatDate } from '../../interface/format-date.ts';
import { formatSize } from '../../interface/format-number.ts';
import { problemWords, type ToldProblem } from '../../interface/problem-words.ts';
import { interfaceLocale, nameOfText, type WordKey, word } from '../../interface/words.ts';
import { type KeptText, MOST_BROUGHT } from '../../messages.ts';
import { problemOf } from '../../problem.ts';
import { FileButton } from '../file-button.tsx';
import { byOwner, type Side, type SideState } from './choice.ts';

interface Props {
  side: Side;
  state: SideState;
  texts: readonly KeptText[];
  disabled: boolean;
  onChange(state: SideState): void;
}

const LABELS: Record<Side, WordKey> = { before: 'ui_compare_before', after: 'ui_compare_after' };

const day = (time: number) => formatDate(new Date(time).toISOString().slice(0, 10), interfaceLocale());

const nameOf = ({ type, lastRead, acceptedAt }: KeptText): string =>
  acceptedAt === null
    ? word('ui_compare_read_on', nameOfText(type), day(lastRead))
    : word('ui_compare_accepted_on', nameOfText(type), day(acceptedAt));

const tooLarge = ({ size }: File): ToldProblem => ({
  words: word('ui_file_too_large', formatSize(size), formatSize(MOST_BROUGHT)),
  exactly: null,
});

/** One of the two texts: chosen from the kept ones, pasted, or opened from a file. */
export function TextPicker({ side, state, texts, disabled, onChange }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<ToldProblem | null>(null);
  const label = word(LABELS[side]);
  return (
    <fieldset class="text-picker" disabled={disabled}>
      <legend>{label}</legend>
      {texts.length > 0 && (
        <p class="field">
          <label for={`${id}kept`}>{word('ui_compare_pick')}</label>
          <select
            id={`${id}kept`}
            value={state.hash}
            onChange={({ currentTarget }) => onChange({ ...state, hash: currentTarget.value })}
          >
            <option value="">{word('ui_compare_paste')}</option>
            {byOwner(texts).map(([owner, ofOwner]) => (
              <optgroup key={owner} label={owner}>
                {ofOwner.map((text) => (
                  <option key={text.hash} value={text.hash}>
                    {nameOf(text)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </p>
      )}
      {state.hash === '' && (
        <>
          <p class="field">
            <label for={`${id}pasted`}>{word('ui_compare_paste_label')}</label>
            <textarea
              id={`${id}pasted`}
              rows={7}
              dir="auto"
              spellcheck={false}
              value={state.pasted}
              onInput={({ currentTarget }) => onChange({ ...state, pasted: currentTarget.value })}
            />
          </p>
          <FileButton
            label={word('ui_compare_file')}
            disabled={disabled}
            accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
            onFile={(file) => {
              // Before it is read: what is too large would fill the memory first.
              if (file.size > MOST_BROUGHT) return setProblem(tooLarge(file));
              setProblem(null);
              file.text().then(
                (pasted) => onChange({ hash: '', pasted }),
                (error: unknown) => setProblem(problemWords(problemOf(error))),
              );
            }}
          />
          <p role="alert" class="result bad">
            {problem?.words}
          </p>
          <Details exactly={problem?.exactly} />
        </>
      )}
    </fieldset>
  );
}
