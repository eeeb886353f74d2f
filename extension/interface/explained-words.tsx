import { useId, useState } from 'preact/hooks';
import { findLegalWords, type LegalWord } from './legal-words.ts';
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

/** Words quoted. Each word of law in them is explained when it has the focus or is tapped. */
export function ExplainedQuote({ quote }: { quote: string }) {
  const id = useId();
  const [shown, setShown] = useState<number | null>(null);
  const found = findLegalWords(quote);
  return (
    <>
      <q dir="auto">
        <mark>
          {found.map(({ from, to }, index) => (
            <>
              {quote.slice(found[index - 1]?.to ?? 0, from)}
              <button
                type="button"
                class="legal-word"
                aria-expanded={shown === index}
                aria-describedby={`${id}${index}`}
                onFocus={() => setShown(index)}
                onClick={() => setShown(index)}
                onBlur={() => setShown(null)}
              >
                {quote.slice(from, to)}
              </button>
            </>
          ))}
          {quote.slice(found.at(-1)?.to ?? 0)}
        </mark>
      </q>
      {found.map((legal, index) => (
        <Meaning key={legal.topic} text={quote} legal={legal} id={`${id}${index}`} hidden={shown !== index} />
      ))}
    </>
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
