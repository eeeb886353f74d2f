import { type ComponentChildren, Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Sentence } from '../../src/explanation/index.ts';
import { findLegalWords, type LegalWord } from './legal-words.ts';
import { Signed, SignedText } from './signed-text.tsx';
import { nameOfTopic, word } from './words.ts';

interface MeaningProps {
  text: string;
  legal: LegalWord;
  id?: string | undefined;
  hidden?: boolean;
}

/** Words that may run the other way than the sentence they stand in. */
const isolated = (words: string) => `\u2068${words}\u2069`;

function Meaning({ text, legal: { from, to, topic }, id, hidden = false }: MeaningProps) {
  return (
    <p class="meaning" id={id} hidden={hidden}>
      {word('ui_labelled', isolated(text.slice(from, to)), nameOfTopic(topic))}
    </p>
  );
}

interface ExplainedProps {
  text: string;
  /** What the words stand in; their meanings come below it. */
  children: (words: ComponentChildren) => ComponentChildren;
}

/** A text. Each word of law in it is explained when it has the focus or is tapped. */
export function Explained({ text, children: frame }: ExplainedProps) {
  const id = useId();
  const [shown, setShown] = useState<number | null>(null);
  const found = findLegalWords(text);
  return (
    <>
      {frame(
        <>
          {found.map(({ from, to }, index) => (
            <Fragment key={from}>
              {text.slice(found[index - 1]?.to ?? 0, from)}
              <button
                type="button"
                class="legal-word"
                aria-expanded={shown === index}
                aria-describedby={`${id}${index}`}
                onFocus={() => setShown(index)}
                onClick={() => setShown(index)}
                onBlur={() => setShown(null)}
              >
                {text.slice(from, to)}
              </button>
            </Fragment>
          ))}
          {text.slice(found.at(-1)?.to ?? 0)}
        </>,
      )}
      {found.map((legal, index) => (
        <Meaning key={legal.topic} text={text} legal={legal} id={`${id}${index}`} hidden={shown !== index} />
      ))}
    </>
  );
}

/** Words quoted, each word of law in them explained. */
export function ExplainedQuote({ quote }: { quote: string }) {
  return (
    <Explained text={quote}>
      {(words) => (
        <q dir="auto">
          <mark>{words}</mark>
        </q>
      )}
    </Explained>
  );
}

interface ExplainedSentenceProps {
  sentence: Sentence;
  children: ExplainedProps['children'];
}

/** A sentence with its signs, each word of law in it explained. */
export function ExplainedSentence({ sentence, children: frame }: ExplainedSentenceProps) {
  // A list of things of the vocabulary is in everyday words already.
  if (sentence.parts) return <>{frame(<SignedText sentence={sentence} />)}</>;
  return (
    <Explained text={sentence.text}>{(words) => frame(<Signed topic={sentence.topic}>{words}</Signed>)}</Explained>
  );
}

/** What the words of law in a sentence mean. */
export function Meanings({ text }: { text: string }) {
  return (
    <>
      {findLegalWords(text).map((legal) => (
        <Meaning key={legal.topic} text={text} legal={legal} />
      ))}
    </>
  );
}
