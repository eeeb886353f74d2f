import { useState } from 'preact/hooks';
import { Failed } from '../../interface/failed.tsx';
import { useAnswer } from '../../interface/use-answer.ts';
import { nameOfText, word } from '../../interface/words.ts';
import { send } from '../../send.ts';
import { linkTo } from '../route.ts';

/** What scrolls has to be reached by keyboard. */
const SCROLLS = { tabIndex: 0 };

function Words({ hash }: { hash: string }) {
  const [answer, again] = useAnswer(() => send<'kept-text'>({ type: 'kept-text', hash }), hash);
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={again} />;
  if (answer.state === 'asking') return <p role="status">{word('ui_loading')}</p>;
  if (!answer.value) return <p role="status">{word('ui_kept_gone')}</p>;
  const { content, lang } = answer.value;
  return (
    <>
      <section class="kept-words" {...SCROLLS} aria-label={word('ui_kept_texts')} lang={lang} dir="auto">
        {content}
      </section>
      <p class="small-print">
        {word('ui_kept_hash')} <code>{hash}</code>
      </p>
    </>
  );
}

/** A text as it was when it was accepted: to be read, or to be compared with what it is now. */
export function KeptText({ hash, type }: { hash: string; type: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {nameOfText(type)} · <a href={linkTo('compare', { before: hash })}>{word('ui_compare_kept_text')}</a>
      <details class="folded" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{word('ui_kept_show')}</summary>
        {open && <Words hash={hash} />}
      </details>
    </>
  );
}
