/** What is asked of the reader, and what of its answers still holds. */
import type { FoundPrompt } from './found.ts';
import { place } from './place.ts';
import type { Answer } from './reader.ts';
import type { Snapshot, Taken } from './snapshot.ts';

/**
 * Has a snapshot read, wherever the reader is.
 * @param words the same as JSON, for one that has to be sent: it was needed anyway
 */
export type ReadSnapshot = (snapshot: Snapshot, words: string) => Promise<Answer>;

export interface Question {
  /** The reader has asked for more than what is near once: it would again. */
  isFar(): boolean;
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

export function createQuestion(read: ReadSnapshot, { onFound, onAgain }: Listener): Question {
  let asked: { words: string; answer: Promise<Answer> } | null = null;
  let number = 0;
  let far = false;

  return {
    isFar: () => far,
    ask({ snapshot, nodes }) {
      const own = ++number;
      const words = JSON.stringify(snapshot);
      if (asked?.words !== words) asked = { words, answer: read(snapshot, words) };
      asked.answer
        .then((answer) => {
          if (number !== own) return;
          if (answer) onFound(place(answer.found, nodes));
          else if (!far) {
            far = true;
            onAgain(true);
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
