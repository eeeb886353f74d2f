import type { ComponentChildren } from 'preact';
import type { Part, Sentence } from '../../src/explanation/index.ts';
import type { Topic } from '../../src/vocabulary.ts';
import { Sign } from './sign.tsx';

/** Words with the sign of what they name before them; the two are never parted by a line's end. */
export function Signed({ topic, children }: { topic: Topic | null | undefined; children: ComponentChildren }) {
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
      {partsOf(sentence).map(({ text, topic }, index) => (
        <Signed key={index} topic={topic}>
          {text}
        </Signed>
      ))}
    </>
  );
}
