import { useEffect, useRef, useState } from 'preact/hooks';
import { Failed } from '../../interface/failed.tsx';
import { useAnswer } from '../../interface/use-answer.ts';
import { word } from '../../interface/words.ts';
import { Working } from '../../interface/working.tsx';
import type { KeptText, TextsCompared } from '../../messages.ts';
import { type Problem, problemOf } from '../../problem.ts';
import { send } from '../../send.ts';
import { choiceOf, partnerOf, SIDES, type Side, type SideState, tooLongOf } from './choice.ts';
import { Outcome } from './outcome.tsx';
import { TextPicker } from './text-picker.tsx';

type Work =
  | { state: 'idle' | 'busy' }
  | { state: 'told'; outcome: TextsCompared }
  | { state: 'failed'; problem: Problem };

const hashIn = (parameters: URLSearchParams, side: Side, texts: readonly KeptText[]) => {
  const hash = parameters.get(side) ?? '';
  return texts.some((text) => text.hash === hash) ? hash : '';
};

/** What the address asks for; where it names one side only, the other is the newest text of the same document. */
function firstSides(parameters: URLSearchParams, texts: readonly KeptText[]): Record<Side, SideState> {
  const before = hashIn(parameters, 'before', texts);
  const after = hashIn(parameters, 'after', texts) || partnerOf(before, texts);
  return { before: { hash: before, pasted: '' }, after: { hash: after, pasted: '' } };
}

function Pickers({ texts, parameters }: { texts: KeptText[]; parameters: URLSearchParams }) {
  const [sides, setSides] = useState(() => firstSides(parameters, texts));
  const [work, setWork] = useState<Work>({ state: 'idle' });
  const round = useRef(0);
  const [before, after] = [choiceOf(sides.before), choiceOf(sides.after)];
  const change = (side: Side) => (state: SideState) => {
    setSides((last) => ({ ...last, [side]: state }));
    setWork({ state: 'idle' });
  };
  const stop = () => {
    round.current++;
    setWork({ state: 'idle' });
  };
  const start = () => {
    if (!before || !after) return;
    const side = tooLongOf(sides);
    if (side) {
      setWork({ state: 'told', outcome: { state: 'unread', side, reason: word('ui_compare_too_long') } });
      return;
    }
    const own = ++round.current;
    // What was stopped or begun anew in the meantime has nothing to tell any more.
    const tell = (told: Work) => own === round.current && setWork(told);
    setWork({ state: 'busy' });
    send<'compare-texts'>({ type: 'compare-texts', before, after }).then(
      (outcome) => tell({ state: 'told', outcome }),
      (error: unknown) => tell({ state: 'failed', problem: problemOf(error) }),
    );
  };
  // Who came by a link to two texts wants to see them compared.
  useEffect(() => {
    if (parameters.has('before')) start();
  }, []);
  return (
    <>
      <div class="text-pickers">
        {SIDES.map((side) => (
          <TextPicker
            key={side}
            side={side}
            state={sides[side]}
            texts={texts}
            disabled={work.state === 'busy'}
            onChange={change(side)}
          />
        ))}
      </div>
      {work.state === 'busy' ? (
        <Working label={word('ui_compare_busy')} done={null} onStop={stop} />
      ) : (
        <p class="actions">
          <button type="button" class="button first" disabled={!before || !after} onClick={start}>
            {word('ui_compare_start')}
          </button>
        </p>
      )}
      {work.state === 'failed' && <Failed problem={work.problem} again={start} />}
      {work.state === 'told' && <Outcome outcome={work.outcome} />}
    </>
  );
}

/** Any two texts of a document side by side: kept ones, pasted ones, files. */
export function CompareSection({ parameters }: { parameters: URLSearchParams }) {
  const [answer, again] = useAnswer(() => send<'kept-texts'>({ type: 'kept-texts' }), '');
  return (
    <>
      <h1>{word('ui_section_compare')}</h1>
      <p class="lead">{word('ui_compare_lead')}</p>
      {answer.state === 'asking' && <p role="status">{word('ui_loading')}</p>}
      {answer.state === 'failed' && <Failed problem={answer.problem} again={again} />}
      {answer.state === 'told' && (
        <>
          {answer.value.texts.length === 0 && (
            <div class="note-line">
              <p class="note-title">{word('ui_compare_no_kept')}</p>
              <p>{word('ui_compare_no_kept_note')}</p>
            </div>
          )}
          <Pickers key={parameters.toString()} texts={answer.value.texts} parameters={parameters} />
        </>
      )}
    </>
  );
}
