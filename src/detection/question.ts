/** What is asked of the reader, and what of its answers still holds. */
import type { FoundPrompt } from './found.ts';
import { place } from './place.ts';
import type { Answer } from './reader.ts';
import type { Extent, Snapshot, Taken } from './snapshot.ts';

/**
 * Has a snapshot read, wherever the reader is.
 * @param words the same as JSON, for one that has to be sent: it was needed anyway
 */
export type ReadSnapshot = (snapshot: Snapshot, words: string) => Promise<Answer>;

export interface Question {
  /** How much of the page to take. Where the reader has asked for more than what is near once, it would again. */
  extent(): Extent;
  /** Something has changed: what was judged before may be another thing now. */
  forget(): void;
  /** Has it read, unless that was read last. What was asked before does not count any more. */
  ask(taken: Taken): void;
  /** Nothing is there to be read. */
  drop(): void;
}

interface Listener {
  onFound(found: FoundPrompt[]): void;
  /** It has to be asked anew: more of the page is wanted, or nobody answered (the extension was updated, say). */
  onAgain(isSoon: boolean): void;
}

/** No more than was asked for: on many pages one of many candidates. */
export function extentFor(
  { wanted, likely }: Extract<Answer, { wanted: unknown }>,
  candidates: readonly Node[],
): Extent {
  const near = new Set(likely);
  const far = new Set(wanted);
  return new Map(
    candidates.flatMap((node, index) =>
      far.has(index) ? [] : [[node, near.has(index) ? ('near' as const) : ('judged' as const)]],
    ),
  );
}

export function createQuestion(read: ReadSnapshot, { onFound, onAgain }: Listener): Question {
  let asked: { words: string; answer: Promise<Answer> } | null = null;
  let number = 0;
  let extent: Extent = 'near';
  let isChanged = false;

  return {
    extent: () => extent,
    forget() {
      isChanged = true;
      if (extent !== 'near') extent = 'far';
    },
    ask({ snapshot, nodes, candidates }) {
      const own = ++number;
      this.forget();
      isChanged = false;
      const words = JSON.stringify(snapshot);
      if (asked?.words !== words) asked = { words, answer: read(snapshot, words) };
      asked.answer
        .then((answer) => {
          if (number !== own) return;
          if ('found' in answer) onFound(place(answer.found, nodes));
          else if (extent === 'near') {
            const next = isChanged ? 'far' : extentFor(answer, candidates);
            onAgain(true);
            extent = next;
          }
        })
        .catch(() => {
          asked = null;
          onAgain(false);
        });
    },
    drop() {
      number += 1;
      onFound([]);
    },
  };
}
