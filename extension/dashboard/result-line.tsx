import type { RefObject } from 'preact';
import { Details } from '../interface/details.tsx';
import { failedWords, type ToldProblem } from '../interface/problem-words.ts';
import { problemOf } from '../problem.ts';

/** What came of some work, in a sentence. */
export interface Result extends Partial<Pick<ToldProblem, 'exactly'>> {
  ok: boolean;
  words: string;
}

/** @param error whatever ended the work */
export const failedResult = (error: unknown): Result => ({ ok: false, ...failedWords(problemOf(error)) });

/** Says it once it is there; `line` is for who has to put the focus there. */
export function ResultLine({ result, line }: { result: Result | null; line?: RefObject<HTMLParagraphElement | null> }) {
  return (
    <>
      <p
        role="status"
        {...(line ? { ref: line } : {})}
        tabIndex={-1}
        class={result && !result.ok ? 'result bad' : 'result'}
      >
        {result?.words}
      </p>
      <Details exactly={result?.exactly} />
    </>
  );
}
