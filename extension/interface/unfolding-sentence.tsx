import { useId, useState } from 'preact/hooks';
import type { Sentence } from '../../src/explanation/index.ts';
import { Evidence } from './evidence.tsx';
import { ExplainedSentence, Meanings } from './explained-words.tsx';
import { Glyph } from './glyphs.tsx';
import { spokenIn } from './language.ts';
import { SignedText } from './signed-text.tsx';

/** Scripts without spaces, which may break between any two signs. */
const LAST_SIGNS = /\S{1,3}$/u;
const LAST_WORD = /\S{1,16}$/u;
const HAS_NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\S*$/u;

/** The arrow stands by the last word, never alone on a line. */
function splitLastWord(text: string): [string, string] {
  const at = text.search(HAS_NO_SPACES.test(text) ? LAST_SIGNS : LAST_WORD);
  return [text.slice(0, at), text.slice(at)];
}

function LastPart({ text, open }: { text: string; open: boolean }) {
  const [start, end] = splitLastWord(text);
  return (
    <>
      {start}
      <span class="together">
        {end}
        <Glyph name={open ? 'up' : 'down'} />
      </span>
    </>
  );
}

interface Props {
  sentence: Sentence;
  /** The element that the sentence is: a heading or, if nothing else is said, a paragraph. */
  as?: 'h1' | 'h2' | 'p';
}

/** A sentence that unfolds, in place, to what stands behind it. Without evidence, plain text. */
export function UnfoldingSentence({ sentence, as: Element = 'p' }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const spoken = sentence.isQuoted ? { lang: sentence.lang, dir: 'auto' as const } : spokenIn(sentence.lang);
  if (sentence.evidence.length === 0) {
    return (
      <ExplainedSentence sentence={sentence}>
        {(words) => (
          <Element class="sentence" {...spoken}>
            {words}
          </Element>
        )}
      </ExplainedSentence>
    );
  }
  return (
    <>
      <Element class="sentence" {...spoken}>
        <button type="button" class="unfold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span>
            <SignedText sentence={sentence} drawLast={(text) => <LastPart text={text} open={open} />} />
          </span>
        </button>
      </Element>
      <div id={id} class="unfolded">
        {open && (
          <>
            <Meanings text={sentence.text} />
            <Evidence lines={sentence.evidence} />
          </>
        )}
      </div>
    </>
  );
}
