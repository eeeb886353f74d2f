/** What is asked of the reader, and what of its answers still holds. */
import type { FoundPrompt } from './found.ts';
import { place } from './place.ts';
import type { Answer } from './reader.ts';
import type { Snapshot, Taken } from './snapshot.ts';

/** Has a snapshot read, wherever the reader is. */
export type ReadSnapshot = (snapshot: Snapshot) => Promise<Answer>;

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

/** One that is wider is another in any case: to write both out takes as long as to send them. */
const isSame = (before: Snapshot, after: Snapshot): boolean =>
  before.more === after.more && JSON.stringify(before) === JSON.stringify(after);

export function createQuestion(read: ReadSnapshot, { onFound, onAgain }: Listener): Question {
  let asked: { snapshot: Snapshot; answer: Promise<Answer> } | null = null;
  let number = 0;
  let far = false;

  return {
    isFar: () => far,
    ask({ snapshot, nodes }) {
      const own = ++number;
      if (!asked || !isSame(asked.snapshot, snapshot)) asked = { snapshot, answer: read(snapshot) };
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
