import { useEffect, useRef, useState } from 'preact/hooks';
import { bridge } from '../content/bridge.ts';
import { Details } from '../interface/details.tsx';
import { failedWords, type ToldProblem } from '../interface/problem-words.ts';
import { word } from '../interface/words.ts';
import { problemOf } from '../problem.ts';
import { send } from '../send.ts';
import { promptOf, readNotice, TRY_HOST } from './try-prompt.ts';

/** Shows the warning, by the very script that shows it on pages, until the signal ends it. */
async function warn(action: Element, keepClear: Element[], stop: AbortController): Promise<void> {
  const { card } = await send<'try-card'>({ type: 'try-card', prompt: promptOf(readNotice()), host: TRY_HOST });
  if (!card || stop.signal.aborted) return;
  bridge().mountWarning?.({
    card,
    action,
    keepClear,
    signal: stop.signal,
    onAction(chosen) {
      if (chosen === 'show-me') open('dashboard.html#services?service=whatsapp');
    },
  });
}

type Answer = 'none' | 'agreed' | 'later';

/** A notice that asks for nothing, with a real warning beside its button. */
export function TryIt() {
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer>('none');
  const [problem, setProblem] = useState<ToldProblem | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  const agree = useRef<HTMLButtonElement>(null);
  const stop = useRef(new AbortController());
  const words = readNotice();
  useEffect(() => {
    if (!isOpen || !agree.current || !notice.current) return;
    const own = new AbortController();
    stop.current = own;
    notice.current.scrollIntoView({ block: 'center' });
    agree.current.focus({ preventScroll: true });
    warn(agree.current, [...notice.current.querySelectorAll('p, button')], own).catch((error: unknown) =>
      setProblem(failedWords(problemOf(error))),
    );
    return () => own.abort();
  }, [isOpen]);
  const end = (how: Answer) => {
    stop.current.abort();
    setAnswer(how);
    setOpen(false);
  };
  return (
    <section class="try">
      <h2>{word('ui_try')}</h2>
      <p>{word('ui_try_note')}</p>
      {isOpen ? (
        <div class="notice-box" ref={notice}>
          <h3>{words.title}</h3>
          <p>{words.statement}</p>
          <p>{words.deadline}</p>
          <div class="notice-buttons">
            <button type="button" class="quiet" onClick={() => end('later')}>
              {words.later}
            </button>
            <button type="button" class="main" ref={agree} onClick={() => end('agreed')}>
              {words.agree}
            </button>
          </div>
        </div>
      ) : (
        <p>
          <button type="button" class="button first" onClick={() => setOpen(true)}>
            {word(answer === 'none' ? 'ui_try_open' : 'ui_try_again_notice')}
          </button>
        </p>
      )}
      <p role="status">
        {!isOpen && answer !== 'none' && word(answer === 'agreed' ? 'ui_try_agreed' : 'ui_try_put_off')}
      </p>
      {problem && <p role="alert">{problem.words}</p>}
      <Details exactly={problem?.exactly} />
    </section>
  );
}
