import type { ComponentChildren } from 'preact';
import type { Part, Sentence } from '../../src/explanation/index.ts';
import type { LanguageTag } from '../../src/model.ts';
import type { Topic } from '../../src/vocabulary.ts';
import { spokenIn } from './language.ts';
import { Sign } from './sign.tsx';

interface SignedProps {
  topic: Topic | null | undefined;
  /** Where it is in another language than its sentence. */
  lang?: LanguageTag | undefined;
  children: ComponentChildren;
}

/** Words with the sign of what they name before them; the two are never parted by a line's end. */
export function Signed({ topic, lang, children }: SignedProps) {
  if (lang) return <span {...spokenIn(lang)}>{children}</span>;
  if (!topic) return <>{children}</>;
  return (
    <span class="signed">
      <Sign topic={topic} />
      {children}
    </span>
  );
}

/** What stands between two things stays with the first: no line begins with it. */
const bind = (part: Part): Part => (part.topic ? part : { ...part, text: part.text.replace(/^ /, '\u00a0') });

/** A sentence as the pieces that it is drawn in. */
export const partsOf = ({ text, parts, topic }: Sentence): Part[] =>
  parts?.map(bind) ?? [{ text, topic: topic ?? null }];

/** A sentence with its signs. */
export function SignedText({ sentence }: { sentence: Sentence }) {
  return (
    <>
      {partsOf(sentence).map(({ text, topic, lang }, index) => (
        <Signed key={index} topic={topic} lang={lang}>
          {text}
        </Signed>
      ))}
    </>
  );
}
