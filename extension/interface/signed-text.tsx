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

interface TextProps {
  sentence: Sentence;
  /** Draws the words of its last piece, where something is to stand by them. */
  drawLast?: (text: string) => ComponentChildren;
}

const asIs = (text: string): string => text;

/** A list of things of the vocabulary, rather than a label before somebody's words. */
const isList = (parts: readonly Part[]): boolean => parts.some(({ topic }) => topic !== null);

/**
 * A sentence with its signs. A list is drawn thing by thing, each with its sign and never parted by
 * what comes next: one sees how many they are. What stands between two is read aloud only.
 */
export function SignedText({ sentence: { text, topic, parts }, drawLast = asIs }: TextProps) {
  if (!parts) return <Signed topic={topic}>{drawLast(text)}</Signed>;
  const drawn = parts.map((part, index) => (
    <Signed key={index} topic={part.topic} lang={part.lang}>
      {index < parts.length - 1 ? part.text : drawLast(part.text)}
    </Signed>
  ));
  if (!isList(parts)) return <>{drawn}</>;
  return (
    <span class="things">
      {drawn.map((part, index) => (
        <span key={index} class={isBetween(index) ? 'unseen' : 'thing'}>
          {part}
        </span>
      ))}
    </span>
  );
}

/** Things and what separates them take turns. */
const isBetween = (index: number): boolean => index % 2 === 1;
