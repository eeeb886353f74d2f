import type { Sentence } from '../../src/explanation/index.ts';
import { UnfoldingSentence } from './unfolding-sentence.tsx';

/** Sentences one under the other, each of which unfolds to what stands behind it. */
export function SentenceList({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <ul class="sentences">
      {sentences.map((sentence) => (
        <li key={sentence.text}>
          <UnfoldingSentence sentence={sentence} />
        </li>
      ))}
    </ul>
  );
}
