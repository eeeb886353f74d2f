import { useId, useState } from 'preact/hooks';
import type { Sentence } from '../../src/explanation/index.ts';
import { Evidence } from './evidence.tsx';
import { Glyph } from './glyphs.tsx';
import { spokenIn } from './language.ts';

interface Props {
  sentence: Sentence;
  /** The element that the sentence is: a heading or, if nothing else is said, a paragraph. */
  as?: 'h1' | 'h2' | 'p';
}

/** A sentence that unfolds, in place, to what stands behind it. Without evidence, plain text. */
export function UnfoldingSentence({ sentence, as: Element = 'p' }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = <span {...spokenIn(sentence.lang)}>{sentence.text}</span>;
  if (sentence.evidence.length === 0) return <Element class="sentence">{words}</Element>;
  return (
    <>
      <Element class="sentence">
        <button type="button" class="unfold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {words}
          {'\u00a0'}
          <Glyph name={open ? 'up' : 'down'} />
        </button>
      </Element>
      <div id={id} class="unfolded">
        {open && <Evidence lines={sentence.evidence} />}
      </div>
    </>
  );
}
