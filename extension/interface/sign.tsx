import type { Topic } from '../../src/vocabulary.ts';
import drawings from './signs.json';

/** A drawing for each code; all choices have one, and so have all notices. */
const DRAWINGS: Partial<Record<string, string>> = drawings;

/** The small drawing that goes with a thing's name, which stands beside it. */
export function Sign({ topic }: { topic: Topic }) {
  const [family = ''] = topic.split('.');
  return (
    <svg class="sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[topic] ?? DRAWINGS[family]} />
    </svg>
  );
}
